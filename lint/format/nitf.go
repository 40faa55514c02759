package format

import (
	"maps"

	"github.com/artlint/artlint/lint"
)

// nitfElements is what the elements of NITF 3 are to the prose. The body of NITF is close to HTML.
var nitfElements = func() vocabulary {
	v := maps.Clone(htmlElements)
	delete(v, "html")
	delete(v, "head") // holds metadata, and the title
	maps.Copy(v, vocabulary{
		"body.head": {container, lint.Paragraph}, "body.content": {container, lint.Paragraph}, "body.end": {container, lint.Field},
		"block": {container, lint.Paragraph}, "hedline": {container, lint.Heading}, "abstract": {container, lint.Paragraph},
		"note": {container, lint.Paragraph}, "bq": {container, lint.BlockQuote}, "media": {container, lint.Caption},
		"nitf-table": {container, lint.Field}, "nitf-table-summary": {container, lint.Field}, "bibliography": {cell, lint.Field},

		"hl1": {cell, lint.Heading}, "hl2": {cell, lint.Heading}, "byline": {cell, lint.Field}, "byttl": {cell, lint.Field},
		"distributor": {cell, lint.Field}, "dateline": {cell, lint.Field}, "story.date": {cell, lint.Field},
		"tagline": {cell, lint.Field}, "series": {cell, lint.Field}, "fn": {block, lint.Field}, "credit": {cell, lint.Field},
		"media-caption": {block, lint.Caption}, "media-producer": {cell, lint.Field}, "datasource": {cell, lint.Field},

		"media-metadata": {skip, 0}, "media-reference": {skip, 0}, "media-object": {skip, 0}, "rights": {skip, 0},
		"nitf-table-metadata": {skip, 0}, "nitf-col": {skip, 0}, "custom-table": {skip, 0}, "copyrite": {skip, 0},
		"label": {inline, 0}, "object": {inline, 0}, "object.title": {inline, 0},
	})
	return v
}()

// NITF reads the News Industry Text Format: headlines, byline, abstract, body, captions.
func NITF(name, source string) (*lint.Document, error) {
	b := newBuilder(name, "nitf", source)
	x := newXML(name, source)
	f := b.flow(x, nitfElements)
	err := x.all(func(t *xmlToken) error {
		if t.kind == xmlStart && t.name == "body" {
			b.part++
		}
		return x.token(f, t)
	})
	if err != nil {
		return nil, err
	}
	f.closeBlock()
	return b.document(), nil
}

// flow is a flow over the tags of x.
func (b *builder) flow(x *xmlScanner, elements vocabulary) *flow {
	f := &flow{builder: b, elements: elements}
	b.spell(markupText)
	b.xml = true
	b.path = func() string {
		if n := len(f.frames); n > 0 && f.frames[n-1].level > 0 {
			return x.pathTo(f.frames[n-1].level)
		}
		return x.path()
	}
	return f
}
