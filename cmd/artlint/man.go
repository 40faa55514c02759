package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v2"
)

func manCommand() *cli.Command {
	return &cli.Command{
		Name:  "man",
		Usage: "print the manual page: artlint man | man -l -",
		Action: func(c *cli.Context) error {
			if c.NArg() > 0 {
				return errors.New("man takes no argument: it is one page for all commands")
			}
			writeMan(c.App.Writer, c.App)
			return nil
		},
	}
}

// writeMan writes the page in the macros of man(7).
func writeMan(w io.Writer, app *cli.App) {
	fmt.Fprintf(w, ".TH ARTLINT 1 \"\" \"artlint %s\"\n.SH NAME\nartlint \\- %s\n", roff(app.Version), roff(app.Usage))
	fmt.Fprint(w, ".SH SYNOPSIS\n.B artlint\n.I COMMAND\n[\\fIFLAGS\\fR] [\\fIARGUMENTS\\fR]\n.SH COMMANDS\n")
	manCommands(w, "artlint", app.Commands)
	fmt.Fprint(w, ".SH EXIT STATUS\n"+
		".TP\n0\nnothing was found at or above the severity of \\-\\-fail\\-on\n"+
		".TP\n1\nsomething was found\n"+
		".TP\n2\nthe work, or a part of it, could not be done: standard error says why\n"+
		".SH FILES\n"+
		".TP\nartlint.yaml\nthe configuration: the nearest one from each file upwards, to the root of the repository\n"+
		".TP\n\\&.artlintignore\nfiles that are skipped in directories, in the syntax of gitignore(5)\n"+
		".SH ENVIRONMENT\n"+
		".TP\nFORCE_COLOR, NO_COLOR\nset to anything: colours always, never; the first counts for more\n")
}

func manCommands(w io.Writer, path string, commands []*cli.Command) {
	for _, c := range commands {
		name := path + " " + c.Name
		if len(c.Subcommands) > 0 {
			manCommands(w, name, c.Subcommands)
			continue
		}
		fmt.Fprintf(w, ".SS %s %s\n%s.\n", roff(name), roff(c.ArgsUsage), roff(c.Usage))
		for _, line := range strings.Split(c.Description, "\n") {
			if line != "" {
				fmt.Fprintf(w, ".br\n%s\n", roff(line))
			}
		}
		for _, f := range c.Flags {
			manFlag(w, f)
		}
	}
}

func manFlag(w io.Writer, f cli.Flag) {
	d, ok := f.(cli.DocGenerationFlag)
	if !ok {
		return
	}
	var names []string
	for _, n := range f.Names() {
		dashes := "--"
		if len(n) == 1 {
			dashes = "-"
		}
		names = append(names, dashes+n)
	}
	usage, value := d.GetUsage(), ""
	if d.TakesValue() {
		value = " VALUE"
		if _, rest, ok := strings.Cut(usage, "`"); ok {
			value, _, _ = strings.Cut(rest, "`")
			value = " " + value
		}
	}
	fmt.Fprintf(w, ".TP\n\\fB%s\\fR\\fI%s\\fR\n%s", roff(strings.Join(names, ", ")), roff(value), roff(strings.ReplaceAll(usage, "`", "")))
	if s := d.GetDefaultText(); d.TakesValue() && s != "" && s != "0" {
		fmt.Fprintf(w, " (default: %s)", roff(s))
	}
	fmt.Fprintln(w)
}

// roff spells text so that no character commands the formatter.
func roff(text string) string {
	text = strings.NewReplacer(`\`, `\e`, "-", `\-`, "…", "...", "“", `\(lq`, "”", `\(rq`, "’", `\(cq`).Replace(text)
	if strings.HasPrefix(text, ".") || strings.HasPrefix(text, "'") {
		text = `\&` + text
	}
	return text
}
