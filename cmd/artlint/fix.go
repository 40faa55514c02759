package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/format"
)

func fixCommand() *cli.Command {
	return &cli.Command{
		Name:      "fix",
		Usage:     "show repairs as a unified diff, or make them with --write",
		ArgsUsage: "PATH…",
		Flags: append(append(lintFlags(), reviewFlags()...),
			&cli.BoolFlag{Name: "interactive", Aliases: []string{"i"}, Usage: "walk through the findings: artlint review"},
			&cli.BoolFlag{Name: "write", Aliases: []string{"w"}, Usage: "replace the files; repaired standard input goes to standard output"},
			&cli.BoolFlag{Name: "track-changes", Usage: "write repairs of Word documents as tracked changes"},
			&cli.BoolFlag{Name: "suggested", Usage: "make suggested repairs too, not only safe ones"},
		),
		Action: fix,
	}
}

// fix exits as check does for what is left after the repairs; repairs that are
// shown and not made are still to be done.
func fix(c *cli.Context) error {
	if c.Bool("interactive") {
		return reviewFiles(c)
	}
	j, err := newJob(c)
	if err != nil {
		return err
	}
	t := j.tally
	color, err := useColor(c.String("color"), c.App.Writer)
	if err != nil {
		return err
	}
	opts := driver.FixOptions{Least: lint.Safe, Write: c.Bool("write"), Stdout: c.App.Writer}
	opts.DOCX = format.Rewrite{TrackChanges: c.Bool("track-changes")}
	if c.Bool("suggested") {
		opts.Least = lint.Suggested
	}
	var changed, repairs, left int
	last := "" // path of what changed last: a corpus comes in parts
	err = j.driver.Fix(c.Context, j.files, opts, func(r *driver.Repaired) error {
		t.add(r.Result)
		left += len(r.Findings)
		if !r.Changed() {
			return nil
		}
		first := r.Path != last
		last = r.Path
		if first {
			changed++
		}
		repairs += r.Applied
		if opts.Write {
			return nil
		}
		t.serious++
		diff := ""
		if first {
			diff = fixes.UnifiedHeader(r.Path)
		}
		t.progress.clear()
		before, after := r.Texts()
		return printDiff(c.App.Writer, diff+fixes.UnifiedHunks(r.Document.Origin.Lines, before, after), color)
	})
	t.progress.clear()
	if err != nil {
		return err
	}
	verb := "would repair"
	if opts.Write {
		verb = "repaired"
	}
	if !t.quiet {
		fmt.Fprintf(c.App.ErrWriter, "artlint: %s %d in %d of %d files, %d left\n", verb, repairs, changed, t.files, left)
	}
	return t.verdict()
}

// printDiff writes a unified diff, with colours for the eye only.
func printDiff(w io.Writer, diff string, color bool) error {
	if !color {
		_, err := io.WriteString(w, diff)
		return err
	}
	styles := map[byte]string{'-': "31", '+': "32", '@': "36"}
	var errs []error
	for line := range strings.Lines(diff) {
		if s, ok := styles[line[0]]; ok {
			line = "\x1b[" + s + "m" + strings.TrimSuffix(line, "\n") + "\x1b[0m\n"
		}
		_, err := io.WriteString(w, line)
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}
