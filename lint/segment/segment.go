// Package segment reads the prose of a document: words, quotations, sentences
// and what the whole document tells of itself.
//
// It is made for damaged copy. The Unicode sentence rules (UAX #29) never break
// before a lower-case letter, which glues the very fragments that artlint looks
// for to their hosts; here a full stop ends a sentence unless something explains
// it, and a doubtful boundary says so.
package segment

import (
	"encoding/binary"
	"slices"
	"unsafe"

	"github.com/artlint/artlint/lint"
)

// Analyzer analyses one document after the other in the same memory. What it gives a
// document lasts until it is asked for the next one.
type Analyzer struct {
	tokens                           []lint.Token
	sentences                        []lint.Sentence
	quotes                           []lint.Quote
	words                            lint.Words
	capitals                         lint.Vocabulary
	numbers, capitalised, hyphenated []int32
	memory                           lint.Memory
}

// Analyze fills the tokens, quotations, sentences and the profile of d in memory of their own.
func Analyze(d *lint.Document) { new(Analyzer).Analyze(d) }

// Analyze fills the tokens, quotations, sentences and the profile of d, whose
// Text and Blocks are set. Its cost is linear in the length of the text.
func (a *Analyzer) Analyze(d *lint.Document) {
	d.Lower = lowerASCII(d.Text)
	t := tokenizer{text: d.Text, lower: d.Lower, tokens: slices.Grow(a.tokens[:0], len(d.Text)/5+8)}
	for i := range d.Blocks {
		b := &d.Blocks[i]
		b.FirstToken = len(t.tokens)
		t.block(b.Start, b.End)
		b.EndToken = len(t.tokens)
	}
	d.Tokens = t.tokens
	d.Sentences, d.Quotes = slices.Grow(a.sentences[:0], len(d.Tokens)/24+len(d.Blocks)), a.quotes[:0]
	q := quoteScanner{doc: d}
	for i := range d.Blocks {
		q.scanQuotes(i)
	}
	linkQuotes(d)
	a.words.Renew(len(d.Tokens))
	d.Words, d.Capitals = a.words, a.capitals.Renew(len(d.Text))
	d.Numbers, d.Capitalised = slices.Grow(a.numbers[:0], len(d.Tokens)/64), slices.Grow(a.capitalised[:0], len(d.Tokens)/8)
	d.Hyphenated, d.Memory = a.hyphenated[:0], &a.memory
	s := splitter{doc: d}
	for i := range d.Blocks {
		s.block(i)
		d.Marks |= d.Blocks[i].Marks
		if b := &d.Blocks[i]; b.Marks.Has(lint.WithBracket) {
			markBrackets(d.BlockTokens(b))
		}
	}
	d.Profile = profile(d)
	a.tokens, a.sentences, a.quotes, a.capitals = d.Tokens, d.Sentences, d.Quotes, d.Capitals
	a.numbers, a.capitalised, a.hyphenated = d.Numbers, d.Capitalised, d.Hyphenated
}

func hasMark(tokens []lint.Token) bool {
	for i := range tokens {
		if tokens[i].Kind == lint.Mark {
			return true
		}
	}
	return false
}

// lowerASCII is s with its ASCII letters in lower case, byte for byte as long.
func lowerASCII(s string) string {
	if s == "" {
		return ""
	}
	const each = 0x0101010101010101 // byte of eight
	b := []byte(s)
	i := 0
	for ; i+8 <= len(b); i += 8 {
		w := binary.LittleEndian.Uint64(b[i:])
		low := w &^ (0x80 * each)
		// the high bit of a byte says whether it is A or more, and at most Z, and ASCII
		capital := (low + (0x80-'A')*each) &^ (low + (0x80-'Z'-1)*each) &^ w & (0x80 * each)
		binary.LittleEndian.PutUint64(b[i:], w|capital>>2)
	}
	for ; i < len(b); i++ {
		if c := b[i]; c-'A' < 26 {
			b[i] = c | 0x20
		}
	}
	return unsafe.String(&b[0], len(b)) // b is not written to again
}

// ReadsAsEnglish reports whether the words of an analysed document are English, whatever
// it declares: a quarter of them are English function words. Pages that went through
// machine translation often keep the language of their source.
func ReadsAsEnglish(d *lint.Document) bool {
	const enough = 20 // words to judge by
	words, closed := 0, 0
	for i := range d.Tokens {
		if t := &d.Tokens[i]; t.Kind == lint.Word && !t.Has(lint.Clitic) {
			words++
			if t.Class != 0 {
				closed++
			}
		}
	}
	return words >= enough && closed*4 >= words
}
