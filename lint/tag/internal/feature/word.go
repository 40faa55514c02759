// Package feature turns words and their neighbours into the hashed features that the tagger's weights are stored under.
// Training and tagging share it, so that a weight is always looked up under the key it was learned under.
package feature

// Word is what the features of a position need to know of one word. It holds no reference to the text.
type Word struct {
	Lower  uint64    // hash of the normalised word, without its case, digits as 0
	Form   uint64    // the same with its case
	suffix [4]uint64 // hashes of the last 1 to 4 bytes, normalised
	prefix [3]uint64 // hashes of the first 1 to 3 bytes, normalised
	shape  uint64    // capitals, digits and hyphens
	Class  uint64    // the tags that the lexicon knows for the word, as a bit set; 0 for an unknown word
}

// Entry is the word's key in the lexicon. A word in lower case has an entry of its own, made of its uses in lower case
// alone (ministry is not Ministry); a word with a capital, which a heading or a sentence's start may have given it, shares
// that of all its uses.
func (w *Word) Entry() uint64 {
	if w.shape&hasUpper == 0 {
		return w.Lower
	}
	return w.anyCase()
}

// Entries are the keys in the lexicon under which a use of the word counts; the second is 0 if there is but one.
func (w *Word) Entries() [2]uint64 {
	if w.shape&hasUpper == 0 {
		return [2]uint64{w.anyCase(), w.Lower}
	}
	return [2]uint64{w.anyCase()}
}

func (w *Word) anyCase() uint64 { return w.Lower * prime64 }

// Boundary stands for the positions before the first and after the last word.
var Boundary = Word{Lower: 1, Form: 1, shape: 1 << 20}

// The bits of a shape.
const (
	hasLower = 1 << iota
	hasUpper
	firstUpper
	manyUpper
	hasDigit
	hasHyphen
	hasDot
	hasOther
	hasWide // beyond ASCII
	long    // more than three bytes
)

const (
	maxNormal = 64 // bytes of a word that are looked at; more than any word has
	offset64  = 14695981039346656037
	prime64   = 1099511628211
)

// Analyse fills w for the word s as spelled in the text; Class is left 0.
func (w *Word) Analyse(s string) {
	var buf [maxNormal]byte
	n, shape, caps := normalise(&buf, s)
	h := uint64(offset64)
	for i, c := range buf[:n] {
		h = (h ^ uint64(c)) * prime64
		if i < len(w.prefix) {
			w.prefix[i] = h
		}
	}
	for i := n; i < len(w.prefix); i++ {
		w.prefix[i] = 0
	}
	var tail uint64
	for i := range w.suffix {
		if i >= n {
			w.suffix[i] = 0
			continue
		}
		tail = tail<<8 | uint64(buf[n-1-i])
		w.suffix[i] = tail
	}
	w.Lower = mix(h)
	w.Form = mix(h + caps*prime64)
	w.shape = shape
	w.Class = 0
}

// normalise writes s in lower case into buf, digits as 0, typographic quotation marks, dashes and ellipses as in the
// treebank. It gives the length, the shape, and the case pattern: 0 lower, 1 first letter, 2 all letters, 3 mixed.
func normalise(buf *[maxNormal]byte, s string) (n int, shape, caps uint64) {
	var upper, lower int
	for i := 0; i < len(s) && n < maxNormal-2; i++ {
		c := s[i]
		switch {
		case 'a' <= c && c <= 'z':
			shape |= hasLower
			lower++
		case 'A' <= c && c <= 'Z':
			shape |= hasUpper
			if n == 0 {
				shape |= firstUpper
			}
			upper++
			c += 'a' - 'A'
		case '0' <= c && c <= '9':
			shape |= hasDigit
			c = '0'
		case c == '-':
			shape |= hasHyphen
		case c == '.':
			shape |= hasDot
		case c < 0x80:
			shape |= hasOther
		case c == 0xE2 && i+2 < len(s) && s[i+1] == 0x80:
			if r := typographic(s[i+2]); r != "" {
				n += copy(buf[n:], r)
				i += 2
				shape |= hasOther
				continue
			}
			shape |= hasWide
		default:
			shape |= hasWide
		}
		buf[n] = c
		n++
	}
	if upper > 1 {
		shape |= manyUpper
	}
	if n > 3 {
		shape |= long
	}
	switch {
	case upper == 0:
		caps = 0
	case lower == 0:
		caps = 2
	case upper == 1 && shape&firstUpper != 0:
		caps = 1
	default:
		caps = 3
	}
	return n, shape, caps
}

// typographic gives the plain spelling of the mark U+2000+(last-0x80), of the bytes E2 80 last; "" if it is none.
func typographic(last byte) string {
	switch last {
	case 0x98, 0x99: // ‘ ’
		return "'"
	case 0x9C: // “
		return "``"
	case 0x9D: // ”
		return "''"
	case 0x93, 0x94: // – —
		return "--"
	case 0xA6: // …
		return "..."
	}
	return ""
}

// mix spreads the bits of h over the whole word (the finaliser of MurmurHash3, public domain).
func mix(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	return h
}
