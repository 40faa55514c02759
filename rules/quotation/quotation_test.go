package quotation_test

import (
	"testing"

	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/rules/quotation"
)

func TestRules(t *testing.T) { linttest.Rules(t, quotation.Rules...) }
