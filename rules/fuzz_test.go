package rules_test

import (
	"testing"
	"unicode/utf8"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/rules"
)

// FuzzRules runs every rule alone on any text: none panics, every finding lies in
// the text, and every repair can be applied and leaves good UTF-8.
func FuzzRules(f *testing.F) {
	for _, r := range rules.All() {
		for _, e := range r.Examples {
			f.Add(e.Bad)
		}
		for _, c := range r.Counter {
			f.Add(c.Text)
		}
	}
	all := rules.All()
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		for _, r := range all {
			for _, found := range lint.Run(linttest.Document(text), []*lint.Rule{r}, lint.Options{MinConfidence: 0.01}) {
				if s := found.Span; s.Start < 0 || s.Start > s.End || s.End > len(text) {
					t.Fatalf("%s: a finding at %v of %d bytes", r.Name, s, len(text))
				}
				for _, fix := range found.Fixes {
					out, err := fixes.Apply(text, fix.Edits)
					if err != nil {
						t.Fatalf("%s: %v", r.Name, err)
					}
					if !utf8.ValidString(out) {
						t.Fatalf("%s: %q breaks a character", r.Name, fix.Message)
					}
				}
			}
		}
	})
}
