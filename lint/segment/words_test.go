package segment_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/segment"
)

// The uses of each word are the tokens that a look at all of them finds, also where an analyzer was used before.
func TestWords(t *testing.T) {
	var a segment.Analyzer
	for _, text := range []string{
		strings.Repeat("The harbour froze, and the ferry, which the town had bought, stayed in the harbour.\n\n", 40),
		"The ferry.",
		"",
		"It sailed; it sank. 12 men and 12 women swam.",
	} {
		d := format.Text("a.txt", text)
		a.Analyze(d)
		for i := range d.Tokens {
			word := &d.Tokens[i]
			if word.Kind != lint.Word {
				continue
			}
			var want []int32
			for j := range d.Tokens {
				if u := &d.Tokens[j]; u.Kind == lint.Word && u.Hash == word.Hash {
					want = append(want, int32(j))
				}
			}
			slices.Reverse(want)
			if got := d.AppendUses(nil, word.Hash); !slices.Equal(got, want) {
				t.Fatalf("%q is at %v, want %v", d.Word(word), got, want)
			}
		}
		for _, absent := range []string{"lighthouse", "12", "."} {
			if d.HasWord(lint.HashWord(absent)) {
				t.Errorf("%q is no word of the text", absent)
			}
		}
	}
}
