package name_test

import (
	"testing"

	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/rules/name"
)

func TestRules(t *testing.T) { linttest.Rules(t, name.Rules...) }
