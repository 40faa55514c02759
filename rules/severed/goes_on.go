package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
)

// goesOn reports whether the words go on with the sentence before them, whole as they are, so that joining keeps
// what they tell: "For a trade fair.", "To listen.", "Left in the sun.", "Before she answered."
func goesOn(s grammar.Sentence) bool {
	if s.Words < 2 || len(s.Tags) < 2 || s.Tokens[0].Kind != lint.Word {
		return false
	}
	first, next := &s.Tokens[0], &s.Tokens[1]
	switch {
	case s.Word(0) == "to" && s.Tags[1] == tag.VB:
		return true
	case first.Is(lint.Subordinator|lint.Relative|lint.Wh) && s.MainVerb(2) > 0 && (next.Is(lint.SubjectPronoun) || next.Is(lint.Article)):
		return true
	case first.Is(lint.Preposition):
		return s.Words > 2 && s.EndsInNoun()
	case s.Tags[0] == tag.VBN || s.Tags[0] == tag.VBG:
		return s.Words > 2 && next.Is(lint.Preposition) && s.EndsInNoun()
	}
	return false
}
