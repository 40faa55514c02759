package main

import (
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/review"
)

func reviewCommand() *cli.Command {
	return &cli.Command{
		Name:      "review",
		Usage:     "walk through the findings on the terminal and write what you accept",
		ArgsUsage: "PATH…",
		Flags:     append(lintFlags(), reviewFlags()...),
		Action:    reviewFiles,
	}
}

func reviewFlags() []cli.Flag {
	return []cli.Flag{
		&cli.BoolFlag{Name: "plain", Usage: "review: whole sentences for a screen reader, answers on a line each"},
		&cli.BoolFlag{Name: "fresh", Usage: "review: ask again about what was refused before"},
	}
}

func reviewFiles(c *cli.Context) error {
	j, err := newJob(c)
	if err != nil {
		return err
	}
	r, err := newReview(c)
	if err != nil {
		return err
	}
	r.Driver = j.driver
	signal.Ignore(syscall.SIGHUP) // a connection that breaks ends the answers, and what was accepted is written
	failed := 0
	for f := range j.files {
		err := reviewFile(r, f, c.Bool("fresh"))
		if err != nil && err != review.ErrQuit { //nolint:errorlint // an error joined to it is reported
			failed++
			fmt.Fprintf(c.App.ErrWriter, "artlint: %v\n", err)
		}
		if errors.Is(err, review.ErrQuit) {
			break
		}
	}
	fmt.Fprintf(c.App.Writer, "\n%d repaired, %d left.\n", r.Repaired, r.Left)
	if failed > 0 {
		return errTold
	}
	return nil
}

func reviewFile(r *review.Review, f driver.File, fresh bool) error {
	if f.Path == driver.Stdin {
		return errors.New("review needs files: standard input is for your answers")
	}
	if fresh && r.Store != nil {
		if err := r.Store.Forget(f.Path); err != nil {
			return err
		}
	}
	return r.File(f)
}

// newReview is the review that the flags and the terminal ask for.
func newReview(c *cli.Context) (*review.Review, error) {
	const usual, widest = 80, 100
	color, err := useColor(c.String("color"), c.App.Writer)
	if err != nil {
		return nil, err
	}
	r := &review.Review{
		In: newAnswers(c), Out: c.App.Writer,
		Width: usual, Color: color && !c.Bool("plain"), Plain: c.Bool("plain"),
	}
	if out, ok := c.App.Writer.(*os.File); ok {
		if width, _, err := term.GetSize(int(out.Fd())); err == nil && width > 0 {
			r.Width = min(width, widest)
		}
	}
	if dir, err := os.UserCacheDir(); err == nil {
		r.Store = &review.Store{Dir: filepath.Join(dir, "artlint", "review")}
	}
	return r, nil
}

func newAnswers(c *cli.Context) review.Answers {
	in := interruptible{c.Context, c.App.Reader}
	if f, ok := c.App.Reader.(*os.File); ok && !c.Bool("plain") && term.IsTerminal(int(f.Fd())) {
		return review.NewKeys(in, int(f.Fd()), c.App.Writer)
	}
	return review.NewLines(in, c.App.Writer)
}
