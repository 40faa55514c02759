package severed

import (
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
	last := left.LastWord()
	beforeLast := &left.Tokens[max(0, last-1)]
	if left.Tokens[last].Is(lint.Negation) || beforeLast.Is(lint.Negation) {
		return 0 // Philip did not. It is not so.
	}
	if adverbOpens(right) || predicate(d, a) {
		return 0
	}
	return logistic(doubted(z,
		doubt{a.Words < 7, 1.5},
		doubt{a.Words < 5, 2},
		doubt{b.Words < 6, 1.5},
		doubt{(a.Marks | b.Marks).Has(lint.WithFirst), 1},
		doubt{a.Marks.Has(lint.WithPause), 1},          // Tip: Leave out the cream.
		doubt{left.Tokens[last].Is(lint.Adverbial), 2}, // One over left, then.
		doubt{!d.Profile.News(), 1.5},
		doubt{d.Profile.FirstPerson(), 1.5},
		doubt{frontedBehind(d, b), 3}, // Gravel was found in the sacks. At the time of the search. The police …
		doubt{whole(left) && right.MayHaveMainVerb(), 4.5},
		doubt{imperative(right), 3},
		doubt{left.Word(last) == "that" && beforeLast.Is(lint.Preposition), 3}, // That was before that.
		doubt{nameOnly(right) && whole(left), 3},
		doubt{ownClause(right) && !left.EndsOpen(), 3},
	), slope, even)
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

// ownClause reports whether the sentence begins with its subject and goes on with its main verb.
func ownClause(g grammar.Sentence) bool {
	verb := g.MainVerb(0)
	if verb < 1 || g.Tokens[0].Is(lint.Preposition|lint.Subordinator|lint.Coordinator|lint.Relative) || g.Tags[0].IsVerb() {
		return false
	}
	for i := range verb {
		if g.Tokens[i].Kind == lint.Comma {
			return false
		}
	}
	return true
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
	if len(g.Tokens) < 2 {
		return false
	}
	return lexicon.HasForm(g.Word(0), lexicon.Base) && g.Tokens[0].Class == 0 && (g.Tags[0] == tag.VB || g.Tokens[1].Is(lint.Article|lint.Determiner|lint.Pronoun))
}
