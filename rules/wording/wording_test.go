package wording_test

import (
	"testing"

	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/rules/wording"
)

func TestRules(t *testing.T) { linttest.Rules(t, wording.Rules...) }
