package report

import (
	"bufio"
	"encoding/json"
	"io"
	"strings"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
)

// The Reviewdog Diagnostic Format. Columns are UTF-8 bytes from 1. GitHub and
// GitLab take a suggestion only for whole lines, and only for the very lines of
// the comment; so suggestions are of whole lines, and a diagnostic whose repair
// reaches further than its place is stretched to the lines of the repair.
type rdDiagnostic struct {
	Message     string         `json:"message"`
	Location    rdLocation     `json:"location"`
	Severity    string         `json:"severity"`
	Source      *rdSource      `json:"source,omitempty"` // in rdjsonl; rdjson has it once
	Code        rdCode         `json:"code"`
	Suggestions []rdSuggestion `json:"suggestions,omitempty"`
	Related     []rdRelated    `json:"related_locations,omitempty"`
}

type rdSource struct {
	Name string `json:"name"`
	URL  string `json:"url"`
}

type rdCode struct {
	Value string `json:"value"`
}

type rdLocation struct {
	Path  string   `json:"path"`
	Range *rdRange `json:"range,omitempty"`
}

type rdRange struct {
	Start rdPosition `json:"start"`
	End   rdPosition `json:"end"`
}

type rdPosition struct {
	Line   int `json:"line"`
	Column int `json:"column,omitempty"` // absent in the range of whole lines
}

type rdSuggestion struct {
	Range rdRange `json:"range"`
	Text  string  `json:"text"`
}

type rdRelated struct {
	Message  string     `json:"message"`
	Location rdLocation `json:"location"`
}

var (
	rdSeverities = [...]string{lint.Info: "INFO", lint.Warning: "WARNING", lint.Error: "ERROR"}
	rdArtlint    = rdSource{"artlint", URL}
)

func newRDDiagnostic(r *Result, f *lint.Finding) (rdDiagnostic, error) {
	lines := r.Document.Lines()
	out := rdDiagnostic{
		Message: f.Message, Severity: rdSeverities[f.Severity], Code: rdCode{f.Rule.Name},
		Location: rdLocation{r.Path, rdSpan(lines, f.Span)},
	}
	for _, x := range f.Related {
		out.Related = append(out.Related, rdRelated{x.Message, rdLocation{r.Path, rdSpan(lines, x.Span)}})
	}
	fix := f.BestFix()
	if fix == nil || fix.Applicability == lint.Manual || len(fix.Edits) == 0 {
		return out, nil
	}
	whole := wholeLines(lines, f.Span, fix.Edits)
	text, err := editWithin(r.Document.Source, whole, fix.Edits)
	if err != nil {
		return out, err
	}
	first, last := lines.Line(whole.Start), lastLine(lines, whole)
	if out.Location.Range.Start.Line != first || out.Location.Range.End.Line != last {
		out.Location.Range = &rdRange{rdPosition{first, 1}, rdPosition{last, whole.End - lines.LineSpan(last).Start + 1}}
	}
	out.Suggestions = []rdSuggestion{{rdRange{rdPosition{Line: first}, rdPosition{Line: last}}, text}}
	return out, nil
}

func rdSpan(lines *lint.LineTable, s lint.Span) *rdRange {
	return &rdRange{
		rdPosition{lines.Line(s.Start), lines.ByteColumn(s.Start)},
		rdPosition{lines.Line(s.End), lines.ByteColumn(s.End)},
	}
}

// wholeLines is the span of the lines that place and edits touch, without the last line's ending.
func wholeLines(lines *lint.LineTable, place lint.Span, edits []lint.Edit) lint.Span {
	all := place
	for _, e := range edits {
		all = lint.Span{Start: min(all.Start, e.Start), End: max(all.End, e.End)}
	}
	last := lastLine(lines, all)
	return lint.Span{Start: lines.LineSpan(lines.Line(all.Start)).Start, End: max(lines.LineSpan(last).End, all.End)}
}

// lastLine is the last line that s has a byte of, its line ending included.
func lastLine(lines *lint.LineTable, s lint.Span) int {
	if s.Len() > 0 {
		return lines.Line(s.End - 1)
	}
	return lines.Line(s.End)
}

// editWithin is the text of span with the edits made, without the line ending behind it.
func editWithin(source string, span lint.Span, edits []lint.Edit) (string, error) {
	moved := make([]lint.Edit, len(edits))
	for i, e := range edits {
		moved[i] = lint.Edit{Span: lint.Span{Start: e.Start - span.Start, End: e.End - span.Start}, New: e.New}
	}
	text, err := fixes.Apply(source[span.Start:span.End], moved)
	return strings.TrimSuffix(strings.TrimSuffix(text, "\n"), "\r"), err
}

// RDJSON writes one DiagnosticResult of the Reviewdog Diagnostic Format.
type RDJSON struct {
	w       *bufio.Writer
	encoder *json.Encoder
	found   int
}

// NewRDJSON reports to w.
func NewRDJSON(w io.Writer) *RDJSON {
	b := bufio.NewWriter(w)
	return &RDJSON{w: b, encoder: newEncoder(b)}
}

// File implements [Reporter].
func (j *RDJSON) File(r *Result) error {
	for i := range r.Findings {
		d, err := newRDDiagnostic(r, &r.Findings[i])
		if err != nil {
			return err
		}
		j.begin()
		if j.found++; j.found > 1 {
			_ = j.w.WriteByte(',')
		}
		if err := j.encoder.Encode(d); err != nil {
			return err
		}
	}
	return nil
}

func (j *RDJSON) begin() {
	if j.found == 0 {
		_, _ = j.w.WriteString(`{"source": {"name": "artlint", "url": "` + URL + `"}, "diagnostics": [` + "\n")
	}
}

// Close implements [Reporter].
func (j *RDJSON) Close() error {
	j.begin()
	_, _ = j.w.WriteString("]}\n")
	return j.w.Flush()
}

// RDJSONL writes one Diagnostic of the Reviewdog Diagnostic Format a line.
type RDJSONL struct {
	w       *bufio.Writer
	encoder *json.Encoder
}

// NewRDJSONL reports to w.
func NewRDJSONL(w io.Writer) *RDJSONL {
	b := bufio.NewWriter(w)
	return &RDJSONL{b, newEncoder(b)}
}

// File implements [Reporter].
func (j *RDJSONL) File(r *Result) error {
	for i := range r.Findings {
		d, err := newRDDiagnostic(r, &r.Findings[i])
		if err != nil {
			return err
		}
		d.Source = &rdArtlint
		if err := j.encoder.Encode(d); err != nil {
			return err
		}
	}
	return j.w.Flush()
}

// Close implements [Reporter].
func (j *RDJSONL) Close() error { return j.w.Flush() }
