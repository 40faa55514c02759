// Package linttest is the harness that every rule is tested by: its examples must
// be found and repaired as they say, its counter-examples must stay silent.
package linttest

import (
	"strings"
	"testing"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/segment"
)

// Document reads text as plain text and analyses it.
func Document(text string) *lint.Document {
	d := format.Text("example.txt", text)
	segment.Analyze(d)
	return d
}

// Findings is what rule reports in text without pooling.
func Findings(rule *lint.Rule, text string) []lint.Finding {
	return lint.Run(Document(text), []*lint.Rule{rule}, lint.Options{MinConfidence: 0.5})
}

// Repair applies the best fix of every finding of rule, whatever its applicability.
func Repair(t *testing.T, rule *lint.Rule, text string) string {
	t.Helper()
	var edits []lint.Edit
	for _, f := range Findings(rule, text) {
		if fix := f.BestFix(); fix != nil {
			edits = append(edits, fix.Edits...)
			if fix.Applicability > rule.Fix {
				t.Errorf("%s: a fix is %s, but the rule says at most %s", rule.Name, fix.Applicability, rule.Fix)
			}
		}
	}
	out, err := fixes.Apply(text, edits)
	if err != nil {
		t.Fatalf("%s: %v in %q", rule.Name, err, text)
	}
	return out
}

// Rules runs the examples and counter-examples of rules.
func Rules(t *testing.T, rules ...*lint.Rule) {
	t.Helper()
	if err := lint.Validate(rules); err != nil {
		t.Fatal(err)
	}
	for _, r := range rules {
		t.Run(r.Name, func(t *testing.T) {
			for _, e := range r.Examples {
				example(t, r, e)
			}
			for _, c := range r.Counter {
				for _, f := range Findings(r, c.Text) {
					t.Errorf("must stay silent (%s):\n%s\nfound: %q", c.Why, c.Text, c.Text[f.Span.Start:f.Span.End])
				}
			}
		})
	}
}

// example checks that exactly the marked spans are found, that the repair is as
// told, and that the repaired text is left alone.
func example(t *testing.T, r *lint.Rule, e lint.Example) {
	t.Helper()
	text, want := Marked(e.Bad)
	if len(want) == 0 {
		t.Errorf("example without «marks»: %s", e.Bad)
	}
	found := Findings(r, text)
	var got []string
	for _, f := range found {
		got = append(got, text[f.Span.Start:f.Span.End])
	}
	for i, s := range want {
		if i >= len(found) || found[i].Span != s {
			t.Errorf("in %s\nwant %q found, got %q", e.Bad, text[s.Start:s.End], got)
			return
		}
	}
	if len(found) > len(want) {
		t.Errorf("in %s\nfound too much: %q", e.Bad, got)
		return
	}
	if e.Good == "" {
		return
	}
	repaired := Repair(t, r, text)
	if repaired != e.Good {
		t.Errorf("in %s\nrepaired: %s\nwant:     %s", e.Bad, repaired, e.Good)
	}
	for _, f := range Findings(r, repaired) {
		if f.BestFix() != nil {
			t.Errorf("not stable: %q is found again in %s", repaired[f.Span.Start:f.Span.End], repaired)
		}
	}
}

// Marked takes «marks» out of text and returns what they marked.
func Marked(text string) (string, []lint.Span) {
	var out strings.Builder
	var spans []lint.Span
	for {
		open := strings.Index(text, "«")
		if open < 0 {
			out.WriteString(text)
			return out.String(), spans
		}
		out.WriteString(text[:open])
		text = text[open+len("«"):]
		end := strings.Index(text, "»")
		start := out.Len()
		out.WriteString(text[:end])
		spans = append(spans, lint.Span{Start: start, End: out.Len()})
		text = text[end+len("»"):]
	}
}
