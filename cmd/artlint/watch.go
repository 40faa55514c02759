package main

import (
	"iter"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint/config"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/report"
	"github.com/artlint/artlint/lint/watch"
)

func watchCommand() *cli.Command {
	return &cli.Command{
		Name:      "watch",
		Usage:     "check files whenever they are saved, and show what changed",
		ArgsUsage: "PATH…",
		Flags:     lintFlags(),
		Action:    watchFiles,
	}
}

func watchFiles(c *cli.Context) error {
	const settle = 80 * time.Millisecond
	color, err := useColor(c.String("color"), c.App.Writer)
	if err != nil {
		return err
	}
	w := &watch.Watch{
		Paths: c.Args().Slice(),
		Open: func() (*driver.Driver, iter.Seq[driver.File], error) {
			j, err := newJob(c)
			if err != nil {
				return nil, nil, err
			}
			return j.driver, j.files, nil
		},
		Config: config.Name,
		Report: report.New("text", c.App.Writer, report.Options{Color: color, Quiet: true}).File,
		Out:    c.App.Writer,
		Settle: settle,
	}
	return w.Run(c.Context)
}
