package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint/baseline"
	"github.com/artlint/artlint/lint/report"
)

func baselineCommand() *cli.Command {
	file := func() cli.Flag {
		return &cli.StringFlag{Name: "file", Usage: "the baseline is this `FILE`; without it, the configuration's, else " + baseline.Name}
	}
	return &cli.Command{
		Name:  "baseline",
		Usage: "record known findings, so that check shows only new ones",
		Subcommands: []*cli.Command{
			{
				Name: "write", Usage: "record all findings in the files", ArgsUsage: "PATH…",
				Flags: append(fileFlags(), file()), Action: baselineWrite,
			},
			{
				Name: "update", Usage: "remove what is no longer found in the files, and files that are gone", ArgsUsage: "PATH…",
				Flags: append(fileFlags(), file(), &cli.BoolFlag{Name: "add", Usage: "also add what is new"}), Action: baselineUpdate,
			},
			{Name: "show", Usage: "show what is known", Flags: append(configFlags(), file()), Action: baselineShow},
		},
	}
}

// baselineFile is where the baseline of the flags and the configuration lies.
func baselineFile(c *cli.Context, s *settings) (string, error) {
	if path := c.String("file"); path != "" {
		return path, nil
	}
	f, err := s.loader.For(".")
	if err != nil {
		return "", err
	}
	if path := f.BaselinePath(); path != "" {
		return path, nil
	}
	return baseline.Name, nil
}

func baselineWrite(c *cli.Context) error {
	j, err := newJob(c)
	if err != nil {
		return err
	}
	path, err := baselineFile(c, j.settings)
	if err != nil {
		return err
	}
	if _, err := os.Stat(path); err == nil {
		return fmt.Errorf("%s exists: artlint baseline update takes out what was repaired, with --add it adds what is new; or remove it first", path)
	}
	b := &baseline.Baseline{Path: path}
	j.settings.baseline.flag = "none"
	if err := j.each(c, b.Add); err != nil {
		return err
	}
	if err := b.Write(); err != nil {
		return err
	}
	j.note("wrote %s: %d known", path, b.Findings())
	if f, err := j.settings.loader.For("."); err == nil && f.BaselinePath() == "" {
		j.note("to have it used, put baseline: %s into the configuration, or give check --baseline %s", path, path)
	}
	return nil
}

func baselineUpdate(c *cli.Context) error {
	j, err := newJob(c)
	if err != nil {
		return err
	}
	path, err := baselineFile(c, j.settings)
	if err != nil {
		return err
	}
	b, err := baseline.Read(path)
	if err != nil {
		return err
	}
	j.settings.baseline.flag = path
	dropped := b.DropMissing()
	fresh := &baseline.Baseline{Path: path}
	if err := j.each(c, fresh.Add); err != nil {
		return err
	}
	dropped += b.Drop(b.Absent(&j.tally.run))
	if c.Bool("add") {
		b.Merge(fresh)
	}
	if err := b.Write(); err != nil {
		return err
	}
	j.note("%s: %d removed, %d known", path, dropped, b.Findings())
	return nil
}

// each checks the files; all must have been checked.
func (j *job) each(c *cli.Context, do func(*report.Result)) error {
	err := j.driver.Check(c.Context, j.files, func(r *report.Result) error {
		j.tally.add(r)
		if r.Document != nil && r.Err == nil {
			do(r)
		}
		return nil
	})
	j.tally.progress.clear()
	if err != nil {
		return err
	}
	if err := j.tally.verdict(); err != nil && !errors.Is(err, errFindings) {
		return err
	}
	return nil
}

func baselineShow(c *cli.Context) error {
	if c.NArg() > 0 {
		return fmt.Errorf("baseline show takes no argument, got %q: name the baseline with --file", c.Args().First())
	}
	s, err := newSettings(c)
	if err != nil {
		return err
	}
	path, err := baselineFile(c, s)
	if err != nil {
		return err
	}
	b, err := baseline.Read(path)
	if err != nil {
		return err
	}
	for _, e := range b.Entries {
		times := ""
		if e.Count > 1 {
			times = fmt.Sprintf(" (%d times)", e.Count)
		}
		fmt.Fprintf(c.App.Writer, "%s: %s: %q%s\n", e.Path, e.Rule, e.Text, times)
	}
	return nil
}
