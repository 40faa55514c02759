// Package wording holds the rules for articles and tenses that cannot be right,
// and for the formulas of source newsrooms.
package wording

import "github.com/artlint/artlint/lint"

// Rules are the rules of the family.
var Rules = []*lint.Rule{}
