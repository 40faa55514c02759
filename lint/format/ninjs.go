package format

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// ninjsLists are the arrays of ninjs 2 and 3 whose elements hold prose in "value".
var ninjsLists = map[string]lint.Kind{
	"headlines": lint.Heading, "subheadlines": lint.Heading, "descriptions": lint.Paragraph, "bodies": lint.Paragraph,
}

// Ninjs reads IPTC ninjs 1, 2 and 3: headlines, descriptions and bodies of the
// item and of its associations. Text and XHTML bodies are the same article twice:
// each is read, so that a repair reaches both.
func Ninjs(name, source string) (*lint.Document, error) {
	b := newBuilder(name, "ninjs", source)
	j := &jsonScanner{name: name, source: source, end: len(source)}
	if strings.HasPrefix(source, "\ufeff") {
		j.pos = len("\ufeff")
	}
	b.path = j.pointer
	bodies := 0
	j.text = func(value lint.Span) error {
		if len(j.path) == 1 && j.path[0] == "language" {
			b.language(j.decode(value).text)
			return nil
		}
		if len(j.path) == 0 {
			return nil
		}
		if kind, ok := ninjsField(j.path); ok {
			b.part = 0
			if strings.HasPrefix(j.path[max(0, len(j.path)-3)], "bod") {
				b.part = bodies
				bodies++
			}
			return b.nested(j.decode(value), kind, false)
		}
		return nil
	}
	if err := j.document(); err != nil {
		return nil, err
	}
	return b.document(), nil
}

// ninjsField reports whether a string is prose, and of which kind. Items may be
// nested: in associations, in the answers of a service.
func ninjsField(path []string) (lint.Kind, bool) {
	n := len(path)
	if n >= 3 && path[n-1] == "value" {
		if kind, ok := ninjsLists[path[n-3]]; ok {
			return kind, true
		}
	}
	switch key := path[n-1]; {
	case key == "headline" || key == "title" && n == 1 || strings.HasPrefix(key, "headline_"):
		return lint.Heading, true
	case strings.HasPrefix(key, "body_") || strings.HasPrefix(key, "description_"):
		return lint.Paragraph, true
	}
	return 0, false
}
