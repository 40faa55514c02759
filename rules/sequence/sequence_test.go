package sequence_test

import (
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/rules/sequence"
)

func TestOdd(t *testing.T) {
	for _, c := range []struct{ text, odd string }{
		{"The guests will can swim in the lake.", "can"},
		{"The fence was painted by the of children at the school.", "of"},
		{"Him said that the bridge was closed.", "Him"},
		{"The workers are have not been paid since May.", "have"},
		{"The house they live in has been sold in the spring.", ""},
		{"She knew what it was and who they were.", ""},
		{"The dog (the of in the title is a mistake) barked.", ""},
	} {
		d := format.Text("text", c.text)
		segment.Analyze(d)
		odd := ""
		sequence.Odd(d, &d.Sentences[0], func(int) float64 { return 0 }, func(token int, odds float64) {
			if odds > 2 && odd == "" && !d.Tokens[token].Has(lint.Bracketed) {
				odd = d.Word(&d.Tokens[token])
			}
		})
		if odd != c.odd {
			t.Errorf("%s\n\tgot %q, want %q", c.text, odd, c.odd)
		}
	}
}

func TestOpenModelWrongSize(t *testing.T) {
	if _, err := sequence.OpenModel(make([]byte, 10)); err == nil {
		t.Error("a model of ten bytes was opened")
	}
}

func TestRare(t *testing.T) {
	r := make(sequence.Rare, sequence.RareSize)
	the, of, a := lint.HashWord("the"), lint.HashWord("of"), lint.HashWord("a")
	r.Add(sequence.Pair(the, of))
	if !r.Has(sequence.Pair(the, of)) || r.Has(sequence.Pair(of, the)) || r.Has(sequence.Pair(the, a)) {
		t.Error("the set holds other pairs than it was given")
	}
}
