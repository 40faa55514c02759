package severed

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// hangs judges a second part without a main clause that the first can take.
func hangs(d *lint.Document, a, b *lint.Sentence) float64 {
	const shortHost = 8
	if a.Words < shortHost || b.Words < 3 || d.Tokens[b.FirstToken+1].Kind != lint.Word || b.Marks.Has(asides|lint.WithBracket) || !b.Marks.Has(lint.PlainStop) {
		return 0
	}
	confidence := hanger(d, a, b)
	if confidence == 0 || clauseFollows(d, b) {
		return 0
	}
	if g := grammar.Of(d, b); g.MayHaveMainVerb() && !asVerb(g) || hasComparison(g) || !grammar.Of(d, a).MayHaveMainVerb() {
		return 0
	}
	if (a.Marks | b.Marks).Has(lint.WithFirst) || d.Profile.FirstPerson() {
		confidence -= 0.15 // people who tell their own story like fragments
	}
	return confidence
}

// hanger judges b by the two words that it begins with: a clause with its subordinator ("Since records began."), an
// infinitive of purpose, a participle, a preposition of two words ("Together with the drill.").
func hanger(d *lint.Document, a, b *lint.Sentence) float64 {
	first, next := &d.Tokens[b.FirstToken], &d.Tokens[b.FirstToken+1]
	word, second := d.LowerWord(first), d.LowerWord(next)
	oneClause := commas(d.SentenceTokens(b)) == 0
	noVerb := func() bool { return !verbAhead(grammar.Untagged(d, b), b.EndToken-b.FirstToken) }
	switch {
	case compound(word, second), focusing(word):
		return 0.72
	case word == "to":
		if oneClause && b.Words > 4 && lexicon.HasForm(second, lexicon.Base) {
			return 0.68
		}
	case word == "being" || word == "having":
		if lexicon.HasForm(second, lexicon.Participle) || next.Is(lint.Be) {
			return 0.7
		}
	case first.Is(lint.Determiner) && lexicon.TimeNoun(second) && noVerb():
		return 0.64 // "storms that come. Every winter from the west."
	case subordinates(word):
		if oneClause {
			return hangingClause(d, b)
		}
	case first.Class == 0 && gerund(d, first) && next.Is(lint.Preposition|lint.Article|lint.Determiner):
		if grammar.Of(d, a).EndsInNoun() && grammar.Of(d, b).Tags[0] == tag.VBG && noVerb() {
			return 0.68 // "Hanging from every lamp-post."
		}
	case first.Class == 0 && next.Is(lint.Preposition):
		if _, form, _ := lexicon.VerbForm(word); oneClause && form&lexicon.Participle != 0 && form&lexicon.Base == 0 && lexicon.NameKind(d.Word(first)) == 0 && grammar.Of(d, a).EndsInNoun() {
			return 0.64
		}
	}
	return 0
}

// hangingClause judges a clause behind the subordinator that begins b: with one verb of its own and one subject before it,
// so that the subordinator is no preposition ("After some time he came."), or with a participle ("While checking the facts.").
func hangingClause(d *lint.Document, b *lint.Sentence) float64 {
	g := grammar.Of(d, b)
	verb := g.Finite(1)
	if verb < 0 {
		if g.Tags[1] == tag.VBG && g.Word(0) != "as" {
			return 0.68
		}
		return 0
	}
	for i := 2; i < verb; i++ {
		opens := g.Tokens[i].Is(lint.Article|lint.Pronoun|lint.Determiner) || g.Tags[i] == tag.NNP && g.Tags[i-1].IsNoun() && g.Tags[i-1] != tag.NNP
		if opens && !g.Tokens[i-1].Is(lint.Preposition) || g.Tokens[i].Is(lint.Adverbial|lint.Coordinator) {
			return 0
		}
	}
	if g.Finite(verb+1) > 0 || g.Word(0) == "as" && verb > 1 || g.Tokens[1].Is(lint.Adverbial|lint.Wh) {
		return 0
	}
	if g.Word(0) == "if" {
		return 0.56
	}
	return 0.68
}

// gerund reports whether t is spelled as the present participle of a verb.
func gerund(d *lint.Document, t *lint.Token) bool {
	word := d.LowerWord(t)
	if !strings.HasSuffix(word, "ing") {
		return false
	}
	_, form, _ := lexicon.VerbForm(word)
	return form == lexicon.Gerund
}

// asVerb reports whether a verb stands right behind the "as" that begins the sentence: "As can be carried".
func asVerb(g grammar.Sentence) bool { return g.Word(0) == "as" && g.IsFinite(1) && g.Finite(2) < 0 }

// compound reports whether the two words are a preposition together.
func compound(first, second string) bool {
	switch second {
	case "of":
		return first == "because" || first == "instead" || first == "regardless" || first == "irrespective" || first == "ahead"
	case "to":
		return first == "due" || first == "thanks" || first == "owing" || first == "according" || first == "contrary" || first == "prior" || first == "next" || first == "close"
	case "with":
		return first == "together" || first == "along" || first == "compared"
	case "from":
		return first == "apart" || first == "aside"
	case "than":
		return first == "rather" || first == "other"
	case "for":
		return first == "except"
	case "as":
		return first == "such"
	case "well":
		return first == "as"
	case "addition":
		return first == "in"
	}
	return false
}

// focusing names adverbs that single out one of what was said before.
func focusing(word string) bool {
	switch word {
	case "especially", "particularly", "notably", "namely", "including", "preferably":
		return true
	}
	return false
}

// subordinates names words that open a clause that the sentence before it can take; those of contrast are an orphan's, and
// speakers begin sentences with "because".
func subordinates(word string) bool {
	switch word {
	case "since", "until", "unless", "when", "as", "before", "after", "if", "while":
		return true
	}
	return false
}
