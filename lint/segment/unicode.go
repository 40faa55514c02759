package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

func isCJK(r rune) bool {
	return r >= 0x2e80 && (unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Bopomofo) || r == 'ー')
}

// highRune appends the token that begins with the non-ASCII rune at start.
func (t *tokenizer) highRune(start int) int {
	r, n := utf8.DecodeRuneInString(t.text[start:t.end])
	end := start + n
	switch {
	case isSpaceRune(r):
		t.gap |= lint.SpaceBefore
		return end
	case r == '\ufffc': // an object that stands in the sentence: code, a placeholder
		t.add(start, end, lint.Address, 0)
		return end
	case isCJK(r):
		for end < t.end {
			r, n := utf8.DecodeRuneInString(t.text[end:t.end])
			if !isCJK(r) {
				break
			}
			end += n
		}
		t.add(start, end, lint.Word, lint.NonASCII|lint.NonLatin)
		t.tokens[len(t.tokens)-1].Hash = lint.HashWord(t.lower[start:end])
		return end
	case unicode.IsLetter(r):
		return t.highWord(start, r)
	case unicode.IsDigit(r):
		t.add(start, end, lint.Number, lint.HasDigit|lint.NonASCII)
		return end
	}
	kind := highMark(r)
	if kind == lint.Mark {
		if at := t.apostrophe(start); at > 0 {
			if clitic, to := t.clitic(start, at); clitic < to && t.gap == 0 && len(t.tokens) > 0 {
				t.finish(clitic, to, lint.Clitic, 0, to-clitic)
				return to
			}
		}
	}
	t.add(start, end, kind, lint.NonASCII)
	t.tokens[len(t.tokens)-1].Hash = uint32(r)
	return end
}

// highWord appends a word whose first letter is not ASCII.
func (t *tokenizer) highWord(start int, r rune) int {
	shape, caps, letters := lint.NonASCII, 0, 0
	if !isLatin(r) {
		shape |= lint.NonLatin
	}
	i := start
	for i < t.end {
		c := t.text[i]
		if c < utf8.RuneSelf {
			if !isAlnum(c) && !(c == '-' && i+1 < t.end && (isAlnum(t.text[i+1]) || kinds[t.text[i+1]] == high && !t.dashAt(i+1))) {
				break
			}
			if kinds[c] == upperCase {
				caps++
			}
			letters++
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(t.text[i:t.end])
		if !isJoinedLetter(r) || isCJK(r) {
			break
		}
		if !isLatin(r) && unicode.IsLetter(r) {
			shape |= lint.NonLatin
		}
		if unicode.IsUpper(r) {
			caps++
		}
		letters++
		i += n
	}
	t.finish(start, i, shape, caps, letters)
	return i
}

const (
	marks   = "“”‘’„‟‚‛«»‹›「」『』＂＇〝〞"
	stops   = "…。！？．｡"
	commas  = "，、､"
	pauses  = "：；"
	dashes  = "–—―‒‐‑－"
	opens   = "（【《〈［｛〔"
	closes  = "）】》〉］｝〕"
	bullets = "•■□▪▫▶►▷▸▹▽△▲▼▾◆◇◈○●◎◯★☆※→⇒↓↑←➡・·⋅∙◦‣♦♣♠♥♪☞☛✓✔✕✖❖"
)

func highMark(r rune) lint.TokenKind {
	switch {
	case strings.ContainsRune(marks, r):
		return lint.Mark
	case strings.ContainsRune(stops, r):
		return lint.Stop
	case strings.ContainsRune(commas, r):
		return lint.Comma
	case strings.ContainsRune(pauses, r):
		return lint.Pause
	case strings.ContainsRune(dashes, r):
		return lint.Dash
	case strings.ContainsRune(opens, r):
		return lint.Open
	case strings.ContainsRune(closes, r):
		return lint.Close
	case strings.ContainsRune(bullets, r):
		return lint.Bullet
	}
	return lint.Symbol
}
