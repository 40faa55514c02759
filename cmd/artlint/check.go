package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/report"
	"github.com/artlint/artlint/rules"
)

func checkCommand() *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "report artifacts; files are not changed",
		ArgsUsage: "PATH…",
		Flags: append(lintFlags(),
			&cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "text", Usage: "write `FORMAT`: text, json or jsonl"},
			&cli.StringFlag{Name: "fail-on", Value: "warning", Usage: "exit with 1 from this `SEVERITY` on: error, warning, info or never"},
		),
		Action: check,
	}
}

// lintFlags are the flags of all commands that look at copy.
func lintFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{Name: "select", Usage: "run only these `RULES`: names, families or globs; preview rules only by name"},
		&cli.StringSliceFlag{Name: "ignore", Usage: "leave out these `RULES`"},
		&cli.Float64Flag{Name: "min-confidence", Usage: "show findings from this `CONFIDENCE` on (0 to 1) instead of each severity's own"},
		&cli.StringFlag{Name: "stdin-filename", Usage: "the `NAME` of what - (standard input) holds"},
		&cli.StringFlag{Name: "encoding", Usage: "read all files in this `ENCODING` instead of finding it out"},
		&cli.IntFlag{Name: "jobs", Aliases: []string{"j"}, Usage: "work on `N` files at once; 0: one a processor"},
	}
}

func check(c *cli.Context) error {
	d, err := newDriver(c)
	if err != nil {
		return err
	}
	failOn, err := parseFailOn(c.String("fail-on"))
	if err != nil {
		return err
	}
	out, err := newReporter(c.String("format"), c.App.Writer)
	if err != nil {
		return err
	}
	var files, failed, serious int
	err = d.Check(c.Context, driver.Files(c.Args().Slice()), func(r *report.Result) error {
		if r.Err != nil {
			failed++
			fmt.Fprintf(c.App.ErrWriter, "artlint: %v\n", r.Err)
		}
		if r.Document != nil {
			files++
		}
		for i := range r.Findings {
			if r.Findings[i].Severity >= failOn {
				serious++
			}
		}
		return out.File(r)
	})
	if err := errors.Join(err, out.Close()); err != nil {
		return err
	}
	switch {
	case failed > 0:
		return errTold
	case files == 0:
		return errors.New("no text to check: hidden, ignored and binary files are passed over in directories")
	case serious > 0:
		return errFindings
	}
	return nil
}

func newDriver(c *cli.Context) (*driver.Driver, error) {
	if c.NArg() == 0 {
		return nil, fmt.Errorf("name files or directories to %s, or - for standard input", c.Command.Name)
	}
	confidence := c.Float64("min-confidence")
	if confidence < 0 || confidence > 1 {
		return nil, fmt.Errorf("--min-confidence %v: give a number from 0 to 1", confidence)
	}
	selected, err := selectRules(rules.All(), c.StringSlice("select"), c.StringSlice("ignore"))
	if err != nil {
		return nil, err
	}
	return &driver.Driver{
		Rules:     selected,
		Options:   lint.Options{Weights: rules.Weights(), MinConfidence: confidence},
		Encoding:  c.String("encoding"),
		Workers:   c.Int("jobs"),
		Stdin:     c.App.Reader,
		StdinName: c.String("stdin-filename"),
	}, nil
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

func newReporter(format string, w io.Writer) (report.Reporter, error) {
	switch format {
	case "text":
		return report.NewText(w), nil
	case "json":
		return report.NewJSON(w), nil
	case "jsonl":
		return report.NewJSONL(w), nil
	}
	return nil, fmt.Errorf("unknown format %q%s", format, suggest(format, []string{"text", "json", "jsonl"}))
}
