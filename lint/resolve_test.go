package lint_test

import (
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/linttest"
)

// repairing is a rule that finds the text and replaces a part of it.
func repairing(name, text, part, by string, a lint.Applicability, confidence float64) *lint.Rule {
	return &lint.Rule{Name: name, Family: name, Severity: lint.Warning, Run: func(p *lint.Pass) {
		at := strings.Index(p.Text, text)
		if at < 0 {
			return
		}
		from := at + strings.Index(text, part)
		p.Report(lint.Finding{
			Span: lint.Span{Start: at, End: at + len(text)}, Message: "Found", Confidence: confidence,
			Fixes: []lint.Fix{p.Replace(lint.Span{Start: from, End: from + len(part)}, by, a, "Replace")},
		})
	}}
}

func TestRepairsOfOnePlace(t *testing.T) {
	const text = "“We left. ” he said. The road is shut."
	half := repairing("half", " ”", " ", "", lint.Safe, 0.95)
	for _, c := range []struct {
		name  string
		other *lint.Rule
		rule  string // whose finding is shown
		safe  bool
	}{
		{"the whole repair wins, though it is less sure", repairing("whole", ". ” he", ". ", ",", lint.Safe, 0.9), "whole", true},
		{"and where an editor must see it", repairing("whole", ". ” he", ". ", ",", lint.Suggested, 0.9), "whole", false},
		{"a doubt about the place beside leaves the half, which is no longer safe", repairing("doubt", "left. ” he", ".", ",", lint.Suggested, 0.9), "half", false},
		{"a deletion of all leaves it safe", repairing("whole", ". ” he said.", ". ” he said.", "", lint.Suggested, 0.9), "half", true},
		{"one that agrees with a part of it leaves it safe", repairing("part", " ”", " ", "", lint.Suggested, 0.9), "half", true},
		{"one beside it leaves it", repairing("beside", "he said", "said", "says", lint.Safe, 0.9), "half", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			found := lint.Run(linttest.Document(text), []*lint.Rule{half, c.other}, lint.Options{})
			if len(found) == 0 || found[0].Rule.Name != c.rule || (found[0].BestFix().Applicability == lint.Safe) != c.safe {
				t.Errorf("got %+v", found)
			}
		})
	}
}
