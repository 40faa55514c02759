package format

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

// Text reads plain text: paragraphs on a line each, or hard-wrapped between blank
// lines. Headings, captions, list items and lines of data are told apart by their form.
func Text(name, source string) *lint.Document {
	d := &lint.Document{Name: name, Format: "text", Source: source, Text: source}
	d.Blocks = textBlocks(source)
	return d
}

// line is a line of the text, without its ending and outer white space.
type line struct {
	lint.Span
	outer lint.Span // with the ending
	blank bool
}

func textBlocks(source string) []lint.Block {
	lines := splitLines(source)
	wrapped := hardWrapped(source, lines)
	filled := 0
	for i := range lines {
		if !lines[i].blank {
			filled++
		}
	}
	blocks := make([]lint.Block, 0, filled)
	for i := 0; i < len(lines); {
		if lines[i].blank {
			i++
			continue
		}
		j := i + 1
		if wrapped {
			for j < len(lines) && !lines[j].blank && !startsItem(source[lines[j].Start:lines[j].End]) {
				j++
			}
		}
		outer := lint.Span{Start: lines[i].outer.Start, End: lines[j-1].outer.End}
		if j < len(lines) && lines[j].blank {
			outer.End = lines[j].outer.End // the blank line behind it goes too
		}
		span := lint.Span{Start: lines[i].Start, End: lines[j-1].End}
		blocks = append(blocks, lint.Block{Span: span, Kind: lineKind(source[span.Start:span.End]), Outer: outer})
		i = j
	}
	return blocks
}

func splitLines(source string) []line {
	lines := make([]line, 0, strings.Count(source, "\n")+1)
	start := 0
	if strings.HasPrefix(source, "\ufeff") {
		start = len("\ufeff")
	}
	for start < len(source) {
		end := len(source)
		next := end
		if n := strings.IndexByte(source[start:], '\n'); n >= 0 {
			end, next = start+n, start+n+1
		}
		text := lint.Span{Start: start, End: end}
		for text.Start < text.End && isBlank(source[text.Start]) {
			text.Start++
		}
		for text.End > text.Start && isBlank(source[text.End-1]) {
			text.End--
		}
		lines = append(lines, line{Span: text, outer: lint.Span{Start: start, End: next}, blank: text.Len() == 0})
		start = next
	}
	return lines
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v' }

// hardWrapped reports whether paragraphs run over several lines: the lines that
// are followed by another are nearly all of about the same, moderate length.
func hardWrapped(source string, lines []line) bool {
	const narrow, wide, slack = 40, 100, 24
	longest, inner := 0, 0
	for i := 0; i+1 < len(lines); i++ {
		if lines[i].blank || lines[i+1].blank {
			continue
		}
		inner++
		longest = max(longest, utf8.RuneCountInString(source[lines[i].Start:lines[i].End]))
	}
	if inner < 3 || longest < narrow || longest > wide {
		return false
	}
	full, open := 0, 0
	for i := 0; i+1 < len(lines); i++ {
		if lines[i].blank || lines[i+1].blank {
			continue
		}
		text := source[lines[i].Start:lines[i].End]
		if utf8.RuneCountInString(text) >= longest-slack {
			full++
		}
		if !endsSentence(text) {
			open++
		}
	}
	return full*10 >= inner*7 && open*10 >= inner*5
}

func endsSentence(s string) bool {
	for {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '"', '\'', '”', '’', ')', '»', ']':
			s = s[:len(s)-n]
		case '.', '!', '?', '…', ':', '。':
			return true
		default:
			return false
		}
	}
}

var (
	itemStart    = regexp.MustCompile(`^(?:[-*+•–]\s|\(?\d{1,2}[.)]\s)`)
	captionStart = regexp.MustCompile(`(?i)^(?:photo|picture|image|credit|file photo|video|graphic)\b.{0,60}$`)
	captionEnd   = regexp.MustCompile(`(?i)\((?:photo|file photo|image|credit|reuters|ap photo|getty)[^)]*\)\s*$|[.\s/](?:photo|image|credit|picture)s?\s*(?::|by\b)[^.]{2,50}$|/\s*(?:reuters|afp|ap|getty images)\s*$`)
	tableLine    = regexp.MustCompile(`\S(?: {3,}|\t+)\S.*|\S\s*\|\s*\S`)
	dataLine     = regexp.MustCompile(`^[\p{L} .'’-]{2,30}:\s+\S.{0,60}[^.!?”"]$`)
)

// isCaption reports whether s is the line below a picture: it begins with what
// the picture is or ends in who made it.
func isCaption(s string) bool {
	const first, last = 80, 240 // bytes that can matter
	if len(s) <= first && strings.IndexByte("pPiIcCfFvVgG", s[0]) >= 0 && captionStart.MatchString(s) {
		return true
	}
	if s[len(s)-1] == '.' {
		return false
	}
	end := s[max(0, len(s)-last):]
	return attributes(end) && credits(end) && captionEnd.MatchString(end)
}

// attributes reports whether s has the brackets, the mark or the word that come with a credit.
func attributes(s string) bool {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ')', '/', ':':
			return true
		case 'b', 'B':
			if i+1 < len(s) && s[i+1]|0x20 == 'y' {
				return true
			}
		}
	}
	return false
}

// credits reports whether a word that credits a picture may be in s.
func credits(s string) bool {
	s = strings.ToLower(s)
	for _, word := range []string{"photo", "image", "credit", "picture", "reuters", "getty", "afp", "/ap", "/ ap"} {
		if strings.Contains(s, word) {
			return true
		}
	}
	return false
}

func startsItem(s string) bool { return itemStart.MatchString(s) }

// spread reports whether s has what stands between the columns of a table.
func spread(s string) bool {
	if strings.IndexByte(s, '\t') >= 0 || strings.IndexByte(s, '|') >= 0 {
		return true
	}
	for i := 2; i < len(s); i += 3 { // three spaces hold every third byte
		if s[i] == ' ' && (s[i-1] == ' ' || i+1 < len(s) && s[i+1] == ' ') && strings.Contains(s, "   ") {
			return true
		}
	}
	return false
}

// lineKind classifies a paragraph by the form of its text.
func lineKind(s string) lint.Kind {
	const headingWords = 16
	switch c := s[0]; {
	case c == '-' || c == '*' || c == '+' || c >= '0' && c <= '9' || c == '(' || strings.HasPrefix(s, "•"):
		if startsItem(s) {
			return lint.ListItem
		}
	}
	if len(s) > 400 {
		return lint.Paragraph
	}
	if spread(s) && tableLine.MatchString(s) {
		return lint.Field
	}
	if isCaption(s) {
		return lint.Caption
	}
	if endsSentence(s) {
		return lint.Paragraph
	}
	words := 0
	for range strings.FieldsSeq(s) {
		words++
	}
	if words <= headingWords && !strings.Contains(s, "“") && strings.IndexByte(s, '"') < 0 || words <= 10 {
		if strings.Contains(s, ": ") && dataLine.MatchString(s) && words <= 8 {
			return lint.Field
		}
		if r, _ := utf8.DecodeRuneInString(s); unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("“\"‘'", r) {
			return lint.Heading
		}
	}
	return lint.Paragraph
}
