package report

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"github.com/artlint/artlint/lint"
)

// Version is the version of the JSON outputs. Fields may be added; none changes its meaning.
const Version = 1

// Finding is a finding as [JSON] writes it.
type Finding struct {
	Path       string        `json:"path"`
	Encoding   string        `json:"encoding,omitempty"` // of the file where it is not UTF-8; offsets are of its UTF-8 form
	Rule       string        `json:"rule"`
	Severity   lint.Severity `json:"severity"`
	Confidence float64       `json:"confidence"`
	Start      position      `json:"start"`
	End        position      `json:"end"`
	Inside     string        `json:"inside,omitempty"` // where in a structured document: JSON pointer, XPath, cues, unit
	Message    string        `json:"message"`
	Fixes      []fix         `json:"fixes"`
	Related    []related     `json:"related,omitempty"`
	// Fingerprint is the same for the same artifact after edits elsewhere.
	Fingerprint string `json:"fingerprint"`
}

type position struct {
	Offset int `json:"offset"` // in bytes from 0
	Line   int `json:"line"`   // from 1
	Column int `json:"column"` // in code points from 1
}

type fix struct {
	Message       string             `json:"message"`
	Applicability lint.Applicability `json:"applicability"`
	Edits         []edit             `json:"edits"`
}

type edit struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

type related struct {
	Start   position `json:"start"`
	End     position `json:"end"`
	Message string   `json:"message"`
}

// NewFinding is f of r for JSON.
func NewFinding(r *Result, f *lint.Finding) Finding {
	lines := r.Document.Lines()
	out := Finding{
		Path: r.Path, Rule: f.Rule.Name, Severity: f.Severity, Message: f.Message,
		Confidence: float64(int(f.Confidence*1000+0.5)) / 1000,
		Start:      position(lines.Position(f.Span.Start)),
		End:        position(lines.Position(f.Span.End)),
		Inside:     f.Path,
		Fixes:      make([]fix, 0, len(f.Fixes)), Fingerprint: f.Fingerprint,
	}
	if r.Encoding != "utf-8" {
		out.Encoding = r.Encoding
	}
	for _, x := range f.Fixes {
		edits := make([]edit, 0, len(x.Edits))
		for _, e := range x.Edits {
			edits = append(edits, edit{r.Document.Origin.Offset + e.Start, r.Document.Origin.Offset + e.End, e.New})
		}
		out.Fixes = append(out.Fixes, fix{x.Message, x.Applicability, edits})
	}
	for _, x := range f.Related {
		out.Related = append(out.Related, related{position(lines.Position(x.Start)), position(lines.Position(x.End)), x.Message})
	}
	return out
}

// JSON writes one document: {"version": 1, "findings": […], "files": N}.
type JSON struct {
	w       *bufio.Writer
	encoder *json.Encoder
	files   int
	found   int
}

// NewJSON reports to w.
func NewJSON(w io.Writer) *JSON {
	b := bufio.NewWriter(w)
	return &JSON{w: b, encoder: newEncoder(b)}
}

func newEncoder(w io.Writer) *json.Encoder {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e
}

// File implements [Reporter].
func (j *JSON) File(r *Result) error {
	if r.Document == nil {
		return nil
	}
	if !r.Continues {
		j.files++
	}
	for i := range r.Findings {
		j.separate()
		j.found++
		if err := j.encoder.Encode(NewFinding(r, &r.Findings[i])); err != nil {
			return err
		}
	}
	return nil
}

func (j *JSON) separate() {
	if j.found == 0 {
		fmt.Fprintf(j.w, "{\"version\": %d, \"findings\": [\n", Version)
	} else {
		_ = j.w.WriteByte(',')
	}
}

// Close implements [Reporter].
func (j *JSON) Close() error {
	if j.found == 0 {
		fmt.Fprintf(j.w, "{\"version\": %d, \"findings\": [", Version)
	}
	fmt.Fprintf(j.w, "], \"files\": %d}\n", j.files)
	return j.w.Flush()
}

// JSONL writes the findings of [JSON] one a line.
type JSONL struct {
	w       *bufio.Writer
	encoder *json.Encoder
}

// NewJSONL reports to w.
func NewJSONL(w io.Writer) *JSONL {
	b := bufio.NewWriter(w)
	return &JSONL{b, newEncoder(b)}
}

// File implements [Reporter].
func (j *JSONL) File(r *Result) error {
	for i := range r.Findings {
		if err := j.encoder.Encode(NewFinding(r, &r.Findings[i])); err != nil {
			return err
		}
	}
	return j.w.Flush()
}

// Close implements [Reporter].
func (j *JSONL) Close() error { return j.w.Flush() }
