package fixes

import "github.com/artlint/artlint/lint"

// Accept returns f with only its repair i, at least suggested, so that [Choose] plans
// it: an editor has decided.
func Accept(f lint.Finding, i int) lint.Finding {
	fix := f.Fixes[i]
	fix.Applicability = max(fix.Applicability, lint.Suggested)
	f.Fixes = []lint.Fix{fix}
	return f
}
