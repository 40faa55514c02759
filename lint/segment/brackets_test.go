package segment_test

import (
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/segment"
)

func TestBrackets(t *testing.T) {
	for text, want := range map[string]string{
		"Kim Min-su (born 1980) left.":    "born 1980",
		"One (two [three] four) five.":    "two [ three ] four",
		"One (two three.":                 "",
		"One) two (three) four.":          "three",
		"（二）and 【three four】 five.":       "二 three four",
		"Nothing is in brackets () here.": "",
	} {
		d := format.Text("a.txt", text)
		segment.Analyze(d)
		var got []string
		for i := range d.Tokens {
			if d.Tokens[i].Has(lint.Bracketed) {
				got = append(got, d.Word(&d.Tokens[i]))
			}
		}
		if words := strings.Join(got, " "); words != want {
			t.Errorf("%s: in brackets are %q, want %q", text, words, want)
		}
	}
}
