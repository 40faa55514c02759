package report

import (
	"bufio"
	"fmt"
	"io"
)

// Concise writes a finding a line, as compilers do: path:line:column: severity rule: message.
// Columns count code points from 1.
type Concise struct{ w *bufio.Writer }

// NewConcise reports to w.
func NewConcise(w io.Writer) *Concise { return &Concise{bufio.NewWriter(w)} }

// File implements [Reporter].
func (c *Concise) File(r *Result) error {
	for i := range r.Findings {
		f := &r.Findings[i]
		at := r.Document.Lines().Position(f.Span.Start)
		fmt.Fprintf(c.w, "%s:%d:%d: %s %s: %s\n", r.Path, at.Line, at.Column, f.Severity, f.Rule.Name, f.Message)
	}
	return c.w.Flush()
}

// Close implements [Reporter].
func (c *Concise) Close() error { return c.w.Flush() }
