package report

import (
	"io"

	"github.com/artlint/artlint/lint"
)

// output is a format and how its reporter is made.
type output struct {
	name string
	make func(io.Writer, Options) Reporter
}

var formats = []output{
	{"text", func(w io.Writer, o Options) Reporter { return NewText(w, o) }},
	{"concise", func(w io.Writer, _ Options) Reporter { return NewConcise(w) }},
	{"json", func(w io.Writer, _ Options) Reporter { return NewJSON(w) }},
	{"jsonl", func(w io.Writer, _ Options) Reporter { return NewJSONL(w) }},
	{"sarif", func(w io.Writer, o Options) Reporter { return NewSARIF(w, o) }},
	{"github", func(w io.Writer, o Options) Reporter { return NewGitHub(w, o) }},
	{"gitlab", func(w io.Writer, o Options) Reporter { return NewGitLab(w, o) }},
	{"rdjson", func(w io.Writer, _ Options) Reporter { return NewRDJSON(w) }},
	{"rdjsonl", func(w io.Writer, _ Options) Reporter { return NewRDJSONL(w) }},
	{"checkstyle", func(w io.Writer, _ Options) Reporter { return NewCheckstyle(w) }},
	{"junit", func(w io.Writer, _ Options) Reporter { return NewJUnit(w) }},
	{"markdown", func(w io.Writer, o Options) Reporter { return NewMarkdown(w, o) }},
	{"statistics", func(w io.Writer, _ Options) Reporter { return NewStatistics(w) }},
	{"html", func(w io.Writer, _ Options) Reporter { return NewHTML(w) }},
	{"dolma", func(w io.Writer, _ Options) Reporter { return NewDolma(w) }},
	{"diff", func(w io.Writer, _ Options) Reporter { return NewDiff(w, lint.Suggested) }},
}

// Formats are the names of the outputs, those for people first.
func Formats() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.name
	}
	return names
}

// New is the reporter of a format, nil for a name that is not in [Formats].
func New(name string, w io.Writer, o Options) Reporter {
	for _, f := range formats {
		if f.name == name {
			return f.make(w, o)
		}
	}
	return nil
}
