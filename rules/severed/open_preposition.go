package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
)

// wantsNoun names the prepositions that openPreposition can judge: others are adverbs as often.
func wantsNoun(word string) bool {
	switch word {
	case "of", "from", "into", "among", "during", "toward", "towards", "amongst", "onto", "as", "upon", "at", "with", "for", "between", "to",
		"by", "in", "on", "under", "against", "within", "through":
		return true
	}
	return false
}

// openPreposition judges a preposition at the end by what stands before it.
func openPreposition(g grammar.Sentence, i int) float64 {
	word, before := g.Word(i), g.Word(i-1)
	switch {
	case g.Tokens[i-1].Is(lint.Article), before == "in" && word == "between", before == "and":
		return 0 // to and from
	case before == "only" && word != "in" && word != "on":
		return 0.85 // "agreed to only after."
	case word == "to" && fromBefore(g, i):
		return 0.9 // "from late evening to."
	case word == "of" && (g.Tags[i-1] == tag.JJS || g.Tags[i-1] == tag.RBS):
		return 0.9 // "the narrowest of."
	case g.Gap(i):
		if word == "of" && g.Tags[i-1].IsNoun() && !grammar.LightNoun(before) {
			return 0.6
		}
		return 0
	}
	return withoutNoun(g, i)
}

// withoutNoun judges a preposition at the end whose noun stands nowhere before it: less surely where it is a particle too.
func withoutNoun(g grammar.Sentence, i int) float64 {
	switch word := g.Word(i); word {
	case "from":
		if purposeBefore(g, i) {
			return 0.6
		}
		return 0.9
	case "of", "into", "among", "during", "toward", "towards", "amongst", "onto", "as", "upon":
		return 0.9
	case "at", "with", "for":
		if word == "with" && (purposeBefore(g, i) || g.Word(i-1) == "along") {
			return 0.6 // "words to conduct a search with."
		}
		if passive(g, i-1) {
			return 0.75 // "what he was hired for" may have lost its "what"
		}
		return 0.85
	case "between":
		return 0.6
	case "to":
		if g.Tags[i-1].IsVerb() || g.Tags[i-1].IsAdjective() || g.Tags[i-1].IsAdverb() || g.Tokens[i-1].Is(lint.Negation|lint.Adverbial|lint.Pronoun) {
			return 0.5 // He did not want to.
		}
		return 0.85
	case "by":
		if particle := g.Tags[i-1] == tag.RP || g.Tags[i-1] == tag.IN || g.Tags[i-1].IsAdverb(); particle || g.Tags[i-1].IsVerb() && passive(g, i-1) {
			return 0.8 // "was held up by."
		}
	case "in", "on", "under", "against", "within", "through":
		if ofPhrase(g, i-1) {
			return 0.75
		}
		if g.Tags[i-1].IsAdjective() && word == "in" {
			return 0.6 // "the report is due in."
		}
	}
	return 0
}

// purposeBefore reports whether an infinitive with its object stands before the preposition at i, which may belong to a noun
// before it.
func purposeBefore(g grammar.Sentence, i int) bool {
	const reach = 6
	for j := i - 1; j > max(0, i-reach); j-- {
		if g.Tags[j] == tag.VB && g.Word(j-1) == "to" {
			return true
		}
	}
	return false
}

// fromBefore reports whether a "from" and a noun or two stand before the "to" at i.
func fromBefore(g grammar.Sentence, i int) bool {
	const reach = 5
	if !g.Tags[i-1].IsNoun() && g.Tokens[i-1].Kind != lint.Number {
		return false
	}
	for j := i - 2; j >= max(0, i-reach) && !g.Tags[j].IsVerb() && g.Tokens[j].Kind != lint.Comma; j-- {
		if g.Word(j) == "from" {
			return true
		}
	}
	return false
}

// ofPhrase reports whether the noun at i belongs to a preposition, so that what stands behind it is no particle of a verb:
// "by two metres in", but not "let the dog in".
func ofPhrase(g grammar.Sentence, i int) bool {
	if !g.Tags[i].IsNoun() || grammar.LightNoun(g.Word(i)) {
		return false
	}
	for i--; i > 0 && g.Tokens[i].Kind != lint.Comma && !g.Tags[i].IsVerb(); i-- {
		if g.Tokens[i].Is(lint.Preposition) {
			return g.Word(i) != "from" && g.Word(i) != "to" && g.Word(i) != "with" // he left with his boots on
		}
	}
	return false
}
