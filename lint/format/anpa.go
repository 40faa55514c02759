package format

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// ANPA reads ANPA 1312 messages: the header lines behind STX, which begin with
// "^" and end in "<" or "=", and the text. Line breaks within a paragraph are spaces.
func ANPA(name, source string) (*lint.Document, error) {
	texts := messages(source)
	if texts == nil {
		return nil, at(name, source, 0, errNoText)
	}
	w := &wire{builder: newBuilder(name, "anpa", source)}
	for _, text := range texts {
		lines := wireLines(source, text)
		headers := 0
		var body []line
		for _, l := range lines {
			if !l.blank && strings.HasPrefix(source[l.Start:l.End], "^") {
				w.paragraphs(body)
				body = body[:0]
				w.header(l.Span, headers)
				headers++
				continue
			}
			body = append(body, l)
		}
		w.paragraphs(body)
	}
	return w.document(), nil
}

// header adds the nth header line: the slug, the headline, notes and the byline.
func (w *wire) header(l lint.Span, n int) {
	l = headerLine(w.layer.text, l)
	kind := lint.Field
	switch text := w.layer.text[l.Start:l.End]; {
	case n == 1:
		kind = lint.Heading
	case endsSentence(text) && !strings.HasPrefix(text, "Eds:"):
		kind = lint.Paragraph
	}
	w.single(l, kind)
}
