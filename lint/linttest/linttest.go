// Package linttest is the harness that every rule is tested by.
package linttest

import (
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/example"
)

// Document reads text as plain text and analyses it.
func Document(text string) *lint.Document { return example.Document(text) }

// Finder is a rule for tests of what happens to findings: it finds word wherever it stands.
func Finder(name, family, word string) *lint.Rule {
	return &lint.Rule{Name: name, Family: family, Severity: lint.Error, Run: func(p *lint.Pass) {
		for at := 0; ; {
			n := strings.Index(p.Text[at:], word)
			if n < 0 {
				return
			}
			s := lint.Span{Start: at + n, End: at + n + len(word)}
			p.Report(lint.Finding{Span: s, Message: "torn", Confidence: 0.95})
			at = s.End
		}
	}}
}

// Findings is what rule reports in text, weak findings included, without pooling.
func Findings(rule *lint.Rule, text string) []lint.Finding { return example.Findings(rule, text) }

// Rules validates rules and executes their examples and counter-examples.
func Rules(t *testing.T, rules ...*lint.Rule) {
	t.Helper()
	if err := lint.Validate(rules); err != nil {
		t.Fatal(err)
	}
	for _, r := range rules {
		t.Run(r.Name, func(t *testing.T) {
			if err := example.Check(r); err != nil {
				t.Error(err)
			}
		})
	}
}
