package main

import (
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/report"
)

func fixCommand() *cli.Command {
	return &cli.Command{
		Name:      "fix",
		Usage:     "show repairs as a unified diff, or make them with --write",
		ArgsUsage: "PATH…",
		Flags: slices.Concat(lintFlags(), reviewFlags(), []cli.Flag{
			&cli.BoolFlag{Name: "interactive", Aliases: []string{"i"}, Usage: "walk through the findings: artlint review"},
			&cli.BoolFlag{Name: "write", Aliases: []string{"w"}, Usage: "replace the files; repaired standard input goes to standard output"},
			&cli.BoolFlag{Name: "track-changes", Usage: "write repairs of Word documents as tracked changes"},
			&cli.BoolFlag{Name: "suggested", Usage: "make suggested repairs too, not only safe ones"},
		}),
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
	color, err := useColor(c.String("color"), c.App.Writer)
	if err != nil {
		return err
	}
	opts := driver.FixOptions{
		Least: lint.Safe, Write: c.Bool("write"), Stdout: c.App.Writer, DOCX: format.Rewrite{TrackChanges: c.Bool("track-changes")},
	}
	if c.Bool("suggested") {
		opts.Least = lint.Suggested
	}
	var made repairs
	err = j.driver.Fix(c.Context, j.files, opts, func(r *driver.Repaired) error {
		j.tally.add(r.Result)
		first := made.add(r)
		if opts.Write || !r.Changed() {
			return nil
		}
		j.tally.serious++
		diff := ""
		if first {
			diff = fixes.UnifiedHeader(r.Path)
		}
		j.tally.progress.clear()
		before, after := r.Texts()
		return printDiff(c.App.Writer, diff+fixes.UnifiedHunks(r.Document.Origin.Lines, before, after), color)
	})
	j.tally.progress.clear()
	if err != nil {
		return err
	}
	verb := "would repair"
	if opts.Write {
		verb = "repaired"
	}
	j.note("%s %d in %d of %s, %d left", verb, made.applied, made.files, report.Count(j.tally.files, "file"), made.left)
	return j.tally.verdict()
}

// repairs counts what became of files.
type repairs struct {
	applied, files, left int
	last                 string // path of what changed last: a corpus comes in parts
}

// add counts r in and reports whether it is the first of its file that changed.
func (x *repairs) add(r *driver.Repaired) (first bool) {
	x.left += len(r.Findings)
	if !r.Changed() {
		return false
	}
	x.applied += r.Applied
	if first = r.Path != x.last; first {
		x.files++
		x.last = r.Path
	}
	return first
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
