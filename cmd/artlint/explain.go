package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/config"
	"github.com/artlint/artlint/lint/report"
)

func explainCommand() *cli.Command {
	return &cli.Command{
		Name:      "explain",
		Usage:     "explain what a rule finds, why the machine makes it, and how safe its repair is",
		ArgsUsage: "RULE…",
		Flags:     []cli.Flag{colorFlag()},
		Action:    explain,
	}
}

func explain(c *cli.Context) error {
	if c.NArg() == 0 {
		return errors.New("name a rule to explain: see artlint list")
	}
	color, err := useColor(c.String("color"), c.App.Writer)
	if err != nil {
		return err
	}
	all := allRules()
	var chosen []*lint.Rule
	for _, name := range c.Args().Slice() {
		at := slices.IndexFunc(all, func(r *lint.Rule) bool { return r.Name == name })
		if at < 0 {
			return config.UnknownRule(all, name)
		}
		chosen = append(chosen, all[at])
	}
	for i, r := range chosen {
		if i > 0 {
			fmt.Fprintln(c.App.Writer)
		}
		explainRule(c.App.Writer, r, color)
	}
	return nil
}

// repairWords say what artlint does with repairs of each applicability.
var repairWords = [...]string{
	lint.Manual:    "manual: an editor decides; nothing is changed by fix",
	lint.Suggested: "suggested: fix --suggested makes it; look at the diff",
	lint.Safe:      "safe: fix makes it; only residue goes, the meaning cannot change",
}

func explainRule(w io.Writer, r *lint.Rule, color bool) {
	fmt.Fprintf(w, "%s: %s\n", r.Name, r.Title)
	fmt.Fprintf(w, "family %s, %s, %s (%s)\n", r.Family, r.Severity, r.Status, r.Issue)
	fmt.Fprintf(w, "repair at most %s\n\n%s\n", repairWords[r.Fix], strings.TrimSpace(r.Doc))
	fmt.Fprint(w, "\nFound:\n")
	for _, e := range r.Examples {
		bad := strings.NewReplacer("«", "", "»", "").Replace(e.Bad)
		if e.Good == "" {
			fmt.Fprint(w, indent(e.Bad))
		} else {
			fmt.Fprint(w, indent(report.WordDiff(bad, e.Good, color)))
		}
	}
	fmt.Fprint(w, "\nLeft alone:\n")
	for _, x := range r.Counter {
		fmt.Fprint(w, indent(x.Text), "      ", x.Why, "\n")
	}
}

// indent sets a text off as an item.
func indent(text string) string {
	return "  - " + strings.ReplaceAll(strings.TrimSpace(text), "\n", "\n    ") + "\n"
}
