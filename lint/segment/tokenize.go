package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

// byteKind sorts the first byte of a token.
type byteKind uint8

const (
	other byteKind = iota
	space
	lowerCase
	upperCase
	digit
	high // above 0x7f
)

var kinds = func() (k [256]byteKind) {
	for c := range k {
		switch {
		case c == ' ' || c >= '\t' && c <= '\r':
			k[c] = space
		case c >= 'a' && c <= 'z':
			k[c] = lowerCase
		case c >= 'A' && c <= 'Z':
			k[c] = upperCase
		case c >= '0' && c <= '9':
			k[c] = digit
		case c >= 0x80:
			k[c] = high
		}
	}
	return k
}()

func isLetter(c byte) bool    { return kinds[c] == lowerCase || kinds[c] == upperCase }
func isAlnum(c byte) bool     { return kinds[c] >= lowerCase && kinds[c] <= digit }
func isDigit(c byte) bool     { return kinds[c] == digit }
func isSpaceRune(r rune) bool { return unicode.IsSpace(r) || r == 0x200b || r == 0xfeff }
func isLatin(r rune) bool {
	return r < 0x250 || r >= 0x1e00 && r <= 0x1eff || unicode.Is(unicode.Latin, r)
}
func isJoinedLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) }

// tokenizer splits one document; text and lower are the document's.
type tokenizer struct {
	text, lower string
	tokens      []lint.Token
	end         int        // of the block
	gap         lint.Shape // white space before the next token
}

// block appends the tokens of text[start:end].
func (t *tokenizer) block(start, end int) {
	t.end, t.gap = end, lint.SpaceBefore
	for i := start; i < end; {
		switch c := t.text[i]; kinds[c] {
		case space:
			t.gap |= lint.SpaceBefore
			if c == '\n' || c == '\r' {
				t.gap |= lint.LineBefore
			}
			i++
		case lowerCase, upperCase:
			i = t.word(i)
		case digit:
			i = t.number(i)
		case high:
			i = t.highRune(i)
		default:
			i = t.mark(i)
		}
	}
}

func (t *tokenizer) add(start, end int, kind lint.TokenKind, shape lint.Shape) {
	t.tokens = append(t.tokens, lint.Token{Start: int32(start), End: int32(end), Kind: kind, Shape: shape | t.gap})
	t.gap = 0
}

// at is the byte at i, zero at the end of the block.
func (t *tokenizer) at(i int) byte {
	if i < t.end {
		return t.text[i]
	}
	return 0
}

// apostrophe is the length of the apostrophe at i, zero where there is none.
func (t *tokenizer) apostrophe(i int) int {
	if t.at(i) == '\'' {
		return 1
	}
	if t.at(i) == 0xe2 && i+2 < t.end && t.text[i+1] == 0x80 && t.text[i+2] == 0x99 {
		return 3
	}
	return 0
}

// endsWord tells the bytes before which a word of letters ends whatever stands behind them.
var endsWord = func() (e [256]bool) {
	for c := range e {
		e[c] = kinds[c] == space || kinds[c] == other && !strings.ContainsRune("-'&.:@", rune(c))
	}
	return e
}()

// word appends the word at start and its clitics, and returns the offset behind.
func (t *tokenizer) word(start int) int {
	// Most words are letters and nothing else: they are read and hashed in one go.
	text, lower := t.text[start:t.end], t.lower[start:t.end]
	n, caps, hash := 0, 0, uint32(lint.EmptyHash)
	for ; n < len(lower) && n < len(text) && lower[n]-'a' < 26; n++ {
		if lower[n] != text[n] {
			caps++
		}
		hash = lint.HashByte(hash, lower[n])
	}
	i := start + n
	if i == t.end || endsWord[t.text[i]] {
		t.hashed(start, i, 0, caps, n, hash)
		return i
	}
	return t.longWord(start, i, caps)
}

// longWord is word for one that has capitals and letters up to i and may go on.
func (t *tokenizer) longWord(start, i, caps int) int {
	letters := i - start
	var shape lint.Shape
	for i < t.end {
		c := t.text[i]
		switch kinds[c] {
		case lowerCase:
			letters++
			i++
			continue
		case upperCase:
			caps++
			letters++
			i++
			continue
		case digit:
			shape |= lint.HasDigit
			i++
			continue
		case high:
			if n := t.apostrophe(i); n > 0 && i > start {
				if clitic, end := t.clitic(i, n); clitic < end {
					return t.withClitic(start, clitic, end, shape, caps, letters)
				}
				if kinds[t.at(i+n)] == lowerCase || kinds[t.at(i+n)] == upperCase {
					i += n
					continue
				}
				break
			}
			r, n := utf8.DecodeRuneInString(t.text[i:t.end])
			if r == 0xad || unicode.IsMark(r) || unicode.IsLetter(r) && isLatin(r) == (shape&lint.NonLatin == 0) || unicode.IsLetter(r) && isLatin(r) {
				shape |= lint.NonASCII
				if unicode.IsUpper(r) {
					caps++
				}
				letters++
				i += n
				continue
			}
			if unicode.IsLetter(r) && !isCJK(r) { // a homoglyph inside a Latin word
				shape |= lint.NonASCII | lint.NonLatin
				letters++
				i += n
				continue
			}
		case other:
			switch {
			case c == '-' && i > start && (isAlnum(t.at(i+1)) || kinds[t.at(i+1)] == high && !t.dashAt(i+1)):
				shape |= lint.Hyphenated
				i++
				continue
			case c == '\'':
				if clitic, end := t.clitic(i, 1); clitic < end && clitic > start {
					return t.withClitic(start, clitic, end, shape, caps, letters)
				}
				if isLetter(t.at(i + 1)) {
					i++
					continue
				}
			case c == '&' && isLetter(t.at(i+1)) && caps == letters && !t.entityAt(i):
				i++
				continue
			case c == '.' || c == ':' || c == '@':
				if end, kind := t.joined(start, i); end > i {
					if kind == lint.Address {
						t.add(start, end, lint.Address, 0)
						return end
					}
					i, shape = end, shape|lint.Abbreviated
				}
			}
		}
		break
	}
	t.finish(start, i, shape, caps, letters)
	return i
}

// entityAt reports whether an HTML entity such as &amp; begins at i.
func (t *tokenizer) entityAt(i int) bool {
	end := min(t.end, i+10)
	semi := strings.IndexByte(t.text[i:end], ';')
	return semi > 2
}

func (t *tokenizer) dashAt(i int) bool {
	r, _ := utf8.DecodeRuneInString(t.text[i:t.end])
	return !unicode.IsLetter(r)
}

// finish adds a word with its case and classes.
func (t *tokenizer) finish(start, end int, shape lint.Shape, caps, letters int) {
	t.hashed(start, end, shape, caps, letters, lint.HashWord(t.lower[start:end]))
}

// hashed is finish for a word whose hash is known.
func (t *tokenizer) hashed(start, end int, shape lint.Shape, caps, letters int, hash uint32) {
	switch first := kinds[t.text[start]]; {
	case caps == 0:
		shape |= lint.Lower
	case caps == letters && letters > 1:
		shape |= lint.Upper
	case caps >= 1 && (first == upperCase || first == high && caps == 1):
		shape |= lint.Title
	}
	class := classes.lookup(hash)
	if shape&lint.Lower != 0 {
		class &^= lint.Month | lint.Weekday
	}
	t.tokens = append(t.tokens, lint.Token{Start: int32(start), End: int32(end), Hash: hash, Class: class, Shape: shape | t.gap})
	t.gap = 0
}

// clitic reports the clitic around the apostrophe of n bytes at i: 's, n't, 're, 've, 'll, 'd, 'm.
// It is empty where there is none.
func (t *tokenizer) clitic(i, n int) (start, end int) {
	a := i + n
	letters := a
	for letters < t.end && isLetter(t.text[letters]) {
		letters++
	}
	switch strings.ToLower(t.text[a:letters]) {
	case "s", "re", "ve", "ll", "d", "m":
		return i, letters
	case "t":
		if i > 0 && (t.text[i-1] == 'n' || t.text[i-1] == 'N') {
			return i - 1, letters
		}
	}
	return i, i
}

func (t *tokenizer) withClitic(start, clitic, end int, shape lint.Shape, caps, letters int) int {
	if clitic > start {
		if clitic < end && isLetter(t.text[clitic]) { // n't took the last letter of the word
			letters--
			if kinds[t.text[clitic]] == upperCase {
				caps--
			}
		}
		t.finish(start, clitic, shape, caps, letters)
	}
	t.finish(clitic, end, lint.Clitic, 0, end-clitic)
	return end
}

// number appends the number at start: digits with separators and attached letters (18th, 1980s, 10:30, 2-1).
func (t *tokenizer) number(start int) int {
	i := start
	shape := lint.HasDigit
	for i < t.end {
		c := t.text[i]
		switch {
		case isAlnum(c):
			i++
			continue
		case (c == '.' || c == ',' || c == ':' || c == '/') && isDigit(t.at(i+1)):
			i++
			continue
		case c == '-' && isAlnum(t.at(i+1)):
			shape |= lint.Hyphenated
			i++
			continue
		case c == '.' && i-start <= 4 && isLetter(t.text[i-1]) && t.dotted(i-1, i) > i: // 5p.m.
			i = t.dotted(i-1, i)
			continue
		}
		break
	}
	t.add(start, i, lint.Number, shape)
	t.tokens[len(t.tokens)-1].Hash = lint.HashWord(t.lower[start:i])
	return i
}

// mark appends the ASCII punctuation or symbol at start.
func (t *tokenizer) mark(start int) int {
	c, i := t.text[start], start+1
	kind := lint.Symbol
	switch c {
	case '.', '!', '?':
		kind = lint.Stop
		for i < t.end && (t.text[i] == '!' || t.text[i] == '?' || t.text[i] == '.' && (c == '.' || t.text[i-1] == '.')) {
			i++
		}
	case ',':
		kind = lint.Comma
	case ':', ';':
		kind = lint.Pause
	case '-':
		kind = lint.Dash
		for t.at(i) == '-' {
			i++
		}
	case '"':
		kind = lint.Mark
	case '\'', '`':
		kind = lint.Mark
		if t.at(i) == c {
			i++
		}
	case '(', '[', '{':
		kind = lint.Open
	case ')', ']', '}':
		kind = lint.Close
	case '*':
		kind = lint.Bullet
	case '#', '@':
		if isLetter(t.at(i)) {
			t.add(start, t.address(i), lint.Address, 0)
			return int(t.tokens[len(t.tokens)-1].End)
		}
	}
	t.add(start, i, kind, 0)
	t.tokens[len(t.tokens)-1].Hash = uint32(c)
	return i
}
