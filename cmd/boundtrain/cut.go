package main

import (
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/cmd/internal/training"
	"github.com/artlint/artlint/lint"
)

// cut puts a full stop into about rate of the sentences of text, between two words outside quotations, and
// goes on with a capital. It gives the new text and the places of the stops in it.
func cut(text string, rate float64, rnd *rand.Rand) (string, map[int]bool) {
	d := training.Document(text)
	var b strings.Builder
	cuts, done := map[int]bool{}, 0
	for i := range d.Sentences {
		tokens := d.SentenceTokens(&d.Sentences[i])
		if len(tokens) < 6 || !d.Blocks[d.Sentences[i].Block].IsProse() || rnd.Float64() > rate {
			continue
		}
		at := 2 + rnd.IntN(len(tokens)-4)
		if !between(&tokens[at-1], &tokens[at]) {
			continue
		}
		b.WriteString(d.Text[done:tokens[at-1].End])
		cuts[b.Len()] = true
		b.WriteByte('.')
		b.WriteString(d.Text[tokens[at-1].End:tokens[at].Start])
		first, width := utf8.DecodeRuneInString(d.Text[tokens[at].Start:])
		b.WriteRune(unicode.ToUpper(first))
		done = int(tokens[at].Start) + width
	}
	b.WriteString(d.Text[done:])
	return b.String(), cuts
}

// between reports whether a sentence can be cut between two tokens.
func between(left, right *lint.Token) bool {
	return left.Kind == lint.Word && !left.Has(lint.Quoted) && !right.Has(lint.Quoted|lint.Clitic) && right.Has(lint.SpaceBefore) &&
		(right.Kind == lint.Word || right.Kind == lint.Number)
}
