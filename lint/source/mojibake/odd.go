package mojibake

import (
	"strings"
	"unicode"
)

// Signs by what they do beside a word. A sign that is in none of these sets stands after no word: ¤, ¦, ¼, ‰, ˆ, …
const (
	joining  = "\u00A0\u00AD·•’–—…" // after a word, and between two
	closing  = "”»›“‘«‹™®©°´¡¿²³¹"  // after a word that they end; quotation marks face both ways, by language
	opening  = "“‘«‹¡¿„‚"           // before a word
	currency = "¢£¥€"
)

// sequence is one character that cells[start:end] spell in a page.
type sequence struct {
	start, end int
	r          rune
}

// convincing reports whether sequences that touch each other are damage: whether one of them is such as nobody writes, or
// there are so many in one script that it is no chance.
func convincing(cells []cell, stretch []sequence) bool {
	var far int
	for i, s := range stretch {
		if odd(cells, s) {
			return true
		}
		if i > 0 && unicode.IsLetter(s.r) && s.r >= 0x0370 && s.r>>8 == stretch[i-1].r>>8 {
			far++
		}
	}
	return far >= 2 || far == 1 && !unicode.IsLetter(cells[stretch[0].start].r)
}

// odd reports whether nobody writes the characters of s where they stand.
func odd(cells []cell, s sequence) bool {
	lead, rest := cells[s.start].r, cells[s.start+1:s.end]
	before, after := ascii(cells, s.start-1), ascii(cells, s.end)
	switch {
	case len(rest) >= 2 && (isPunctuation(s.r) || isVietnamese(s.r) && isSmall(after)):
		return true
	case rest[0].r == ' ' && len(rest) == 1:
		return lostSpace(cells, s.start)
	case isSmall(before) && unicode.IsUpper(lead):
		return true // a capital inside a word
	case !unicode.IsLetter(lead):
		return oddAfterSign(lead, rest[0].r, s.r, before, after)
	}
	return oddAfterLetter(lead, rest, before, after)
}

// oddAfterLetter looks for what no word ends in, and for what ends a word inside one.
func oddAfterLetter(lead rune, rest []cell, before, after rune) bool {
	prev := lead
	for i, c := range rest {
		next := after
		if i+1 < len(rest) {
			next = rest[i+1].r
		}
		switch {
		case isControl(c.r):
			return true
		case isLetter(c.r):
			if strings.ContainsRune("ÂÃÄÅÎÐâ", prev) && strings.ContainsRune("ŠŒŽšœžŸ", c.r) {
				return true // side by side in no language
			}
		case prev == 'Ã' || prev == 'Â':
			if oddAfterTilde(c.r, before, next) {
				return true
			}
		case strings.ContainsRune(joining, c.r), c.r == '¬' && strings.ContainsRune("ÒÓÔÕÖŌŐòóôõö", prev): // (ô¬o) is a face
		case strings.ContainsRune(closing, c.r):
			begins := i > 0 && strings.ContainsRune(opening, c.r) // the next word: “fiancé”—“Yes
			if isLetter(next) && !begins || begins && strings.ContainsRune("®™©°´²³¹", prev) {
				return true
			}
		case strings.ContainsRune(currency, c.r) && 'A' <= before && before <= 'Z': // $LANG
		default:
			return true
		}
		prev = c.r
	}
	return false
}

// oddAfterTilde is for Ã and Â, which the characters of Latin-1 begin with in windows-1252: few signs are beyond doubt there.
func oddAfterTilde(sign, before, next rune) bool {
	switch sign {
	case '’':
		return false
	case '”', '…', '–', '—':
		return isLetter(next)
	case '\u00A0', '\u00AD':
		return !('A' <= before && before <= 'Z') || isSmall(next)
	}
	return true
}

// oddAfterSign is for the code pages that have signs where others have letters. √ before a Greek letter or another sign of a
// number is mathematics and box drawing beside box drawing is a drawing.
func oddAfterSign(lead, second, r, before, after rune) bool {
	if isBox(lead) && isBox(second) || '0' <= after && after <= '9' {
		return false
	}
	latin1 := r <= 0xFF && (lead == '√' || lead == '├') && !unicode.Is(unicode.Greek, second)
	return isControl(second) || latin1 || isSmall(before) && isSmall(after)
}

// lostSpace reports whether Ã or Â at i and the space after it are what is left of à or of a no-break space, which they are
// at the start of a line, after a small letter with or without a space, and Â also after the end of a clause.
func lostSpace(cells []cell, i int) bool {
	if cells[i].r != 'Ã' && cells[i].r != 'Â' {
		return false
	}
	before := ascii(cells, i-1)
	if before == ' ' {
		before = ascii(cells, i-2)
	}
	return before == 0 || isSmall(before) || cells[i].r == 'Â' && strings.ContainsRune(".,?!", before)
}

// isPunctuation takes the marks that UTF-8 needs three bytes for and that English copy is full of, and the root that its
// damage is full of on a Macintosh. Three characters that happen to spell one of them are never anything else.
func isPunctuation(r rune) bool {
	return 0x2010 <= r && r <= 0x203A || r == '€' || r == '™' || r == '√' || r == '\uFEFF' || r == '\uFFFD'
}

// isVietnamese takes the letters with two marks, whose damage ("á»…") is sound after a word and never inside one.
func isVietnamese(r rune) bool { return 0x1EA0 <= r && r <= 0x1EF9 }

// ascii is the character at i if it is ASCII, 0 beyond the ends, and otherwise one that is nothing in particular.
func ascii(cells []cell, i int) rune {
	switch {
	case i < 0 || i >= len(cells):
		return 0
	case cells[i].r < 0x80:
		return cells[i].r
	}
	return unicode.MaxRune
}

// isLetter takes what words are made of, and not the letters that serve as signs.
func isLetter(r rune) bool { return unicode.IsLetter(r) && !strings.ContainsRune("ªºµƒˆˇ", r) }

func isSmall(r rune) bool   { return 'a' <= r && r <= 'z' }
func isControl(r rune) bool { return 0x80 <= r && r < 0xA0 }
func isBox(r rune) bool     { return 0x2500 <= r && r < 0x25A0 }
