package report

import (
	"bufio"
	"io"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
)

// Diff writes one unified diff of all repairs that can be made together, without
// checking the repaired text again.
type Diff struct {
	w     *bufio.Writer
	least lint.Applicability
	last  string // path of what was written last: a corpus comes in parts
}

// NewDiff reports to w the repairs that are at least as sure as least. The text
// of a file in another encoding than UTF-8 is shown in UTF-8.
func NewDiff(w io.Writer, least lint.Applicability) *Diff {
	return &Diff{w: bufio.NewWriter(w), least: least}
}

// File implements [Reporter].
func (d *Diff) File(r *Result) error {
	plan := fixes.Choose(r.Findings, d.least)
	if len(plan.Edits) == 0 {
		return nil
	}
	after, err := fixes.Apply(r.Document.Source, plan.Edits)
	if err != nil {
		return err
	}
	if r.Path != d.last {
		d.last = r.Path
		_, _ = d.w.WriteString(fixes.UnifiedHeader(r.Path))
	}
	_, err = d.w.WriteString(fixes.UnifiedHunks(r.Document.Origin.Lines, r.Document.Source, after))
	return err
}

// Close implements [Reporter].
func (d *Diff) Close() error { return d.w.Flush() }
