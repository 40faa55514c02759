package report

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"

	"github.com/artlint/artlint/lint"
)

const (
	room   = 96 // columns of a line that are shown around a finding
	around = 28 // columns on either side of a repair
)

// snippet is the part of a line around span and, for the line below it, the marks
// under span. A span that leaves the line is marked to its end.
func snippet(source string, line, span lint.Span) (text, marks string) {
	start := min(max(span.Start, line.Start), line.End)
	end := max(start, min(span.End, line.End))
	marked := shorten(source[start:end], room)
	free := max(2*around, room-Columns(marked))
	behind := min(free/2, Columns(source[end:min(end+room, line.End)]))
	head := before(source[line.Start:start], free-behind)
	tail := after(source[end:line.End], max(behind, free-Columns(head)))
	return head + marked + tail, strings.Repeat(" ", Columns(head)) + strings.Repeat("^", max(1, Columns(marked)))
}

// before is the end of text, at the most n columns, cut between words.
func before(text string, n int) string {
	from := len(text)
	for from > 0 && n > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:from])
		n -= runeColumns(r)
		from -= size
	}
	if from == 0 {
		return Printable(text)
	}
	if space := strings.IndexByte(text[from:], ' '); space >= 0 {
		from += space + 1
	}
	return "… " + Printable(text[from:])
}

// after is the beginning of text, at the most n columns, cut between words.
func after(text string, n int) string {
	to := 0
	for to < len(text) && n > 0 {
		r, size := utf8.DecodeRuneInString(text[to:])
		n -= runeColumns(r)
		to += size
	}
	if to == len(text) {
		return Printable(text)
	}
	if space := strings.LastIndexByte(text[:to], ' '); space >= 0 {
		to = space
	}
	return Printable(text[:to]) + " …"
}

// shorten takes the middle out of a text of more than n columns.
func shorten(text string, n int) string {
	if len(text) <= n || Columns(text) <= n {
		return Printable(text)
	}
	return after(text, n/2) + strings.TrimPrefix(before(text, n/2), "…")
}

// Printable shows line breaks as ↵ and other control characters, which could
// command a terminal, as �.
func Printable(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return '↵'
		case r == '\t':
			return ' '
		case r == '\r':
			return -1
		case unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r):
			return utf8.RuneError
		}
		return r
	}, text)
}

// Columns is how many columns a terminal gives to text.
func Columns(text string) int {
	n := 0
	for _, r := range text {
		n += runeColumns(r)
	}
	return n
}

// runeColumns is how many columns a terminal gives to r.
func runeColumns(r rune) int {
	switch {
	case r < 0x300:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}
