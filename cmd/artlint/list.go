package main

import (
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules"
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
		return listText(c.App.Writer, rules.All())
	case "json":
		return listJSON(c.App.Writer, rules.All())
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

// ruleInfo is a rule in the JSON of list. Fields never change their meaning.
type ruleInfo struct {
	Name     string             `json:"name"`
	Family   string             `json:"family"`
	Title    string             `json:"title"`
	Severity lint.Severity      `json:"severity"`
	Fix      lint.Applicability `json:"fix"` // the most that its repairs can be
	Status   string             `json:"status"`
	Issue    lint.Issue         `json:"issue"` // ITS 2.0 localization quality issue type
	Doc      string             `json:"doc"`   // Markdown
}

func listJSON(w io.Writer, all []*lint.Rule) error {
	infos := make([]ruleInfo, 0, len(all))
	for _, r := range all {
		infos = append(infos, ruleInfo{r.Name, r.Family, r.Title, r.Severity, r.Fix, r.Status.String(), r.Issue, r.Doc})
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(infos)
}
