// Command ruledoc writes the rule reference and the table of rules in the README
// from the rules themselves.
//
//	go run ./cmd/ruledoc            writes docs/rules.md and the table in README.md
//	go run ./cmd/ruledoc -check     fails where they are not current
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules"
)

func main() {
	root := flag.String("root", ".", "the repository")
	check := flag.Bool("check", false, "change nothing; fail where a file is not current")
	flag.Parse()
	if err := run(*root, *check); err != nil {
		fmt.Fprintln(os.Stderr, "ruledoc:", err)
		os.Exit(1)
	}
}

func run(root string, check bool) error {
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		return err
	}
	table, err := withTable(readme, rules.All())
	if err != nil {
		return err
	}
	return errors.Join(
		write(filepath.Join(root, "docs", "rules.md"), reference(rules.All()), check),
		write(filepath.Join(root, "README.md"), table, check),
	)
}

func write(path string, want []byte, check bool) error {
	have, err := os.ReadFile(path)
	if err == nil && bytes.Equal(have, want) {
		return nil
	}
	if check {
		return fmt.Errorf("%s is not current: run go run ./cmd/ruledoc", path)
	}
	return os.WriteFile(path, want, 0o644)
}

const begin, end = "<!-- rules: go run ./cmd/ruledoc -->\n", "<!-- /rules -->"

// withTable puts the table of rules between the marks in the README.
func withTable(readme []byte, all []*lint.Rule) ([]byte, error) {
	before, rest, ok := strings.Cut(string(readme), begin)
	_, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		return nil, fmt.Errorf("README.md has no place for the rules between %q and %q", strings.TrimSpace(begin), end)
	}
	var b strings.Builder
	b.WriteString(before + begin + "| rule | finds | severity | repair |\n|---|---|---|---|\n")
	for _, r := range all {
		fmt.Fprintf(&b, "| [`%s`](docs/rules.md#%s) | %s | %s | %s |\n", r.Name, r.Name, r.Title, severity(r), r.Fix)
	}
	b.WriteString(end + after)
	return []byte(b.String()), nil
}

func severity(r *lint.Rule) string {
	if r.Status == lint.Preview {
		return r.Severity.String() + ", preview"
	}
	return r.Severity.String()
}

// reference is the whole rule reference in Markdown.
func reference(all []*lint.Rule) []byte {
	var b bytes.Buffer
	b.WriteString("# Rules\n\nMade from the rules by `go run ./cmd/ruledoc`; `artlint explain RULE` prints the same.\n" +
		"In the examples, «marks» stand around what is found, and the line below shows the text after the repair.\n")
	family := ""
	for _, r := range all {
		if r.Family != family {
			family = r.Family
			fmt.Fprintf(&b, "\n## Family: %s\n", family)
		}
		section(&b, r)
	}
	return b.Bytes()
}

func section(b *bytes.Buffer, r *lint.Rule) {
	fmt.Fprintf(b, "\n### %s\n\n%s. %s; repair at most %s; ITS 2.0 issue type `%s`.\n\n%s\n\nFound:\n\n", r.Name, r.Title, severity(r), r.Fix, r.Issue, strings.TrimSpace(r.Doc))
	for _, e := range r.Examples {
		b.WriteString(quoted(e.Bad))
		if e.Good != "" {
			b.WriteString(">\n> *repaired:*\n>\n" + quoted(e.Good))
		}
		b.WriteString("\n")
	}
	b.WriteString("Left alone:\n\n")
	for _, c := range r.Counter {
		b.WriteString(quoted(c.Text) + ">\n> *" + c.Why + "*\n\n")
	}
}

// quoted is text as a Markdown quotation that shows it as it is.
func quoted(text string) string {
	var b strings.Builder
	for line := range strings.Lines(strings.TrimSpace(text) + "\n") {
		line = strings.TrimRight(line, "\r\n")
		b.WriteString("> " + escape(line) + "\n")
	}
	return b.String()
}

// escape keeps Markdown and HTML out of copy.
func escape(s string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "`", "\\`", "<", "&lt;", ">", "&gt;", "&", "&amp;", "[", `\[`, "|", `\|`, "#", `\#`).Replace(s)
}
