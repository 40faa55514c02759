package furniture

import (
	"testing"

	"github.com/artlint/artlint/lint/linttest"
)

func TestPhrases(t *testing.T) {
	b := mustBook(`# a comment
line safe 0.9 read|see also : ...
line suggested 0.8 # min|mins read?
line manual 0.7 source :? Aa+
line safe 0.9 click here ~
line safe 0.9 the? end
line safe 0.9 see @
`)
	for text, want := range map[string]bool{
		"Read also: Ports open again":         true,
		"See also:":                           true,
		"Read: Ports open":                    false,
		"2 min read":                          true,
		"2 mins":                              true,
		"2 hours":                             false,
		"Source: Harbour News, Radio and TV":  true,
		"Source Harbour":                      true,
		"Source: harbour news":                false,
		"Click here for more of the news":     false,
		"Click here for more of this":         true,
		"The end":                             true,
		"End":                                 true,
		"The bitter end":                      false,
		"See www.harbour.example":             true,
		"See the harbour":                     false,
		"Read also: it is what it is, is it?": true,
	} {
		d := linttest.Document(text)
		found := b.find(d, d.Tokens, func(*phrase) bool { return true })
		if (found != nil) != want {
			t.Errorf("%q: found %v, want %v", text, found != nil, want)
		}
	}
}

func TestFaultyPhrases(t *testing.T) {
	for _, fields := range [][]string{
		{"line", "safe", "0.9"},
		{"page", "safe", "0.9", "read"},
		{"line", "sure", "0.9", "read"},
		{"line", "safe", "high", "read"},
		{"line", "safe", "0.9", "...", "read"},
		{"line", "safe", "0.9", "the?", "~"},
	} {
		b := newBook()
		if err := b.add(fields); err == nil {
			t.Errorf("%q is taken", fields)
		}
	}
}
