package mojibake

import (
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// page is a code page that UTF-8 is read as by mistake.
type page struct {
	name   string
	bytes  map[rune]byte // the characters of the bytes 80 to FF
	spaces bool          // whether A0 is a no-break space in it, which many programs turn into a space
}

// code pages in the order in which they are tried, the commonest first.
var charmaps = [...]struct {
	name string
	*charmap.Charmap
}{
	{"windows-1252", charmap.Windows1252},
	{"iso-8859-1", charmap.ISO8859_1},
	{"windows-1251", charmap.Windows1251},
	{"windows-1250", charmap.Windows1250},
	{"windows-1253", charmap.Windows1253},
	{"windows-1254", charmap.Windows1254},
	{"windows-1257", charmap.Windows1257},
	{"iso-8859-2", charmap.ISO8859_2},
	{"macintosh", charmap.Macintosh},
	{"ibm437", charmap.CodePage437},
	{"koi8-r", charmap.KOI8R},
}

// Roles of a character in damaged text, over all pages: the byte that it spells begins a sequence of so many bytes, or
// continues one.
const (
	lead2 = 1 << iota
	lead3
	lead4
	continues
	spaced // a lead byte after which a space may be A0

	leads = lead2 | lead3 | lead4
)

// tables is what the code pages say, worked out once when it is first needed.
type tables struct {
	pages []page
	roles [0x2600]uint8 // of characters up to the box drawing and the geometric shapes
}

var codePages = sync.OnceValue(func() *tables {
	t := new(tables)
	for _, m := range charmaps {
		p := page{name: m.name, bytes: make(map[rune]byte, 128)}
		for b := 0x80; b <= 0xFF; b++ {
			r := m.DecodeByte(byte(b))
			if r == utf8.RuneError {
				r = rune(b) // bytes that a page leaves open come through as control characters
			}
			p.bytes[r] = byte(b)
			if int(r) < len(t.roles) {
				t.roles[r] |= role(byte(b))
				if losesSpace(byte(b), 1) && m.DecodeByte(0xA0) == '\u00A0' {
					t.roles[r] |= spaced
				}
			}
		}
		p.spaces = p.bytes['\u00A0'] == 0xA0
		t.pages = append(t.pages, p)
	}
	return t
})

func role(b byte) uint8 {
	switch {
	case b < 0xC0:
		return continues
	case b >= 0xC2 && b < 0xE0:
		return lead2
	case b >= 0xE0 && b < 0xF0:
		return lead3
	case b >= 0xF0 && b < 0xF5:
		return lead4
	}
	return 0
}

func (t *tables) role(r rune) uint8 {
	if uint32(r) < uint32(len(t.roles)) {
		return t.roles[r]
	}
	if r == '\uFB01' || r == '\uFB02' || r == '\uF8FF' { // the Macintosh has ligatures and its apple
		return leads | continues
	}
	return 0
}

// sequence decodes the UTF-8 sequence that the first cells spell in the page: how many cells it takes, and its
// character. n is 0 if there is none.
func (p *page) sequence(cells []cell) (r rune, n int) {
	lead, ok := p.bytes[cells[0].r]
	if !ok || role(lead)&leads == 0 {
		return 0, 0
	}
	size := 2
	if lead >= 0xE0 {
		size++
	}
	if lead >= 0xF0 {
		size++
	}
	if lead == 0xED && len(cells) >= 6 {
		if r := p.surrogates(cells[:6]); r > 0 {
			return r, 6
		}
	}
	var buf [4]byte
	buf[0] = lead
	for i := 1; i < size; i++ {
		if i == len(cells) {
			return 0, 0
		}
		b, ok := p.bytes[cells[i].r]
		if !ok && p.spaces && cells[i].r == ' ' && losesSpace(lead, i) {
			b, ok = 0xA0, true
		}
		if !ok || b >= 0xC0 {
			return 0, 0
		}
		buf[i] = b
	}
	r, n = utf8.DecodeRune(buf[:size])
	if n != size || !plausible(r) || r < 0xA0 && !p.spaces {
		return 0, 0
	}
	return r, n
}

// losesSpace reports whether a space after a lead byte may have been the no-break space A0: where that spells a character
// that is frequent, which are U+00A0, à, Š, Π, Р and the Arabic zero, or ends an emoji.
func losesSpace(lead byte, i int) bool {
	switch lead {
	case 0xC2, 0xC3, 0xC5, 0xCE, 0xD0, 0xD9:
		return true
	case 0xF0:
		return i == 3
	}
	return false
}

// surrogates decodes a character that was written as two surrogates of three bytes each (CESU-8), or gives 0.
func (p *page) surrogates(cells []cell) rune {
	var b [6]rune
	for i, c := range cells {
		b[i] = rune(p.bytes[c.r])
	}
	if p.spaces && cells[1].r == ' ' {
		b[1] = 0xA0
	}
	if b[0] != 0xED || b[1]&0xF0 != 0xA0 || b[2]&0xC0 != 0x80 || b[3] != 0xED || b[4]&0xF0 != 0xB0 || b[5]&0xC0 != 0x80 {
		return 0
	}
	return 0x10000 + (b[1]&0x0F)<<16 + (b[2]&0x3F)<<10 + (b[4]&0x0F)<<6 + b[5]&0x3F
}

// plausible takes characters that somebody could have written, and the control characters that a second reading left. Of
// the scripts, it leaves out those that have few readers and the commonest lead bytes (×, ß, Ü, à): Syriac to Mandaic.
func plausible(r rune) bool {
	if 0x0700 <= r && r < 0x0900 {
		return false
	}
	return unicode.IsGraphic(r) || unicode.Is(unicode.Cf, r) || r < 0xA0 || 0x1F000 <= r && r <= 0x1FAFF || r == '\uFEFF'
}
