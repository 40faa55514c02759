package residue

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

// nativeMarks are the marks of scripts other than the East Asian ones, with what English writes for them.
var nativeMarks = map[rune]string{
	'،': ",", '؛': ";", '؟': "?", '٪': "%", '٫': ".", '٬': ",", '۔': ".", // Arabic
	'।': ".", '॥': ".", // Devanagari and its neighbours
	'։': ".", '՝': ",", '׃': ":", '።': ".", '፣': ",", '፤': ";", '၊': ",", '။': ".", '។': ".", // Armenian, Hebrew, Ethiopic, Burmese, Khmer
}

// nativeRunes calls f for every digit and mark of another script that stands apart from its letters; width is its bytes.
func nativeRunes(p *lint.Pass, f func(at, width int, r rune)) {
	const someForeign = 0.15 // of the words: a text in two languages
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if !b.Marks.Has(lint.WithNonASCII|lint.WithNonLatin|lint.WithBullet) || b.Marks.Has(lint.WithNonLatin) && foreignShare(p, b) > someForeign {
			continue
		}
		for at := b.Start; at < b.End; at++ {
			if c := p.Text[at]; c < 0xd6 || c == 0xe2 || c == 0xe3 || c > 0xef { // Latin letters, usual marks, ideographs
				continue
			}
			r, width := utf8.DecodeRuneInString(p.Text[at:])
			if (unicode.IsDigit(r) || nativeMarks[r] != "") && r < '０' && !amongLetters(p.Text, at, at+width) {
				f(at, width, r)
			}
			at += width - 1
		}
	}
}

// amongLetters reports whether letters of a script other than Latin stand beside text[start:end], over spaces.
func amongLetters(text string, start, end int) bool {
	before, after := strings.TrimRight(text[:start], " "), strings.TrimLeft(text[end:], " ")
	prev, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	foreign := func(r rune) bool { return unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) || unicode.IsMark(r) }
	return foreign(prev) || foreign(next)
}

// reportNativeMarks looks for commas, stops and the like of other scripts.
func reportNativeMarks(p *lint.Pass) {
	nativeRunes(p, func(at, width int, r rune) {
		if mark := nativeMarks[r]; mark != "" {
			reportWideMark(p, lint.Span{Start: at, End: at + width}, wideMark{text: mark, after: mark != "%"})
		}
	})
}

// reportNativeDigits looks for numbers in the digits of other scripts.
func reportNativeDigits(p *lint.Pass) {
	var s lint.Span
	var ascii []byte
	flush := func() {
		if len(ascii) > 0 {
			p.Report(lint.Finding{
				Span: s, Confidence: 0.95, Message: "This number is written in the digits of another script",
				Fixes: []lint.Fix{p.Replace(s, string(ascii), lint.Safe, "Write “"+string(ascii)+"”")},
			})
		}
		ascii = ascii[:0]
	}
	nativeRunes(p, func(at, width int, r rune) {
		if !unicode.IsDigit(r) {
			return
		}
		if at != s.End {
			flush()
			s.Start = at
		}
		s.End = at + width
		ascii = append(ascii, digitOf(r))
	})
	flush()
}

// digitOf is the ASCII digit for a decimal digit of any script: their ranges hold ten digits each, from zero on.
func digitOf(r rune) byte {
	for _, table := range unicode.Nd.R16 {
		if r >= rune(table.Lo) && r <= rune(table.Hi) {
			return '0' + byte((r-rune(table.Lo))%10)
		}
	}
	return '0'
}
