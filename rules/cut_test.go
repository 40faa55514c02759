package rules_test

import (
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/rules"
)

// TestCutText runs all rules on the texts of their examples cut between words, before and behind, as scraped copy is cut:
// no rule may look past the ends of a text, and every finding lies in it.
func TestCutText(t *testing.T) {
	const cuts = 10 // of a text
	all := rules.All()
	plain := strings.NewReplacer("«", "", "»", "")
	check := func(text string) {
		defer func() {
			if r := recover(); r != nil {
				t.Errorf("%q: %v", text, r)
			}
		}()
		for _, f := range lint.Run(linttest.Document(text), all, lint.Options{MinConfidence: 0.01}) {
			if f.Span.Start < 0 || f.Span.Start > f.Span.End || f.Span.End > len(text) {
				t.Errorf("%s: a finding at %v of %q", f.Rule.Name, f.Span, text)
			}
		}
	}
	for _, r := range all {
		var texts []string
		for _, e := range r.Examples {
			texts = append(texts, plain.Replace(e.Bad))
		}
		for _, c := range r.Counter {
			texts = append(texts, c.Text)
		}
		for _, text := range texts {
			words := strings.Split(text, " ")
			for i := 1; i < len(words); i += 1 + len(words)/cuts {
				check(strings.Join(words[:i], " "))
				check(strings.Join(words[i:], " "))
			}
		}
	}
}
