package driver

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/report"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/lint/source"
)

// FixOptions say what is repaired.
type FixOptions struct {
	Least  lint.Applicability // Safe, or Suggested for more
	Write  bool               // replace the files
	Stdout io.Writer          // receives repaired standard input when Write is set
	DOCX   format.Rewrite     // how repairs are written into Word documents
}

// Repaired is what became of one file.
type Repaired struct {
	*report.Result        // of the repaired text: what is left to find
	Before, After  []byte // the file as it was and as it is repaired, in its own encoding
	Applied        int    // repairs made
	// Evidence is what the repairs say about the rest of the text, see [lint.Evidence].
	Evidence float64

	prose [2]string // of a Word document, before and after
	batch *batch    // of a corpus; nil for a whole file
}

// Texts are what people compare: the file before and after, in its own encoding,
// and of a Word document its prose.
func (r *Repaired) Texts() (before, after string) {
	if format.IsArchive(r.Before) {
		return r.prose[0], r.prose[1]
	}
	return string(r.Before), string(r.After)
}

// Repair says which repairs are made in a text.
type Repair struct {
	Least    lint.Applicability
	Evidence float64                  // of repairs made in it before
	Refused  func(*lint.Finding) bool // findings to leave alone; nil: none
	DOCX     format.Rewrite           // how repairs are written into Word documents
}

// Changed reports whether the repairs changed anything.
func (r *Repaired) Changed() bool { return r.Applied > 0 && string(r.Before) != string(r.After) }

// Fix repairs every file to the point where no repair applies any more, and hands
// the results to each as Check does. With opts.Write a changed file has been
// replaced, whole or, with Err, not at all.
func (d *Driver) Fix(ctx context.Context, files iter.Seq[File], opts FixOptions, each func(*Repaired) error) error {
	work := func() func(unit) *Repaired {
		var a segment.Analyzer
		return func(u unit) *Repaired {
			if u.batch != nil {
				return d.fixBatch(&a, u.batch, opts)
			}
			return d.fix(&a, u.File, opts)
		}
	}
	out := &rewriter{stdout: opts.Stdout}
	defer out.discard()
	return inOrder(ctx, d.Workers, d.units(files), work, func(r *Repaired) error {
		if r.batch != nil && opts.Write {
			r.Err = errors.Join(r.Err, out.write(r))
		}
		return each(r)
	})
}

func (d *Driver) fix(a *segment.Analyzer, f File, opts FixOptions) *Repaired {
	s, err := d.Read(f)
	if s == nil {
		return &Repaired{Result: &report.Result{Path: f.Path, Err: err}}
	}
	out, err := d.repair(a, s, &Repair{Least: opts.Least, DOCX: opts.DOCX})
	if skipped(f, err) {
		return &Repaired{Result: &report.Result{Path: f.Path}}
	}
	if err == nil && opts.Write {
		err = write(f, out, opts.Stdout)
	}
	if err != nil {
		return &Repaired{Result: &report.Result{Path: s.Name, Err: err}}
	}
	return out
}

// repair repairs s until nothing applies any more. What a repair removes is still evidence
// for what stands beside it, so the first pass remembers it; the second starts afresh, so
// that the result is stable when it is checked again.
func (d *Driver) repair(a *segment.Analyzer, s *source.Source, how *Repair) (*Repaired, error) {
	r := &Repaired{Before: s.Raw, After: s.Raw}
	text := s.Text
	var edits []lint.Edit
	for _, remember := range []bool{true, false} {
		look := func(text string, repaired []lint.Finding) ([]lint.Finding, error) {
			evidence := 0.0
			if remember {
				evidence = how.Evidence + lint.Evidence(repaired)
			}
			r.Result = d.lint(a, s, text, evidence)
			if how.Refused != nil {
				r.Findings = slices.DeleteFunc(r.Findings, func(f lint.Finding) bool { return how.Refused(&f) })
			}
			return r.Findings, r.Err
		}
		out, err := fixes.Converge(text, how.Least, look)
		switch {
		case r.Err != nil:
			return nil, r.Err
		case err != nil:
			return nil, fmt.Errorf("%s: %w", s.Name, err)
		}
		edits = fixes.Compose(len(s.Text), edits, out.Edits)
		text = out.Text
		r.Evidence += lint.Evidence(out.Applied)
		if r.Applied += len(out.Applied); r.Applied == 0 {
			return r, nil
		}
	}
	var err error
	if format.IsArchive(s.Raw) {
		r.prose = [2]string{d.prose(s, s.Text), d.prose(s, text)}
		r.After, err = format.RewriteDOCX(s.Raw, edits, how.DOCX)
	} else {
		r.After, err = d.encode(s, text)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: not repaired: %w", s.Name, err)
	}
	return r, nil
}

// encode encodes text as s is encoded, if the result will be detected as the same encoding again.
func (d *Driver) encode(s *source.Source, text string) ([]byte, error) {
	raw, err := s.Encode(text)
	if err != nil {
		return nil, err
	}
	again, err := source.Decode(s.Name, raw, d.Encoding)
	if err != nil || again.Text != text {
		return nil, fmt.Errorf("the result would not be recognized as %s any more: convert the file to UTF-8, or name the encoding with --encoding %s", s.Encoding, s.Encoding)
	}
	return raw, nil
}

// prose is the prose in text, what is in the file s or is to be there.
func (d *Driver) prose(s *source.Source, text string) string {
	own, err := d.settings(s.Name)
	if err != nil {
		return text
	}
	doc, err := format.Parse(s.Name, text, own.Format)
	if err != nil {
		return text
	}
	return doc.Text + "\n"
}

// write puts a repaired file in its place; of standard input, on stdout, changed or not.
func write(f File, r *Repaired, stdout io.Writer) error {
	if f.Path == Stdin {
		_, err := stdout.Write(r.After)
		return err
	}
	if !r.Changed() {
		return nil
	}
	return fixes.WriteFile(f.Path, r.Before, r.After)
}
