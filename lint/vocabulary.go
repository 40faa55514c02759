package lint

import (
	"iter"
	"math/bits"
	"strings"
)

// Vocabulary is a set of words by their hashes, of which a few more may seem to be in it: a
// Bloom filter of one bit a word (Burton Bloom, CACM 13, 1970). It tells at once what a
// document does not have. The empty Vocabulary may have every word.
type Vocabulary []uint64

// NewVocabulary is an empty Vocabulary of about size bits.
func NewVocabulary(size int) Vocabulary { return Vocabulary(nil).Renew(size) }

// VocabularyOf is a Vocabulary of about size bits with words in it.
func VocabularyOf(size int, words ...iter.Seq[string]) Vocabulary {
	v := NewVocabulary(size)
	for _, some := range words {
		for word := range some {
			v.Add(HashWord(word))
		}
	}
	return v
}

// Renew gives an empty Vocabulary of about size bits, in v's memory where there is enough of it.
func (v Vocabulary) Renew(size int) Vocabulary {
	const least, most = 1 << 10, 1 << 20 // bits
	words := 1 << bits.Len(uint(max(least, min(size, most))-1)) / 64
	if words > cap(v) {
		return make(Vocabulary, words)
	}
	v = v[:words]
	clear(v)
	return v
}

// Add puts the word of that hash in.
func (v Vocabulary) Add(hash uint32) {
	i := hash & uint32(len(v)*64-1)
	v[i/64] |= 1 << (i % 64)
}

// MayHave reports whether the word of that hash may be in.
func (v Vocabulary) MayHave(hash uint32) bool {
	if len(v) == 0 {
		return true
	}
	i := hash & uint32(len(v)*64-1)
	return v[i/64]>>(i%64)&1 != 0
}

// Triggers are words without which a rule has nothing to look for, by their hashes.
type Triggers []uint32

// NewTriggers takes words in lower case, separated by white space.
func NewTriggers(words string) Triggers {
	var t Triggers
	for word := range strings.FieldsSeq(words) {
		t = append(t, HashWord(word))
	}
	return t
}

// In gives the HashBits of the words that d has, with which Sentence.MayHave tells
// its sentences apart; 0 where d has none of them.
func (t Triggers) In(d *Document) uint64 {
	var mask uint64
	for _, hash := range t {
		if d.HasWord(hash) {
			mask |= HashBit(hash)
		}
	}
	return mask
}

// Has reports whether one of the words may be of that hash.
func (t Triggers) Has(hash uint32) bool {
	for _, h := range t {
		if h == hash {
			return true
		}
	}
	return false
}
