package format

import (
	"regexp"
	"unsafe"

	"github.com/artlint/artlint/lint"
)

// object is the text of what stands in a sentence without being prose: code, an
// image, a placeholder. The tokenizer takes it for an address.
const object = "\ufffc"

// builder gathers the blocks of a document: it joins and trims them, folds their
// white space and keeps the mapping to Source. Offsets that it is given are into its layer.
type builder struct {
	doc    *lint.Document
	layer  *layer
	as     *spelling     // how the markup in the layer writes text
	path   func() string // of a block that begins now; nil for no path
	text   []byte
	open   bool // a block has begun
	spoken bool // the block has text besides objects
	kind   lint.Kind
	part   int  // see [lint.Block]
	fresh  bool // the next run must not be joined to the last segment

	codes   []lint.Code    // inline codes of the message at hand
	xml     bool           // references are those of XML, not of HTML
	objects *regexp.Regexp // placeholders in the prose that are left alone; nil for none

	composed map[[2]*spelling]func(string) string
}

func newBuilder(name, format, source string) *builder {
	const average = 128 // bytes of source for a segment
	return &builder{
		doc:   &lint.Document{Name: name, Format: format, Source: source, Segments: make([]lint.Segment, 0, len(source)/average+1)},
		layer: &layer{text: source},
		text:  make([]byte, 0, len(source)),
	}
}

// document ends the last block and gives what was built.
func (b *builder) document() *lint.Document {
	b.end()
	b.doc.Text = unsafe.String(unsafe.SliceData(b.text), len(b.text))
	return b.doc
}

// within builds from another layer, whose markup writes text as it says, until read returns.
func (b *builder) within(l *layer, as *spelling, read func() error) error {
	outer, outerAs, xml := b.layer, b.as, b.xml
	b.layer, b.as, b.xml, b.fresh = l, as, false, true
	err := read()
	b.layer, b.as, b.xml, b.fresh = outer, outerAs, xml, true
	return err
}

// spell changes how the markup writes text from here on.
func (b *builder) spell(as *spelling) { b.as, b.fresh = as, true }

// begin ends the open block; the next text begins one of the given kind.
func (b *builder) begin(kind lint.Kind) {
	b.end()
	b.kind = kind
}

// end closes the block, if one has begun, and reports whether it was kept.
func (b *builder) end() bool {
	if !b.open {
		return false
	}
	b.open = false
	block := &b.doc.Blocks[len(b.doc.Blocks)-1]
	b.trim(block.Start)
	if !b.spoken {
		b.drop(block)
		return false
	}
	block.End = len(b.text)
	return true
}

// trim takes white space off the end of the block that starts at start.
func (b *builder) trim(start int) {
	for len(b.text) > start && isFolded(b.text[len(b.text)-1]) {
		b.text = b.text[:len(b.text)-1]
		g := &b.doc.Segments[len(b.doc.Segments)-1]
		if g.Text.End <= len(b.text) {
			continue // a joint that no segment spells
		}
		g.Text.End--
		if g.Exact {
			g.Source.End--
		}
		if g.Text.Len() == 0 || !g.Exact {
			b.text = b.text[:g.Text.Start]
			b.doc.Segments = b.doc.Segments[:len(b.doc.Segments)-1]
		}
	}
}

// drop takes back a block that says nothing.
func (b *builder) drop(block *lint.Block) {
	n := len(b.doc.Segments)
	for n > 0 && b.doc.Segments[n-1].Text.Start >= block.Start {
		n--
	}
	b.doc.Segments = b.doc.Segments[:n]
	b.doc.Blocks = b.doc.Blocks[:len(b.doc.Blocks)-1]
	b.text = b.text[:block.Start]
	if len(b.doc.Blocks) > 0 {
		b.text = b.text[:b.doc.Blocks[len(b.doc.Blocks)-1].End]
	} else {
		b.text = b.text[:0]
	}
}

// last is the block that was closed last.
func (b *builder) last() *lint.Block { return &b.doc.Blocks[len(b.doc.Blocks)-1] }

// start begins the block before its first text.
func (b *builder) start() {
	if len(b.doc.Blocks) > 0 {
		b.text = append(b.text, "\n\n"...)
	}
	block := lint.Block{Span: lint.Span{Start: len(b.text)}, Kind: b.kind, Part: b.part}
	if b.path != nil {
		block.Path = b.path()
	}
	b.doc.Blocks = append(b.doc.Blocks, block)
	b.open, b.spoken, b.fresh = true, false, true
}

// prose adds text as it stands, its white space folded to single spaces.
func (b *builder) prose(start, end int) {
	if b.objects != nil {
		at := start
		for _, m := range b.objects.FindAllStringIndex(b.layer.text[start:end], -1) {
			b.folded(at, start+m[0])
			b.opaque(start+m[0], start+m[1], object)
			at = start + m[1]
		}
		start = at
	}
	b.folded(start, end)
}

func (b *builder) folded(start, end int) {
	s := b.layer.text
	from := start
	for i := start; i < end; {
		if !isFolded(s[i]) {
			i++
			continue
		}
		if s[i] == ' ' && i > from && i+1 < end && !isFolded(s[i+1]) {
			i += 2
			continue
		}
		b.exact(from, i)
		j := i + 1
		for j < end && isFolded(s[j]) {
			j++
		}
		b.space(i, j)
		i, from = j, j
	}
	b.exact(from, end)
}

// isFolded is the white space that markup folds to a single space.
func isFolded(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }

// space adds the single space that source white space, or a line break in markup, reads as.
func (b *builder) space(start, end int) {
	if !b.open || isFolded(b.text[len(b.text)-1]) {
		return
	}
	if end-start == 1 && b.layer.text[start] == ' ' {
		b.exact(start, end)
		return
	}
	b.decoded(start, end, " ")
}

// joint adds the space between two stretches of text that no byte of prose spells:
// an edit never touches what stands there.
func (b *builder) joint() {
	if b.open && !isFolded(b.text[len(b.text)-1]) {
		b.text = append(b.text, ' ')
		b.fresh = true
	}
}

// exact adds text that is spelled as it reads.
func (b *builder) exact(start, end int) {
	if start == end {
		return
	}
	if !b.open {
		b.start()
	}
	b.spoken = true
	if b.layer.runs == nil {
		b.segment(b.layer.text[start:end], lint.Span{Start: start, End: end}, true, b.as, nil)
		return
	}
	for i := b.layer.runAt(start); i < len(b.layer.runs) && b.layer.runs[i].text.Start < end; i++ {
		r := &b.layer.runs[i]
		from, to := max(start, r.text.Start), min(end, r.text.End)
		if r.exact {
			at := r.source.Start - r.text.Start
			b.segment(b.layer.text[from:to], lint.Span{Start: from + at, End: to + at}, true, b.as, r.as)
			continue
		}
		b.segment(b.layer.text[from:to], r.source, false, b.as, r.as)
		b.doc.Segments[len(b.doc.Segments)-1].Opaque = from != r.text.Start || to != r.text.End
	}
}

// decoded adds text that layer.text[start:end] spells in another way.
func (b *builder) decoded(start, end int, text string) {
	if text == "" {
		return
	}
	if !b.open {
		b.start()
	}
	b.spoken = true
	var as *spelling
	if b.layer.runs != nil {
		as = b.layer.runs[min(b.layer.runAt(start), len(b.layer.runs)-1)].as
	}
	b.segment(text, b.layer.source(lint.Span{Start: start, End: end}), false, b.as, as)
}

// opaque adds text that stands for something that is left alone.
func (b *builder) opaque(start, end int, text string) {
	if !b.open {
		b.start()
	}
	b.segment(text, b.layer.source(lint.Span{Start: start, End: end}), false, nil, nil)
	b.doc.Segments[len(b.doc.Segments)-1].Opaque = true
}

// segment appends text and its mapping; an exact run that goes on where the last ended is joined to it.
func (b *builder) segment(text string, source lint.Span, exact bool, inner, outer *spelling) {
	start := len(b.text)
	b.text = append(b.text, text...)
	if exact && !b.fresh {
		if g := &b.doc.Segments[len(b.doc.Segments)-1]; g.Exact && g.Source.End == source.Start {
			g.Text.End, g.Source.End = len(b.text), source.End
			return
		}
	}
	b.fresh = false
	b.doc.Segments = append(b.doc.Segments, lint.Segment{
		Text: lint.Span{Start: start, End: len(b.text)}, Source: source, Exact: exact, Escape: b.escape(inner, outer),
	})
}

// escape writes text as the inner container does and that as the outer one.
func (b *builder) escape(inner, outer *spelling) func(string) string {
	switch {
	case inner == nil && outer == nil:
		return nil
	case outer == nil:
		return inner.write
	case inner == nil:
		return outer.write
	}
	key := [2]*spelling{inner, outer}
	f := b.composed[key]
	if f == nil {
		f = func(s string) string { return outer.write(inner.write(s)) }
		if b.composed == nil {
			b.composed = map[[2]*spelling]func(string) string{}
		}
		b.composed[key] = f
	}
	return f
}

// outer sets what goes when the block closed last is deleted as a whole.
func (b *builder) outer(start, end int) {
	b.last().Outer = b.layer.source(wholeLines(b.layer.text, lint.Span{Start: start, End: end}))
}

// wholeLines widens span to its lines where nothing else stands on them.
func wholeLines(s string, span lint.Span) lint.Span {
	start, end := span.Start, span.End
	for start > 0 && (s[start-1] == ' ' || s[start-1] == '\t') {
		start--
	}
	for end < len(s) && (s[end] == ' ' || s[end] == '\t' || s[end] == '\r') {
		end++
	}
	if start > 0 && s[start-1] != '\n' || end < len(s) && s[end] != '\n' {
		return span
	}
	return lint.Span{Start: start, End: min(end+1, len(s))}
}

// plain adds the blocks of a layer of plain text.
func (b *builder) plain(l *layer, as *spelling) {
	_ = b.within(l, as, func() error {
		blocks := textBlocks(l.text)
		if len(b.doc.Blocks) == 0 {
			b.doc.Blocks = blocks[:0] // each is read before another is built in its place
		}
		for _, block := range blocks {
			b.begin(block.Kind)
			b.exact(block.Start, block.End)
			if b.end() {
				b.last().Outer = l.source(block.Outer)
			}
		}
		return nil
	})
}
