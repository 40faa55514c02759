package severed

import (
	"github.com/artlint/artlint/lint"
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
	last := &tokens[i]
	mayBeAdverb := d.Lower[last.End-1] == 'y' // as all those that openWord names
	if i < 3 || last.Class == 0 && !mayBeAdverb || last.Kind != lint.Word || !last.Has(lint.Lower) || last.Has(lint.Quoted|lint.Clitic) {
		return 0
	}
	before := &tokens[i-1]
	if before.Kind != lint.Word && before.Kind != lint.Number && before.Kind != lint.Comma {
		return 0
	}
	if c := openWord(d, s, i); c > 0 {
		return c
	}
	switch word := d.LowerWord(last); {
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

// openWord judges the last word of s, token i, where the word itself tells that another has to follow.
func openWord(d *lint.Document, s *lint.Sentence, i int) float64 {
	tokens := d.SentenceTokens(s)
	before := &tokens[i-1]
	switch d.LowerWord(&tokens[i]) {
	case "than", "per", "versus", "amid", "despite", "via", "their", "its", "my", "our", "your", "whose", "every":
		return 0.93
	case "until", "because", "although", "whereas", "unless", "lest", "including", "regarding", "concerning":
		return 0.9
	case "nearly", "approximately", "namely", "very", "merely", "if":
		return 0.85
	case "while": // a noun too
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
	case g.Tags[i-1].IsVerb(), g.Tags[i-1].IsAdjective(), before.Is(auxiliaries | lint.SpeechVerb | lint.PersonTitle):
		return 0 // said he; nor was he
	}
	return 0.7
}
