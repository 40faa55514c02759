package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/boundary"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// learnedEnd is what the model of boundaries says of the end of s, the last sentence of its paragraph. It does not know
// that an auxiliary can stand for what was said before it ("Nobody knew whether he would.").
func learnedEnd(d *lint.Document, s *lint.Sentence) float64 {
	const least, slope, even = 1, 0.8, 2
	last, before := &d.Tokens[s.EndToken-2], &d.Tokens[s.EndToken-3]
	if last.Class == 0 && !before.Is(lint.Article|lint.Determiner) {
		return 0 // an adjective that waits for its noun has its article before it
	}
	if last.Kind != lint.Word || !last.Has(lint.Lower) || s.Marks.Has(lint.WithPause|lint.WithBracket|lint.WithAddress) || !boundary.Asks(d, s, nil, boundary.BreaksOffByWords) {
		return 0
	}
	z := boundary.BreaksOff(d, s)
	if z < least || genre.Code(d) {
		return 0
	}
	preposition, auxiliary := last.Is(lint.Preposition), last.Is(auxiliaries)
	return logistic(doubted(z,
		doubt{s.Words < 7, 1},
		doubt{s.Marks.Has(lint.WithFirst | lint.WithQuote), 1},
		doubt{!d.Profile.News(), 1.5},
		doubt{d.Profile.FirstPerson(), 1.5},
		doubt{preposition && grammar.Of(d, s).Gap(s.EndToken-2-s.FirstToken), 3}, // "the machine that we paid for."
		doubt{preposition && intransitive(d, before), 3},                         // "a time gone by."
		doubt{d.LowerWord(last) == "his", 3},                                     // the line had been his
		doubt{auxiliary, 1.5},
		doubt{auxiliary && grammar.Untagged(d, s).HasWh(s.EndToken-2-s.FirstToken), 1},
	), slope, even)
}

// intransitive reports whether t is spelled as a verb that needs no object, so that what stands behind it may be its particle.
func intransitive(d *lint.Document, t *lint.Token) bool {
	lemma, ok := lexicon.Lemma(d.LowerWord(t))
	return ok && lexicon.TransitivityOf(lemma) == lexicon.Intransitive
}
