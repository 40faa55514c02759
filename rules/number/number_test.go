package number_test

import (
	"testing"

	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/rules/number"
)

func TestRules(t *testing.T) { linttest.Rules(t, number.Rules...) }
