package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/report"
)

func checkCommand() *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "report artifacts; files are not changed",
		ArgsUsage: "PATH…",
		Flags:     append(lintFlags(), outputFlags()...),
		Action:    check,
	}
}

func check(c *cli.Context) error {
	d, err := newDriver(c)
	if err != nil {
		return err
	}
	t, err := newTally(c)
	if err != nil {
		return err
	}
	out, err := newReporter(c)
	if err != nil {
		return err
	}
	err = d.Check(c.Context, driver.Files(c.Args().Slice()), func(r *report.Result) error {
		t.add(r)
		return out.File(r)
	})
	t.progress.clear()
	if err := errors.Join(err, out.Close()); err != nil {
		return err
	}
	return t.verdict()
}

// tally counts what decides on the exit code, and tells errors and progress on stderr.
type tally struct {
	stderr   io.Writer
	quiet    bool
	verbose  bool
	progress *progress
	failOn   lint.Severity
	files    int // looked at
	failed   int // with an error
	serious  int // findings at or above failOn
}

func newTally(c *cli.Context) (*tally, error) {
	failOn, err := parseFailOn(c.String("fail-on"))
	t := &tally{stderr: c.App.ErrWriter, quiet: c.Bool("quiet"), verbose: c.Bool("verbose"), failOn: failOn, progress: &progress{}}
	if !t.quiet {
		t.progress = newProgress(c.App.ErrWriter)
	}
	return t, err
}

// parseFailOn reads the severity from which findings make the program fail.
func parseFailOn(name string) (lint.Severity, error) {
	if name == "never" {
		return lint.Error + 1, nil
	}
	s, err := lint.ParseSeverity(name)
	if err != nil {
		return 0, fmt.Errorf("--fail-on: %w, or never", err)
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
		fmt.Fprintf(t.stderr, "artlint: %v\n", r.Err)
	case r.Document != nil:
		t.files++
	case t.verbose:
		fmt.Fprintf(t.stderr, "artlint: %s: passed over: not text\n", r.Path)
	}
	t.note(r)
	for i := range r.Findings {
		if r.Findings[i].Severity >= t.failOn {
			t.serious++
		}
	}
}

// note tells what was found and is not shown.
func (t *tally) note(r *report.Result) {
	if t.verbose && len(r.Suppressed) > 0 {
		by := [report.ByBaseline + 1]int{}
		for i := range r.Suppressed {
			by[r.Suppressed[i].By]++
		}
		fmt.Fprintf(t.stderr, "artlint: %s: suppressed %d by comments, %d by the configuration, %d by the baseline\n",
			r.Path, by[report.ByComment], by[report.ByConfig], by[report.ByBaseline])
	}
}

// verdict is the error that stands for the exit code.
func (t *tally) verdict() error {
	switch {
	case t.failed > 0:
		return errTold
	case t.files == 0:
		return errors.New("no text here: hidden, ignored and binary files are passed over in directories; name a file to have it checked")
	case t.serious > 0:
		return errFindings
	}
	return nil
}
