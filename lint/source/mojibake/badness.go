package mojibake

import (
	"strings"
	"unicode/utf8"
)

const (
	letters = lower | upper
	signs   = opening | closing | currency | numeric | legal
)

// oddPairs are neighbours that nobody writes: {é£}, {½É}, {Ã¨}, {║é}.
var oddPairs = [...][2]class{
	{rare | letters | box | signs, rare},
	{rare, letters | box | signs},
	{lower | lowerFar | box | closing | currency | numeric, upper},
	{box | closing | currency | numeric, lower},
	{lower | box | closing, currency},
	{upper | box, numeric | legal},
	{currency | numeric | box, opening},
	{box, face | closing},
	{letters | signs, box},
}

// oddTriples are three in a row that nobody writes, their first and last being context.
var oddTriples = [...][3]class{
	{small | capital, upperFar | lowerFar, rare},
	{blank, upper, currency},
	{letters | box | currency | closing, opening, numeric},
	{letters | currency | numeric | box | legal, closing, opening},
	{small, upper, opening | currency},
	{letters, opening | closing, small | capital | letters | face | upperFar | lowerFar},
}

// oddStrings are what common characters look like in one code page or another, where the classes leave a doubt: the first
// string is one character of each of its members, the second what may follow.
var oddStrings = [...][2]string{
	{"ÂÃÎÐ", "€œŠš¢£Ÿž\u00A0\u00AD®©°·»›”™˝¡«¿‘‚“„•‹–—´"}, // windows-1252: Latin-1 letters, Greek, Cyrillic
	{"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑØÝ", "°"},
	{"×", "²³"},
	{"à", "²µ¹¼½¾"}, // the scripts of India
	{"√", "±∂†≠®™´≤≥¥µø¢£ß"}, // macintosh: Latin-1 letters
	{"≈", "°¢"},
}

// bad tells whether neighbours in cells[start:end] are such as nobody writes. What is outside counts as context if it is
// ASCII; anything else there is judged as part of its own stretch.
func bad(cells []cell, start, end int) bool {
	at := func(i int) rune {
		switch {
		case i < 0 || i >= len(cells):
			return 0
		case (i < start || i >= end) && cells[i].r >= 0x80:
			return utf8.MaxRune
		}
		return cells[i].r
	}
	prev := classify(at(start - 1))
	for i := start; i < end; i++ {
		this := classify(cells[i].r)
		if cells[i].r >= 0x80 || i > start && cells[i-1].r >= 0x80 {
			if this&control != 0 || oddTriple(prev, this, classify(at(i+1))) || i > start && (oddPair(prev, this) || oddString(at(i-1), at(i))) {
				return true
			}
			if i > start && (at(i-1) == 'œ' || at(i-1) == 'Œ') && this&(small|capital) == 0 {
				return true // the ligature begins or ends no word of a language that has it
			}
			if lostSpace(at(i-2), at(i-1), at(i), at(i+1)) || repeated(cells[i:end]) {
				return true
			}
		}
		prev = this
	}
	return false
}

func oddPair(a, b class) bool {
	for _, p := range oddPairs {
		if a&p[0] != 0 && b&p[1] != 0 {
			return true
		}
	}
	return false
}

func oddTriple(a, b, c class) bool {
	for _, t := range oddTriples {
		if a&t[0] != 0 && b&t[1] != 0 && c&t[2] != 0 {
			return true
		}
	}
	return false
}

func oddString(a, b rune) bool {
	for _, s := range oddStrings {
		if strings.ContainsRune(s[0], a) && strings.ContainsRune(s[1], b) {
			return true
		}
	}
	return false
}

// lostSpace tells whether Ã or Â before a space, at the start of a line or after a small letter or the end of a clause, is
// what is left of à or of a no-break space.
func lostSpace(before2, before, r, next rune) bool {
	if next != ' ' || r != 'Ã' && r != 'Â' {
		return false
	}
	if before == ' ' {
		before = before2
	}
	return before == 0 || classify(before)&small != 0 || r == 'Â' && classify(before)&stop != 0
}

// repeated takes pairs that could be anything alone and not twice: Arabic in windows-1252 ("Ø±Ø³"), Cyrillic and Greek in
// their Windows code pages ("РџСЂ", "ΞµΞ"), Cyrillic in KOI8-R ("п╩п╦").
func repeated(c []cell) bool {
	if len(c) < 3 {
		return false
	}
	both := func(chars string) bool {
		return strings.ContainsRune(chars, c[0].r) && strings.ContainsRune(chars, c[2].r)
	}
	switch {
	case both("ØÙ"):
		return len(c) > 3 && arabicSecond(c[1].r) && arabicSecond(c[3].r)
	case both("ВГРС"), both("ΒΓΞΟ"):
		return classify(c[1].r)&(control|rare|opening|closing|currency) != 0 || strings.ContainsRune("°µ±", c[1].r)
	case both("пя"):
		return classify(c[1].r)&box != 0
	}
	return false
}

func arabicSecond(r rune) bool {
	return classify(r)&(common|currency|rare|numeric|opening) != 0 || strings.ContainsRune("ŸŠ®°µ»", r)
}
