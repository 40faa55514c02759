package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/rules"
)

// lintFlags are the flags of all commands that look at copy.
func lintFlags() []cli.Flag {
	return append(ruleFlags(),
		&cli.StringFlag{Name: "fail-on", Value: "warning", Usage: "exit with 1 for findings from this `SEVERITY` on: error, warning, info or never"},
		&cli.StringFlag{Name: "stdin-filename", Usage: "the `NAME` of what - (standard input) holds"},
		&cli.StringFlag{Name: "encoding", Usage: "read all files in this `ENCODING` instead of finding it out"},
		&cli.StringFlag{Name: "input-format", Usage: "read all files in this `FORMAT` instead of finding it out: " + strings.Join(format.Names(), ", ")},
		&cli.StringSliceFlag{Name: "json-field", Usage: "the `POINTERS` to the prose in JSON and JSON Lines (/text, /pages/*/body)"},
		&cli.IntFlag{Name: "jobs", Aliases: []string{"j"}, Usage: "work on `N` files at once; 0: one a processor"},
		&cli.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: "write findings and errors alone: no line that sums up, no notes"},
		&cli.BoolFlag{Name: "verbose", Aliases: []string{"v"}, Usage: "tell on standard error what was decided: configurations, passed over files, suppressed findings"},
		colorFlag(),
	)
}

// ruleFlags say what is looked for.
func ruleFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{Name: "select", Usage: "run only these `RULES`: names, families or globs; preview rules only by name"},
		&cli.StringSliceFlag{Name: "ignore", Usage: "leave out these `RULES`"},
		&cli.Float64Flag{Name: "min-confidence", Usage: "show findings from this `CONFIDENCE` on (0 to 1) instead of each severity's own"},
	}
}

func colorFlag() cli.Flag {
	return &cli.StringFlag{Name: "color", Value: "auto", Usage: "colours: auto, always or never"}
}

// newDriver is the driver that the flags of a command over paths ask for.
func newDriver(c *cli.Context) (*driver.Driver, error) {
	if c.NArg() == 0 {
		return nil, fmt.Errorf("name files or directories to %s, or - for standard input", c.Command.Name)
	}
	if c.Bool("quiet") && c.Bool("verbose") {
		return nil, errors.New("--quiet and --verbose contradict each other: leave one out")
	}
	if c.Int("jobs") < 0 {
		return nil, fmt.Errorf("--jobs %d: give a number from 0 on", c.Int("jobs"))
	}
	d, err := ruleDriver(c)
	if err != nil {
		return nil, err
	}
	if name := c.String("input-format"); name != "" && !slices.Contains(format.Names(), name) {
		return nil, fmt.Errorf("--input-format %s: use one of %s", name, strings.Join(format.Names(), ", "))
	}
	d.Format = format.Options{Format: c.String("input-format"), Fields: c.StringSlice("json-field")}
	d.Encoding = c.String("encoding")
	d.Workers = c.Int("jobs")
	d.Stdin = c.App.Reader
	d.StdinName = c.String("stdin-filename")
	return d, nil
}

// ruleDriver is the driver that the flags of any command ask for.
func ruleDriver(c *cli.Context) (*driver.Driver, error) {
	confidence := c.Float64("min-confidence")
	if confidence < 0 || confidence > 1 {
		return nil, fmt.Errorf("--min-confidence %v: give a number from 0 to 1", confidence)
	}
	selected, err := selectRules(rules.All(), c.StringSlice("select"), c.StringSlice("ignore"))
	if err != nil {
		return nil, err
	}
	return &driver.Driver{Rules: selected, Options: lint.Options{Weights: rules.Weights(), MinConfidence: confidence}}, nil
}
