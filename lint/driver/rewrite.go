package driver

import (
	"fmt"
	"io"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
)

// repairable reports whether there is a repair at least as sure as least.
func repairable(found []lint.Finding, least lint.Applicability) bool {
	for i := range found {
		if fixes.Best(&found[i], least) != nil {
			return true
		}
	}
	return false
}

// rewriter writes repaired corpora batch by batch, compressed as they were, over the old
// ones or to standard output.
type rewriter struct {
	stdout  io.Writer
	file    *fixes.Replacement // nil on standard output
	pack    io.WriteCloser     // nil between files
	changed bool
	failed  bool
}

// write takes the next batch of the corpus r.Path.
func (w *rewriter) write(r *Repaired) error {
	b := r.batch
	if b.origin.Offset == 0 {
		w.discard()
		w.failed = false
	}
	if w.failed {
		return nil
	}
	if b.err != nil || r.Err != nil && !b.stdin {
		w.discard()
		w.failed = true
		return fmt.Errorf("%s: not written: repair or remove what is malformed in it first", r.Path)
	}
	err := w.next(r)
	if err == nil && b.last {
		err = w.finish()
	}
	if err != nil {
		w.discard()
		w.failed = true
	}
	return err
}

func (w *rewriter) next(r *Repaired) error {
	if w.pack == nil {
		if err := w.open(r); err != nil {
			return err
		}
	}
	w.changed = w.changed || r.Changed()
	_, err := w.pack.Write(r.After)
	return err
}

func (w *rewriter) open(r *Repaired) (err error) {
	if r.batch.stdin {
		w.pack, err = r.batch.pack.Writer(w.stdout)
		return err
	}
	if w.file, err = fixes.Replace(r.Path, r.batch.read); err != nil {
		return err
	}
	w.pack, err = r.batch.pack.Writer(w.file)
	return err
}

// finish closes the corpus; one that did not change stays as it is.
func (w *rewriter) finish() error {
	err := w.pack.Close()
	w.pack = nil
	if w.file == nil || !w.changed || err != nil {
		w.discard()
		return err
	}
	file := w.file
	w.file, w.changed = nil, false
	return file.Commit()
}

// discard leaves the corpus at hand as it is.
func (w *rewriter) discard() {
	if w.file != nil {
		if w.pack != nil {
			_ = w.pack.Close()
		}
		w.file.Discard()
	}
	w.file, w.pack, w.changed = nil, nil, false
}
