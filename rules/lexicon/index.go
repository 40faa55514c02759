package lexicon

import (
	"hash/maphash"
	"strings"
	"sync"
)

// index finds the entries of a list by their hashes, where rules ask for so many
// words that a search costs too much. It is made when first asked.
type index struct {
	list  *list
	once  sync.Once
	slots []uint32 // open addressing: where an entry begins in the list, plus one, and bits of its hash above
	seed  maphash.Seed
}

// placeBits are the bits of a slot for a place in the list; those above tell most other words without a look at the list.
const placeBits = 20

// find does what [list.find] does.
func (x *index) find(key string) (entry, value string, ok bool) {
	x.once.Do(x.build)
	mask, hash := uint64(len(x.slots)-1), maphash.String(x.seed, key)
	for i := hash & mask; x.slots[i] != 0; i = (i + 1) & mask {
		if (x.slots[i]^uint32(hash>>32))>>placeBits != 0 {
			continue
		}
		text := string(*x.list)[x.slots[i]&(1<<placeBits-1)-1:]
		if !strings.HasPrefix(text, key) {
			continue
		}
		switch end := len(key); {
		case end == len(text) || text[end] == '\n':
			return text[:end], "", key != ""
		case text[end] == '\t':
			value, _, _ = strings.Cut(text[end+1:], "\n")
			return text[:end], value, true
		}
	}
	return "", "", false
}

// build enters every line.
func (x *index) build() {
	text := string(*x.list)
	if len(text) >= 1<<placeBits {
		panic("lexicon: a list is too long for its index")
	}
	size := 64
	for size < 2*strings.Count(text, "\n") {
		size *= 2
	}
	x.slots, x.seed = make([]uint32, size), maphash.MakeSeed()
	mask := uint64(size - 1)
	for start := 0; start < len(text); {
		line, _, _ := strings.Cut(text[start:], "\n")
		if key, _, _ := strings.Cut(line, "\t"); key != "" && key[0] != '#' {
			hash := maphash.String(x.seed, key)
			i := hash & mask
			for x.slots[i] != 0 {
				i = (i + 1) & mask
			}
			x.slots[i] = uint32(start+1) | uint32(hash>>32)>>placeBits<<placeBits
		}
		start += len(line) + 1
	}
}
