// Package example executes the examples of a rule: what its documentation shows
// must be found and repaired as it says, and its counter-examples must stay silent.
package example

import (
	"errors"
	"fmt"
	"strings"

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

// Findings is what rule reports in text, weak findings included, without pooling.
func Findings(rule *lint.Rule, text string) []lint.Finding {
	return Compared(rule, text, "")
}

// Compared is what rule reports in text as a translation of source, one paragraph.
func Compared(rule *lint.Rule, text, source string) []lint.Finding {
	d := Document(text)
	for i := range d.Blocks {
		d.Blocks[i].Original = source
	}
	return lint.Run(d, []*lint.Rule{rule}, lint.Options{MinConfidence: 0.5})
}

// Repair applies the best fix of every finding of rule, whatever its applicability.
func Repair(rule *lint.Rule, text string) (string, error) {
	var edits []lint.Edit
	for _, f := range Findings(rule, text) {
		fix := f.BestFix()
		if fix == nil {
			continue
		}
		if fix.Applicability > rule.Fix {
			return "", fmt.Errorf("a fix is %s, but the rule says at most %s", fix.Applicability, rule.Fix)
		}
		edits = append(edits, fix.Edits...)
	}
	return fixes.Apply(text, edits)
}

// Check executes the examples and counter-examples of rule and reports all that do not hold.
func Check(rule *lint.Rule) error {
	var errs []error
	for _, e := range rule.Examples {
		if err := checkExample(rule, e); err != nil {
			errs = append(errs, err)
		}
	}
	for _, c := range rule.Counter {
		for _, f := range Compared(rule, c.Text, c.Source) {
			errs = append(errs, fmt.Errorf("must stay silent (%s):\n  %s\n  found: %q", c.Why, c.Text, c.Text[f.Span.Start:f.Span.End]))
		}
	}
	return errors.Join(errs...)
}

// checkExample checks that exactly the marked spans are found, that the repair is
// as documented, and that the repaired text is left alone.
func checkExample(rule *lint.Rule, e lint.Example) error {
	text, want, err := Marked(e.Bad)
	if err != nil {
		return err
	}
	found := Compared(rule, text, e.Source)
	if !sameSpans(found, want) {
		got := make([]string, len(found))
		for i, f := range found {
			got[i] = text[f.Span.Start:f.Span.End]
		}
		return fmt.Errorf("in the example\n  %s\n  found %q", e.Bad, got)
	}
	if e.Good == "" {
		return nil
	}
	repaired, err := Repair(rule, text)
	if err != nil {
		return fmt.Errorf("in the example\n  %s\n  %w", e.Bad, err)
	}
	if repaired != e.Good {
		return fmt.Errorf("in the example\n  %s\n  repaired: %s\n  want:     %s", e.Bad, repaired, e.Good)
	}
	for _, f := range Findings(rule, repaired) {
		if f.BestFix() != nil {
			return fmt.Errorf("not stable: %q is found again in\n  %s", repaired[f.Span.Start:f.Span.End], repaired)
		}
	}
	return nil
}

func sameSpans(found []lint.Finding, want []lint.Span) bool {
	if len(found) != len(want) {
		return false
	}
	for i := range want {
		if found[i].Span != want[i] {
			return false
		}
	}
	return true
}

// Marked takes «marks» out of text and returns what they marked, at least one span.
func Marked(text string) (string, []lint.Span, error) {
	var out strings.Builder
	var spans []lint.Span
	rest := text
	for {
		before, after, ok := strings.Cut(rest, "«")
		out.WriteString(before)
		if !ok {
			break
		}
		marked, behind, ok := strings.Cut(after, "»")
		if !ok {
			return "", nil, fmt.Errorf("a « without its » in the example\n  %s", text)
		}
		start := out.Len()
		out.WriteString(marked)
		spans = append(spans, lint.Span{Start: start, End: out.Len()})
		rest = behind
	}
	if spans == nil {
		return "", nil, fmt.Errorf("nothing is «marked» in the example\n  %s", text)
	}
	return out.String(), spans, nil
}
