package sequence

import "github.com/artlint/artlint/lint"

// Rare is a set of pairs and triples of function words by their hashes, to which a few more may seem to belong: a
// Bloom filter of one bit each (Burton Bloom, CACM 13, 1970).
type Rare []byte

// RareSize is the number of bytes of a set.
const RareSize = 1 << 15

// Add puts a pair or triple in.
func (r Rare) Add(h uint32) { r[h>>3%RareSize] |= 1 << (h & 7) }

// Remove takes a pair or triple out, and those that share its bit.
func (r Rare) Remove(h uint32) { r[h>>3%RareSize] &^= 1 << (h & 7) }

// Has reports whether a pair or triple is in.
func (r Rare) Has(h uint32) bool { return r[h>>3%RareSize]>>(h&7)&1 != 0 }

// The hashes that stand for others.
const (
	Start  = 1 // the word before the first one of a sentence
	Open   = 2 // any word that is not a function word
	Figure = 3 // any number
)

// ID is the hash of a function word, Open or Figure, or 0 where no word stands.
func ID(t *lint.Token, first bool) uint32 {
	switch {
	case t.Kind == lint.Number:
		return Figure
	case t.Kind != lint.Word:
		return 0
	case Function(t, first):
		return t.Hash
	}
	return Open
}

// Pair is the hash of two words by their hashes, or of a pair and a third word.
func Pair(a, b uint32) uint32 {
	h := (a*0x9E3779B9 ^ b) * 0x85EBCA6B
	return h ^ h>>15
}

// Each visits the function words of s of d that end a rare pair or triple.
func (r Rare) Each(d *lint.Document, s *lint.Sentence, visit func(token int)) {
	before, pair := uint32(Start), uint32(0) // 0: there is none
	tokens := d.Tokens[s.FirstToken:s.EndToken]
	for i := range tokens {
		t := &tokens[i]
		if t.Class&^open == 0 || !Function(t, i == 0) {
			before, pair = 0, 0
			continue
		}
		if before == 0 || i > 0 && !Joined(t) {
			before, pair = t.Hash, 0
			continue
		}
		next := Pair(before, t.Hash)
		if r.Has(next) || pair != 0 && r.Has(Pair(pair, t.Hash)) {
			visit(s.FirstToken + i)
		}
		before, pair = t.Hash, next
	}
}

// open are the classes whose words are not function words.
const open = lint.Month | lint.Weekday | lint.PersonTitle | lint.NumberWord | lint.SpeechVerb

// Function reports whether token t is a function word as it is written in running text; first says that it begins its sentence.
func Function(t *lint.Token, first bool) bool {
	return t.Kind == lint.Word && t.Class&^open != 0 && !t.Has(lint.Clitic|lint.Abbreviated|lint.Upper) && (first || t.Has(lint.Lower))
}

// Joined reports whether a word stands behind the one before it in the same line.
func Joined(t *lint.Token) bool { return t.Has(lint.SpaceBefore) && !t.Has(lint.LineBefore) }
