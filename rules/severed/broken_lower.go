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
	if polite(word) || b.Marks.Has(lint.OtherStop) && first.Is(auxiliaries) || first.Is(lint.Do|lint.Modal) && d.Tokens[b.FirstToken+1].Is(lint.SubjectPronoun) {
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
	if lostCapital(grammar.Of(d, b)) {
		return 0
	}
	return 0.9
}

// lostCapital reports whether a sentence is whole but for its capital: "the bell was cast", "there were two bells",
// "harvest time is expected in May", "who paid for it?"
func lostCapital(g grammar.Sentence) bool {
	const longest = 4 // words of a bare subject
	first := &g.Tokens[0]
	switch {
	case first.Is(lint.Wh | lint.Relative):
		return g.Word(len(g.Tokens)-1) == "?"
	case first.Is(lint.Expletive) && g.Tokens[1].Is(lint.Be):
		return true
	case first.Is(lint.SubjectPronoun | lint.Article | lint.Determiner):
		return g.MainVerb(0) >= 0
	case first.Class != 0 || !g.Tags[0].IsNoun() && !g.Tags[0].IsAdjective():
		return false
	}
	verb := g.MainVerb(0)
	return verb > 0 && verb <= longest && g.Tokens[verb].Is(lint.Be|lint.Have|lint.Modal) && g.NounPhrase(0, verb)
}
