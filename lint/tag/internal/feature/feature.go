package feature

// Count is the number of features of a position.
const Count = 36

// Keys are the hashed features of a position.
type Keys [Count]uint64

// Window is a position with two words to each side.
type Window struct {
	Prev2, Prev, Word, Next, Next2 *Word
}

// History is what the tags so far tell a position.
type History struct {
	Prev, Prev2 uint8 // the last two tags
	clause      uint8 // whether a finite verb has come, in the sentence and in the clause
}

const (
	finiteInClause = 1 << iota
	finiteInSentence
)

// Push adds the tag of the next word, which may be a finite verb or open a clause.
func (h *History) Push(tag uint8, finite, opens bool) {
	h.Prev, h.Prev2 = tag, h.Prev
	switch {
	case finite:
		h.clause = finiteInClause | finiteInSentence
	case opens:
		h.clause &^= finiteInClause
	}
}

// Casing says how a sentence uses capitals: a heading's capitals tell nothing about names.
type Casing uint64

const (
	Mixed  Casing = iota // sentence case
	Titled               // each longer word starts with a capital
	Plain                // no capitals at all
)

// CasingOf looks at the words of a sentence.
func CasingOf(words []string) Casing {
	upper, lower := 0, 0
	for _, w := range words {
		switch {
		case w == "":
		case 'A' <= w[0] && w[0] <= 'Z':
			upper++
		case 'a' <= w[0] && w[0] <= 'z' && len(w) > 3:
			lower++
		}
	}
	switch {
	case upper == 0:
		return Plain
	case lower == 0 && upper > 1:
		return Titled
	}
	return Mixed
}

// Extract writes the features of a window in a sentence after the tags of history.
func (k *Keys) Extract(x *Window, casing Casing, history History) {
	w := x.Word
	p, p2, clause := uint64(history.Prev), uint64(history.Prev2), uint64(history.clause)
	shape := w.shape<<2 | uint64(casing)
	first := uint64(0)
	if x.Prev == &Boundary {
		first = 1
	}
	i := 0
	put := func(a, b uint64) {
		h := (a+uint64(i)*0x9e3779b97f4a7c15)*0xff51afd7ed558ccd ^ b*0xc4ceb9fe1a85ec53
		h ^= h >> 32
		k[i] = h * 0x9e3779b97f4a7c15
		i++
	}
	put(w.Lower, 0)
	put(w.Form, first)
	put(w.suffix[0], w.Class)
	put(w.suffix[1], shape)
	put(w.suffix[2], 0)
	put(w.suffix[3], 0)
	put(w.suffix[2], p)
	put(w.prefix[0], shape)
	put(w.prefix[1], 0)
	put(w.prefix[2], 0)
	put(shape<<1|first, w.Class)
	put(shape, p)
	put(w.Class, p)
	put(w.Class, p<<8|p2)
	put(w.Lower, p)
	put(w.Lower, p<<8|p2)
	put(x.Prev.Lower, 0)
	put(x.Prev.Lower, w.Class)
	put(x.Prev.Lower, w.Lower)
	put(x.Prev.suffix[2], p)
	put(x.Prev2.Lower, p)
	put(x.Prev2.Lower, w.Class)
	put(x.Next.Lower, 0)
	put(x.Next.Lower, w.Class)
	put(x.Next.Lower, w.Lower)
	put(x.Next.suffix[2], w.Class)
	put(x.Next.suffix[1], x.Next.shape)
	put(x.Next.Class, w.Class)
	put(x.Next.Class, p)
	put(x.Next.Class<<1^x.Next2.Class*7, w.Class)
	put(x.Next2.Lower, w.Class)
	put(x.Next.Class^p<<52, w.Class)
	put(x.Next.Lower, x.Prev.Lower)
	put(clause<<8|p, w.Class)
	put(clause, w.Lower)
	put(clause<<8|x.Next.Class<<10, w.Class)
}
