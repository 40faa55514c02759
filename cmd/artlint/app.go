package main

import (
	"io"
	"runtime/debug"

	"github.com/urfave/cli/v2"
)

// version is set when a release is linked.
var version = ""

func newApp(stdin io.Reader, stdout, stderr io.Writer) *cli.App {
	keep := func(_ *cli.Context, err error, _ bool) error { return err }
	app := &cli.App{
		Name:      "artlint",
		Usage:     "find and repair what machine translation leaves behind in English copy",
		Version:   buildVersion(),
		Reader:    stdin,
		Writer:    stdout,
		ErrWriter: stderr,
		Commands: []*cli.Command{
			checkCommand(),
			fixCommand(),
			reviewCommand(),
			watchCommand(),
			lspCommand(),
			serveCommand(),
			testCommand(),
			explainCommand(),
			listCommand(),
			configCommand(),
			baselineCommand(),
			completionCommand(),
			manCommand(),
		},
		ExitErrHandler:  func(*cli.Context, error) {},
		OnUsageError:    keep,
		HideHelpCommand: true,
	}
	for _, c := range app.Commands {
		for _, x := range append(c.Subcommands, c) {
			x.OnUsageError = keep
			x.HideHelpCommand = true
		}
	}
	return app
}

// buildVersion is the linked version, or what the go command recorded.
func buildVersion() string {
	if version != "" {
		return version
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}
