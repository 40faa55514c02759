package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/artlint/artlint/lint"
)

// markdownRows is how many findings a summary lists: GitHub takes 65,536
// characters in a comment.
const markdownRows = 50

// Markdown writes a summary for a comment on a pull request or the page of a job:
// the numbers, the gravest findings in a table, and how to repair them.
type Markdown struct {
	w       *bufio.Writer
	opts    Options
	summary summary
	rows    []markdownRow
}

type markdownRow struct {
	severity   lint.Severity
	confidence float64
	text       string
}

// NewMarkdown reports to w.
func NewMarkdown(w io.Writer, opts Options) *Markdown {
	return &Markdown{w: bufio.NewWriter(w), opts: opts}
}

// File implements [Reporter].
func (m *Markdown) File(r *Result) error {
	m.summary.add(r)
	path := m.opts.path(r.Path)
	if r.Err != nil {
		m.rows = append(m.rows, markdownRow{lint.Error + 1, 1, fmt.Sprintf("| %s | could not be checked | %s |", markdownCode(path), markdownCell(r.Err.Error()))})
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		at := r.Document.Lines().Position(f.Span.Start)
		what := markdownCell(f.Message)
		if text := shorten(r.Document.Source[f.Span.Start:f.Span.End], markdownQuote); text != "" {
			what += " " + markdownCode(text)
		}
		if fix := f.BestFix(); fix != nil {
			what += fmt.Sprintf("<br>%s (%s)", markdownCell(fix.Message), fix.Applicability)
		}
		m.rows = append(m.rows, markdownRow{f.Severity, f.Confidence, fmt.Sprintf("| %s | %s %s | %s |",
			markdownCode(fmt.Sprintf("%s:%d:%d", path, at.Line, at.Column)), f.Severity, f.Rule.Name, what)})
	}
	if len(m.rows) > 4*markdownRows {
		m.trim()
	}
	return nil
}

const markdownQuote = 60 // columns of the marked text that a row shows

// trim keeps the gravest rows, in the order of their places among equals.
func (m *Markdown) trim() {
	slices.SortStableFunc(m.rows, func(a, b markdownRow) int {
		return cmp.Or(cmp.Compare(b.severity, a.severity), cmp.Compare(b.confidence, a.confidence))
	})
	m.rows = m.rows[:min(len(m.rows), markdownRows)]
}

// markdownCode is s as a code span in a table.
func markdownCode(s string) string {
	return "<code>" + markdownCell(s) + "</code>"
}

// markdownCell is s as text in a table, without markup.
func markdownCell(s string) string { return markdownEscapes.Replace(s) }

var markdownEscapes = strings.NewReplacer(
	"&", "&amp;", "<", "&lt;", ">", "&gt;", "|", `\|`, "`", "&#96;", "*", "&#42;", "_", "&#95;", "[", "&#91;", "]", "&#93;", `\`, "&#92;",
	"~", "&#126;", "@", "&#64;", "#", "&#35;", "\r\n", " ", "\n", " ", "\r", " ",
)

// Close implements [Reporter].
func (m *Markdown) Close() error {
	m.trim()
	fmt.Fprintf(m.w, "## artlint\n\n%s\n", m.summary.line())
	if repairs := m.summary.repairLine(); repairs != "" {
		fmt.Fprintf(m.w, "%s\n", repairs)
	}
	if len(m.rows) > 0 {
		fmt.Fprint(m.w, "\n| place | rule | finding |\n| --- | --- | --- |\n")
	}
	for _, r := range m.rows {
		fmt.Fprintln(m.w, r.text)
	}
	if more := m.summary.findings() + m.summary.failed - len(m.rows); more > 0 {
		fmt.Fprintf(m.w, "\n… and %d more.\n", more)
	}
	return m.w.Flush()
}
