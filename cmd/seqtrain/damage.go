package main

import (
	"math/rand/v2"
	"strings"

	"github.com/artlint/artlint/cmd/internal/training"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/sequence"
)

// damage puts a function word into about rate of the sentences of text, or exchanges one with its neighbour or
// replaces it. It gives the new text and the places that are wrong in it. Words are those to put in.
func damage(text string, words []string, rate float64, rnd *rand.Rand) (string, []lint.Span) {
	d := training.Document(text)
	var b strings.Builder
	var places []lint.Span
	done := 0
	for i := range d.Sentences {
		s := &d.Sentences[i]
		if s.Words < 5 || !d.Blocks[s.Block].IsProse() || rnd.Float64() >= rate {
			continue
		}
		at := s.FirstToken
		if rnd.IntN(10) > 0 {
			at += 1 + rnd.IntN(s.EndToken-s.FirstToken-2)
		}
		from, to, with := change(d, at, words, rnd)
		if with == d.Text[from:to] {
			continue
		}
		b.WriteString(d.Text[done:from])
		start := b.Len()
		b.WriteString(with)
		places = append(places, lint.Span{Start: start, End: b.Len()})
		done = to
	}
	b.WriteString(d.Text[done:])
	return b.String(), places
}

// change gives what is to stand for the text between two offsets near token at, which is not the last of its sentence.
func change(d *lint.Document, at int, words []string, rnd *rand.Rand) (from, to int, with string) {
	t, next := &d.Tokens[at], &d.Tokens[at+1]
	from, to = int(t.Start), int(t.End)
	if other := cases[d.Word(t)]; other != "" && rnd.IntN(3) == 0 {
		return from, to, other
	}
	if t.Kind != lint.Word || !t.Has(lint.Lower) || !sequence.Joined(t) {
		return from, from, ""
	}
	word := words[rnd.IntN(len(words))]
	switch op := rnd.IntN(10); {
	case op < 5:
		return from, from, word + " "
	case !sequence.Function(t, false):
		return from, from, ""
	case op < 7 && next.Has(lint.Lower) && sequence.Joined(next):
		return from, int(next.End), d.Word(next) + " " + d.Word(t)
	}
	return from, to, word
}

// cases are pronouns and the same in the case of the other side of the verb.
var cases = map[string]string{
	"he": "him", "him": "he", "they": "them", "them": "they", "we": "us", "us": "we", "I": "me", "me": "I",
	"He": "Him", "They": "Them", "We": "Us", "She": "Hers", "Who": "Whom",
}
