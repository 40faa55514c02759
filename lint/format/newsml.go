package format

import (
	"maps"
	"strings"

	"github.com/artlint/artlint/lint"
)

// newsmlElements are the prose elements of a NewsML-G2 item. Its body, XHTML or
// NITF in inlineXML, has them besides.
var newsmlElements = func() vocabulary {
	v := maps.Clone(nitfElements)
	maps.Copy(v, vocabulary{
		"inlineXML": {container, lint.Paragraph},
		"headline":  {cell, lint.Heading}, "slugline": {cell, lint.Field}, "description": {cell, lint.Paragraph},
		"definition": {cell, lint.Paragraph}, "edNote": {cell, lint.Paragraph}, "usageTerms": {skip, 0},
		"rightsInfo": {skip, 0}, "catalog": {skip, 0}, "catalogRef": {skip, 0}, "remoteContent": {skip, 0},
		"header": {container, lint.Paragraph}, "subject": {skip, 0}, "assert": {skip, 0},
	})
	return v
}()

// NewsML reads NewsML-G2 items: titles, headlines, descriptions, and bodies in
// inlineXML (XHTML or NITF) or inlineData.
func NewsML(name, source string) (*lint.Document, error) {
	b := newBuilder(name, "newsml-g2", source)
	x := newXML(name, source)
	f := b.flow(x, newsmlElements)
	err := x.all(func(t *xmlToken) error {
		if t.kind == xmlStart {
			switch t.local() {
			case "newsItem":
				b.part++
				b.language(x.value(t, "xml:lang"))
			case "contentSet":
				b.part++
			case "inlineData":
				return b.inlineData(x, t)
			case "header": // of a newsMessage, not of a page
				if len(f.frames) == 0 {
					return x.skip(t)
				}
			}
		}
		return x.token(f, t)
	})
	if err != nil {
		return nil, err
	}
	f.closeBlock()
	return b.document(), nil
}

// inlineData is a body of text that is no XML: plain text or escaped HTML.
func (b *builder) inlineData(x *xmlScanner, t *xmlToken) error {
	kind := x.value(t, "contenttype")
	path := x.path()
	l, err := x.content(t)
	if err != nil || !strings.HasPrefix(kind, "text/") && kind != "" {
		return err
	}
	along := b.path
	defer func() { b.path = along }()
	b.fixed(path)
	err = b.nested(l, lint.Paragraph, false)
	b.spell(markupText)
	return err
}

// language notes the language of the document, once.
func (b *builder) language(tag string) {
	if b.doc.Language == "" {
		b.doc.Language = tag
	}
}
