package fixes

import (
	"unicode"
	"unicode/utf8"
)

// Words is the difference of two short texts, word by word: words are never cut,
// white space and marks stand alone. Neighbouring parts have different operations.
func Words(before, after string) []Part {
	var out []Part
	for _, p := range sequenceDiff(splitWords(before), splitWords(after), true) {
		if n := len(out); n > 0 && out[n-1].Op == p.Op {
			out[n-1].Text += p.Text
		} else {
			out = append(out, p)
		}
	}
	return out
}

func splitWords(text string) []string {
	var out []string
	for len(text) > 0 {
		n := wordLen(text)
		out = append(out, text[:n])
		text = text[n:]
	}
	return out
}

// wordLen is the length of the first word of text, or of its first rune where it is no letter or digit.
func wordLen(text string) int {
	n := 0
	for n < len(text) {
		r, size := utf8.DecodeRuneInString(text[n:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			if n == 0 {
				n = size
			}
			break
		}
		n += size
	}
	return n
}
