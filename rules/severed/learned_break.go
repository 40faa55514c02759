package severed

import (
	"math"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/boundary"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// learnedBreak is what the model of boundaries says of the stop between a and b. It learned from texts of all kinds,
// and knows neither that short sentences are a writer's means nor that two whole sentences need no joining.
func learnedBreak(d *lint.Document, a, b *lint.Sentence) float64 {
	const least, slope, even = 1, 0.8, 2.2
	if b.Marks.Has(lint.WithPause|lint.WithBracket|lint.OtherStop) || !boundary.Asks(d, a, b, boundary.CutByWords) {
		return 0
	}
	z := boundary.Cut(d, a, b)
	if z < least || genre.Code(d) {
		return 0
	}
	left, right := grammar.Of(d, a), grammar.Of(d, b)
	if last := left.LastWord(); left.Tokens[last].Is(lint.Negation) || left.Tokens[max(0, last-1)].Is(lint.Negation) {
		return 0 // Philip did not. It is not so.
	}
	if adverbOpens(right) || predicate(d, a) {
		return 0
	}
	for _, doubt := range [...]struct {
		holds bool
		worth float64
	}{
		{a.Words < 7, 1.5},
		{a.Words < 5, 2},
		{b.Words < 6, 1.5},
		{(a.Marks | b.Marks).Has(lint.WithFirst), 1},
		{a.Marks.Has(lint.WithPause), 1},                     // Tip: Leave out the cream.
		{left.Tokens[left.LastWord()].Is(lint.Adverbial), 2}, // One over left, then.
		{!d.Profile.News(), 1.5},
		{d.Profile.FirstPerson(), 1.5},
		{frontedBehind(d, b), 3}, // Gravel was found in the sacks. At the time of the search. The police …
		{whole(left) && right.MayHaveMainVerb(), 4.5},
		{imperative(right), 3},
		{left.Word(left.LastWord()) == "that" && left.Tokens[max(0, left.LastWord()-1)].Is(lint.Preposition), 3}, // That was before that.
		{nameOnly(right) && whole(left), 3},
	} {
		if doubt.holds {
			z -= doubt.worth
		}
	}
	return 1 / (1 + math.Exp(-slope*(z-even)))
}

// whole reports whether the sentence needs nothing behind it: no object, and nothing that is said.
func whole(g grammar.Sentence) bool {
	if !g.Complete() || !g.EndsInVerb() {
		return g.Complete()
	}
	lemma, ok := lexicon.Lemma(g.Word(g.LastWord()))
	return ok && !lexicon.WantsContent(lemma) && lexicon.TransitivityOf(lemma) != lexicon.Transitive
}

// adverbOpens reports whether an adverb and a comma open the sentence: "Earlier, in the spring, the owners".
func adverbOpens(g grammar.Sentence) bool {
	return g.Tokens[1].Kind == lint.Comma && (g.Tags[0].IsAdverb() || g.Tokens[0].Is(lint.Adverbial))
}

// nameOnly reports whether the sentence is a name and nothing else.
func nameOnly(g grammar.Sentence) bool {
	for i := range g.Tokens {
		if t := &g.Tokens[i]; t.Kind == lint.Word && (!t.Has(lint.Title) || t.Class != 0) {
			return false
		}
	}
	return true
}

// predicate reports whether the sentence is a predicate alone, as in descriptions that leave out the subject: "Suitable for
// every stove except induction." What follows it leaves its subject out too.
func predicate(d *lint.Document, s *lint.Sentence) bool {
	g := grammar.Of(d, s)
	return g.Finite(0) < 0 && g.Tokens[0].Class == 0 && (g.Tags[0].IsAdjective() || g.Tags[0] == tag.VBN)
}

// imperative reports whether the sentence may begin with an order: "Dice the carrot."
func imperative(g grammar.Sentence) bool {
	return lexicon.HasForm(g.Word(0), lexicon.Base) && g.Tokens[0].Class == 0 && (g.Tags[0] == tag.VB || g.Tokens[1].Is(lint.Article|lint.Determiner|lint.Pronoun))
}
