package format

import (
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

// JSONString is the string in a JSON value that holds the byte at offset: where it
// stands, without its quotation marks, and its JSON pointer. It is false where none does.
func JSONString(source string, offset int) (value lint.Span, pointer string, ok bool) {
	j := &jsonScanner{source: source, end: len(source)}
	j.text = func(s lint.Span) error {
		if s.Start <= offset && offset <= s.End {
			value, pointer, ok = s, j.pointer(), true
		}
		return nil
	}
	if err := j.document(); err != nil {
		return lint.Span{}, "", false
	}
	return value, pointer, ok
}

// JSONLength is the number of code points that a part of a JSON string spells.
func JSONLength(raw string) int {
	n := 0
	for i := 0; i < len(raw); n++ {
		if raw[i] == '\\' && escapeLen(raw[i:]) > 0 {
			_, size := unescapeJSON(raw[i:])
			i += size
			continue
		}
		_, size := utf8.DecodeRuneInString(raw[i:])
		i += size
	}
	return n
}
