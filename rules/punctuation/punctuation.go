// Package punctuation holds the rules for marks, spaces and capitals that were lost or doubled.
package punctuation

import "github.com/artlint/artlint/lint"

// Rules are the rules of the family.
var Rules = []*lint.Rule{}
