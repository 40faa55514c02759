package repeat

import "github.com/artlint/artlint/lint"

// places is an open-addressing table from hashes to where they stood last.
type places []place

type place struct {
	key   uint64 // zero is free
	at    int32
	times int32 // how often it stood somewhere
}

func newPlaces(n int) places {
	size := 8
	for size < 2*n {
		size *= 2
	}
	return make(places, size)
}

// hashTokens is a hash of the spelling of words, numbers and marks in lower case.
func hashTokens(tokens []lint.Token) uint64 {
	h := uint64(14695981039346656037)
	for i := range tokens {
		if k := tokens[i].Kind; k == lint.Word || k == lint.Number || k == lint.Address {
			h = (h ^ uint64(tokens[i].Hash)) * 1099511628211
		}
	}
	return h
}

// put remembers in t that key stands at place i and returns where it stood before, -1 for nowhere. It counts what
// stands there for the third time and more.
func (d *duplicates) put(t places, key uint64, i int) int {
	key |= 1
	mask := uint64(len(t) - 1)
	slot := key >> 32 & mask
	for t[slot].key != 0 && t[slot].key != key {
		slot = (slot + 1) & mask
	}
	before := -1
	if t[slot].key == key {
		before = int(t[slot].at)
	}
	if t[slot].times >= 2 {
		d.thirds++
	}
	t[slot] = place{key, int32(i), t[slot].times + 1}
	return before
}
