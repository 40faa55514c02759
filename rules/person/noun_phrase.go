package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

func firstComma(g grammar.Sentence) int {
	for i := range g.Tokens {
		if g.Tokens[i].Kind == lint.Comma {
			return i
		}
	}
	return -1
}

// headNoun is the last common noun before token end, of what stands before "of" where there is one.
func headNoun(g grammar.Sentence, end int) int {
	head := -1
	for i := 0; i < end; i++ {
		if g.Tags[i] == tag.IN && head >= 0 {
			break
		}
		if g.Tags[i].IsNoun() && g.Tokens[i].Has(lint.Lower) {
			head = i
		}
	}
	return head
}

func institution(g grammar.Sentence, head int) bool {
	return head >= 0 && institutions[g.Word(head)]
}

// institutions are nouns for bodies of people, which are “it”.
var institutions = lexicon.Set(`agency airline army assembly association authority bank board broadcaster bureau chamber
	channel church club college commission committee company consortium cooperative corporation council court daily
	department directorate factory federation firm foundation fund government group hospital institute institution
	league library magazine ministry municipality museum network newspaper office operator organisation organization
	outlet paper parliament party portal prefecture publisher retailer school senate society station studio subsidiary
	team theatre theater tribunal union university website weekly`)

// namesPerson reports whether a capitalised word that may be a person stands before token i.
func namesPerson(g grammar.Sentence, i int) bool {
	for j := 1; j < i; j++ {
		t := &g.Tokens[j]
		if t.Has(lint.Title) && t.Class == 0 || t.Is(lint.PersonTitle) || personNouns[g.Word(j)] || g.Tokens[j].Is(lint.Relative) && g.Word(j) == "who" {
			return true
		}
	}
	return false
}

// onlyName reports whether the tokens [from, to) are capitalised words alone.
func onlyName(g grammar.Sentence, from, to int) bool {
	for i := from; i < to; i++ {
		t := &g.Tokens[i]
		inner := t.Has(lint.Hyphenated) && !t.Has(lint.Lower) // al-Habib
		if t.Kind != lint.Word || !t.Has(lint.Title) && !inner || t.Class&^lint.PersonTitle != 0 {
			return false
		}
	}
	return from < to
}

// apposition reports whether a phrase about the name before it begins at token i.
func apposition(g grammar.Sentence, i int) bool {
	return g.Tokens[i].Is(lint.Article|lint.Relative) || g.Tags[i] == tag.VBG
}

// timeBetween reports whether one of the words [from, to) tells a time, or a place in a row ("the following").
func timeBetween(g grammar.Sentence, from, to int) bool {
	for i := from; i < to; i++ {
		if word := g.Word(i); lexicon.TimeNoun(word) || word == "same" || word == "next" || word == "following" {
			return true
		}
	}
	return false
}
