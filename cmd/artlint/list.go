package main

import (
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/report"
)

func listCommand() *cli.Command {
	return &cli.Command{
		Name:  "list",
		Usage: "list the rules",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "text", Usage: "write `FORMAT`: text or json"},
		},
		Action: list,
	}
}

func list(c *cli.Context) error {
	if c.NArg() > 0 {
		return fmt.Errorf("list takes no argument, got %q: artlint explain RULE tells about one rule", c.Args().First())
	}
	switch format := c.String("format"); format {
	case "text":
		return listText(c.App.Writer, allRules())
	case "json":
		return listJSON(c.App.Writer, allRules())
	default:
		return fmt.Errorf("unknown format %q: use text or json", format)
	}
}

func listText(w io.Writer, all []*lint.Rule) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "RULE\tFAMILY\tSEVERITY\tREPAIR\tSTATUS\tWHAT")
	for _, r := range all {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\n", r.Name, r.Family, r.Severity, r.Fix, r.Status, r.Title)
	}
	return t.Flush()
}

func listJSON(w io.Writer, all []*lint.Rule) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(report.Rules(all))
}
