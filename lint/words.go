package lint

import (
	"iter"
	"math/bits"
)

// Words tells where the words of a document stand, by their hashes: chains of tokens with the same low bits of their
// hashes, from the last to the first.
type Words struct {
	last   []int32 // by the low bits, plus one; zero for none
	before []int32 // by tokens, the same
}

// Renew empties w for a document of a number of tokens.
func (w *Words) Renew(tokens int) {
	if size := 1 << bits.Len(uint(tokens)|63); size > cap(w.last) {
		w.last = make([]int32, size)
	} else {
		w.last = w.last[:size]
		clear(w.last)
	}
	if tokens > cap(w.before) {
		w.before = make([]int32, tokens)
	}
	w.before = w.before[:tokens]
}

// Add enters the word at a token behind all that are in, and gives the token before it in its chain, which
// may be another word's; -1 for none.
func (w *Words) Add(token int, hash uint32) int {
	last := &w.last[hash&uint32(len(w.last)-1)]
	before := *last
	w.before[token], *last = before, int32(token)+1
	return int(before) - 1
}

// HasWord reports whether d has a word of that hash.
func (d *Document) HasWord(hash uint32) bool { return d.use(d.chain(hash), hash) >= 0 }

// AppendUses appends the tokens of d that are the word of that hash, the last first.
func (d *Document) AppendUses(tokens []int32, hash uint32) []int32 {
	for i := d.use(d.chain(hash), hash); i >= 0; i = d.use(d.Words.before[i]-1, hash) {
		tokens = append(tokens, i)
	}
	return tokens
}

// LastUses are the last uses of the word of that hash, the last first, and no more of them than a rule can
// look at for every candidate.
func (d *Document) LastUses(hash uint32) iter.Seq[int] {
	const most = 1024
	return func(yield func(int) bool) {
		n := 0
		for i := d.use(d.chain(hash), hash); i >= 0 && n < most && yield(int(i)); i = d.use(d.Words.before[i]-1, hash) {
			n++
		}
	}
}

// chain is the last token of the chain of a hash, -1 for none.
func (d *Document) chain(hash uint32) int32 {
	if len(d.Words.last) == 0 {
		return -1
	}
	return d.Words.last[hash&uint32(len(d.Words.last)-1)] - 1
}

// use is the token of that hash at i or next in its chain, -1 for none.
func (d *Document) use(i int32, hash uint32) int32 {
	for i >= 0 && d.Tokens[i].Hash != hash {
		i = d.Words.before[i] - 1
	}
	return i
}
