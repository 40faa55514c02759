package desk_test

import (
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/desk"
	"github.com/artlint/artlint/lint/report"
)

func TestJudge(t *testing.T) {
	safe := lint.Finding{Severity: lint.Error, Fixes: []lint.Fix{{Applicability: lint.Safe, Edits: []lint.Edit{{}}}}}
	open := lint.Finding{Severity: lint.Warning, Fixes: []lint.Fix{{Applicability: lint.Suggested, Edits: []lint.Edit{{}}}}}
	style := lint.Finding{Severity: lint.Info}
	times := func(n int, f lint.Finding) (out []lint.Finding) {
		for range n {
			out = append(out, f)
		}
		return out
	}
	for _, c := range []struct {
		name  string
		found []lint.Finding
		words int
		want  desk.Verdict
		why   string
	}{
		{"nothing", nil, 200, desk.Clean, "no errors and no warnings"},
		{"style alone", times(9, style), 200, desk.Clean, "no errors and no warnings"},
		{"safe repairs", append(times(3, safe), style), 200, desk.Repairable, "safe repairs settle all 3"},
		{"one to decide", append(times(3, safe), open), 200, desk.Editor, "1 of 4 to decide"},
		{"many in few words", times(5, open), 200, desk.Reject, "5 decisions in 200 words: ask for a new translation"},
		{"many in many words", times(5, open), 201, desk.Editor, "5 of 5 to decide"},
		{"few in very few words", times(4, open), 20, desk.Editor, "4 of 4 to decide"},
		{"no words", times(1, open), 0, desk.Editor, "1 of 1 to decide"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := &report.Result{Document: &lint.Document{Profile: lint.Profile{Words: c.words}}, Findings: c.found}
			if got, why := desk.DefaultThresholds.Judge(r); got != c.want || why != c.why {
				t.Errorf("got %s: %s", got, why)
			}
		})
	}
}
