package format

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/artlint/artlint/lint"
)

// codes says what the inline elements of a translation format are to the prose.
type codes map[string]code

// code is what an inline element is to the prose.
type code uint8

const (
	through     code = iota // the sentence runs on through it and its text is prose
	placeholder             // stands for something in the sentence; its content is left alone
	silent                  // half of a pair of tags, or a mark; its content is left alone
)

// segmentText adds the text of the element of t, a source, target or seg, as
// paragraphs of one message, and gives the text that it reads as.
func (b *builder) segmentText(x *xmlScanner, t *xmlToken, inline codes) error {
	b.begin(lint.Paragraph)
	b.xml = true
	return x.inside(t, func(t *xmlToken) error {
		switch t.kind {
		case xmlText:
			b.markup(t.span.Start, t.span.End)
		case xmlCDATA:
			b.spell(cdata)
			b.prose(t.inner.Start, t.inner.End)
			b.spell(markupText)
		case xmlStart:
			b.noteCode(x, t)
			return b.code(x, t, inline[t.local()])
		}
		return nil
	})
}

// pairedBy lists the attributes that identify an inline code, in order of preference.
// Annotations (mrk, sm, em) are not codes.
var pairedBy = map[string][]string{
	"g": {"id"}, "pc": {"id"}, "hi": {"x", "type"}, "x": {"id"}, "ph": {"id", "x"}, "it": {"id", "x"}, "ut": {"x"},
	"bpt": {"i", "rid", "id"}, "ept": {"i", "rid", "id"}, "bx": {"rid", "id"}, "ex": {"rid", "id"}, "sc": {"id"}, "ec": {"startRef", "id"},
}

// noteCode notes the inline code of t, where it has a number.
func (b *builder) noteCode(x *xmlScanner, t *xmlToken) {
	element := t.local()
	for _, key := range pairedBy[element] {
		if id := x.value(t, key); id != "" {
			b.codes = append(b.codes, lint.Code{Element: element, ID: id, Closes: element == "ept" || element == "ex" || element == "ec"})
			return
		}
	}
}

// code takes an inline element.
func (b *builder) code(x *xmlScanner, t *xmlToken, c code) error {
	if c == through {
		return nil
	}
	start := t.span.Start
	kind := strings.TrimPrefix(x.value(t, "ctype")+x.value(t, "subType"), "x-")
	err := x.skip(t)
	switch {
	case c == placeholder && (kind == "lb" || strings.HasSuffix(kind, ":lb")):
		b.joint()
	case c == placeholder:
		b.opaque(start, x.pos, object)
	}
	return err
}

// message is a text of a translation format.
type message struct {
	text  string
	codes []lint.Code
}

// target adds the translation in the element of t; original is what it translates,
// and pending that the file calls it unfinished.
func (b *builder) target(x *xmlScanner, t *xmlToken, inline codes, path string, original message, pending bool) error {
	b.part++
	b.spell(markupText)
	b.fixed(path)
	b.codes = nil
	if err := b.segmentText(x, t, inline); err != nil {
		return err
	}
	if b.end() {
		block := b.last()
		block.Kind = lineKind(string(b.text[block.Start:block.End]))
		block.Original, block.OriginalCodes, block.Codes = original.text, original.codes, b.codes
		block.Pending = pending
		return nil
	}
	b.missing(lint.Span{Start: t.span.Start, End: x.pos}, original.text, pending)
	return nil
}

// missing adds a block for a translation without text, which would stand in span;
// what has no words needs none.
func (b *builder) missing(span lint.Span, original string, pending bool) {
	if !strings.ContainsFunc(original, unicode.IsLetter) {
		return
	}
	b.begin(lint.Field)
	b.opaque(span.Start, span.End, object)
	b.spoken = true
	b.end()
	b.last().Original, b.last().Pending = original, pending
}

// reads is what the element of t reads as.
func (x *xmlScanner) reads(t *xmlToken, inline codes) (message, error) {
	b := newBuilder(x.name, "", x.source)
	if err := b.segmentText(x, t, inline); err != nil {
		return message{}, err
	}
	return message{b.document().Text, b.codes}, nil
}

// pair gives every block of d the block of original that it translates. The two must
// have as many.
func pair(d, original *lint.Document) error {
	if len(d.Blocks) != len(original.Blocks) {
		return fmt.Errorf("%s has %d paragraphs and its source %s has %d: they are compared one by one, so split or join paragraphs until they agree",
			d.Name, len(d.Blocks), original.Name, len(original.Blocks))
	}
	for i := range d.Blocks {
		d.Blocks[i].Original = original.Slice(original.Blocks[i].Span)
	}
	return nil
}
