package format

import (
	"regexp"
	"strings"

	"github.com/artlint/artlint/lint"
)

// htmlText matches text that holds the tags or entities of HTML.
var htmlText = regexp.MustCompile(`(?i)</?(?:p|br|div|a|b|i|em|strong|h[1-6]|ul|ol|li|img|span|blockquote|figure|table|hr|q|code|pre|article|section|body|html)(?:\s[^<>]*)?/?>|&(?:#\d{2,6}|#x[0-9a-f]{2,6}|[a-z]{2,8});`)

// holdsHTML reports whether text holds the tags or entities of HTML.
func holdsHTML(text string) bool {
	return (strings.IndexByte(text, '<') >= 0 || strings.IndexByte(text, '&') >= 0) && htmlText.MatchString(text)
}

// nested reads a layer that holds HTML or plain text: what it looks like.
func (b *builder) nested(l *layer, kind lint.Kind, classic bool) error {
	if classic || holdsHTML(l.text) {
		return b.nestedHTML(l, kind, classic)
	}
	return b.nestedText(l, kind)
}

func (b *builder) nestedHTML(l *layer, kind lint.Kind, classic bool) error {
	b.end()
	return b.within(l, markupText, func() error { return b.html(kind, classic) })
}

// nestedText reads a layer of plain text: as paragraphs, or as one block of another kind.
func (b *builder) nestedText(l *layer, kind lint.Kind) error {
	b.end()
	if kind == lint.Paragraph {
		b.plain(l, nil)
		return nil
	}
	return b.within(l, nil, func() error {
		b.begin(kind)
		b.prose(0, len(l.text))
		b.end()
		return nil
	})
}

// fixed makes path the path of the blocks that follow.
func (b *builder) fixed(path string) { b.path = func() string { return path } }

// element gives the character data of the element of t and makes its path that of the blocks that follow.
func (b *builder) element(x *xmlScanner, t *xmlToken) (*layer, error) {
	path := x.path()
	l, err := x.content(t)
	b.fixed(path)
	return l, err
}

// rssFields are the elements of RSS that hold prose.
var rssFields = map[string]lint.Kind{
	"title": lint.Heading, "description": lint.Paragraph, "content:encoded": lint.Paragraph,
	"media:title": lint.Heading, "media:description": lint.Caption, "itunes:summary": lint.Paragraph,
	"itunes:subtitle": lint.Heading,
}

// RSS reads RSS 0.9x, 1.0 and 2.0: titles, descriptions and content:encoded, plain or with HTML in CDATA or escaped.
func RSS(name, source string) (*lint.Document, error) {
	b := newBuilder(name, "rss", source)
	x := newXML(name, source)
	err := x.all(func(t *xmlToken) error {
		if t.kind != xmlStart {
			return nil
		}
		switch t.name {
		case "textInput", "image":
			return x.skip(t)
		case "item", "content:encoded":
			b.part++
		case "language":
			l, err := x.content(t)
			b.language(l.text)
			return err
		}
		kind, ok := rssFields[t.name]
		if !ok {
			return nil
		}
		l, err := b.element(x, t)
		if err != nil {
			return err
		}
		return b.nested(l, kind, false)
	})
	if err != nil {
		return nil, err
	}
	return b.document(), nil
}

// atomFields are the text constructs of Atom.
var atomFields = map[string]lint.Kind{
	"title": lint.Heading, "subtitle": lint.Heading, "tagline": lint.Heading, "summary": lint.Paragraph, "content": lint.Paragraph,
	"description": lint.Caption,
}

// Atom reads Atom feeds: titles, summaries and contents of type text, html and xhtml.
func Atom(name, source string) (*lint.Document, error) {
	b := newBuilder(name, "atom", source)
	x := newXML(name, source)
	err := x.all(func(t *xmlToken) error {
		if t.kind != xmlStart {
			return nil
		}
		switch t.local() {
		case "feed":
			b.language(x.value(t, "xml:lang"))
		case "entry", "content":
			b.part++
		}
		kind, ok := atomFields[t.local()]
		if !ok {
			return nil
		}
		return b.atomText(x, t, kind)
	})
	if err != nil {
		return nil, err
	}
	return b.document(), nil
}

// atomText reads an Atom text construct.
func (b *builder) atomText(x *xmlScanner, t *xmlToken, kind lint.Kind) error {
	_, linked := x.attr(t, "src")
	switch typ := strings.ToLower(x.value(t, "type")); {
	case linked, x.value(t, "mode") == "base64":
		return x.skip(t)
	case typ == "xhtml", typ == "application/xhtml+xml", x.value(t, "mode") == "xml" && typ != "" && typ != "text/plain":
		f := b.flow(x, htmlElements)
		f.frames = []frame{{role: container, kind: kind}}
		f.closeBlock()
		err := x.inside(t, func(t *xmlToken) error { return x.token(f, t) })
		f.closeBlock()
		b.spell(nil)
		return err
	case typ == "html", typ == "text/html":
		l, err := b.element(x, t)
		if err != nil {
			return err
		}
		return b.nestedHTML(l, kind, false)
	case typ == "", typ == "text", strings.HasPrefix(typ, "text/"):
		l, err := b.element(x, t)
		if err != nil {
			return err
		}
		return b.nestedText(l, kind)
	}
	return x.skip(t)
}
