// Package review walks an editor through the findings of files on a terminal, one
// at a time, and writes what was accepted.
package review

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/report"
	"github.com/artlint/artlint/lint/source"
)

// Review is one sitting over files.
type Review struct {
	Driver *driver.Driver
	In     Answers
	Out    io.Writer
	Width  int  // columns of the terminal
	Color  bool // ANSI colours
	Plain  bool // for a screen reader: whole sentences, no signs
	Store  *Store

	skipped  map[string]bool // rules that the editor does not want to see any more
	Repaired int             // repairs accepted
	Left     int             // findings refused or not come to
}

// ErrQuit is returned when the editor ends the sitting. What was accepted is written.
var ErrQuit = errors.New("the review was ended")

// sitting is what was decided about one file.
type sitting struct {
	*Review
	source *source.Source
	state
	steps []state
}

// state is what undo brings back.
type state struct {
	text     string
	evidence float64
	refused  []string // fingerprints
	skipped  []string // rules
	accepted int
}

// File reviews one file and writes it when its last finding is decided or the
// editor quits. A file that is skipped is no error.
func (r *Review) File(f driver.File) error {
	src, err := r.Driver.Read(f)
	if src == nil {
		return err
	}
	s := &sitting{Review: r, source: src, state: state{text: src.Text}}
	if r.skipped == nil {
		r.skipped = map[string]bool{}
	}
	if err := s.resume(); err != nil {
		return err
	}
	ended := s.walk()
	if ended != nil && !errors.Is(ended, ErrQuit) {
		s.showUnwritten()
		return ended
	}
	if err := s.finish(); err != nil {
		return errors.Join(err, ended)
	}
	return ended
}

// resume takes up what was decided in an earlier sitting.
func (s *sitting) resume() error {
	before, err := s.Store.load(s.source.Name)
	if err != nil || before == nil {
		return err
	}
	s.refused = before.Refused
	if before.Text == sum(s.text) {
		s.evidence = before.Evidence
	}
	fmt.Fprintf(s.Out, "%s: going on after %s refused before (--fresh asks again).\n", s.source.Name, report.Count(len(s.refused), "finding"))
	return nil
}

// walk asks about one finding after the other.
func (s *sitting) walk() error {
	for {
		result := s.Driver.CheckText(s.source.Name, s.text, s.evidence)
		if result.Err != nil {
			return result.Err
		}
		open := s.open(result)
		if len(open) == 0 {
			s.Left += len(result.Findings)
			return nil
		}
		err := s.ask(result, open)
		if err != nil {
			s.Left += len(result.Findings)
			return err
		}
	}
}

// open are the findings still to be decided, indexes into the result's.
func (s *sitting) open(r *report.Result) []int {
	var out []int
	for i := range r.Findings {
		f := &r.Findings[i]
		if !s.closed(f) {
			out = append(out, i)
		}
	}
	return out
}

func (s *sitting) closed(f *lint.Finding) bool {
	return slices.Contains(s.refused, f.Fingerprint) || slices.Contains(s.state.skipped, f.Rule.Name) || s.Review.skipped[f.Rule.Name]
}

// remember makes the state one that undo brings back.
func (s *sitting) remember() {
	step := s.state
	step.refused, step.skipped = slices.Clone(s.refused), slices.Clone(s.state.skipped)
	s.steps = append(s.steps, step)
}

// undo takes the last decision back; it reports whether there was one.
func (s *sitting) undo() bool {
	n := len(s.steps)
	if n == 0 {
		return false
	}
	s.state, s.steps = s.steps[n-1], s.steps[:n-1]
	return true
}

// accept makes repair i of f.
func (s *sitting) accept(f lint.Finding, i int) error {
	plan := fixes.Choose([]lint.Finding{fixes.Accept(f, i)}, lint.Suggested)
	text, err := fixes.Apply(s.text, plan.Edits)
	if err != nil {
		return err
	}
	s.remember()
	s.text, s.evidence, s.accepted = text, s.evidence+lint.Evidence(plan.Applied), s.accepted+1
	return nil
}

// replace puts the editor's own words in the place of f; with none, the space before
// it goes too. Words that the file cannot hold there change nothing.
func (s *sitting) replace(d *lint.Document, f lint.Finding, words string) error {
	place, text := f.Prose, d.Text
	if words == "" && place.Start > 0 && text[place.Start-1] == ' ' {
		place.Start--
	}
	edits, ok := d.SourceEdits([]lint.Edit{{Span: place, New: words}})
	if d.Segments == nil && d.Text != d.Source { // records: their own form is not known here
		edits = []lint.Edit{{Span: f.Span, New: words}}
	}
	f.Fixes = []lint.Fix{{Message: "by hand", Applicability: lint.Suggested, Edits: edits}}
	if ok {
		if err := s.accept(f, 0); err != nil {
			return err
		}
		if s.Driver.CheckText(s.source.Name, s.text, s.evidence).Err == nil {
			return nil
		}
		s.undo()
	}
	fmt.Fprintln(s.Out, "The file cannot hold these words here: nothing is changed.")
	return nil
}

// acceptSafe makes all safe repairs that are still open and returns their number.
func (s *sitting) acceptSafe() (int, error) {
	out, err := s.Driver.FixText(s.source.Name, s.text, driver.Repair{Least: lint.Safe, Evidence: s.evidence, Refused: s.closed})
	if err != nil || out.Applied == 0 {
		return 0, err
	}
	s.remember()
	s.text, s.evidence, s.accepted = string(out.After), s.evidence+out.Evidence, s.accepted+out.Applied
	return out.Applied, nil
}

// finish keeps what was refused and replaces the file if anything was accepted.
func (s *sitting) finish() error {
	for _, rule := range s.state.skipped {
		s.Review.skipped[rule] = true
	}
	kept := s.Store.save(s.source.Name, decisions{Refused: s.refused, Evidence: s.evidence, Text: sum(s.text)})
	if s.text == s.source.Text {
		return kept
	}
	after, err := s.Driver.Encode(s.source, s.text)
	if err == nil {
		err = fixes.WriteFile(s.source.Name, s.source.Raw, after)
	}
	if err != nil {
		s.showUnwritten()
		return errors.Join(err, kept)
	}
	s.Repaired += s.accepted
	fmt.Fprintf(s.Out, "%s: %s written.\n", s.source.Name, report.Count(s.accepted, "repair"))
	return kept
}

// showUnwritten shows what was accepted and could not be written, so that it is not lost.
func (s *sitting) showUnwritten() {
	fmt.Fprint(s.Out, fixes.Unified(s.source.Name, s.source.Text, s.text))
}
