// Package phrase holds the rules that are lists of phrases. They are written in the
// YAML that newsrooms use for rules of their own.
package phrase

import (
	_ "embed"
	"sync"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/user"
)

//go:embed phrases.yaml
var phrases []byte

// Rules returns the rules of the family, compiled when first asked for.
var Rules = sync.OnceValue(func() []*lint.Rule {
	rules, err := user.Load("phrases.yaml", phrases)
	if err != nil {
		panic(err) // embedded and tested: a broken build
	}
	return rules
})
