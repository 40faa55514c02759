package driver

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/report"
	"github.com/artlint/artlint/lint/segment"
)

// batchSize is how much of a corpus a worker takes at once, in bytes. What is in
// memory of a corpus is a few batches, however long it is.
const batchSize = 1 << 20

// unit is what a worker takes at once: a file, or a batch of a corpus.
type unit struct {
	File
	batch *batch // nil: the whole file
}

// batch is some records of a JSON Lines file, packed or not.
type batch struct {
	name   string
	text   string
	origin lint.Origin // where text begins in the unpacked file
	pack   format.Compression
	stdin  bool        // of standard input
	read   fs.FileInfo // of the file when it was opened, in its first batch
	last   bool
	err    error // the file cannot be read on
}

// units are files, corpora in batches.
func (d *Driver) units(files iter.Seq[File]) iter.Seq[unit] {
	return func(yield func(unit) bool) {
		for f := range files {
			if !d.isCorpus(f) {
				if !yield(unit{File: f}) {
					return
				}
				continue
			}
			for b := range d.batches(f) {
				if !yield(unit{f, b}) {
					return
				}
			}
		}
	}
}

// isCorpus reports whether the records of a file are read one by one, by its name: JSON
// Lines, compressed or not. A compressed JSON file counts as such if it is named.
func (d *Driver) isCorpus(f File) bool {
	if f.Err != nil {
		return false
	}
	name := f.Path
	if name == Stdin {
		name = d.stdinName()
	}
	if own, err := d.settings(name); err == nil && own.Format.Format != "" {
		return own.Format.Format == jsonLines
	}
	name = strings.ToLower(name)
	plain := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(name, ".gz"), ".zst"), ".zstd")
	switch filepath.Ext(plain) {
	case ".jsonl", ".ndjson":
		return true
	case ".json":
		return plain != name && !f.Walked
	}
	return false
}

// batches reads a corpus, at least one batch.
func (d *Driver) batches(f File) iter.Seq[*batch] {
	return func(yield func(*batch) bool) {
		b := &batch{name: f.Path}
		var in io.Reader = d.Stdin
		if f.Path == Stdin {
			b.name, b.stdin = d.stdinName(), true
		} else {
			file, err := os.Open(f.Path)
			if err != nil {
				b.err = readError(f.Path, err)
				yield(b)
				return
			}
			defer func() { _ = file.Close() }()
			if b.read, err = file.Stat(); err != nil {
				b.err = readError(f.Path, err)
				yield(b)
				return
			}
			in = file
		}
		text, pack, err := format.Decompress(in)
		if err != nil {
			b.err = fmt.Errorf("%s: %w", b.name, err)
			yield(b)
			return
		}
		defer func() { _ = text.Close() }()
		b.pack = pack
		split(text, b, yield)
	}
}

// split yields the records of text in batches; the first is b.
func split(text io.Reader, b *batch, yield func(*batch) bool) {
	var records strings.Builder
	records.Grow(batchSize)
	for r, err := range format.Records(text) {
		if err != nil {
			b.err = fmt.Errorf("%s: %w", b.name, err)
			break
		}
		if records.Len() > 0 && records.Len()+len(r.Source) > batchSize {
			b.text = records.String()
			records = strings.Builder{}
			records.Grow(batchSize)
			next := &batch{name: b.name, pack: b.pack, stdin: b.stdin, origin: lint.Origin{Offset: int(r.Offset), Lines: r.Line - 1}}
			if !yield(b) {
				return
			}
			b = next
		}
		records.WriteString(r.Source)
	}
	b.text, b.last = records.String(), true
	yield(b)
}

// records is d for the file at path read as JSON Lines, whatever it is called.
func (d *Driver) records(path string) (*Driver, error) {
	own, err := d.settings(path)
	if err != nil {
		return nil, err
	}
	settings := *own
	settings.Format.Format = jsonLines
	out := *d
	out.Settings = func(string) (*Settings, error) { return &settings, nil }
	return &out, nil
}

// checkBatch checks the records of a batch.
func (d *Driver) checkBatch(a *segment.Analyzer, b *batch) *report.Result {
	r := &report.Result{Path: b.name, Err: b.err, Continues: b.origin.Offset > 0}
	if b.err == nil {
		r.Encoding = "utf-8"
		d.lintBatch(a, r, b.text, b.origin)
	}
	return r
}

// lintBatch checks records that begin at origin in their file.
func (d *Driver) lintBatch(a *segment.Analyzer, r *report.Result, text string, origin lint.Origin) {
	defer guard(r.Path, &r.Err)
	own, err := d.settings(r.Path)
	if err != nil {
		r.Err = err
		return
	}
	own.lintRecords(a, r, text, origin, 0)
	own.finish(r)
}

// fixBatch repairs the records of a batch one by one. A malformed record is an
// error: a file that holds one is not written, on standard output it stays as it is.
func (d *Driver) fixBatch(a *segment.Analyzer, b *batch, opts FixOptions) *Repaired {
	out := &Repaired{Result: d.checkBatch(a, b), Before: []byte(b.text), After: []byte(b.text), batch: b}
	if out.Document == nil || out.Err != nil && !b.stdin || !repairable(out.Findings, opts.Least) {
		return out
	}
	records, err := d.records(b.name)
	if err != nil {
		out.Err = err
		return out
	}
	var text strings.Builder
	var errs []error
	var left []lint.Finding
	found := out.Findings
	for record := range format.RecordsIn(b.text) {
		own := within(&found, int(record.Offset), len(record.Source))
		after := record.Source
		if repairable(own, opts.Least) {
			r, err := records.repair(a, memory(b.name, record.Source), &Repair{Least: opts.Least})
			if err != nil {
				errs = append(errs, err)
			} else {
				after, own = string(r.After), r.Findings
				out.Applied += r.Applied
			}
		}
		move(own, text.Len())
		left = append(left, own...)
		text.WriteString(after)
	}
	out.After = []byte(text.String())
	document := *out.Document
	document.Source, document.Text = text.String(), text.String()
	out.Result = &report.Result{
		Path: b.name, Encoding: out.Encoding, Document: &document, Findings: left,
		Err: errors.Join(append(errs, out.Err)...), Continues: out.Continues,
	}
	return out
}

// within removes the findings of the record of size bytes at offset from the front of
// found and returns them with offsets in the record.
func within(found *[]lint.Finding, offset, size int) []lint.Finding {
	n := 0
	for n < len(*found) && (*found)[n].Span.Start < offset+size {
		n++
	}
	own := (*found)[:n:n]
	*found = (*found)[n:]
	move(own, -offset)
	return own
}
