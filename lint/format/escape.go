package format

import (
	"html"
	"strings"
)

var (
	markupText      = &spelling{strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace}
	markupAttribute = &spelling{strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;").Replace}
	cdata           = &spelling{func(s string) string { return strings.ReplaceAll(s, "]]>", "]]]]><![CDATA[>") }}
)

// entity decodes the character reference at the start of s, which begins with "&".
// It returns the text and the length of the reference; zero where none is.
func entity(s string) (string, int) {
	const longest = 40
	n := 1
	if n < len(s) && s[n] == '#' {
		n++
	}
	for n < len(s) && n < longest && isAlnum(s[n]) {
		n++
	}
	if n < len(s) && s[n] == ';' {
		n++
	}
	if n < 3 {
		return "", 0
	}
	text := html.UnescapeString(s[:n])
	if text == s[:n] {
		return "", 0
	}
	return text, n
}

func isAlnum(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
}

// markup adds character data: prose with references to characters.
func (b *builder) markup(start, end int) {
	s := b.layer.text
	for start < end {
		i := strings.IndexByte(s[start:end], '&')
		if i < 0 {
			break
		}
		i += start
		text, n := b.entity(s[i:end])
		if n > 0 && text == "" {
			b.prose(start, i)
			b.opaque(i, i+n, s[i:i+n])
			start = i + n
			continue
		}
		if n == 0 {
			b.prose(start, i+1)
			start = i + 1
			continue
		}
		b.prose(start, i)
		b.reference(i, i+n, text)
		start = i + n
	}
	b.prose(start, end)
}

// entity decodes the reference at the start of s as the layer's language has it.
func (b *builder) entity(s string) (string, int) {
	if b.xml {
		return xmlEntity(s)
	}
	return entity(s)
}

// reference adds a decoded character reference: a soft hyphen reads as nothing, white space is folded.
func (b *builder) reference(start, end int, text string) {
	switch {
	case text == "\u00ad":
	case len(text) == 1 && isFolded(text[0]):
		b.space(start, end)
	default:
		b.decoded(start, end, text)
	}
}
