package main

import (
	"fmt"
	"path"

	"github.com/artlint/artlint/lint"
)

// selectRules picks rules by patterns: a rule's name, a family, or a glob of
// names. Without patterns to select, all rules are. Rules in preview run only
// when they are selected by their full name.
func selectRules(all []*lint.Rule, selected, ignored []string) ([]*lint.Rule, error) {
	for _, pattern := range append(append([]string(nil), selected...), ignored...) {
		if err := matchesSome(all, pattern); err != nil {
			return nil, err
		}
	}
	var out []*lint.Rule
	for _, r := range all {
		chosen := len(selected) == 0 && r.Status == lint.Stable
		for _, pattern := range selected {
			chosen = chosen || pattern == r.Name || r.Status == lint.Stable && matches(r, pattern)
		}
		for _, pattern := range ignored {
			chosen = chosen && !matches(r, pattern)
		}
		if chosen {
			out = append(out, r)
		}
	}
	return out, nil
}

func matches(r *lint.Rule, pattern string) bool {
	ok, _ := path.Match(pattern, r.Name)
	return ok || pattern == r.Family
}

// matchesSome refuses a pattern that no rule matches.
func matchesSome(all []*lint.Rule, pattern string) error {
	if _, err := path.Match(pattern, ""); err != nil {
		return fmt.Errorf("rule pattern %q is malformed: %w", pattern, err)
	}
	for _, r := range all {
		if matches(r, pattern) {
			return nil
		}
	}
	return unknownRule(all, pattern)
}

// unknownRule is the error for a name that no rule and no family has.
func unknownRule(all []*lint.Rule, name string) error {
	var names []string
	for _, r := range all {
		names = append(names, r.Name, r.Family)
	}
	if s := suggest(name, names); s != "" {
		return fmt.Errorf("unknown rule %q%s", name, s)
	}
	return fmt.Errorf("unknown rule %q: see artlint list", name)
}
