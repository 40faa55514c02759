// Package wording holds the rules for articles and tenses that cannot be right.
package wording

import "github.com/artlint/artlint/lint"

// Rules are the rules of the family.
var Rules = []*lint.Rule{
	ArticleError,
	Garbled,
	TenseFlip,
}
