package format

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// docx walks the parts of a Word document.
type docx struct {
	*builder
	x      *xmlScanner
	inside string // name of the part and a space; empty for the main part
	cells  int    // open table cells
}

// DOCX reads the text of a Word document, its headers, footers, notes and comments
// (see [OpenDOCX]). A sentence runs on over runs, links and insertions; deleted text, field
// codes, drawings and properties are left alone.
func DOCX(name, source string) (*lint.Document, error) {
	d := &docx{builder: newBuilder(name, "docx", source)}
	d.spell(markupText)
	d.xml = true
	for i, p := range splitParts(source) {
		d.x = newXML(name, source[:p.End])
		if i > 0 {
			d.x.pos, d.inside = p.Start, p.name+" "
			d.part++
			if strings.HasPrefix(source[p.Start:p.End], "\ufeff") {
				d.x.pos += len("\ufeff")
			}
		}
		if err := d.body(); err != nil {
			return nil, p.place(name, source, err)
		}
	}
	return d.document(), nil
}

// body adds the paragraphs of the part at hand.
func (d *docx) body() error {
	d.cells = 0
	return d.x.all(func(t *xmlToken) error {
		if t.kind != xmlStart {
			if t.kind == xmlEnd && t.name == "w:tc" {
				d.cells--
			}
			return nil
		}
		switch t.name {
		case "w:tc":
			d.cells++
		case "w:p":
			return d.paragraph(t)
		case "mc:Fallback", "w:sectPr", "w:tblPr", "w:tcPr", "w:trPr":
			return d.x.skip(t)
		}
		return nil
	})
}

// docxParagraph holds the properties of a paragraph.
type docxParagraph struct {
	kind  lint.Kind
	plain bool // it holds nothing but text: it may go as a whole
}

// paragraph adds the text of a w:p element, and then of those inside it (text boxes).
func (d *docx) paragraph(start *xmlToken) error {
	d.fixed(d.inside + d.x.path())
	p := docxParagraph{plain: d.cells == 0 && d.x.parent() == "w:body"}
	d.begin(lint.Paragraph)
	var boxes []lint.Span
	err := d.x.inside(start, func(t *xmlToken) error {
		if t.kind != xmlStart {
			return nil
		}
		switch t.name {
		case "w:pPr":
			return d.properties(t, &p)
		case "w:t":
			return d.runText(t)
		case "w:tab", "w:br", "w:cr", "w:ptab":
			d.joint()
		case "w:noBreakHyphen":
			d.opaque(t.span.Start, t.span.End, "-")
		case "w:drawing", "w:pict", "w:object", "mc:AlternateContent":
			p.plain = false
			from := d.x.pos
			err := d.x.skip(t)
			boxes = append(boxes, lint.Span{Start: from, End: d.x.pos})
			return err
		case "w:del", "w:moveFrom", "w:rPr", "w:instrText":
			p.plain = p.plain && t.name == "w:rPr"
			return d.x.skip(t)
		case "w:footnoteReference", "w:endnoteReference", "w:commentReference", "w:fldChar", "w:bookmarkStart",
			"w:bookmarkEnd", "w:commentRangeStart", "w:commentRangeEnd", "w:sdt", "w:ins", "m:oMath", "w:hyperlink":
			p.plain = false
		}
		return nil
	})
	if err != nil {
		return err
	}
	if d.end() {
		b := d.last()
		b.Kind = p.kindOf(string(d.text[b.Start:b.End]), d.cells > 0)
		if p.plain {
			b.Outer = lint.Span{Start: start.span.Start, End: d.x.pos}
		}
	}
	return d.boxes(boxes)
}

// boxes adds the paragraphs of text boxes in skipped elements.
func (d *docx) boxes(spans []lint.Span) error {
	for _, s := range spans {
		text := d.doc.Source[s.Start:s.End]
		from := strings.Index(text, "<w:txbxContent>")
		if from < 0 {
			continue
		}
		to := strings.Index(text[from:], "</w:txbxContent>")
		if to < 0 {
			continue
		}
		outer, cells := d.x, d.cells
		d.x = newXML(d.doc.Name, d.doc.Source[:s.Start+from+to+len("</w:txbxContent>")])
		d.x.pos, d.cells = s.Start+from, 1
		here := d.inside + outer.path()
		err := d.x.all(func(t *xmlToken) error {
			if t.kind == xmlStart && t.name == "w:p" {
				return d.paragraph(t)
			}
			return nil
		})
		d.x, d.cells = outer, cells
		d.fixed(here)
		if err != nil {
			return err
		}
	}
	return nil
}

// properties reads the style and numbering of a paragraph.
func (d *docx) properties(t *xmlToken, p *docxParagraph) error {
	return d.x.inside(t, func(t *xmlToken) error {
		if t.kind != xmlStart {
			return nil
		}
		switch t.name {
		case "w:sectPr":
			p.plain = false
			return d.x.skip(t)
		case "w:numPr":
			p.kind = lint.ListItem
		case "w:outlineLvl":
			p.kind = lint.Heading
		case "w:pStyle":
			p.kind = styleKind(strings.ToLower(d.x.value(t, "w:val")), p.kind)
		}
		return nil
	})
}

func styleKind(style string, kind lint.Kind) lint.Kind {
	switch {
	case strings.HasPrefix(style, "heading"), style == "title", style == "subtitle":
		return lint.Heading
	case strings.HasPrefix(style, "caption"):
		return lint.Caption
	case strings.Contains(style, "quote"):
		return lint.BlockQuote
	case strings.HasPrefix(style, "list"):
		return lint.ListItem
	}
	return kind
}

// kindOf is the kind of a paragraph: of its style, or of its form.
func (p *docxParagraph) kindOf(text string, cell bool) lint.Kind {
	switch {
	case p.kind != lint.Paragraph:
		return p.kind
	case cell:
		return refine(lint.Field, text)
	}
	return lineKind(text)
}

// runText adds the text of a w:t element.
func (d *docx) runText(t *xmlToken) error {
	return d.x.inside(t, func(t *xmlToken) error {
		switch t.kind {
		case xmlText:
			d.markup(t.span.Start, t.span.End)
		case xmlCDATA:
			d.spell(cdata)
			d.prose(t.inner.Start, t.inner.End)
			d.spell(markupText)
		}
		return nil
	})
}
