// Package driver takes files through the engine: walk, decode, parse, run, fix
// and write. It is given the rules.
package driver

import (
	"context"
	"io"
	"iter"
	"runtime"
	"sync"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/report"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/lint/source"
)

// Driver checks and fixes files with a set of rules. It has no state of its own.
type Driver struct {
	Rules     []*lint.Rule
	Options   lint.Options
	Format    format.Options
	Encoding  string // of all files; empty: as each file tells
	Workers   int    // files worked on at once; 0: one a processor
	Stdin     io.Reader
	StdinName string // the name that standard input is reported and parsed under
}

// Check looks at every file and hands the results to each, one at a time and in
// the order of the files, whatever the number of workers. A file that cannot be
// checked gives a result with Err. Check stops at the first error of each, which
// it returns, or when ctx is done.
func (d *Driver) Check(ctx context.Context, files iter.Seq[File], each func(*report.Result) error) error {
	return inOrder(ctx, d.Workers, files, d.check, each)
}

// check reads and checks one file.
func (d *Driver) check(f File) *report.Result {
	s, err := d.read(f)
	if s == nil {
		return &report.Result{Path: f.Path, Err: err}
	}
	return d.lint(s, s.Text, d.Options)
}

// lint checks text, what is in the file s or is to be there. The documents of a
// file share it as their source, so that all offsets are offsets into text.
func (d *Driver) lint(s *source.Source, text string, opts lint.Options) *report.Result {
	r := &report.Result{Path: s.Name, Encoding: s.Encoding}
	documents, err := d.parse(s.Name, text)
	if err != nil {
		r.Err = err
		return r
	}
	for _, doc := range documents {
		segment.Analyze(doc)
		r.Findings = append(r.Findings, lint.Run(doc, d.Rules, opts)...)
	}
	r.Document = documents[0]
	return r
}

// parse finds the documents of a file, at least one.
func (d *Driver) parse(name, text string) ([]*lint.Document, error) {
	doc, err := format.Parse(name, text, d.Format)
	if err != nil {
		return nil, err
	}
	return []*lint.Document{doc}, nil
}

// inOrder works on items with a number of workers and hands the results to each
// in the order of the items. A few results at the most wait for their turn.
func inOrder[T, R any](ctx context.Context, workers int, items iter.Seq[T], work func(T) R, each func(R) error) error {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	type job struct {
		item T
		done chan R
	}
	ctx, cancel := context.WithCancel(ctx)
	jobs := make(chan job)
	turns := make(chan chan R, 2*workers)
	var wg sync.WaitGroup
	defer wg.Wait()
	defer cancel()
	for range workers {
		wg.Go(func() {
			for j := range jobs {
				j.done <- work(j.item)
			}
		})
	}
	wg.Go(func() {
		defer close(turns)
		defer close(jobs)
		for item := range items {
			j := job{item, make(chan R, 1)}
			select {
			case turns <- j.done:
			case <-ctx.Done():
				return
			}
			jobs <- j
		}
	})
	for done := range turns {
		select {
		case r := <-done:
			if err := each(r); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return ctx.Err()
}
