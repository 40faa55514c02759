package config

import (
	"fmt"
	"path"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/nearest"
)

// Select picks rules by patterns: a rule's name, a family, or a glob of names.
// Without patterns to select, all rules are. Rules in preview run only when they
// are selected by their full name.
func Select(all []*lint.Rule, selected, ignored []string) []*lint.Rule {
	var out []*lint.Rule
	for _, r := range all {
		chosen := len(selected) == 0 && r.Status == lint.Stable
		for _, pattern := range selected {
			chosen = chosen || pattern == r.Name || r.Status == lint.Stable && r.Matches(pattern)
		}
		for _, pattern := range ignored {
			chosen = chosen && !r.Matches(pattern)
		}
		if chosen {
			out = append(out, r)
		}
	}
	return out
}

// CheckPattern refuses a pattern that no rule matches.
func CheckPattern(all []*lint.Rule, pattern string) error {
	if _, err := path.Match(pattern, ""); err != nil {
		return fmt.Errorf("rule pattern %q is malformed: %w", pattern, err)
	}
	for _, r := range all {
		if r.Matches(pattern) {
			return nil
		}
	}
	return UnknownRule(all, pattern)
}

// UnknownRule is the error for a name that no rule and no family has.
func UnknownRule(all []*lint.Rule, name string) error {
	var names []string
	for _, r := range all {
		names = append(names, r.Name, r.Family)
	}
	if q := nearest.Question(name, names); q != "" {
		return fmt.Errorf("unknown rule %q%s", name, q)
	}
	return fmt.Errorf("unknown rule %q: see artlint list", name)
}
