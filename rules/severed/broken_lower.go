package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// brokenLower judges a second part in lower case that is no mere tail.
func brokenLower(d *lint.Document, a, b *lint.Sentence, i int) float64 {
	first := &d.Tokens[b.FirstToken]
	word := d.LowerWord(first)
	if nameParticle(word) || first.Has(lint.HasDigit|lint.NonASCII) || !first.Has(lint.SpaceBefore) || first.Is(lint.SpeechVerb) && b.Words > 1 && a.Marks.Has(lint.WithQuote) {
		return 0
	}
	if !lexicon.IsWord(word) || startsAgain(d, first, i) || namedSmall(d, first) || first.Class == 0 && genre.Code(d) {
		return 0 // a program, a command or a brand that is written so
	}
	if polite(word) || b.Marks.Has(lint.OtherStop) && first.Is(lint.Be|lint.Have|lint.Do|lint.Modal) || first.Is(lint.Do|lint.Modal) && d.Tokens[b.FirstToken+1].Is(lint.SubjectPronoun) {
		return 0 // a whole sentence in small letters: "could you take a look?"
	}
	open := grammar.Of(d, a).EndsOpen()
	if b.Words <= maxTailWords && !open {
		g := grammar.Of(d, b)
		if !first.Is(lint.Preposition|lint.Coordinator) || b.Words < 2 || !g.Tags[g.LastWord()].IsNoun() {
			return 0 // a tail
		}
	}
	if open {
		return 0.95
	}
	if first.Is(lint.SubjectPronoun|lint.Article|lint.Determiner) && grammar.Of(d, b).MainVerb(0) >= 0 {
		return 0 // a whole sentence that lost its capital
	}
	return 0.9
}
