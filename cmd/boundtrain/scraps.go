package main

import (
	"math/rand/v2"

	"github.com/artlint/artlint/cmd/internal/training"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
)

// scrapsOf tears pieces from a third of the longer sentences of texts, of the kinds that machines leave: the last words,
// the beginning up to its verb, a verb with a subject made up for it, a passive, and a noun that wants a clause.
func scrapsOf(texts []string, rnd *rand.Rand) []string {
	const least = 8 // words
	var out []string
	for _, text := range texts {
		d := training.Document(text)
		for i := range d.Sentences {
			s := &d.Sentences[i]
			if s.Words < least || s.Marks.Has(lint.WithQuote) || !s.Marks.Has(lint.PlainStop) || rnd.IntN(3) > 0 {
				continue
			}
			if scrap := tear(grammar.Of(d, s), rnd); scrap != "" {
				out = append(out, scrap)
			}
		}
	}
	return out
}

// tear is a piece of s, or empty.
func tear(s grammar.Sentence, rnd *rand.Rand) string {
	kind, stop := rnd.IntN(5), len(s.Tokens)-1
	text := func(from, to int) string { return s.Doc.Text[s.Tokens[from].Start:s.Tokens[to-1].End] }
	one := func(of ...string) string { return of[rnd.IntN(len(of))] }
	switch kind {
	case 0:
		if from := stop - 1 - rnd.IntN(3); s.Tokens[from].Kind == lint.Word {
			return text(from, stop)
		}
		return ""
	case 1:
		if verb := s.Finite(0); verb > 0 && verb < 5 {
			return text(0, verb+1+rnd.IntN(2))
		}
		return ""
	}
	for i := 1; i+1 < stop; i++ {
		t := &s.Tokens[i]
		switch {
		case t.Kind != lint.Word || t.Is(lint.Be|lint.Have|lint.Do):
		case kind == 2 && (s.Tags[i] == tag.VBD || s.Tags[i] == tag.VBZ):
			return one("It ", "He ", "She ", "They ", "The spokesman ", "The official ", "") + text(i, i+1)
		case kind == 3 && s.Tags[i] == tag.VBN && s.Tokens[i-1].Is(lint.Be):
			return one("It is ", "It was ", "It has been ", "They were ", "It will be ", "was ") + text(i, i+1)
		case kind == 4 && s.Tags[i] == tag.NN && t.Has(lint.Lower) && (s.Word(i+1) == "to" || s.Word(i+1) == "that" || s.Word(i+1) == "of"):
			return one("It is a ", "It was a ", "This is the ", "There is a ", "It is the ", "It has become a ") + text(i, i+1)
		}
	}
	return ""
}
