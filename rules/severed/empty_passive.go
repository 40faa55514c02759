package severed

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// emptyPassive judges "It is grasped.", "It will be carried out.", "It is possible.": a predicate of it or they that
// was passive, or had no subject at all, in the source language. Reports hardly ever close a paragraph with one.
func emptyPassive(g grammar.Sentence, first int) float64 {
	if w := g.Word(first); w != "it" && w != "they" {
		return 0
	}
	verb, be := first+1, false
	for ; verb < len(g.Tokens) && (copula(g, verb) || g.Tokens[verb].Is(lint.Have|lint.Modal) || g.Word(verb) == "also" || g.Word(verb) == "therefore"); verb++ {
		be = be && !g.Tokens[verb].Is(lint.Have|lint.Modal) || copula(g, verb)
	}
	if verb >= len(g.Tokens)-1 || !be {
		return 0
	}
	last := g.LastWord()
	participle := lexicon.HasForm(g.Word(verb), lexicon.Participle) && !g.Tags[verb].IsNoun()
	switch {
	case participle && withObject(g, verb):
		return 0.85
	case participle && verb < last && infinitiveEnds(g, verb+1, last):
		return 0.66
	case g.Words > 6:
		return 0
	case participle && (last == verb || particle(g, verb+1, last)) && (lexicon.WantsContent(lemma(g, verb)) || lexicon.SpeechVerb(g.Word(verb)) != 0):
		return 0.72 // "It is reminded.", "It is hoped for."
	case participle && (last == verb || particle(g, verb+1, last)):
		return 0.62
	case last == verb && wantsClause(g, verb):
		return 0.6
	case g.Tags[verb] == tag.TO && verb+1 < last && g.Tags[verb+1] == tag.VB && !g.Tokens[verb+1].Is(lint.Be) && !hasNoun(g, verb+2):
		return 0.6 // "It is to carry out well."
	}
	return 0
}

// withObject reports whether the passive at verb has an object all the same: "It will be raised the spirit.", "It was confirmed it."
func withObject(g grammar.Sentence, verb int) bool {
	if lemma := lemma(g, verb); lexicon.TakesTwo(lemma) || verb+2 >= len(g.Tokens) || g.Word(0) != "it" {
		return false
	}
	last := g.LastWord()
	switch next := &g.Tokens[verb+1]; {
	case g.Word(verb+1) == "it" || g.Word(verb+1) == "them":
		return verb+1 == last
	case !next.Is(lint.Article):
		return false
	}
	switch word := g.Word(last); {
	case lexicon.TimeNoun(word), word == "way", word == "place", g.Tags[last].IsAdverb():
		return false // "It was closed the whole day.", "the week before"
	}
	return g.NounPhrase(verb+1, last+1)
}

// copula reports whether token i is a form of be or become.
func copula(g grammar.Sentence, i int) bool {
	return g.Tokens[i].Is(lint.Be) || g.Tokens[i].Class == 0 && lemma(g, i) == "become"
}

// particle reports whether only adverbs and prepositions without a noun stand from token i to last: "out", "for", "again".
func particle(g grammar.Sentence, i, last int) bool {
	for ; i <= last; i++ {
		if !g.Tags[i].IsAdverb() && g.Tags[i] != tag.IN && g.Tags[i] != tag.RP {
			return false
		}
	}
	return true
}

// infinitiveEnds reports whether "to" and passive or bare auxiliaries and participles end the sentence: "expected to be held".
func infinitiveEnds(g grammar.Sentence, i, last int) bool {
	if g.Tags[i] != tag.TO {
		return false
	}
	for i++; i <= last; i++ {
		if !g.Tokens[i].Is(lint.Be|lint.Have) && g.Tags[i] != tag.VBN {
			return false
		}
	}
	return true
}

// wantsClause reports whether the adjective at i says nothing without what it is said of: "It is possible.", "It is necessary."
func wantsClause(g grammar.Sentence, i int) bool {
	switch w := g.Word(i); {
	case w == "clear", w == "necessary", w == "apparent", w == "evident":
		return true
	case g.Word(i-1) == "was", g.Word(i-1) == "were":
		return false
	default:
		return mayBeAdjective(g.Doc, &g.Tokens[i]) && (strings.HasSuffix(w, "able") || strings.HasSuffix(w, "ible"))
	}
}

func hasNoun(g grammar.Sentence, i int) bool {
	for ; i < len(g.Tags); i++ {
		if g.Tags[i].IsNoun() {
			return true
		}
	}
	return false
}
