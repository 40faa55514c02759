package fixes

import "github.com/artlint/artlint/lint"

// Accept is f with its repair i alone, taken as an editor takes it: whatever its
// applicability, [Choose] plans it.
func Accept(f lint.Finding, i int) lint.Finding {
	fix := f.Fixes[i]
	fix.Applicability = max(fix.Applicability, lint.Suggested)
	f.Fixes = []lint.Fix{fix}
	return f
}
