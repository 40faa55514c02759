package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
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
		return s.Words > 2 && endsPhrase(s)
	case s.Tags[0] == tag.VBN || s.Tags[0] == tag.VBG:
		return s.Words > 2 && (next.Is(lint.Preposition) || first.Is(lint.Be) && s.Tags[1] == tag.VBN) && endsPhrase(s)
	}
	return false
}

// endsPhrase reports whether the last word can end a phrase: a noun, a number, an adjective that is one ("a trade fair").
func endsPhrase(s grammar.Sentence) bool {
	last := s.LastWord()
	return s.EndsInNoun() || s.Tags[last] == tag.CD || s.Words > 3 && s.Tags[last].IsAdjective()
}

// waitsForVerb reports whether the words are the verb of a host that ends in its subject: "as if someone. had drawn a curtain."
func waitsForVerb(host, s grammar.Sentence) bool {
	last := host.LastWord()
	return last > 0 && s.Tokens[0].Is(lint.Have|lint.Be|lint.Modal) && s.Tokens[0].Has(lint.Lower) && (host.Tokens[last].Is(lint.Relative|lint.Wh) || subjects[host.Word(last)])
}

// subjects are pronouns that stand for a subject more often than for an object.
var subjects = lexicon.Set("someone somebody nobody everyone everybody anyone who which he she they we i")
