package report

import (
	"fmt"

	"github.com/artlint/artlint/lint"
)

// summary counts what a run found.
type summary struct {
	files      int // checked
	failed     int // not checked
	hit        int // with findings
	lastHit    string
	severities [lint.Error + 1]int
	repairs    [lint.Safe + 1]int // findings by the applicability of their best repair
}

func (s *summary) add(r *Result) {
	switch {
	case r.Err != nil:
		s.failed++
	case r.Continues: // counted with its first part
	case r.Document != nil:
		s.files++
	}
	if len(r.Findings) > 0 && !(r.Continues && r.Path == s.lastHit) {
		s.hit++
		s.lastHit = r.Path
	}
	for i := range r.Findings {
		s.severities[r.Findings[i].Severity]++
		if fix := r.Findings[i].BestFix(); fix != nil {
			s.repairs[fix.Applicability]++
		}
	}
}

func (s *summary) findings() int {
	return s.severities[lint.Error] + s.severities[lint.Warning] + s.severities[lint.Info]
}

// line sums up in a sentence.
func (s *summary) line() string {
	if s.findings() == 0 {
		return fmt.Sprintf("No findings in %s.", Count(s.files, "file"))
	}
	return fmt.Sprintf("%s (%s, %s, %d info) in %d of %s.", Count(s.findings(), "finding"),
		Count(s.severities[lint.Error], "error"), Count(s.severities[lint.Warning], "warning"), s.severities[lint.Info],
		s.hit, Count(s.files, "file"))
}

// repairLine says what the fix command would do; empty where it would do nothing.
func (s *summary) repairLine() string {
	safe, suggested := s.repairs[lint.Safe], s.repairs[lint.Suggested]
	if safe+suggested == 0 {
		return ""
	}
	return fmt.Sprintf("artlint fix --write repairs %d; with --suggested %d.", safe, safe+suggested)
}

// Count is a number with its noun, in the plural but for one.
func Count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
