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
		Flags: append(lintFlags(),
			&cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "text", Usage: "write `FORMAT`: text, json, jsonl or diff"},
		),
		Action: check,
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

func newReporter(c *cli.Context) (report.Reporter, error) {
	w := c.App.Writer
	color, err := useColor(c.String("color"), w)
	if err != nil {
		return nil, err
	}
	switch format := c.String("format"); format {
	case "text":
		return report.NewText(w, color), nil
	case "json":
		return report.NewJSON(w), nil
	case "jsonl":
		return report.NewJSONL(w), nil
	case "diff":
		return report.NewDiff(w, lint.Suggested), nil
	default:
		return nil, fmt.Errorf("unknown format %q%s", format, suggest(format, []string{"text", "json", "jsonl", "diff"}))
	}
}

// tally counts what decides on the exit code, and tells errors and progress on stderr.
type tally struct {
	stderr   io.Writer
	progress *progress
	failOn   lint.Severity
	files    int // looked at
	failed   int // with an error
	serious  int // findings at or above failOn
}

func newTally(c *cli.Context) (*tally, error) {
	failOn, err := parseFailOn(c.String("fail-on"))
	return &tally{stderr: c.App.ErrWriter, progress: newProgress(c.App.ErrWriter), failOn: failOn}, err
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
	}
	for i := range r.Findings {
		if r.Findings[i].Severity >= t.failOn {
			t.serious++
		}
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
