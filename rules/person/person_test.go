package person_test

import (
	"testing"

	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/rules/person"
)

func TestRules(t *testing.T) { linttest.Rules(t, person.Rules...) }
