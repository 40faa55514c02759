package punctuation_test

import (
	"testing"

	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/rules/punctuation"
)

func TestRules(t *testing.T) { linttest.Rules(t, punctuation.Rules...) }
