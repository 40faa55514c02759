package format

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// role says what an element does to the prose around it.
type role uint8

const (
	inline    role = iota // the sentence runs on through it
	block                 // its text stands by itself
	cell                  // the same, but it stays when its text goes
	container             // holds blocks, and text of its own
	skip                  // left alone, with all that it contains
	embedded              // left alone, but stands in the sentence: code
	lineBreak             // a space in the sentence; two of them end the block
	quotation             // the reader sees quotation marks
	image                 // its description is a block
)

type element struct {
	role role
	kind lint.Kind
}

// vocabulary is what the elements of a markup language are; those that it lacks are inline.
type vocabulary map[string]element

// flow turns the tags and texts of a markup language into blocks of prose.
type flow struct {
	*builder
	elements vocabulary
	frames   []frame // open elements that are not inline
	skipping string  // name of the element that is left alone
	depth    int     // how many of that name are open
	skipFrom int
	breaks   lint.Span // line breaks since the last text
	nbreaks  int
	later    []func() // blocks that attributes hold, for when the open block has ended
	classic  bool     // blank lines end blocks and shortcodes are left alone, as in WordPress posts
}

type frame struct {
	name   string
	role   role
	kind   lint.Kind
	start  int
	level  int  // of nesting in XML
	blocks int  // blocks before it
	keep   bool // holds something besides prose
	other  bool // declared to be in another language than English: left alone
}

// attribute finds the raw value of an attribute of the tag at hand.
type attribute func(name string) (lint.Span, bool)

// closeBlock ends the open block and adds what waited for it.
func (f *flow) closeBlock() {
	if f.end() {
		block := f.last()
		block.Kind = refine(block.Kind, string(f.text[block.Start:block.End]))
	}
	f.nbreaks = 0
	for len(f.later) > 0 {
		todo := f.later
		f.later = nil
		for _, add := range todo {
			add()
		}
	}
	kind := lint.Paragraph
	if n := len(f.frames); n > 0 {
		kind = f.frames[n-1].kind
	}
	f.kind = kind
}

// refine corrects the kind of a text by its form where the markup says little: a
// caption in a paragraph of its own, a sentence in a table.
func refine(kind lint.Kind, text string) lint.Kind {
	const sentence = 60
	switch kind {
	case lint.Paragraph:
		if len(text) <= 200 && lineKind(text) == lint.Caption {
			return lint.Caption
		}
	case lint.Field:
		if len(text) > sentence && endsSentence(text) {
			return lint.Paragraph
		}
	}
	return kind
}

// startTag takes the tag layer.text[start:end]. Name is its name without a prefix.
func (f *flow) startTag(name string, start, end int, empty bool, attr attribute) error {
	if f.skipping != "" {
		if name == f.skipping && !empty {
			f.depth++
		}
		return nil
	}
	e := f.elements[name]
	switch e.role {
	case inline:
		f.attributeBlock(attr, "title", lint.Field)
		return nil
	case skip, embedded:
		f.keep()
		if !empty {
			f.skipping, f.depth, f.skipFrom = name, 1, start
		}
		return nil
	case lineBreak:
		f.lineBreak(start, end)
		return nil
	case quotation:
		if f.reading() && !empty {
			f.opaque(start, end, "“")
		}
		return nil
	case image:
		f.keep()
		f.attributeBlock(attr, "alt", lint.Caption)
		f.attributeBlock(attr, "title", lint.Field)
		return nil
	}
	f.implied(name, e.role)
	f.closeBlock()
	if empty {
		return nil
	}
	if len(f.frames) >= maxDepth {
		return errDepth
	}
	kind := e.kind
	if n := len(f.frames); kind == lint.Paragraph && n > 0 {
		kind = f.frames[n-1].kind // a paragraph in a quotation or caption is one
	}
	f.kind = kind
	other := f.other(name, f.layer.text[start:end], attr)
	f.frames = append(f.frames, frame{name: name, role: e.role, kind: kind, start: start, blocks: len(f.doc.Blocks), keep: other, other: other})
	return nil
}

// other reports whether the element of a tag is in another language than English: as
// it declares, or as the one around it. The language of the whole page is that of the document.
func (f *flow) other(name, tag string, attr attribute) bool {
	if strings.Contains(tag, "lang") && name != "html" {
		for _, key := range [...]string{"lang", "xml:lang"} {
			if value, ok := attr(key); ok {
				return lint.IsForeign(f.layer.text[value.Start:value.End])
			}
		}
	}
	n := len(f.frames)
	return n > 0 && f.frames[n-1].other
}

// implied closes what the start of a block ends without a tag.
func (f *flow) implied(name string, r role) {
	n := len(f.frames)
	if n == 0 {
		return
	}
	top := &f.frames[n-1]
	if top.name == "p" || top.name == name && r != container || (top.name == "dt" || top.name == "dd") && (name == "dt" || name == "dd") ||
		(top.name == "td" || top.name == "th") && (name == "td" || name == "th" || name == "tr") {
		f.closeBlock()
		f.frames = f.frames[:n-1]
	}
}

// endTag takes the end tag layer.text[start:end].
func (f *flow) endTag(name string, start, end int) {
	if f.skipping != "" {
		if name == f.skipping {
			f.depth--
		}
		if f.depth == 0 {
			f.skipping = ""
			if f.elements[name].role == embedded && f.reading() {
				f.opaque(f.skipFrom, end, object)
			}
		}
		return
	}
	switch f.elements[name].role {
	case inline, skip, embedded, image:
		return
	case lineBreak:
		f.lineBreak(start, end)
		return
	case quotation:
		if f.open {
			f.opaque(start, end, "”")
		}
		return
	}
	n := len(f.frames) - 1
	for n >= 0 && f.frames[n].name != name {
		n--
	}
	if n < 0 {
		return
	}
	closed := f.frames[n]
	f.closeBlock()
	if closed.role == block && !closed.keep && len(f.doc.Blocks) == closed.blocks+1 {
		f.outer(closed.start, end)
	}
	f.frames = f.frames[:n]
	f.closeBlock()
	if closed.keep {
		f.keep()
	}
}

// keep notes that the open elements hold more than prose.
func (f *flow) keep() {
	if n := len(f.frames); n > 0 {
		f.frames[n-1].keep = true
	}
}

// reading reports whether text is prose here.
func (f *flow) reading() bool {
	n := len(f.frames)
	return f.skipping == "" && n > 0 && !f.frames[n-1].other
}

// chars takes the character data layer.text[start:end].
func (f *flow) chars(start, end int) {
	if !f.reading() {
		return
	}
	if f.nbreaks > 0 && strings.TrimLeft(f.layer.text[start:end], " \t\r\n") != "" {
		f.flushBreaks()
	}
	if f.classic {
		f.classicChars(start, end)
		return
	}
	f.markup(start, end)
}

// lineBreak notes a break: one is a space in the sentence, two are the end of the block.
func (f *flow) lineBreak(start, end int) {
	if !f.open {
		return
	}
	if f.nbreaks == 0 {
		f.breaks.Start = start
	}
	f.breaks.End = end
	f.nbreaks++
}

func (f *flow) flushBreaks() {
	if f.nbreaks > 1 {
		f.closeBlock()
		return
	}
	f.nbreaks = 0
	if f.open && isFolded(f.text[len(f.text)-1]) {
		return
	}
	f.space(f.breaks.Start, f.breaks.End)
}

// attributeBlock adds the value of an attribute as a block of its own.
func (f *flow) attributeBlock(attr attribute, name string, kind lint.Kind) {
	if !f.reading() {
		return
	}
	value, ok := attr(name)
	if !ok || value.Len() == 0 {
		return
	}
	path, as := f.path, f.as
	here := ""
	if path != nil {
		here = path()
	}
	add := func() {
		f.begin(kind)
		f.spell(markupAttribute)
		f.path = func() string { return here + "/@" + name }
		f.markup(value.Start, value.End)
		f.end()
		f.path = path
		f.spell(as)
	}
	if f.open {
		f.later = append(f.later, add)
		return
	}
	add()
	f.closeBlock()
}
