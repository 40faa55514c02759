package severed

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// brokenModifier judges a second part that begins with a participle or an adverb,
// has no verb of its own, and so hangs on the end of the first.
func brokenModifier(d *lint.Document, a, b *lint.Sentence) float64 {
	const hostWords, words = 8, 4
	first := &d.Tokens[b.FirstToken]
	if a.Words < hostWords || b.Words < words || first.Class != 0 || b.Marks.Has(lint.WithQuote|lint.WithPause|lint.WithDash|lint.OtherStop) {
		return 0
	}
	word := d.LowerWord(first)
	if !strings.HasSuffix(word, "ed") && !strings.HasSuffix(word, "ing") && !strings.HasSuffix(word, "ly") && !strings.HasSuffix(word, "en") {
		return 0
	}
	g := grammar.Of(d, b)
	if tg := g.Tags[0]; tg != tag.VBN && tg != tag.VBD && tg != tag.VBG && !tg.IsAdverb() || !verbless(g) || !grammar.Of(d, a).EndsInNoun() {
		return 0
	}
	return 0.6
}

// brokenPhrase judges a second part that is only a prepositional phrase.
func brokenPhrase(d *lint.Document, a, b *lint.Sentence) float64 {
	if b.Marks.Has(lint.WithQuote|lint.WithPause|lint.WithDash|lint.OtherStop) || b.Words < 4 {
		return 0
	}
	g := grammar.Of(d, b)
	if g.MayHaveMainVerb() {
		// "In December, and officials have said": the phrase belongs to what is before it.
		if g.Tokens[0].Is(lint.Preposition) && len(g.Tokens) > 4 && g.Tokens[2].Kind == lint.Comma && g.Tags[3] == tag.CC && g.Tags[1].IsNoun() {
			return 0.8
		}
		return 0
	}
	if a.Words < 8 || hasComparison(g) {
		return 0.4
	}
	return 0.62
}

// hasComparison reports whether the fragment answers or contrasts, as writers do: a negation, "but", "too".
func hasComparison(g grammar.Sentence) bool {
	for i := range g.Tokens {
		if g.Tokens[i].Is(lint.Negation) && g.Word(i) != "without" || g.Word(i) == "too" || g.Word(i) == "but" || g.Word(i) == "course" {
			return true
		}
	}
	return false
}

// baseAhead reports whether the second word, or the one behind an adverb, is the plain form of a verb.
func baseAhead(g grammar.Sentence) bool {
	i := 1
	for i+1 < len(g.Tags) && g.Tags[i].IsAdverb() {
		i++
	}
	_, form, ok := lexicon.VerbForm(g.Word(i))
	return ok && form&lexicon.Base != 0 || g.Tokens[i].Is(lint.Be|lint.Have)
}
