// Package repeat holds the rules for text that stands there twice: lines, phrases, words, and things said again in
// other words.
package repeat

import "github.com/artlint/artlint/lint"

const family = "repeat"

// Rules are the rules of the family.
var Rules = []*lint.Rule{
	DuplicateLine,
	DuplicatePhrase,
	RepetitionLoop,
}
