package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
)

// openEnd is how sure it is that the last word of s wants another: a preposition whose noun nothing before it can be, a
// subordinator, a pronoun in the form of a subject, an adverb that only stands before what it measures. It is silent about
// articles and coordinators, and about words that may be adverbs.
func openEnd(d *lint.Document, s *lint.Sentence) float64 {
	tokens := d.SentenceTokens(s)
	i := len(tokens) - 1
	if i > 0 && tokens[i].Kind == lint.Stop && !tokens[i].Has(lint.SpaceBefore) {
		i--
	}
	// The adverbs all end in y.
	if tokens[i].Class == 0 && d.Lower[tokens[i].End-1] != 'y' || i < 3 || tokens[i].Kind != lint.Word || !tokens[i].Has(lint.Lower) || tokens[i].Has(lint.Quoted|lint.Clitic) {
		return 0
	}
	last, before := &tokens[i], &tokens[i-1]
	if before.Kind != lint.Word && before.Kind != lint.Number && before.Kind != lint.Comma {
		return 0
	}
	word := d.LowerWord(last)
	switch word {
	case "than", "per", "versus", "amid", "despite", "via", "their", "its", "my", "our", "your", "whose", "every":
		return 0.93
	case "until", "because", "although", "whereas", "unless", "lest", "including", "regarding", "concerning":
		return 0.9
	case "nearly", "approximately", "namely", "very", "merely", "if":
		return 0.85
	case "while":
		if !before.Is(lint.Article|lint.Determiner) && !grammar.Of(d, s).Tags[i-1].IsAdjective() {
			return 0.85
		}
	case "which", "whom":
		if before.Is(lint.Preposition) && !grammar.Of(d, s).Tags[i-2].IsVerb() { // she could not say from whom
			return 0.85
		}
	case "that":
		if s.Words >= openThatWords && wantsClauseBehind(d, s) {
			return 0.6
		}
	}
	switch {
	case last.Class == 0:
	case last.Is(lint.SubjectPronoun) && word != "it" && word != "you":
		return openSubject(grammar.Of(d, s), i)
	case last.Is(lint.Preposition):
		if wantsNoun(word) || d.LowerWord(before) == "only" {
			return openPreposition(grammar.Of(d, s), i)
		}
	case last.Is(lint.Be|lint.Have|lint.Modal) && before.Class == 0 && before.Kind == lint.Word && !grammar.Untagged(d, s).HasWhSince(i):
		return openAuxiliary(grammar.Of(d, s), i)
	}
	return 0
}

// openAuxiliary judges an auxiliary right behind the noun that is its subject, in a clause that neither asks nor compares:
// "only if fresh tracks were."
func openAuxiliary(g grammar.Sentence, i int) float64 {
	const reach = 6
	if !g.Tags[i-1].IsNoun() || !g.IsFinite(i) {
		return 0
	}
	for j := i - 2; j >= max(0, i-reach) && !g.IsFinite(j) && g.Tokens[j].Kind == lint.Word; j-- {
		switch g.Word(j) {
		case "that", "if", "because", "until", "unless", "whether", "although":
			if j > 0 && !g.Tags[j-1].IsNoun() {
				return 0.66
			}
		case "so", "neither", "nor":
			return 0
		}
	}
	return 0
}

// openSubject judges a pronoun in the form of a subject at the end: "said that he."
func openSubject(g grammar.Sentence, i int) float64 {
	before := &g.Tokens[i-1]
	switch w := g.Word(i - 1); {
	case w == "as", w == "than", w == "or", w == "nor", w == "and" && g.Tokens[i].Is(lint.FirstSingular):
		return 0
	case before.Is(lint.Subordinator | lint.Relative | lint.Wh):
		return 0.9
	case g.Tags[i-1].IsVerb(), g.Tags[i-1].IsAdjective(), before.Is(lint.Be | lint.Have | lint.Do | lint.Modal | lint.SpeechVerb | lint.PersonTitle):
		return 0 // said he; nor was he
	}
	return 0.7
}

// wantsNoun names the prepositions that hardly stand for adverbs.
func wantsNoun(word string) bool {
	switch word {
	case "of", "from", "into", "among", "during", "toward", "towards", "amongst", "onto", "as", "upon", "at", "with", "for", "between", "to",
		"by", "in", "on", "under", "against", "within", "through":
		return true
	}
	return false
}

// openPreposition judges a preposition at the end.
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
	switch word {
	case "from":
		if purposeBefore(g, i) {
			return 0.6
		}
		return 0.9
	case "of", "into", "among", "during", "toward", "towards", "amongst", "onto", "as", "upon":
		return 0.9
	case "at", "with", "for":
		if word == "with" && (purposeBefore(g, i) || before == "along") {
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
