package report

import (
	"strings"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
)

// style is the parameter of an ANSI escape sequence.
type style string

const (
	bold     style = "1"
	red      style = "31"
	yellow   style = "33"
	cyan     style = "36"
	faint    style = "2"
	deleted  style = "31;9" // struck out, so that white space shows
	inserted style = "32;4" // underlined, for the same reason
)

// palette paints if it is true.
type palette bool

func (p palette) as(s style, text string) string {
	if !p || text == "" {
		return text
	}
	return "\x1b[" + string(s) + "m" + text + "\x1b[0m"
}

// WordDiff shows the difference of two short texts word by word, in colours or as wdiff does.
func WordDiff(before, after string, color bool) string {
	var out strings.Builder
	for _, p := range fixes.Words(before, after) {
		if p.Op == fixes.Keep {
			out.WriteString(p.Text)
		} else {
			out.WriteString(palette(color).part(p.Op, p.Text))
		}
	}
	return out.String()
}

// part writes a part of a word difference: as wdiff does where there are no colours.
func (p palette) part(op fixes.Op, text string) string {
	const longest = 100
	switch op {
	case fixes.Delete:
		text = shorten(text, longest)
		if p {
			return p.as(deleted, text)
		}
		return "[-" + text + "-]"
	case fixes.Insert:
		text = shorten(text, longest)
		if p {
			return p.as(inserted, text)
		}
		return "{+" + text + "+}"
	}
	return Printable(text)
}

func severityStyle(s lint.Severity) style {
	switch s {
	case lint.Error:
		return red
	case lint.Warning:
		return yellow
	}
	return cyan
}
