// Package severed holds the rules for sentences that the machine cut or glued.
package severed

import "github.com/artlint/artlint/lint"

// Rules are the rules of the family.
var Rules = []*lint.Rule{}
