package format

import (
	"errors"
	"strings"

	"github.com/artlint/artlint/lint"
)

// Control characters that frame a message on the wire.
const (
	startOfHeader = '\x01'
	startOfText   = '\x02'
	endOfText     = '\x03'
)

var errNoText = errors.New("no message text: a wire message begins with STX (0x02)")

// wire reads the messages of agency text formats, whose lines break inside sentences.
type wire struct {
	*builder
}

// messages are the texts between STX and ETX, or the next header, or the end.
func messages(source string) []lint.Span {
	var texts []lint.Span
	for start := 0; ; {
		n := strings.IndexByte(source[start:], startOfText)
		if n < 0 {
			return texts
		}
		start += n + 1
		end := len(source)
		if n := strings.IndexAny(source[start:], string([]byte{endOfText, startOfHeader})); n >= 0 {
			end = start + n
		}
		texts = append(texts, lint.Span{Start: start, End: end})
		start = end
	}
}

// wireLines are the lines of source[text].
func wireLines(source string, text lint.Span) []line {
	lines := splitLines(source[text.Start:text.End])
	for i := range lines {
		l := &lines[i]
		l.Start, l.End = l.Start+text.Start, l.End+text.Start
		l.outer = lint.Span{Start: l.outer.Start + text.Start, End: l.outer.End + text.Start}
	}
	return lines
}

// single adds a line that stands by itself.
func (w *wire) single(l lint.Span, kind lint.Kind) {
	w.begin(kind)
	w.prose(l.Start, l.End)
	w.end()
}

// paragraphs adds lines joined to paragraphs: a blank line, an indented line, a
// list item or a row of a table begins another.
func (w *wire) paragraphs(lines []line) {
	for i := 0; i < len(lines); {
		if lines[i].blank {
			i++
			continue
		}
		j := i + 1
		for j < len(lines) && !lines[j].blank && !w.starts(lines[j]) && !w.row(lines[j-1]) {
			j++
		}
		w.paragraph(lines[i:j])
		if j < len(lines) && lines[j].blank && w.doc.Blocks != nil {
			if outer := &w.last().Outer; outer.End == lines[j].outer.Start {
				outer.End = lines[j].outer.End
			}
		}
		i = j
	}
}

func (w *wire) paragraph(lines []line) {
	w.begin(lint.Paragraph)
	for i, l := range lines {
		if i > 0 {
			w.space(lines[i-1].End, l.Start)
		}
		w.prose(l.Start, l.End)
	}
	if !w.end() {
		return
	}
	b := w.last()
	switch kind := lineKind(string(w.text[b.Start:b.End])); kind {
	case lint.Heading:
		if len(lines) == 1 {
			b.Kind = kind
		}
	default:
		b.Kind = kind
	}
	b.Outer = lint.Span{Start: lines[0].outer.Start, End: lines[len(lines)-1].outer.End}
}

// starts reports whether a paragraph begins with l although no blank line is before it.
func (w *wire) starts(l line) bool {
	indent := w.layer.text[l.outer.Start:l.Start]
	return len(indent) >= 2 || strings.HasPrefix(indent, "\t") || startsItem(w.layer.text[l.Start:l.End]) || w.row(l)
}

func (w *wire) row(l line) bool {
	s := w.layer.text[l.Start:l.End]
	return strings.Contains(s, "   ") || strings.ContainsRune(s, '\t')
}
