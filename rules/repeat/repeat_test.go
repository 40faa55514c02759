package repeat

import (
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/linttest"
)

func TestRules(t *testing.T) { linttest.Rules(t, Rules...) }

// TestDoubledWords asks for slips that need other evidence in their document.
func TestDoubledWords(t *testing.T) {
	for text, want := range map[string]string{
		"They put the the blame on each other.":  "the the",
		"The ferry turned turned back at noon.":  "turned turned",
		"He knew that that was had had by some.": "",
		"They danced the cha cha in Walla Walla": "",
	} {
		found := lint.Run(linttest.Document(text), []*lint.Rule{DuplicatePhrase}, lint.Options{MinConfidence: 0.5})
		got := ""
		for _, f := range found {
			got += text[f.Span.Start:f.Span.End]
		}
		if got != want {
			t.Errorf("%s\nfound %q, want %q", text, got, want)
		}
	}
}
