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
	j.text = func(value lint.Span) error {
		if len(j.path) == 1 && j.path[0] == "language" {
			b.language(j.decode(value).text)
			return nil
		}
		kind, ok := ninjsField(j.path)
		if !ok {
			return nil
		}
		return b.nested(j.decode(value), kind, false)
	}
	if err := j.document(); err != nil {
		return nil, err
	}
	return b.document(), nil
}

// ninjsField reports whether a string is prose, and of which kind.
func ninjsField(path []string) (lint.Kind, bool) {
	for len(path) > 2 && path[0] == "associations" {
		path = path[2:]
	}
	switch len(path) {
	case 1: // ninjs 1
		key := path[0]
		switch {
		case key == "headline" || key == "title" || strings.HasPrefix(key, "headline_"):
			return lint.Heading, true
		case strings.HasPrefix(key, "body_") || strings.HasPrefix(key, "description_"):
			return lint.Paragraph, true
		}
	case 3:
		kind, ok := ninjsLists[path[0]]
		return kind, ok && path[2] == "value"
	}
	return 0, false
}
