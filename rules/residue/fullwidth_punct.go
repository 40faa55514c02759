package residue

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

// FullwidthPunct finds the marks of East Asian typography in English text.
var FullwidthPunct = &lint.Rule{
	Name:     "fullwidth-punct",
	Family:   family,
	Title:    "Full-width mark in English text",
	Severity: lint.Error,
	Issue:    lint.Characters,
	Fix:      lint.Safe,
	Doc: `Chinese and Japanese set their marks in the width of a character: （ ） 【 】 、 。 ：, full-width digits and
letters, an ideographic space to indent a paragraph, a middle dot between the parts of a foreign name. The machine translates
the words and copies the marks. The same happens to the commas and stops of other scripts: ، ؟ ।.

Each has a counterpart in English, with or without a space of its own, and putting that in its place is **safe**. A middle dot
in a name can stand for a space or a hyphen: **suggested**. Marks between characters of the source script are left to the rules
for those.`,
	Examples: []lint.Example{
		{Bad: "«【» Weather«】» Rain in the south«、»snow in the north«。»", Good: "[Weather] Rain in the south, snow in the north."},
		{Bad: "The film «（»2019«）»runs for «１２０» minutes.", Good: "The film (2019) runs for 120 minutes."},
		{Bad: "«　　»The harbour froze.", Good: "The harbour froze."},
		{Bad: "Doors open at 18«：»30«，»with 5«，»000 seats.", Good: "Doors open at 18:30, with 5,000 seats."},
		{Bad: "The singer Mari«・»Oda and Ali«·»Kaya, 20«～»30.", Good: "The singer Mari Oda and Ali Kaya, 20–30."},
		{Bad: "Bring ropes«،» boots and a lamp«۔» Is it far«؟» No«।»", Good: "Bring ropes, boots and a lamp. Is it far? No."},
		{Bad: "\"It is cold«，»\" she said. \"The harbour froze«。»\"", Good: "\"It is cold,\" she said. \"The harbour froze.\""},
		{Bad: "Tickets (for two «，»with soup) are gone.", Good: "Tickets (for two, with soup) are gone."},
		{Bad: "She said «「»No«」» and left.", Good: "She said \"No\" and left."},
	},
	Counter: []lint.Counter{
		{Text: "The play 『春』 opened in 1921.", Why: "a title in its own script"},
		{Text: "A range of 3–5 °C … or so, “perhaps”.", Why: "English typography beyond ASCII"},
		{Text: "東京、大阪。", Why: "a line in the source language"},
	},
	Run: func(p *lint.Pass) {
		for i := 0; i < len(p.Text); {
			n := wideIndex(p.Text[i:])
			if n < 0 {
				break
			}
			i += n
			i = wideRun(p, i)
		}
		middleDots(p)
		reportNativeMarks(p)
	},
}

// middleDots looks for the dot of Latin-1 in names: "Saint·Germain".
func middleDots(p *lint.Pass) {
	const dot = "·"
	for from := 0; ; {
		n := strings.Index(p.Text[from:], dot)
		if n < 0 {
			return
		}
		s := lint.Span{Start: from + n, End: from + n + len(dot)}
		if _, next := around(p.Text, s); unicode.IsUpper(next) && unicode.Is(unicode.Latin, next) {
			reportMiddleDot(p, s)
		}
		from = s.End
	}
}

// wideIndex is the offset of the next character that may be a full-width mark, by its first byte.
func wideIndex(s string) int {
	const piece = 1 << 10 // bytes looked through for one of the two before the other
	for from := 0; from < len(s); from += piece {
		part := s[from:min(len(s), from+piece)]
		a, b := strings.IndexByte(part, 0xe3), strings.IndexByte(part, 0xef)
		if a < 0 || b >= 0 && b < a {
			a = b
		}
		if a >= 0 {
			return from + a
		}
	}
	return -1
}

// wideRun reports the mark, or the run of digits, letters or spaces, at offset i and returns the offset behind it.
func wideRun(p *lint.Pass, i int) int {
	r, n := utf8.DecodeRuneInString(p.Text[i:])
	end := i + n
	if r == '\u3000' {
		for strings.HasPrefix(p.Text[end:], "\u3000") {
			end += n
		}
		reportWideSpace(p, lint.Span{Start: i, End: end})
		return end
	}
	mark, isMark := wideMarks[r]
	switch s := (lint.Span{Start: i, End: end}); {
	case ideographic(p.Text, i, end):
	case isMark:
		reportWideMark(p, s, mark)
	case r == '・' || r == '･':
		reportMiddleDot(p, s)
	default:
		if ascii, width := narrow(p.Text[i:]); width > 0 {
			end = i + width
			reportWideASCII(p, lint.Span{Start: i, End: end}, ascii)
		}
	}
	return end
}

// narrow is the run of full-width letters, digits and signs that text begins with, in ASCII, and how many bytes it has.
func narrow(text string) (ascii string, width int) {
	var b strings.Builder
	for width < len(text) {
		r, n := utf8.DecodeRuneInString(text[width:])
		if r < '！' || r > '～' || wideMarks[r].text != "" {
			break
		}
		b.WriteRune(r - '！' + '!')
		width += n
	}
	return b.String(), width
}

func reportWideASCII(p *lint.Pass, s lint.Span, ascii string) {
	safety := lint.Safe
	if ascii == "|" { // between the parts of a page's title
		safety = lint.Suggested
	}
	p.Report(lint.Finding{
		Span: s, Confidence: 0.97, Message: "Full-width characters stand where English has narrow ones",
		Fixes: []lint.Fix{p.Replace(s, ascii, safety, "Write them narrow")},
	})
}

func reportWideSpace(p *lint.Pass, s lint.Span) {
	text := " "
	if s.Start == p.Blocks[p.BlockAt(s.Start)].Start || strings.HasPrefix(p.Text[s.End:], " ") || strings.HasSuffix(p.Text[:s.Start], " ") {
		text = ""
	}
	p.Report(lint.Finding{
		Span: s, Confidence: 0.97, Message: "An ideographic space of the source is left",
		Fixes: []lint.Fix{p.Replace(s, text, lint.Safe, "Take it out")},
	})
}

// around are the characters beside s.
func around(text string, s lint.Span) (prev, next rune) {
	prev, _ = utf8.DecodeLastRuneInString(text[:s.Start])
	next, _ = utf8.DecodeRuneInString(text[s.End:])
	return prev, next
}

// ideographic reports whether characters of an East Asian script stand at i or beside it, other marks passed over.
func ideographic(text string, i, end int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	if isIdeograph(r) {
		return true
	}
	prev, next := around(text, lint.Span{Start: i, End: end})
	return isIdeograph(prev) || isIdeograph(next)
}

func isIdeograph(r rune) bool {
	return r >= 0x2e80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}
