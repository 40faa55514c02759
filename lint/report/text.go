package report

import (
	"bufio"
	"fmt"
	"io"
)

// Text writes findings for people.
type Text struct {
	w *bufio.Writer
}

// NewText reports to w.
func NewText(w io.Writer) *Text { return &Text{bufio.NewWriter(w)} }

// File implements [Reporter].
func (t *Text) File(r *Result) error {
	for i := range r.Findings {
		f := &r.Findings[i]
		at := r.Document.Lines().Position(f.Span.Start)
		fmt.Fprintf(t.w, "%s:%d:%d: %s %s: %s\n", r.Path, at.Line, at.Column, f.Severity, f.Rule.Name, f.Message)
	}
	return t.w.Flush()
}

// Close implements [Reporter].
func (t *Text) Close() error { return t.w.Flush() }
