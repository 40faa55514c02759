package lsp

import (
	"strings"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/report"
)

// encoding is the unit in which the client counts columns.
type encoding string

// The position encodings of the protocol that the server speaks.
const (
	utf16Units encoding = "utf-16"
	utf8Units  encoding = "utf-8"
)

// document is an open file as the client sees it.
type document struct {
	uri     string
	name    string // the path that decides its format and configuration
	version int
	text    string
	lines   *lint.LineTable
	result  *report.Result // of text; nil where it is still to be checked
}

func newDocument(uri, language string, version int, text string) *document {
	return &document{uri: uri, name: documentName(uri, language), version: version, text: text, lines: lint.NewLineTable(text)}
}

// set replaces the text.
func (d *document) set(text string) {
	d.text, d.lines, d.result = text, lint.NewLineTable(text), nil
}

// change makes one change of the client.
func (d *document) change(c *contentChange, enc encoding) {
	if c.Range == nil {
		d.set(c.Text)
		return
	}
	span := d.span(*c.Range, enc)
	d.set(d.text[:span.Start] + c.Text + d.text[span.End:])
}

func (d *document) span(r textRange, enc encoding) lint.Span {
	start := d.offset(r.Start, enc)
	return lint.Span{Start: start, End: max(start, d.offset(r.End, enc))}
}

// offset is the byte at p. A place behind the end of its line or of the text is
// that end, and one within a character its beginning.
func (d *document) offset(p position, enc encoding) int {
	if p.Line < 0 {
		return 0
	}
	if p.Line >= d.lines.Lines() {
		return len(d.text)
	}
	line := d.lines.LineSpan(p.Line + 1)
	left := max(0, p.Character)
	for i, r := range d.text[line.Start:line.End] {
		n := units(r, enc)
		if left < n {
			return line.Start + i
		}
		left -= n
	}
	return line.End
}

func units(r rune, enc encoding) int {
	switch {
	case enc == utf8Units:
		return utf8.RuneLen(r)
	case r >= 0x10000:
		return 2
	}
	return 1
}

func (d *document) position(offset int, enc encoding) position {
	if enc == utf8Units {
		return position{d.lines.Line(offset) - 1, d.lines.ByteColumn(offset) - 1}
	}
	line, column := d.lines.UTF16(offset)
	return position{line, column}
}

func (d *document) textRange(s lint.Span, enc encoding) textRange {
	return textRange{d.position(s.Start, enc), d.position(s.End, enc)}
}

// extensions are what stands for the format of documents that have no file yet.
var extensions = map[string]string{"markdown": ".md", "html": ".html", "json": ".json", "jsonl": ".jsonl", "xml": ".xml", "plaintext": ".txt"}

// documentName is the path of a file URI; for other URIs, a name whose extension stands for the language.
func documentName(uri, language string) string {
	if path, ok := filePath(uri); ok {
		return path
	}
	_, rest, _ := strings.Cut(uri, ":")
	return rest + extensions[language]
}
