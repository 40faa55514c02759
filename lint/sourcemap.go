package lint

import "sort"

// segmentAt is the index of the first segment that ends behind offset.
func (d *Document) segmentAt(offset int) int {
	return sort.Search(len(d.Segments), func(i int) bool { return d.Segments[i].Text.End > offset })
}

// SourceSpan is where a span of Text is spelled in Source. White space that the
// format put between blocks is not spelled anywhere and counts to its neighbour.
func (d *Document) SourceSpan(s Span) Span {
	if d.Segments == nil {
		return s
	}
	start := d.sourceStart(s.Start)
	if s.Len() == 0 {
		return Span{start, start}
	}
	return Span{start, max(start, d.sourceEnd(s.End))}
}

func (d *Document) sourceStart(offset int) int {
	i := d.segmentAt(offset)
	if i == len(d.Segments) {
		return d.sourceEnd(offset)
	}
	g := &d.Segments[i]
	if g.Exact && offset > g.Text.Start {
		return g.Source.Start + offset - g.Text.Start
	}
	return g.Source.Start
}

func (d *Document) sourceEnd(offset int) int {
	i := d.segmentAt(offset - 1)
	if i == len(d.Segments) {
		i--
	}
	if i < 0 {
		return 0
	}
	g := &d.Segments[i]
	if g.Exact && offset <= g.Text.End {
		return max(g.Source.Start, g.Source.Start+offset-g.Text.Start)
	}
	return g.Source.End
}

// sourceFixes translates fixes to Source and drops those that cannot be made there.
func (d *Document) sourceFixes(fixes []Fix) []Fix {
	var out []Fix
	for _, f := range fixes {
		if edits, ok := d.sourceEdits(d.wholeBlocks(f.Edits)); ok {
			f.Edits = edits
			out = append(out, f)
		}
	}
	return out
}

// SourceEdits translates edits of Text to edits of Source, spelled as the container
// spells text; it is false where they cannot be made there.
func (d *Document) SourceEdits(edits []Edit) ([]Edit, bool) {
	if d.Segments == nil {
		return edits, true
	}
	return d.sourceEdits(edits)
}

// sourceEdits translates edits. An edit over several segments deletes in each
// what it covers and writes its text in the first, so that markup between the
// segments survives; it fails where it would cut an entity or cross a gap between blocks.
func (d *Document) sourceEdits(edits []Edit) ([]Edit, bool) {
	var out []Edit
	for _, e := range edits {
		if b := d.outerEdit(e); b != nil {
			out = append(out, Edit{Span: b.Outer})
			continue
		}
		if d.BlockAt(e.Start) != d.BlockAt(max(e.Start, e.End-1)) {
			return nil, false
		}
		parts, ok := d.editParts(e)
		if !ok {
			return nil, false
		}
		out = append(out, parts...)
	}
	return out, true
}

func (d *Document) editParts(e Edit) ([]Edit, bool) {
	text := e.New
	i := d.segmentAt(e.Start)
	if e.Len() == 0 || i == len(d.Segments) {
		if i > 0 && (i == len(d.Segments) || d.Segments[i].Text.Start >= e.Start) && d.Segments[i-1].Text.End == e.Start {
			i-- // an insertion belongs to the text before it
		}
		if i == len(d.Segments) {
			return nil, false
		}
		g := &d.Segments[i]
		if !g.Exact && e.Start != g.Text.Start && e.Start != g.Text.End {
			return nil, false
		}
		at := g.Source.Start + e.Start - g.Text.Start
		if !g.Exact && e.Start == g.Text.End {
			at = g.Source.End
		}
		return []Edit{{Span{at, at}, g.escape(text)}}, true
	}
	var out []Edit
	for ; i < len(d.Segments) && d.Segments[i].Text.Start < e.End; i++ {
		g := &d.Segments[i]
		from, to := max(e.Start, g.Text.Start), min(e.End, g.Text.End)
		if g.Opaque || !g.Exact && (from != g.Text.Start || to != g.Text.End) {
			return nil, false
		}
		span := g.Source
		if g.Exact {
			span = Span{g.Source.Start + from - g.Text.Start, g.Source.Start + to - g.Text.Start}
		}
		out = append(out, Edit{span, g.escape(text)})
		text = ""
	}
	return out, len(out) > 0
}

func (g *Segment) escape(text string) string {
	if g.Escape == nil || text == "" {
		return text
	}
	return g.Escape(text)
}

// outerEdit is the block that e deletes as a whole, if it does and the block has an outer span.
func (d *Document) outerEdit(e Edit) *Block {
	if e.New != "" || len(d.Blocks) == 0 || e.Len() == 0 {
		return nil
	}
	b := &d.Blocks[d.BlockAt(e.Start)]
	if e.Start <= b.Start && b.End <= e.End && b.Outer.Len() > 0 {
		return b
	}
	return nil
}

// wholeBlocks widens the deletions of whole blocks to the blocks' outer spans, where Text is Source.
func (d *Document) wholeBlocks(edits []Edit) []Edit {
	if d.Segments != nil {
		return edits
	}
	for i := range edits {
		if b := d.outerEdit(edits[i]); b != nil && b.Outer.Contains(edits[i].Span) {
			edits[i].Span = b.Outer
		}
	}
	return edits
}
