package main

import (
	"errors"
	"fmt"
	"iter"
	"os"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/config"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/source"
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
		&cli.StringFlag{Name: "encoding", Usage: "read all files in this `ENCODING` instead of finding it out"},
		&cli.StringFlag{Name: "input-format", Usage: "read all files in this `FORMAT` instead of finding it out: " + strings.Join(format.Names(), ", ")},
		&cli.StringFlag{Name: "source", Usage: "the `FILE` that the one checked file translates, paragraph by paragraph: numbers, names and marks are compared"},
		&cli.StringSliceFlag{Name: "json-field", Usage: "the `POINTERS` to the prose in JSON and JSON Lines (/text, /pages/*/body)"},
		&cli.IntFlag{Name: "jobs", Aliases: []string{"j"}, Usage: "work on `N` files at once; 0: one a processor"},
		&cli.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: "write findings and errors alone: no line that sums up, no notes"},
		&cli.BoolFlag{Name: "verbose", Aliases: []string{"v"}, Usage: "tell on standard error what was decided: configurations, passed over files, suppressed findings"},
		&cli.BoolFlag{Name: "force-exclude", Usage: "pass over the files that a configuration excludes even where they are named"},
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

// job is the work of a command over files.
type job struct {
	settings *settings
	driver   *driver.Driver
	files    iter.Seq[driver.File]
	tally    *tally
}

// newJob is the work that arguments and flags ask for.
func newJob(c *cli.Context) (*job, error) {
	if c.NArg() == 0 {
		return nil, fmt.Errorf("name files or directories: %s PATH…", c.Command.HelpName)
	}
	if c.Bool("quiet") && c.Bool("verbose") {
		return nil, errors.New("--quiet and --verbose contradict each other: leave one out")
	}
	if c.Int("jobs") < 0 {
		return nil, fmt.Errorf("--jobs %d: give a number from 0 on", c.Int("jobs"))
	}
	s, err := newSettings(c)
	if err != nil {
		return nil, err
	}
	if err := s.known(c); err != nil {
		return nil, err
	}
	if err := s.reading(c); err != nil {
		return nil, err
	}
	if name := c.String("source"); name != "" {
		if c.NArg() != 1 {
			return nil, errors.New("--source compares one file with what it translates: name one file")
		}
		if s.format.Original, err = readOriginal(name); err != nil {
			return nil, err
		}
	}
	t, err := newTally(c, s)
	if err != nil {
		return nil, err
	}
	d := &driver.Driver{
		Settings:  s.of,
		Encoding:  c.String("encoding"),
		Workers:   c.Int("jobs"),
		Stdin:     interruptible{c.Context, c.App.Reader},
		StdinName: c.String("stdin-filename"),
	}
	return &job{s, d, s.files(c.Args().Slice(), c.Bool("force-exclude"), t), t}, nil
}

// reading takes what the flags say about how files are read.
func (s *settings) reading(c *cli.Context) error {
	s.format = format.Options{Format: c.String("input-format"), Fields: c.StringSlice("json-field")}
	if name := s.format.Format; name != "" && !slices.Contains(format.Names(), name) {
		return fmt.Errorf("--input-format %s: use one of %s", name, strings.Join(format.Names(), ", "))
	}
	for _, pointer := range s.format.Fields {
		if err := format.CheckField(pointer); err != nil {
			return fmt.Errorf("--json-field: %w", err)
		}
	}
	if name := c.String("encoding"); name != "" {
		if _, err := source.Canonical(name); err != nil {
			return fmt.Errorf("--encoding: %w", err)
		}
	}
	return nil
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

// readOriginal reads the file that the checked one translates.
func readOriginal(name string) (*lint.Document, error) {
	raw, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("--source: %w", err)
	}
	s, err := source.Decode(name, raw, "")
	if err != nil {
		return nil, fmt.Errorf("--source: %w", err)
	}
	return format.Parse(name, s.Text, format.Options{})
}
