// Package driver takes files through the engine: walk, decode, parse, run, fix
// and write. It is given the rules.
package driver

import (
	"context"
	"errors"
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
	Rules   []*lint.Rule
	Options lint.Options
	Format  format.Options
	// Settings are those of one file, by its path, in place of Rules, Options and
	// Format; nil: all files have these.
	Settings  func(path string) (*Settings, error)
	Encoding  string // of all files; empty: detected for each file
	Workers   int    // files worked on at once; 0: one a processor
	Stdin     io.Reader
	StdinName string // the name that standard input is reported and parsed under
}

// Settings are what one file is checked with.
type Settings struct {
	Rules   []*lint.Rule
	Known   []*lint.Rule // all that a comment in the file may name; nil: Rules
	Options lint.Options
	Format  format.Options
	Finish  func(*report.Result) // decides last what is shown; nil: everything
}

// settings are those of the file at path.
func (d *Driver) settings(path string) (*Settings, error) {
	if d.Settings != nil {
		return d.Settings(path)
	}
	return &Settings{Rules: d.Rules, Options: d.Options, Format: d.Format}, nil
}

// Check looks at every file and hands the results to each, one at a time and in
// the order of the files, whatever the number of workers. A file that cannot be
// checked gives a result with Err. A corpus (JSON Lines, also packed) gives several
// results, of some records each, and is never in memory as a whole. Check stops at
// the first error of each, which it returns, or when ctx is done.
func (d *Driver) Check(ctx context.Context, files iter.Seq[File], each func(*report.Result) error) error {
	work := func() func(unit) *report.Result {
		var a segment.Analyzer
		return func(u unit) *report.Result {
			if u.batch != nil {
				return d.checkBatch(&a, u.batch)
			}
			return d.check(&a, u.File)
		}
	}
	return inOrder(ctx, d.Workers, d.units(files), work, each)
}

// check reads and checks one file.
func (d *Driver) check(a *segment.Analyzer, f File) *report.Result {
	s, err := d.Read(f)
	if s == nil {
		return &report.Result{Path: f.Path, Err: err}
	}
	r := d.lint(a, s, s.Text, 0)
	if skipped(f, r.Err) {
		return &report.Result{Path: f.Path}
	}
	return r
}

// skipped reports whether err only says that a file that nobody named holds no prose.
func skipped(f File, err error) bool {
	return f.Walked && (errors.Is(err, source.ErrBinary) || errors.Is(err, format.ErrNoDocument) || errors.Is(err, format.ErrUnknown))
}

// inOrder works on items with a number of workers and hands the results to each
// in the order of the items. At most a few results wait for their turn. work is called
// once for each worker; the function it returns may keep state from one item to the next.
func inOrder[T, R any](ctx context.Context, workers int, items iter.Seq[T], work func() func(T) R, each func(R) error) error {
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
			do := work()
			for j := range jobs {
				j.done <- do(j.item)
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
			if ctx.Err() != nil {
				return ctx.Err()
			}
			if err := each(r); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return ctx.Err()
}
