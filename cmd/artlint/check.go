package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/baseline"
	"github.com/artlint/artlint/lint/report"
)

func checkCommand() *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "report artifacts; files are not changed",
		ArgsUsage: "PATH…",
		Flags:     slices.Concat(lintFlags(), outputFlags(), changeFlags()),
		Action:    check,
	}
}

func check(c *cli.Context) error {
	j, err := newJob(c)
	if err != nil {
		return err
	}
	out, err := newReporter(c)
	if err != nil {
		return err
	}
	err = j.driver.Check(c.Context, j.files, func(r *report.Result) error {
		j.tally.add(r)
		return out.File(r)
	})
	j.tally.progress.clear()
	j.tally.gone(j.settings.baseline.all())
	if err != nil {
		discard(out)
		return err
	}
	if err := out.Close(); err != nil {
		return err
	}
	return j.tally.verdict()
}

// tally counts what decides the exit code, and reports errors and progress on stderr.
type tally struct {
	stderr    io.Writer
	quiet     bool
	verbose   bool
	progress  *progress
	failOn    func(path string) lint.Severity // from which findings make the program fail
	files     int                             // looked at
	excluded  atomic.Bool                     // some files were skipped on purpose
	failed    int                             // with an error
	run       baseline.Run
	accepting func(*report.Result) []string // entries of the configuration that concern a file
	accepted  map[string]bool               // such entries, by their place: whether they accepted anything
	serious   int                           // findings at or above failOn
}

func newTally(c *cli.Context, s *settings) (*tally, error) {
	failOn, err := newFailOn(c, s)
	t := &tally{stderr: c.App.ErrWriter, quiet: c.Bool("quiet"), verbose: c.Bool("verbose"), failOn: failOn, progress: &progress{}, accepting: s.accepting, accepted: map[string]bool{}}
	if !t.quiet {
		t.progress = newProgress(c.App.ErrWriter)
	}
	return t, err
}

// newFailOn is what the flag says, else the configuration of each file, else warning.
func newFailOn(c *cli.Context, s *settings) (func(path string) lint.Severity, error) {
	name := c.String("fail-on")
	if name == "" && !c.IsSet("fail-on") { // a command without the flag
		name = "never"
	}
	flag, err := parseFailOn(name)
	return func(path string) lint.Severity {
		if !c.IsSet("fail-on") {
			if own, err := parseFailOn(s.failOn(path)); err == nil {
				return own
			}
		}
		return flag
	}, err
}

// parseFailOn reads the severity from which findings make the program fail.
func parseFailOn(name string) (lint.Severity, error) {
	if name == "never" {
		return lint.Error + 1, nil
	}
	s, err := lint.ParseSeverity(name)
	if err != nil {
		return 0, fmt.Errorf("--fail-on %q: use error, warning, info or never", name)
	}
	return s, nil
}

func (t *tally) add(r *report.Result) {
	t.progress.step()
	if r.Err != nil || len(r.Findings) > 0 {
		t.progress.clear()
	}
	switch {
	case r.Err != nil:
		t.failed++
		for line := range strings.SplitSeq(r.Err.Error(), "\n") { // one for each malformed record
			fmt.Fprintf(t.stderr, "artlint: %s\n", line)
		}
	case r.Continues: // counted with its first part
	case r.Document != nil:
		t.files++
		if t.verbose && r.Skipped != "" {
			fmt.Fprintf(t.stderr, "artlint: %s: skipped: %s\n", r.Path, r.Skipped)
		}
	case t.verbose:
		fmt.Fprintf(t.stderr, "artlint: %s: skipped: not text\n", r.Path)
	}
	t.note(r)
	for _, where := range t.accepting(r) {
		t.accepted[where] = t.accepted[where] || slices.ContainsFunc(r.Suppressed, func(x report.Suppressed) bool { return x.Where == where })
	}
	t.run.Add(r)
	failOn := t.failOn(r.Path)
	for i := range r.Findings {
		if r.Findings[i].Severity >= failOn {
			t.serious++
		}
	}
}

// note reports how many findings were suppressed, and by what.
func (t *tally) note(r *report.Result) {
	if t.verbose && len(r.Suppressed) > 0 {
		by := [report.ByChange + 1]int{}
		for i := range r.Suppressed {
			by[r.Suppressed[i].By]++
		}
		fmt.Fprintf(t.stderr, "artlint: %s: suppressed %d by comments, %d by the configuration, %d by the baseline, %d outside the change\n",
			r.Path, by[report.ByComment], by[report.ByConfig], by[report.ByBaseline], by[report.ByChange])
	}
}

// gone reports entries of baselines and configurations that no longer match a finding.
func (t *tally) gone(known []*baseline.Baseline) {
	absent := 0
	for _, b := range known {
		for _, e := range b.Absent(&t.run) {
			absent += e.Count
			if t.verbose {
				fmt.Fprintf(t.stderr, "artlint: %s: no longer found: %s: %s %q\n", b.Path, e.Path, e.Rule, e.Text)
			}
		}
	}
	for _, where := range slices.Sorted(maps.Keys(t.accepted)) {
		if !t.accepted[where] && !t.quiet {
			fmt.Fprintf(t.stderr, "artlint: %s: accepts what is no longer found: remove it\n", where)
		}
	}
	if absent > 0 && !t.quiet {
		fmt.Fprintf(t.stderr, "artlint: %d in the baseline no longer found: artlint baseline update removes them\n", absent)
	}
}

// exclude records a file that is skipped.
func (t *tally) exclude(path, why string) {
	t.excluded.Store(true)
	if t.verbose {
		fmt.Fprintf(t.stderr, "artlint: %s: skipped: %s\n", path, why)
	}
}

// verdict is the error that stands for the exit code.
func (t *tally) verdict() error {
	switch {
	case t.failed > 0:
		return errTold
	case t.files == 0 && !t.excluded.Load():
		return errors.New("no text here: hidden, ignored and binary files are skipped in directories; name a file to have it checked")
	case t.serious > 0:
		return errFindings
	}
	return nil
}
