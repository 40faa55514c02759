package grammar_test

import (
	"testing"

	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/rules/grammar"
)

func TestGap(t *testing.T) {
	for _, c := range []struct {
		text string
		gap  bool
	}{
		{"Nobody knew what the money was for.", true},
		{"The house that he was born in.", true},
		{"The house my father grew up in.", true},
		{"The flat had been broken into.", true},
		{"There was nothing to sit on.", true},
		{"The river is hard for them to live with.", true},
		{"The film is worth waiting for.", true},
		{"They won more than the coach had hoped for.", true},
		{"The letters were sent to the court by.", false},
		{"The guest who ate the soup asked the cook of.", false},
		{"The crew, one of which bore a flag, marched in front of.", false},
		{"The mayor said on Monday that the town would pay for.", false},
		{"They sold what they had, and that the mill was part of.", false},
		{"Nobody knew where the boats came from.", true},
		{"They lie in the harbour where they have landed their fish for.", false},
		{"The owners began to deal with.", false},
		{"The harbour that he had asked about is closed because the crane fell into.", false},
	} {
		d := format.Text("text", c.text)
		segment.Analyze(d)
		g := grammar.Of(d, &d.Sentences[0])
		if got := g.Gap(g.LastWord()); got != c.gap {
			t.Errorf("%s\n\tgap: %v, want %v", c.text, got, c.gap)
		}
	}
}
