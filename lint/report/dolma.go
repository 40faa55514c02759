package report

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
)

// Dolma writes findings in the attributes format of the Dolma toolkit: for every
// record of a JSON Lines corpus, in its order and also where nothing was found,
//
//	{"id": …, "source": …, "attributes": {"artlint__RULE": [[start, end, score], …]}}
//
// Start and end are code points of the record's text, half-open, as Python counts;
// the score is the confidence. A malformed record has a row without id and attributes, so that
// rows line up with those of the documents.
type Dolma struct {
	w       *bufio.Writer
	encoder *json.Encoder
	field   string // JSON pointer to the text that all places are in
}

// NewDolma reports to w.
func NewDolma(w io.Writer) *Dolma {
	b := bufio.NewWriter(w)
	return &Dolma{w: b, encoder: newEncoder(b)}
}

// dolmaRow is a line of the output.
type dolmaRow struct {
	dolmaKey
	Attributes map[string][]dolmaFinding `json:"attributes"`
}

// dolmaKey identifies the document of a row; it is copied from the document.
type dolmaKey struct {
	ID     json.RawMessage `json:"id"`
	Source json.RawMessage `json:"source,omitempty"`
}

// dolmaFinding is a place in the text of a record.
type dolmaFinding struct {
	start, end int
	score      float64
}

// MarshalJSON writes [start, end, score].
func (f dolmaFinding) MarshalJSON() ([]byte, error) {
	return fmt.Appendf(nil, "[%d,%d,%.3f]", f.start, f.end, f.score), nil
}

// File implements [Reporter].
func (d *Dolma) File(r *Result) error {
	if r.Document == nil {
		return nil
	}
	if r.Document.Format != "jsonl" {
		return fmt.Errorf("%s: --format dolma writes a row for every record of JSON Lines, and this is %s: name corpora only", r.Path, r.Document.Format)
	}
	found, offset := r.Findings, 0
	for record := range strings.Lines(r.Document.Source) {
		n := 0
		for n < len(found) && found[n].Span.Start < offset+len(record) {
			n++
		}
		if strings.TrimSpace(record) != "" {
			if err := d.row(r, record, offset, found[:n]); err != nil {
				return err
			}
		}
		found, offset = found[n:], offset+len(record)
	}
	return nil
}

// row writes what was found in the record that begins at offset.
func (d *Dolma) row(r *Result, record string, offset int, found []lint.Finding) error {
	row := dolmaRow{Attributes: map[string][]dolmaFinding{}}
	if err := json.Unmarshal([]byte(strings.TrimPrefix(record, "\ufeff")), &row.dolmaKey); err != nil {
		row.dolmaKey = dolmaKey{}
	}
	for i := range found {
		f := &found[i]
		place := lint.Span{Start: f.Span.Start - offset, End: f.Span.End - offset}
		text, field, ok := format.JSONString(record, place.Start)
		if !ok {
			return fmt.Errorf("%s: %s is found outside of all texts", r.Path, f.Rule.Name)
		}
		if d.field == "" {
			d.field = field
		}
		if field != d.field {
			return fmt.Errorf("%s: --format dolma tells places in one text of a record, and there are findings in %s and %s: check one --json-field at a time", r.Path, d.field, field)
		}
		start := format.JSONLength(record[text.Start:place.Start])
		end := start + format.JSONLength(record[place.Start:place.End])
		name := "artlint__" + f.Rule.Name
		row.Attributes[name] = append(row.Attributes[name], dolmaFinding{start, end, f.Confidence})
	}
	return d.encoder.Encode(row)
}

// Close implements [Reporter].
func (d *Dolma) Close() error { return d.w.Flush() }
