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
	slots []uint32 // where the entries begin in the list, plus one; open addressing
	seed  maphash.Seed
}

// find does what [list.find] does.
func (x *index) find(key string) (entry, value string, ok bool) {
	x.once.Do(x.build)
	mask := uint64(len(x.slots) - 1)
	for i := maphash.String(x.seed, key) & mask; x.slots[i] != 0; i = (i + 1) & mask {
		text := string(*x.list)[x.slots[i]-1:]
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
	size := 64
	for size < 2*strings.Count(text, "\n") {
		size *= 2
	}
	x.slots, x.seed = make([]uint32, size), maphash.MakeSeed()
	mask := uint64(size - 1)
	for start := 0; start < len(text); {
		line, _, _ := strings.Cut(text[start:], "\n")
		if key, _, _ := strings.Cut(line, "\t"); key != "" && key[0] != '#' {
			i := maphash.String(x.seed, key) & mask
			for x.slots[i] != 0 {
				i = (i + 1) & mask
			}
			x.slots[i] = uint32(start + 1)
		}
		start += len(line) + 1
	}
}
