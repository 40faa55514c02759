package format

import (
	"fmt"
	"math/bits"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

// jsonString is how JSON spells text.
var jsonString = &spelling{func(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r < ' ':
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}}

// jsonScanner reads JSON and hands over its strings with exact offsets.
type jsonScanner struct {
	name, source string
	pos          int
	end          int // of the value's text in source
	path         []string
	text         func(value lint.Span) error // a string value, without its quotation marks
}

func (j *jsonScanner) fail(offset int, format string, args ...any) error {
	return at(j.name, j.source, offset, fmt.Errorf(format, args...))
}

// document reads a value and nothing behind it.
func (j *jsonScanner) document() error {
	j.space()
	if err := j.value(); err != nil {
		return err
	}
	if j.space(); j.pos < j.end {
		return j.fail(j.pos, "something follows the JSON value")
	}
	return nil
}

func (j *jsonScanner) space() {
	for j.pos < j.end && (j.source[j.pos] == ' ' || j.source[j.pos] == '\n' || j.source[j.pos] == '\r' || j.source[j.pos] == '\t') {
		j.pos++
	}
}

// peek is the next byte, zero at the end.
func (j *jsonScanner) peek() byte {
	if j.pos < j.end {
		return j.source[j.pos]
	}
	return 0
}

func (j *jsonScanner) value() error {
	switch c := j.peek(); {
	case c == '"':
		span, err := j.str()
		if err != nil {
			return err
		}
		return j.text(span)
	case c == '{':
		return j.object()
	case c == '[':
		return j.array()
	case c == '-' || c >= '0' && c <= '9':
		return j.number()
	case c == 0 && j.pos >= j.end:
		return j.fail(j.pos, "the JSON ends where a value should be")
	}
	for _, word := range [...]string{"true", "false", "null"} {
		if strings.HasPrefix(j.source[j.pos:j.end], word) {
			j.pos += len(word)
			return nil
		}
	}
	return j.fail(j.pos, "%q where a JSON value should be", j.peek())
}

// str reads a string; the span is what stands between its quotation marks.
func (j *jsonScanner) str() (lint.Span, error) {
	open, s := j.pos, j.source[:j.end]
	for i := open + 1; i < len(s); i++ {
		i += plainJSON(s[i:])
		if i == len(s) {
			break
		}
		switch c := s[i]; {
		case c == '"':
			j.pos = i + 1
			return lint.Span{Start: open + 1, End: i}, nil
		case c == '\\':
			n := escapeLen(s[i:])
			if n == 0 {
				return lint.Span{}, j.fail(i, "unknown escape in a JSON string")
			}
			i += n - 1
		case c < ' ':
			return lint.Span{}, j.fail(i, "control character in a JSON string; write \\u%04x", c)
		}
	}
	return lint.Span{}, j.fail(open, "JSON string without an end")
}

// plainJSON is the number of bytes at the start of s that stand for themselves in a JSON string, or of some of them.
func plainJSON(s string) int {
	const each = 0x0101010101010101 // byte of eight
	n := 0
	for ; len(s) >= n+8; n += 8 {
		b := s[n : n+8]
		w := uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
			uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
		// the high bit of the first byte that is below a space, a quotation mark or a backslash
		special := ((w - ' '*each) | ((w ^ '"'*each) - each) | ((w ^ '\\'*each) - each)) &^ w & (0x80 * each)
		if special != 0 {
			return n + bits.TrailingZeros64(special)/8
		}
	}
	return n
}

// escapeLen is the length of the escape at the start of s, zero where it is none.
func escapeLen(s string) int {
	if len(s) < 2 {
		return 0
	}
	if s[1] != 'u' {
		if strings.IndexByte(`"\/bfnrt`, s[1]) < 0 {
			return 0
		}
		return 2
	}
	if len(s) < 6 {
		return 0
	}
	if _, err := strconv.ParseUint(s[2:6], 16, 16); err != nil {
		return 0
	}
	return 6
}

func (j *jsonScanner) number() error {
	start := j.pos
	for j.pos < j.end && strings.IndexByte("+-.eE0123456789", j.source[j.pos]) >= 0 {
		j.pos++
	}
	if _, err := strconv.ParseFloat(j.source[start:j.pos], 64); err != nil && !strings.Contains(err.Error(), "range") {
		return j.fail(start, "malformed number %q", j.source[start:j.pos])
	}
	return nil
}

// enter goes a level down; the caller sets the last step of the path.
func (j *jsonScanner) enter() error {
	if len(j.path) >= maxDepth {
		return at(j.name, j.source, j.pos, errDepth)
	}
	j.path = append(j.path, "")
	j.pos++
	j.space()
	return nil
}

// leave goes a level up behind a closing bracket.
func (j *jsonScanner) leave() {
	j.path = j.path[:len(j.path)-1]
	j.pos++
}

func (j *jsonScanner) object() error {
	if err := j.enter(); err != nil {
		return err
	}
	if j.peek() == '}' {
		j.leave()
		return nil
	}
	for {
		if j.peek() != '"' {
			return j.fail(j.pos, "a JSON object needs a name in quotation marks here")
		}
		key, err := j.str()
		if err != nil {
			return err
		}
		j.path[len(j.path)-1] = j.unescaped(key)
		if j.space(); j.peek() != ':' {
			return j.fail(j.pos, "a colon is missing in a JSON object")
		}
		j.pos++
		if more, err := j.member('}'); !more || err != nil {
			return err
		}
	}
}

func (j *jsonScanner) array() error {
	if err := j.enter(); err != nil {
		return err
	}
	if j.peek() == ']' {
		j.leave()
		return nil
	}
	for i := 0; ; i++ {
		j.path[len(j.path)-1] = strconv.Itoa(i)
		if more, err := j.member(']'); !more || err != nil {
			return err
		}
	}
}

// member reads a value and the comma or closing bracket behind it.
func (j *jsonScanner) member(closing byte) (more bool, err error) {
	j.space()
	if err := j.value(); err != nil {
		return false, err
	}
	j.space()
	switch j.peek() {
	case ',':
		j.pos++
		j.space()
		return true, nil
	case closing:
		j.leave()
		return false, nil
	}
	return false, j.fail(j.pos, "a comma or %q is missing in JSON", closing)
}

// unescaped is the text that a string spells.
func (j *jsonScanner) unescaped(span lint.Span) string {
	if raw := j.source[span.Start:span.End]; strings.IndexByte(raw, '\\') < 0 {
		return raw
	}
	return j.decode(span).text
}

// decode is the layer of the text that a string spells.
func (j *jsonScanner) decode(span lint.Span) *layer {
	raw := j.source[span.Start:span.End]
	if strings.IndexByte(raw, '\\') < 0 {
		return &layer{text: raw, runs: []run{{lint.Span{End: len(raw)}, span, true, jsonString}}}
	}
	l, text := &layer{runs: make([]run, 0, 1+2*strings.Count(raw, `\`))}, strings.Builder{}
	text.Grow(len(raw))
	for i := span.Start; i < span.End; {
		n := strings.IndexByte(j.source[i:span.End], '\\')
		if n < 0 {
			n = span.End - i
		}
		l.add(&text, j.source[i:i+n], lint.Span{Start: i, End: i + n}, true, jsonString)
		if i += n; i == span.End {
			break
		}
		s, size := unescapeJSON(j.source[i:span.End])
		l.add(&text, s, lint.Span{Start: i, End: i + size}, false, jsonString)
		i += size
	}
	l.text = text.String()
	return l
}

// unescapeJSON decodes the escape at the start of s, a surrogate pair as one, and gives its length.
func unescapeJSON(s string) (string, int) {
	switch s[1] {
	case 'n':
		return "\n", 2
	case 't':
		return "\t", 2
	case 'r':
		return "\r", 2
	case 'b':
		return "\b", 2
	case 'f':
		return "\f", 2
	case 'u':
		r := hexRune(s[2:6])
		if utf16.IsSurrogate(r) && len(s) >= 12 && s[6] == '\\' && s[7] == 'u' {
			if pair := utf16.DecodeRune(r, hexRune(s[8:12])); pair != utf8.RuneError {
				return string(pair), 12
			}
		}
		return string(r), 6
	}
	return s[1:2], 2
}

func hexRune(s string) rune {
	n, _ := strconv.ParseUint(s, 16, 16)
	return rune(n)
}

// pointer is where the string at hand lies, as a JSON pointer (RFC 6901).
func (j *jsonScanner) pointer() string {
	var b strings.Builder
	for _, step := range j.path {
		b.WriteByte('/')
		b.WriteString(pointerEscape.Replace(step))
	}
	return b.String()
}

var (
	pointerEscape   = strings.NewReplacer("~", "~0", "/", "~1")
	pointerUnescape = strings.NewReplacer("~1", "/", "~0", "~")
)
