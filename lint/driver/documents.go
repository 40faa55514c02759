package driver

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/report"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/lint/source"
	"github.com/artlint/artlint/lint/suppress"
)

// jsonLines is the name of the format whose files hold a document a line.
const jsonLines = "jsonl"

// lint checks text, what is in the file s or is to be there. evidence is what
// repairs already made in it say about the rest.
func (d *Driver) lint(a *segment.Analyzer, s *source.Source, text string, evidence float64) (r *report.Result) {
	r = &report.Result{Path: s.Name, Encoding: s.Encoding}
	defer guard(s.Name, &r.Err)
	own, err := d.settings(s.Name)
	if err != nil {
		r.Err = err
		return r
	}
	if own.formatOf(s.Name, text) == jsonLines {
		own.lintRecords(a, r, text, lint.Origin{}, evidence)
	} else {
		own.lintDocument(a, r, text, evidence)
	}
	if r.Document != nil && r.Skipped == "" {
		own.finish(r)
	}
	return r
}

// finish decides what of r is shown.
func (s *Settings) finish(r *report.Result) {
	r.Rules = s.Rules
	known := s.Known
	if known == nil {
		known = s.Rules
	}
	suppress.Apply(r, s.Rules, known)
	if s.Finish != nil {
		s.Finish(r)
	}
}

func (s *Settings) lintDocument(a *segment.Analyzer, r *report.Result, text string, evidence float64) {
	doc, err := format.Parse(r.Path, text, s.Format)
	if err != nil {
		r.Err = err
		return
	}
	a.Analyze(doc)
	if lint.IsForeign(doc.Language) && !segment.ReadsAsEnglish(doc) {
		r.Document, r.Skipped = doc, fmt.Sprintf("its language is declared as %q, not English", doc.Language)
		return
	}
	opts := s.Options
	opts.Evidence = evidence
	r.Document, r.Findings = doc, lint.Run(doc, s.Rules, opts)
}

func (s *Settings) formatOf(name, text string) string {
	if s.Format.Format != "" {
		return s.Format.Format
	}
	return format.Detect(name, text)
}

// lintRecords checks every line of JSON Lines as a document of its own: one is no
// evidence for another. The document of r holds the prose of all. Text begins at
// origin in its file. A malformed line is an error and does not stop the others.
func (s *Settings) lintRecords(a *segment.Analyzer, r *report.Result, text string, origin lint.Origin, evidence float64) {
	r.Document = &lint.Document{Name: r.Path, Format: jsonLines, Source: text, Text: text, Origin: origin}
	opts := s.Options
	if n := strings.IndexByte(text, '\n'); n < 0 || n+1 == len(text) {
		opts.Evidence = evidence // a single record
	}
	var prose strings.Builder
	var errs []error
	prose.Grow(len(text))
	const block = 128 // bytes of text for one
	r.Document.Blocks = make([]lint.Block, 0, len(text)/block+1)
	for record := range format.RecordsIn(text) {
		record.Line += origin.Lines
		doc, err := record.Parse(r.Path, s.Format)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		a.Analyze(doc)
		found := lint.Run(doc, s.Rules, opts)
		move(found, int(record.Offset))
		shift(found, prose.Len(), len(r.Document.Blocks))
		r.Findings = append(r.Findings, found...)
		r.Document.Profile.Words += doc.Profile.Words
		for _, b := range doc.Blocks {
			r.Document.Blocks = append(r.Document.Blocks, lint.Block{Span: moved(b.Span, prose.Len()), Kind: b.Kind, Path: b.Path})
		}
		prose.WriteString(doc.Text)
		prose.WriteString("\n\n")
	}
	r.Document.Text = prose.String()
	r.Err = errors.Join(errs...)
}

// move turns offsets in a document that begins at base into offsets in its file.
func move(found []lint.Finding, base int) {
	for i := range found {
		f := &found[i]
		f.Span = moved(f.Span, base)
		for j := range f.Related {
			f.Related[j].Span = moved(f.Related[j].Span, base)
		}
		for j := range f.Fixes {
			edits := slices.Clone(f.Fixes[j].Edits)
			for k := range edits {
				edits[k].Span = moved(edits[k].Span, base)
			}
			f.Fixes[j].Edits = edits
		}
	}
}

// shift turns the places of findings in the prose of a record into places in the prose of
// all records, behind base bytes and a number of blocks.
func shift(found []lint.Finding, base, blocks int) {
	for i := range found {
		f := &found[i]
		f.Prose, f.Block = moved(f.Prose, base), f.Block+blocks
		for j := range f.Fixes {
			for k := range f.Fixes[j].Prose {
				e := &f.Fixes[j].Prose[k]
				e.Span = moved(e.Span, base)
			}
		}
	}
}

func moved(s lint.Span, base int) lint.Span {
	return lint.Span{Start: s.Start + base, End: s.End + base}
}
