// Package user reads rules that are written in YAML: token patterns with their
// message, their repair and their executed examples. A newsroom writes its own
// so, and the built-in rules that are lists of phrases are written so too.
//
// A file is compiled once. A pattern of at most 63 elements runs as a set of states,
// so no pattern can take more than linear time.
package user

import (
	"errors"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/artlint/artlint/lint"
)

// Load compiles the rules of a YAML file. Errors name the file, the line and the column.
func Load(name string, data []byte) ([]*lint.Rule, error) {
	var root yaml.Node
	if err := yaml.Unmarshal(data, &root); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(root.Content) == 0 {
		return nil, fmt.Errorf("%s: the file is empty; it needs a list of rules under the key “rules”", name)
	}
	l := loader{lists: map[string]map[string]bool{}}
	if err := l.file(root.Content[0]); err != nil {
		return nil, located(name, err)
	}
	if err := lint.Validate(l.rules); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return l.rules, nil
}

// located puts the file's name before every place.
func located(name string, err error) error {
	var joined interface{ Unwrap() []error }
	if errors.As(err, &joined) {
		var errs []error
		for _, e := range joined.Unwrap() {
			errs = append(errs, located(name, e))
		}
		return errors.Join(errs...)
	}
	return fmt.Errorf("%s:%w", name, err)
}

type loader struct {
	lists map[string]map[string]bool // named word lists of the file
	rules []*lint.Rule
}

func (l *loader) file(n *yaml.Node) error {
	return object(n, fields{
		"version": oneOf(map[string]int{"1": 1}, func(int) {}),
		"lists": func(n *yaml.Node) error {
			if n.Kind != yaml.MappingNode {
				return errAt(n, "want names of lists and their words")
			}
			for i := 0; i+1 < len(n.Content); i += 2 {
				var set map[string]bool
				if err := words(&set)(n.Content[i+1]); err != nil {
					return err
				}
				l.lists[n.Content[i].Value] = set
			}
			return nil
		},
		"rules": each(l.rule),
	})
}

var severities = map[string]lint.Severity{"info": lint.Info, "warning": lint.Warning, "error": lint.Error}

var applicabilities = map[string]lint.Applicability{"manual": lint.Manual, "suggested": lint.Suggested, "safe": lint.Safe}

// rule compiles one rule. Where several patterns are given, each becomes a matcher.
func (l *loader) rule(n *yaml.Node) error {
	r := &lint.Rule{Family: "user", Severity: lint.Warning, Issue: lint.NonConformance}
	base := matcher{confidence: 0.9}
	var patterns []pattern
	var issue string
	err := object(n, fields{
		"name":       text(&r.Name),
		"family":     text(&r.Family),
		"title":      text(&r.Title),
		"doc":        text(&r.Doc),
		"issue":      text(&issue),
		"severity":   oneOf(severities, func(s lint.Severity) { r.Severity = s }),
		"status":     oneOf(map[string]lint.Status{"stable": lint.Stable, "preview": lint.Preview}, func(s lint.Status) { r.Status = s }),
		"message":    text(&base.message),
		"confidence": confidence(&base.confidence),
		"where":      base.where.read,
		"match":      l.patterns(&patterns),
		"except":     l.patterns(&base.except),
		"before":     l.patterns(&base.before),
		"after":      l.patterns(&base.after),
		"replace":    base.readFix,
		"examples":   each(readExample(r)),
		"silent":     each(readCounter(r)),
	})
	if err != nil {
		return err
	}
	switch {
	case r.Name == "":
		return errAt(n, "a rule needs a name")
	case len(patterns) == 0:
		return errAt(n, "rule %s needs a pattern under “match”", r.Name)
	case base.message == "":
		return errAt(n, "rule %s needs a message", r.Name)
	}
	if issue != "" {
		r.Issue = lint.Issue(issue)
	}
	r.Title, r.Doc = orElse(r.Title, r.Name), orElse(r.Doc, base.message)
	if base.fix != nil {
		r.Fix = base.fix.applicability
	}
	r.Run = runner(base, patterns)
	l.rules = append(l.rules, r)
	return nil
}

// runner is the Run of a rule with one or several patterns.
func runner(base matcher, patterns []pattern) func(*lint.Pass) {
	matchers := make([]matcher, len(patterns))
	for i := range patterns {
		matchers[i] = base
		matchers[i].pattern = patterns[i]
	}
	return func(p *lint.Pass) {
		for i := range matchers {
			matchers[i].run(p)
		}
	}
}

func orElse(s, other string) string {
	if strings.TrimSpace(s) == "" {
		return other
	}
	return s
}

func confidence(c *float64) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		if err := n.Decode(c); err != nil || *c <= 0 || *c >= 1 {
			return errAt(n, "want a number between 0 and 1, not %q", n.Value)
		}
		return nil
	}
}

func readExample(r *lint.Rule) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		var e lint.Example
		if err := object(n, fields{"bad": text(&e.Bad), "good": text(&e.Good)}); err != nil {
			return err
		}
		if e.Bad == "" {
			return errAt(n, "an example needs a “bad” text with the artifact in «marks»")
		}
		r.Examples = append(r.Examples, e)
		return nil
	}
}

func readCounter(r *lint.Rule) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		var c lint.Counter
		if n.Kind == yaml.ScalarNode {
			c = lint.Counter{Text: n.Value, Why: "good copy"}
		} else if err := object(n, fields{"text": text(&c.Text), "why": text(&c.Why)}); err != nil {
			return err
		}
		r.Counter = append(r.Counter, c)
		return nil
	}
}
