// Package lint is the vocabulary of artlint and its pure engine: documents of
// prose, rules that look at them, findings with their repairs, and the pooling
// of evidence over a document. It reads no files and knows no rule.
package lint

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Span is a half-open range of bytes.
type Span struct{ Start, End int }

// Len is the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share a byte; an empty span overlaps what it lies in or touches.
func (s Span) Overlaps(o Span) bool {
	if s.Len() == 0 {
		return o.Start <= s.Start && s.Start <= o.End
	}
	if o.Len() == 0 {
		return s.Start <= o.Start && o.Start <= s.End
	}
	return s.Start < o.End && o.Start < s.End
}

// Position is a place for people: line and column count from 1, the column in code points.
type Position struct{ Offset, Line, Column int }

// LineTable converts byte offsets of one text into lines and columns. It is not
// for several goroutines at once.
type LineTable struct {
	text   string
	starts []int
	runes  []int // code points before each stride of text; nil until a long line asks
	origin Origin
}

// stride is how many bytes are counted anew for a column in a long line.
const stride = 4096

// NewLineTable indexes the lines of text; \n, \r\n and a lone \r end a line.
func NewLineTable(text string) *LineTable {
	starts := make([]int, 1, 1+strings.Count(text, "\n"))
	returns := strings.IndexByte(text, '\r') >= 0
	for i := 0; i < len(text); i++ {
		if !returns {
			n := strings.IndexByte(text[i:], '\n')
			if n < 0 {
				break
			}
			i += n
		}
		switch text[i] {
		case '\n':
			starts = append(starts, i+1)
		case '\r':
			if i+1 == len(text) || text[i+1] != '\n' {
				starts = append(starts, i+1)
			}
		}
	}
	return &LineTable{text: text, starts: starts}
}

// Lines is the number of the last line, at least 1.
func (t *LineTable) Lines() int { return t.origin.Lines + len(t.starts) }

// Line is the 1-based number of the line that holds offset.
func (t *LineTable) Line(offset int) int {
	return t.origin.Lines + t.index(offset) + 1
}

// index is the 0-based number of the line in text that holds offset.
func (t *LineTable) index(offset int) int {
	return sort.Search(len(t.starts), func(i int) bool { return t.starts[i] > offset }) - 1
}

// LineSpan is the span of a 1-based line without its line ending.
func (t *LineTable) LineSpan(line int) Span {
	i := line - t.origin.Lines - 1
	start, end := t.starts[i], len(t.text)
	if i+1 < len(t.starts) {
		end = t.starts[i+1]
	}
	for end > start && (t.text[end-1] == '\n' || t.text[end-1] == '\r') {
		end--
	}
	return Span{start, end}
}

// Blank reports whether a 1-based line holds nothing but white space.
func (t *LineTable) Blank(line int) bool {
	s := t.LineSpan(line)
	return strings.TrimSpace(t.text[s.Start:s.End]) == ""
}

// Position is the place of offset with its column in code points, as people and SARIF count.
func (t *LineTable) Position(offset int) Position {
	i := t.index(offset)
	return Position{t.origin.Offset + offset, t.origin.Lines + i + 1, 1 + t.runesBetween(t.starts[i], offset)}
}

// runesBetween counts the code points that begin in a range of bytes, in constant time.
func (t *LineTable) runesBetween(start, end int) int {
	if end-start <= 2*stride {
		return utf8.RuneCountInString(t.text[start:end])
	}
	if t.runes == nil {
		t.runes = make([]int, 1, 1+len(t.text)/stride)
		for at := 0; at+stride <= len(t.text); at += stride {
			t.runes = append(t.runes, t.runes[len(t.runes)-1]+runeStarts(t.text[at:at+stride]))
		}
	}
	return t.runesBefore(end) - t.runesBefore(start)
}

func (t *LineTable) runesBefore(offset int) int {
	n := offset / stride
	return t.runes[n] + runeStarts(t.text[n*stride:offset])
}

// runeStarts counts the bytes of valid UTF-8 that begin a code point.
func runeStarts(s string) int {
	n := 0
	for i := range len(s) {
		if s[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

// ByteColumn is the 1-based column of offset in bytes, as reviewdog counts.
func (t *LineTable) ByteColumn(offset int) int {
	return offset - t.starts[t.index(offset)] + 1
}

// UTF16 is the 0-based line and UTF-16 column of offset, as the Language Server Protocol counts.
func (t *LineTable) UTF16(offset int) (line, column int) {
	i := t.index(offset)
	line = t.origin.Lines + i
	for _, r := range t.text[t.starts[i]:offset] {
		column++
		if r >= 0x10000 {
			column++
		}
	}
	return line, column
}
