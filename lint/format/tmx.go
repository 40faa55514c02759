package format

import (
	"fmt"
	"strings"

	"github.com/artlint/artlint/lint"
)

// tmxCodes are the inline elements of TMX: hi holds prose.
var tmxCodes = codes{
	"ph": placeholder, "it": silent, "bpt": silent, "ept": silent, "ut": silent, "sub": silent,
}

// tmxVariant is a text of a translation unit in one language.
type tmxVariant struct {
	message
	language string
	path     string    // empty where it is not read as prose
	seg      lint.Span // of its element, where it is
	block    int       // in the document; -1 where it has no prose
}

// tmx reads a translation memory.
type tmx struct {
	*builder
	x        *xmlScanner
	source   string // language of the source texts
	units    int
	variants []tmxVariant
}

// TMX reads translation memories: the English texts of each unit, or, in a unit
// without one, all but the source text. What they translate is in Block.Original.
func TMX(name, source string) (*lint.Document, error) {
	m := &tmx{builder: newBuilder(name, "tmx", source), x: newXML(name, source)}
	english := strings.Contains(source, `lang="en`) || strings.Contains(source, `lang='en`) || strings.Contains(source, `lang="EN`)
	err := m.x.all(func(t *xmlToken) error {
		switch {
		case t.kind == xmlStart && t.name == "header":
			m.source = strings.ToLower(m.x.value(t, "srclang"))
		case t.kind == xmlStart && t.name == "tu":
			m.units++
			m.variants = m.variants[:0]
		case t.kind == xmlStart && t.name == "tuv":
			return m.variant(t, english)
		case t.kind == xmlEnd && t.name == "tu":
			m.originals()
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if english {
		m.language("en")
	}
	return m.document(), nil
}

// variant reads a tuv element.
func (m *tmx) variant(t *xmlToken, english bool) error {
	language := m.x.value(t, "xml:lang")
	if language == "" {
		language = m.x.value(t, "lang")
	}
	language = strings.ToLower(language)
	read := language != m.source
	if english {
		read = strings.HasPrefix(language, "en")
	}
	path := fmt.Sprintf("//tu[%d]/tuv[@xml:lang='%s']/seg", m.units, language)
	return m.x.inside(t, func(t *xmlToken) error {
		if t.kind != xmlStart || t.name != "seg" {
			return nil
		}
		v := tmxVariant{language: language, block: -1}
		var err error
		if read {
			before := len(m.doc.Blocks)
			if err := m.target(m.x, t, tmxCodes, path, message{}, false); err != nil {
				return err
			}
			v.seg = lint.Span{Start: t.span.Start, End: m.x.pos}
			v.path = path
			if len(m.doc.Blocks) > before {
				v.block = before
				v.text = string(m.text[m.last().Start:m.last().End])
			}
		} else {
			v.message, err = m.x.reads(t, tmxCodes)
		}
		m.variants = append(m.variants, v)
		return err
	})
}

// originals gives each text of the unit the one that it translates: that of the
// source language, or the first of another language.
func (m *tmx) originals() {
	for _, v := range m.variants {
		if v.path == "" {
			continue
		}
		var original message
		for _, o := range m.variants {
			if o.language == v.language || original.text != "" && o.language != m.source {
				continue
			}
			original = o.message
		}
		if v.block < 0 {
			m.fixed(v.path)
			m.missing(v.seg, original.text, false)
			continue
		}
		b := &m.doc.Blocks[v.block]
		b.Original, b.OriginalCodes = original.text, original.codes
	}
}
