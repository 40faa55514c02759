package suppress_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/lint/report"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/lint/suppress"
)

var tail = linttest.Finder("severed-tail", "severed", "Ta.")

var other = &lint.Rule{Name: "quote-spacing", Family: "quotation", Severity: lint.Error, Run: func(*lint.Pass) {}}

func check(t *testing.T, name, text string, run ...*lint.Rule) *report.Result {
	t.Helper()
	d, err := format.Parse(name, text, format.Options{})
	if err != nil {
		t.Fatal(err)
	}
	segment.Analyze(d)
	if run == nil {
		run = []*lint.Rule{tail, other, suppress.Bad, suppress.Unused}
	}
	r := &report.Result{Path: name, Document: d, Findings: lint.Run(d, run, lint.Options{})}
	suppress.Apply(r, run, []*lint.Rule{tail, other, suppress.Bad, suppress.Unused})
	return r
}

// shown are the findings as LINE RULE.
func shown(r *report.Result) string {
	var out []string
	for _, f := range r.Findings {
		out = append(out, fmt.Sprint(r.Document.Lines().Line(f.Span.Start), " ", f.Rule.Name))
	}
	return strings.Join(out, ", ")
}

func TestApply(t *testing.T) {
	for _, c := range []struct {
		name, file, text, want string
		suppressed             int
	}{
		{"no comment", "a.md", "One. Ta.\n", "1 severed-tail", 0},
		{"next line", "a.md", "<!-- artlint-disable-next-line severed-tail: a song -->\nOne. Ta.\n\nTwo. Ta.\n", "4 severed-tail", 1},
		{"next line behind blank ones", "a.md", "<!-- artlint-disable-next-line severed-tail: a song -->\n\n \nOne. Ta.\n", "", 1},
		{"next line at the end", "a.md", "One. Ta.\n<!-- artlint-disable-next-line severed-tail: a song -->\n", "1 severed-tail, 2 unused-suppression", 0},
		{"family", "a.md", "<!-- artlint-disable-next-line severed: a song -->\nOne. Ta.\n", "", 1},
		{"glob", "a.md", "<!-- artlint-disable-next-line severed-*: a song -->\nOne. Ta.\n", "", 1},
		{"several rules", "a.md", "<!-- artlint-disable-next-line quotation, severed: a song -->\nOne. Ta.\n", "1 unused-suppression", 1},
		{"this line", "a.md", "One. Ta. <!-- artlint-disable-line severed-tail: a song -->\n\nTwo. Ta.\n", "3 severed-tail", 1},
		{"to the end", "a.md", "One. Ta.\n\n<!-- artlint-disable severed-tail: a poem -->\n\nTwo. Ta.\n\nThree. Ta.\n", "1 severed-tail", 2},
		{"to enable", "a.md", "<!-- artlint-disable severed-tail: a poem -->\n\nOne. Ta.\n\n<!-- artlint-enable severed-tail -->\n\nTwo. Ta.\n", "7 severed-tail", 1},
		{"to enable of all", "a.md", "<!-- artlint-disable severed-tail: a poem -->\n\nOne. Ta.\n\n<!-- artlint-enable -->\n\nTwo. Ta.\n", "7 severed-tail", 1},
		{"to enable of another", "a.md", "<!-- artlint-disable severed-tail: a poem -->\n\n<!-- artlint-enable quote-spacing -->\n\nTwo. Ta.\n", "", 1},
		{"file", "a.md", "One. Ta.\n\nTwo. Ta.\n\n<!-- artlint-disable-file severed-tail: a poem -->\n", "", 2},
		{"over several lines", "a.md", "<!--\n artlint-disable-next-line\n severed-tail:\n a song\n-->\nOne. Ta.\n", "", 1},
		{"html", "a.html", "<p>One. Ta.</p>\n<!-- artlint-disable-next-line severed-tail: a song -->\n<p>Two. Ta.</p>\n", "1 severed-tail", 1},
		{"nitf", "a.nitf", "<nitf><body><body.content>\n<!-- artlint-disable-next-line severed-tail: a song -->\n<p>Two. Ta.</p></body.content></body></nitf>\n", "", 1},
		{"plain text has no comments", "a.txt", "<!-- artlint-disable-file severed-tail: a song -->\n\nOne. Ta.\n", "3 severed-tail", 0},
		{"fenced", "a.md", "```\n<!-- artlint-disable-file severed-tail: a song -->\n```\n\nOne. Ta.\n", "5 severed-tail", 0},
		{"code span", "a.md", "Write `<!-- artlint-disable-file severed-tail: a song -->` so.\n\nOne. Ta.\n", "3 severed-tail", 0},
		{"unused", "a.md", "<!-- artlint-disable-next-line severed-tail: a song -->\nOne.\n", "1 unused-suppression", 0},
		{"no reason", "a.md", "<!-- artlint-disable-next-line severed-tail -->\nOne. Ta.\n", "1 bad-suppression, 2 severed-tail", 0},
		{"empty reason", "a.md", "<!-- artlint-disable-next-line severed-tail: -->\nOne. Ta.\n", "1 bad-suppression, 2 severed-tail", 0},
		{"no rule", "a.md", "<!-- artlint-disable-file: a song -->\n\nOne. Ta.\n", "1 bad-suppression, 3 severed-tail", 0},
		{"unknown rule", "a.md", "<!-- artlint-disable-file severd-tail: a song -->\n\nOne. Ta.\n", "1 bad-suppression, 3 severed-tail", 0},
		{"unknown word", "a.md", "<!-- artlint-disabel severed-tail: a song -->\n\nOne. Ta.\n", "1 bad-suppression, 3 severed-tail", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := check(t, c.file, c.text)
			if got := shown(r); got != c.want || len(r.Suppressed) != c.suppressed {
				t.Errorf("got %q and %d suppressed, want %q and %d, in\n%s", got, len(r.Suppressed), c.want, c.suppressed, c.text)
			}
			for _, s := range r.Suppressed {
				if s.By != report.ByComment || !strings.HasPrefix(s.Reason, "a ") || !strings.HasPrefix(s.Where, c.file+":") {
					t.Errorf("got %+v", s)
				}
			}
		})
	}
}

func TestMessages(t *testing.T) {
	for text, want := range map[string]string{
		"<!-- artlint-disable-next-line severed-tail -->":    "it gives no reason: write artlint-disable-next-line severed-tail: reason",
		"<!-- artlint-disable -->":                           "it names no rule: write artlint-disable RULE: reason",
		"<!-- artlint-disable severd-tail: because -->":      "there is no rule severd-tail: did you mean severed-tail?",
		"<!-- artlint-disabel-file severed-tail: x -->":      "there is no artlint-disabel-file: did you mean artlint-disable-file?",
		"<!-- artlint-disable-file quote-spacing: a b c -->": "Nothing is found here that the comment suppresses: quote-spacing",
	} {
		if r := check(t, "a.md", text+"\n"); len(r.Findings) != 1 || !strings.HasSuffix(r.Findings[0].Message, want) {
			t.Errorf("%s: got %+v, want %s", text, r.Findings, want)
		}
	}
}

func TestRulesThatDoNotRun(t *testing.T) {
	text := "<!-- artlint-disable-file severed-tail: a song -->\n\nOne.\n"
	if r := check(t, "a.md", text, suppress.Unused); len(r.Findings) != 0 {
		t.Errorf("a rule that did not run cannot say that it finds nothing: got %s", shown(r))
	}
	if r := check(t, "a.md", text, tail); len(r.Findings) != 0 {
		t.Errorf("the rule about comments did not run: got %s", shown(r))
	}
}

func TestRules(t *testing.T) {
	if err := lint.Validate(suppress.Rules); err != nil {
		t.Fatal(err)
	}
	for _, rule := range suppress.Rules {
		for _, e := range rule.Examples {
			text := strings.NewReplacer("«", "", "»", "").Replace(e.Bad)
			if r := check(t, "a.md", text); len(r.Findings) != 1 || r.Findings[0].Rule != rule {
				t.Errorf("%s in %s: got %s", rule.Name, text, shown(r))
			}
		}
		for _, c := range rule.Counter {
			for _, f := range check(t, "a.md", c.Text).Findings {
				if f.Rule == rule {
					t.Errorf("%s must be silent (%s): %s", rule.Name, c.Why, c.Text)
				}
			}
		}
	}
}

func TestDeleteUnused(t *testing.T) {
	for text, want := range map[string]string{
		"One.\n\n<!-- artlint-disable-line severed-tail: a song -->\n\nTwo.\n": "One.\n\n\nTwo.\n",
		"One.<!-- artlint-disable-line severed-tail: a song --> Two.\n":        "One. Two.\n",
		"<!-- artlint-disable-line severed-tail: a song -->":                   "",
	} {
		r := check(t, "a.md", text)
		if len(r.Findings) != 1 || len(r.Findings[0].Fixes) != 1 {
			t.Fatalf("%s: got %+v", text, r.Findings)
		}
		s := r.Findings[0].Fixes[0].Edits[0].Span
		if got := text[:s.Start] + text[s.End:]; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func FuzzApply(f *testing.F) {
	for _, s := range []string{"<!-- artlint-disable-next-line severed-tail: x -->\nTa.", "<!-- artlint-: -->", "<!--artlint-enable-->", "```\n<!-- artlint-disable : -->", "<!-- artlint-disable-line [: x -->"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r := check(t, "a.md", text)
		for i, x := range r.Findings {
			if x.Span.Start < 0 || x.Span.End > len(text) || i > 0 && x.Span.Start < r.Findings[i-1].Span.Start {
				t.Errorf("bad place or order: %+v", r.Findings)
			}
		}
	})
}
