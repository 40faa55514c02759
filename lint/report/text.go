package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
)

// Text writes findings for people: the place, the marked line and the repair as
// a small difference, and a line that sums up.
type Text struct {
	w       *bufio.Writer
	paint   palette
	quiet   bool
	summary summary
}

// NewText reports to w.
func NewText(w io.Writer, o Options) *Text {
	return &Text{w: bufio.NewWriter(w), paint: palette(o.Color), quiet: o.Quiet}
}

// File implements [Reporter].
func (t *Text) File(r *Result) error {
	if r.Document == nil {
		return nil
	}
	t.summary.add(r)
	for i := range r.Findings {
		t.finding(r, &r.Findings[i])
	}
	return t.w.Flush()
}

func (t *Text) finding(r *Result, f *lint.Finding) {
	lines := r.Document.Lines()
	at := lines.Position(f.Span.Start)
	fmt.Fprintf(t.w, "%s %s %s: %s\n",
		t.paint.as(bold, fmt.Sprintf("%s:%d:%d:", r.Path, at.Line, at.Column)),
		t.paint.as(severityStyle(f.Severity), f.Severity.String()),
		t.paint.as(bold, f.Rule.Name), f.Message)
	if f.Path != "" {
		fmt.Fprintf(t.w, "    %s\n", t.paint.as(faint, "in "+f.Path))
	}
	line, mark := snippet(r.Document.Source, lines.LineSpan(at.Line), f.Span)
	fmt.Fprintf(t.w, "    %s\n    %s\n", line, t.paint.as(severityStyle(f.Severity), mark))
	if fix := f.BestFix(); fix != nil {
		fmt.Fprintf(t.w, "    %s: %s\n", fix.Applicability, fix.Message)
		for _, line := range t.changes(r.Document, fix) {
			fmt.Fprintf(t.w, "    %s\n", line)
		}
	}
	fmt.Fprintln(t.w)
}

// changes shows a repair in its context, neighbouring edits in one line.
func (t *Text) changes(d *lint.Document, fix *lint.Fix) []string {
	var out []string
	edits := fix.Edits
	for len(edits) > 0 {
		n := 1
		for n < len(edits) && edits[n].Start-edits[n-1].End < 2*around {
			n++
		}
		out = append(out, t.change(d, edits[:n]))
		edits = edits[n:]
	}
	return out
}

func (t *Text) change(d *lint.Document, edits []lint.Edit) string {
	lines := d.Lines()
	var out strings.Builder
	first := edits[0]
	out.WriteString(before(d.Source[lines.LineSpan(lines.Line(first.Start)).Start:first.Start], around))
	at := first.Start
	for _, e := range edits {
		out.WriteString(Printable(d.Source[at:e.Start]))
		for _, p := range fixes.Words(d.Source[e.Start:e.End], e.New) {
			out.WriteString(t.paint.part(p.Op, p.Text))
		}
		at = e.End
	}
	if at == 0 || d.Source[at-1] != '\n' { // else what follows is another line
		end := max(at, lines.LineSpan(lines.Line(at)).End)
		out.WriteString(after(d.Source[at:end], around))
	}
	return out.String()
}

// Close implements [Reporter].
func (t *Text) Close() error {
	if t.summary.files > 0 && !t.quiet {
		fmt.Fprintln(t.w, t.summary.line())
		if repairs := t.summary.repairLine(); repairs != "" {
			fmt.Fprintln(t.w, repairs)
		}
	}
	return t.w.Flush()
}
