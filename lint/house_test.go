package lint_test

import (
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/linttest"
)

// fixed is a rule that finds a text wherever it stands and replaces it.
func fixed(text, by string) *lint.Rule {
	return &lint.Rule{Name: "fixed", Family: "test", Severity: lint.Warning, Run: func(p *lint.Pass) {
		if at := strings.Index(p.Text, text); at >= 0 {
			s := lint.Span{Start: at, End: at + len(text)}
			p.Report(lint.Finding{Span: s, Message: "Found", Confidence: 0.9, Fixes: []lint.Fix{p.Replace(s, by, lint.Safe, "Replace")}})
		}
	}}
}

func TestHouseProtects(t *testing.T) {
	for _, c := range []struct {
		name, text, find, by string
		house                lint.House
		findings, fixes      int
	}{
		{"no style", "General Qaani spoke.", "Qaani", "Qani", lint.House{}, 1, 1},
		{"a known name", "General Qaani spoke.", "Qaani", "Qani", lint.House{Names: []string{"Qaani"}}, 0, 0},
		{"a known name of several words", "Esmail Qaani spoke.", "Qaani", "Qani", lint.House{Names: []string{"Esmail Qaani"}}, 0, 0},
		{"another name", "General Qaani spoke.", "Qaani", "Qani", lint.House{Names: []string{"Qaan"}}, 1, 1},
		{"a sentence with the name in it", "General Qaani spoke.", "General Qaani spoke.", "", lint.House{Names: []string{"Qaani"}}, 1, 1},
		{"a kept word", "They came. Ten", "Ten", "", lint.House{Keep: []string{"Ten"}}, 0, 0},
		{"a repair that would take a kept word", "They came. Ten men", "Ten men", "", lint.House{Keep: []string{"Ten"}}, 1, 0},
		{"a repair that leaves the kept word", "They came. Ten men", "Ten men", "The Ten men", lint.House{Keep: []string{"Ten"}}, 1, 1},
		{"a kept word inside another", "They came. Tennis", "Tennis", "", lint.House{Keep: []string{"Ten"}}, 1, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			found := lint.Run(linttest.Document(c.text), []*lint.Rule{fixed(c.find, c.by)}, lint.Options{House: c.house})
			if len(found) != c.findings {
				t.Fatalf("got %d findings, want %d: %+v", len(found), c.findings, found)
			}
			if c.findings > 0 && len(found[0].Fixes) != c.fixes {
				t.Errorf("got %d fixes, want %d", len(found[0].Fixes), c.fixes)
			}
		})
	}
}

func TestIsBoilerplate(t *testing.T) {
	h := lint.House{Boilerplate: []string{"Read more at Example News"}}
	for line, want := range map[string]bool{
		"Read more at Example News": true, "  read more at EXAMPLE news\t": true, "Read more": false, "": false,
	} {
		if got := h.IsBoilerplate(line); got != want {
			t.Errorf("%q: got %v, want %v", line, got, want)
		}
	}
}
