package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/config"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/suppress"
	"github.com/artlint/artlint/rules"
	"github.com/artlint/artlint/rules/user"
)

// lintFlags are the flags of the commands that look at copy and judge it.
func lintFlags() []cli.Flag {
	return append(fileFlags(),
		&cli.StringFlag{Name: "fail-on", Value: "warning", Usage: "exit with 1 for findings from this `SEVERITY` on: error, warning, info or never"},
		baselineFlag(),
		colorFlag(),
	)
}

// fileFlags are the flags of all commands that look at copy.
func fileFlags() []cli.Flag {
	return append(ruleFlags(),
		&cli.StringFlag{Name: "stdin-filename", Usage: "the `NAME` of what - (standard input) holds"},
		&cli.StringFlag{Name: "encoding", Usage: "read all files in this `ENCODING` instead of detecting it"},
		&cli.StringFlag{Name: "input-format", Usage: "read all files in this `FORMAT` instead of detecting it: " + strings.Join(format.Names(), ", ")},
		&cli.StringFlag{Name: "source", Usage: "the `FILE` that the one checked file translates, paragraph by paragraph: numbers, names and marks are compared"},
		&cli.StringSliceFlag{Name: "json-field", Usage: "the `POINTERS` to the prose in JSON and JSON Lines (/text, /pages/*/body)"},
		&cli.IntFlag{Name: "jobs", Aliases: []string{"j"}, Usage: "work on `N` files at once; 0: one a processor"},
		&cli.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: "write only findings and errors: no summary, no notes"},
		&cli.BoolFlag{Name: "verbose", Aliases: []string{"v"}, Usage: "report on standard error what was decided: skipped files, suppressed findings"},
		&cli.BoolFlag{Name: "force-exclude", Usage: "skip the files that a configuration excludes even if they are named"},
	)
}

// ruleFlags say what is looked for.
func ruleFlags() []cli.Flag {
	return append(configFlags(),
		&cli.StringSliceFlag{Name: "select", Usage: "run only these `RULES`: names, families or globs; preview rules only by name"},
		&cli.StringSliceFlag{Name: "ignore", Usage: "leave out these `RULES`"},
		&cli.Float64Flag{Name: "min-confidence", Usage: "show findings from this `CONFIDENCE` on (0 to 1) instead of each severity's own"},
	)
}

// configFlags say which configuration is read.
func configFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "config", Usage: "read this configuration `FILE` for all files instead of the nearest artlint.yaml of each"},
		&cli.BoolFlag{Name: "isolated", Usage: "read no configuration"},
	}
}

func colorFlag() cli.Flag {
	return &cli.StringFlag{Name: "color", Value: "auto", Usage: "colours: auto, always or never"}
}

// newSettings are the settings that the flags of any command ask for.
func newSettings(c *cli.Context) (*settings, error) {
	confidence := c.Float64("min-confidence")
	if !(confidence >= 0 && confidence <= 1) { // also NaN
		return nil, fmt.Errorf("--min-confidence %v: give a number from 0 to 1", confidence)
	}
	if c.IsSet("min-confidence") {
		const everything = 0.001 // zero would be each severity's own
		confidence = max(confidence, everything)
	}
	s := &settings{
		loader:     newLoader(c),
		selected:   c.StringSlice("select"),
		ignored:    c.StringSlice("ignore"),
		confidence: confidence,
	}
	if s.loader.File != "" && s.loader.Isolated {
		return nil, errors.New("--config and --isolated contradict each other: leave one out")
	}
	return s, s.check()
}

// newLoader finds the configurations that the flags ask for.
func newLoader(c *cli.Context) *config.Loader {
	return &config.Loader{Rules: allRules(), UserRules: user.Load, File: c.String("config"), Isolated: c.Bool("isolated")}
}

// allRules are the rules, with those about the comments that suppress others.
func allRules() []*lint.Rule { return slices.Concat(rules.All(), suppress.Rules) }
