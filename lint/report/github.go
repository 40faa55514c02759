package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

// What the runner of GitHub Actions keeps: annotations of one type in a step, and
// characters of a message.
const (
	githubAnnotations = 10
	githubMessage     = 4096
)

// GitHub writes workflow commands, which GitHub shows as annotations beside the
// lines. The runner keeps the first ten of each type, so the surest ten are written,
// and how many there are beside them.
type GitHub struct {
	w    *bufio.Writer
	opts Options
	kept [lint.Error + 1][]annotation // by severity, the surest first
	all  [lint.Error + 1]int
}

type annotation struct {
	confidence float64
	command    string
}

// NewGitHub reports to w.
func NewGitHub(w io.Writer, opts Options) *GitHub {
	return &GitHub{w: bufio.NewWriter(w), opts: opts}
}

var githubTypes = [...]string{lint.Info: "notice", lint.Warning: "warning", lint.Error: "error"}

// File implements [Reporter].
func (g *GitHub) File(r *Result) error {
	path := g.opts.path(r.Path)
	if r.Err != nil {
		g.keep(lint.Error, annotation{1, fmt.Sprintf("::error file=%s,title=artlint::%s", githubProperty(path), githubText(r.Err.Error()))})
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		g.keep(f.Severity, annotation{f.Confidence, fmt.Sprintf("::%s file=%s%s,title=%s::%s", githubTypes[f.Severity],
			githubProperty(path), githubRegion(r.Document.Lines(), f.Span), githubProperty("artlint "+f.Rule.Name), githubText(githubBody(f)))})
	}
	return nil
}

// keep holds a if it is among the surest; of equals the first.
func (g *GitHub) keep(s lint.Severity, a annotation) {
	g.all[s]++
	at, _ := slices.BinarySearchFunc(g.kept[s], a.confidence, func(k annotation, c float64) int {
		if k.confidence == c {
			return -1
		}
		return cmp.Compare(c, k.confidence)
	})
	g.kept[s] = slices.Insert(g.kept[s], at, a)
	g.kept[s] = g.kept[s][:min(len(g.kept[s]), githubAnnotations)]
}

// githubRegion has columns only within one line: of several the runner drops them.
func githubRegion(lines *lint.LineTable, s lint.Span) string {
	start, end := lines.Position(s.Start), lines.Position(s.End)
	if start.Line != end.Line {
		return fmt.Sprintf(",line=%d,endLine=%d", start.Line, end.Line)
	}
	return fmt.Sprintf(",line=%d,endLine=%d,col=%d,endColumn=%d", start.Line, end.Line, start.Column, end.Column)
}

func githubBody(f *lint.Finding) string {
	fix := f.BestFix()
	if fix == nil {
		return f.Message
	}
	return fmt.Sprintf("%s\n%s (%s)", f.Message, fix.Message, fix.Applicability)
}

// githubText cuts and escapes a message.
func githubText(s string) string {
	if utf8.RuneCountInString(s) > githubMessage {
		s = string([]rune(s)[:githubMessage-1]) + "…"
	}
	return githubEscapes.Replace(s)
}

func githubProperty(s string) string { return githubPropertyEscapes.Replace(s) }

var (
	githubEscapes         = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubPropertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// Close implements [Reporter].
func (g *GitHub) Close() error {
	for s := lint.Error; s >= lint.Info; s-- {
		for _, a := range g.kept[s] {
			fmt.Fprintln(g.w, a.command)
		}
		if more := g.all[s] - len(g.kept[s]); more > 0 {
			fmt.Fprintf(g.w, "artlint: %d more of severity %s: GitHub shows %d of a type in a step\n", more, s, githubAnnotations)
		}
	}
	return g.w.Flush()
}
