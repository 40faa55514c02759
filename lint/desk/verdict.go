package desk

import (
	"fmt"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/report"
)

// Verdict says what an article needs.
type Verdict string

// The verdicts, the best first.
const (
	Clean      Verdict = "clean"        // no error and no warning
	Repairable Verdict = "repairable"   // safe repairs are enough
	Editor     Verdict = "needs-editor" // something has to be decided
	Reject     Verdict = "reject"       // so much that a new translation is cheaper
)

// Thresholds decide when an article is sent back. Both must be reached, by the
// errors and warnings that have no safe repair.
type Thresholds struct {
	Open    int     `json:"open"`    // their number
	Density float64 `json:"density"` // their number in a thousand words
}

// DefaultThresholds send an article back in which an editor would have to decide
// something in every second sentence: once in forty words.
var DefaultThresholds = Thresholds{Open: 5, Density: 25}

// Judge gives the verdict on r and its reason in a few words.
func (t Thresholds) Judge(r *report.Result) (Verdict, string) {
	found, open := 0, 0
	for i := range r.Findings {
		if f := &r.Findings[i]; serious(f) {
			found++
			if fixes.Best(f, lint.Safe) == nil {
				open++
			}
		}
	}
	words := max(1, r.Document.Profile.Words)
	density := 1000 * float64(open) / float64(words)
	switch {
	case found == 0:
		return Clean, "no errors and no warnings"
	case open == 0:
		return Repairable, fmt.Sprintf("safe repairs settle all %d", found)
	case open >= t.Open && density >= t.Density:
		return Reject, fmt.Sprintf("%d decisions in %d words: ask for a new translation", open, words)
	}
	return Editor, fmt.Sprintf("%d of %d to decide", open, found)
}
