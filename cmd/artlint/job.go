package main

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/source"
)

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
	return &job{s, d, s.files(c.Args().Slice(), c.Bool("force-exclude"), t.exclude), t}, nil
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
	name := c.String("source")
	if name == "" {
		return nil
	}
	if c.NArg() != 1 {
		return errors.New("--source compares one file with what it translates: name one file")
	}
	original, err := readOriginal(name)
	if err != nil {
		return fmt.Errorf("--source: %w", err)
	}
	s.format.Original = original
	return nil
}

// note writes to standard error, unless --quiet is set.
func (j *job) note(format string, args ...any) {
	if !j.tally.quiet {
		fmt.Fprintf(j.tally.stderr, "artlint: "+format+"\n", args...)
	}
}

// readOriginal reads the file that the checked one translates.
func readOriginal(name string) (*lint.Document, error) {
	s, err := new(driver.Driver).Read(driver.File{Path: name})
	if err != nil {
		return nil, err
	}
	return format.Parse(name, s.Text, format.Options{})
}
