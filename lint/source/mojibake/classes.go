package mojibake

import (
	"sync"
	"unicode"
)

// class is a set of kinds that a character belongs to, as far as they tell damaged text from sound text.
type class uint32

const (
	small    class = 1 << iota // a to z
	capital                    // A to Z
	blank                      // white space, and the ends of the text
	stop                       // the marks that end a clause: . , ? !
	control                    // U+0080 to U+009F
	common                     // marks at home next to any letter: no-break space, dashes, ellipsis, apostrophe
	rare                       // signs that hardly ever touch a letter or another sign
	legal                      // § and ¶
	currency                   // money
	opening                    // what stands before a word
	closing                    // what stands after one
	numeric                    // what stands beside a digit
	face                       // letters and signs that emoticons are made of
	upper                      // accented Latin capitals
	lower                      // accented Latin small letters
	upperFar                   // Greek and Cyrillic capitals
	lowerFar                   // Greek and Cyrillic small letters
	box                        // box drawing
)

var members = [...]struct {
	class
	chars string
}{
	{stop, ".,?!"},
	{common, "\u00A0\u00AD·´–—―…’"},
	{rare, "¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊ªº"},
	{legal, "¶§"},
	{currency, "¢£¥₧€"},
	{opening, "¡«¿©΄΅‘‚“„•‹"},
	{closing, "®»˝”›™"},
	{numeric, "²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№"},
	{face, "ÒÓÔÕÖÙÚÛÜòóôõöøùúûüŐŌŪŲ°"},
	{upperFar, "Þ"},
	{face | upper, "Ü"},
	{face | lower, "ü"},
}

// classes is the class of every character up to the box drawing, worked out once when it is first needed.
var classes = sync.OnceValue(func() *[0x2600]class {
	t := new([0x2600]class)
	for r := range t {
		switch r := rune(r); {
		case r == 0 || r == ' ' || '\t' <= r && r <= '\r':
			t[r] = blank
		case 'a' <= r && r <= 'z':
			t[r] = small
		case 'A' <= r && r <= 'Z':
			t[r] = capital
		case 0x80 <= r && r < 0xA0:
			t[r] = control
		case 0xA0 <= r && r < 0x0180:
			t[r] = byCase(r, upper, lower)
		case 0x0370 <= r && r < 0x0500:
			t[r] = byCase(r, upperFar, lowerFar)
		case 0x2501 <= r && r <= 0x2593:
			t[r] = box
		}
	}
	for _, m := range members {
		for _, r := range m.chars {
			t[r] = m.class
		}
	}
	return t
})

func byCase(r rune, capital, small class) class {
	switch {
	case unicode.IsUpper(r):
		return capital
	case unicode.IsLower(r):
		return small
	}
	return 0
}

// classify gives the classes of a character.
func classify(r rune) class {
	if t := classes(); uint32(r) < uint32(len(t)) {
		return t[r]
	}
	switch r {
	case '\uFFFD':
		return rare
	case '\uF8FF': // the apple of the Macintosh
		return opening
	case 'ﬁ', 'ﬂ':
		return lower
	}
	return 0
}
