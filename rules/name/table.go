package name

import (
	"sync"

	"github.com/artlint/artlint/lint"
)

// table is an open-addressing hash table of indexes into index.spellings, plus one.
type table []int32

// emptied is an empty table of that size, a power of two, in the memory of t where it has room.
func (t table) emptied(size int) table {
	if cap(t) < size {
		return make(table, size)
	}
	t = t[:size]
	clear(t)
	return t
}

// indexes are kept from document to document: to make their memory costs more than to fill it.
var indexes = sync.Pool{New: func() any { return new(index) }}

// borrow is an empty index for the document of p.
func borrow(p *lint.Pass) *index {
	room := 32 // spellings; more are made room for
	for room < len(p.Tokens)/16 && room < mostSpellings {
		room *= 2
	}
	x := indexes.Get().(*index)
	x.Pass, x.byHash, x.bySkeleton = p, x.byHash.emptied(4*room), x.bySkeleton.emptied(4*room)
	return x
}

// release gives the index back, without what it holds of its document.
func (x *index) release() {
	clear(x.spellings)
	x.Pass, x.spellings, x.places = nil, x.spellings[:0], x.places[:0]
	indexes.Put(x)
}

// slot is where the spelling with that hash stands in byHash, or the empty place for it.
func (x *index) slot(hash uint32) *int32 {
	mask := uint32(len(x.byHash) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		if at := x.byHash[i]; at == 0 || x.spellings[at-1].hash == hash {
			return &x.byHash[i]
		}
	}
}

// chain puts spelling number at in front of those with its skeleton.
func (x *index) chain(at int) {
	n := &x.spellings[at]
	mask := uint64(len(x.bySkeleton) - 1)
	i := n.skeleton * 0x9e3779b97f4a7c15 >> 32 & mask
	for x.bySkeleton[i] != 0 && x.spellings[x.bySkeleton[i]-1].skeleton != n.skeleton {
		i = (i + 1) & mask
	}
	n.next = int(x.bySkeleton[i]) - 1
	x.bySkeleton[i] = int32(at + 1)
}

// grow doubles the tables.
func (x *index) grow() {
	x.byHash, x.bySkeleton = x.byHash.emptied(2*len(x.byHash)), x.bySkeleton.emptied(2*len(x.bySkeleton))
	for i := range x.spellings {
		*x.slot(x.spellings[i].hash) = int32(i + 1)
		x.chain(i)
	}
}
