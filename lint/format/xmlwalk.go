package format

import (
	"errors"
	"io"
	"strings"

	"github.com/artlint/artlint/lint"
)

// attr is the raw value of an attribute of a start tag.
func (x *xmlScanner) attr(t *xmlToken, name string) (lint.Span, bool) {
	return attributeValue(x.source, t.span, name)
}

// value is the value of an attribute of a start tag, empty where it has none.
func (x *xmlScanner) value(t *xmlToken, name string) string {
	span, _ := x.attr(t, name)
	return unescape(x.source[span.Start:span.End])
}

// skip skips the element of the start tag t.
func (x *xmlScanner) skip(t *xmlToken) error {
	return x.inside(t, func(*xmlToken) error { return nil })
}

// inside hands each the tokens between the start tag t and its end tag.
func (x *xmlScanner) inside(t *xmlToken, each func(*xmlToken) error) error {
	if t.empty {
		return nil
	}
	depth := len(x.frames)
	for {
		token, err := x.next()
		if err != nil {
			return err
		}
		if token.kind == xmlEnd && len(x.frames) == depth {
			return nil
		}
		if err := each(&token); err != nil {
			return err
		}
	}
}

// all hands each the tokens of the document.
func (x *xmlScanner) all(each func(*xmlToken) error) error {
	for {
		token, err := x.next()
		if errors.Is(err, io.EOF) {
			if len(x.frames[0].children) == 0 {
				return x.fail(0, "no element in the file")
			}
			return nil
		}
		if err == nil {
			err = each(&token)
		}
		if err != nil {
			return at(x.name, x.source, x.pos, err)
		}
	}
}

// content is the character data of the element of t as a layer; child elements are left out.
func (x *xmlScanner) content(t *xmlToken) (*layer, error) {
	l := &layer{}
	var text strings.Builder
	depth := len(x.frames)
	err := x.inside(t, func(t *xmlToken) error {
		if len(x.frames) != depth {
			return nil
		}
		switch t.kind {
		case xmlText:
			l.addMarkup(&text, x.source, t.span)
		case xmlCDATA:
			l.add(&text, x.source[t.inner.Start:t.inner.End], t.inner, true, cdata)
		}
		return nil
	})
	l.text = text.String()
	if l.runs == nil {
		l.runs = []run{}
	}
	return l, err
}

// addMarkup appends the character data source[span] with its references decoded.
func (l *layer) addMarkup(text *strings.Builder, source string, span lint.Span) {
	for start := span.Start; start < span.End; {
		i := strings.IndexByte(source[start:span.End], '&')
		if i < 0 {
			i = span.End - start
		}
		end := start + i
		l.add(text, source[start:end], lint.Span{Start: start, End: end}, true, markupText)
		start = end
		if start == span.End {
			break
		}
		decoded, n := xmlEntity(source[start:span.End])
		if decoded == "" {
			n = max(1, n)
			decoded = source[start : start+n]
		}
		l.add(text, decoded, lint.Span{Start: start, End: start + n}, false, markupText)
		start += n
	}
}

// unescape decodes the references in a raw value.
func unescape(s string) string {
	if strings.IndexByte(s, '&') < 0 {
		return s
	}
	l, b := layer{}, strings.Builder{}
	l.addMarkup(&b, s, lint.Span{End: len(s)})
	return b.String()
}

// token feeds a flow with a token of XML.
func (x *xmlScanner) token(f *flow, t *xmlToken) error {
	switch t.kind {
	case xmlText:
		f.chars(t.span.Start, t.span.End)
	case xmlCDATA:
		if f.reading() {
			f.flushBreaks()
			as := f.as
			f.spell(cdata)
			f.prose(t.inner.Start, t.inner.End)
			f.spell(as)
		}
	case xmlStart:
		open := len(f.frames)
		if err := f.startTag(t.local(), t.span.Start, t.span.End, t.empty, func(key string) (lint.Span, bool) { return x.attr(t, key) }); err != nil {
			return x.fail(t.span.Start, "%w", err)
		}
		if len(f.frames) > open {
			f.frames[open].level = len(x.frames)
		}
	case xmlEnd:
		f.endTag(t.local(), t.span.Start, t.span.End)
	}
	return nil
}
