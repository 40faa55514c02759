package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint/config"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/lsp"
)

func lspCommand() *cli.Command {
	return &cli.Command{
		Name:  "lsp",
		Usage: "serve a code editor over standard input and output (Language Server Protocol)",
		Flags: append(ruleFlags(),
			&cli.BoolFlag{Name: "stdio", Usage: "is the only way to talk; taken because clients pass it"},
		),
		Action: serveEditor,
	}
}

func serveEditor(c *cli.Context) error {
	if c.NArg() > 0 {
		return fmt.Errorf("lsp takes no argument, got %q: the editor says which files it has open", c.Args().First())
	}
	if _, err := newSettings(c); err != nil {
		return err
	}
	s := &lsp.Server{
		Version: buildVersion(),
		Watch:   []string{"**/" + config.Name},
		Open: func(string) (*driver.Driver, error) {
			settings, err := newSettings(c)
			if err != nil {
				return nil, err
			}
			return &driver.Driver{Settings: settings.of}, nil
		},
	}
	return s.Serve(c.Context, c.App.Reader, c.App.Writer)
}
