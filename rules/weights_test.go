package rules_test

import (
	"testing"

	"github.com/artlint/artlint/rules"
)

func TestWeightsNameRules(t *testing.T) {
	w, names := rules.Weights(), map[string]bool{}
	for _, rule := range rules.All() {
		names[rule.Name] = true
	}
	for name := range w.Rules {
		if !names[name] {
			t.Errorf("weights.json has a weight for %q, which is no rule: fit it again", name)
		}
	}
	if w.Pool <= 0 || w.Cap <= 0 || w.Alone < 0 {
		t.Errorf("pool %v, cap %v, alone %v", w.Pool, w.Cap, w.Alone)
	}
}
