package residue

import (
	"testing"

	"github.com/artlint/artlint/lint/linttest"
)

func TestRules(t *testing.T) { linttest.Rules(t, Rules...) }
