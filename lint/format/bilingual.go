package format

import (
	"fmt"
	"strings"

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
			return b.code(x, t, inline[t.local()])
		}
		return nil
	})
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

// target adds the translation in the element of t; original is what it translates.
func (b *builder) target(x *xmlScanner, t *xmlToken, inline codes, path, original string) error {
	b.part++
	b.spell(markupText)
	b.fixed(path)
	if err := b.segmentText(x, t, inline); err != nil {
		return err
	}
	if b.end() {
		block := b.last()
		block.Original = original
		block.Kind = lineKind(string(b.text[block.Start:block.End]))
	}
	return nil
}

// reads is the text that the element of t reads as.
func (x *xmlScanner) reads(t *xmlToken, inline codes) (string, error) {
	b := newBuilder(x.name, "", x.source)
	if err := b.segmentText(x, t, inline); err != nil {
		return "", err
	}
	return b.document().Text, nil
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
