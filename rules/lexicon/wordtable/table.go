// Package wordtable packs a set of ranked words into bytes that are probed where
// they lie: an open-addressing hash table with linear probing whose slots hold a
// 14-bit fingerprint of the word and its 2-bit rank.
//
// A look-up of a word that is not in the table compares as many fingerprints as
// the run that it probes is long, so at the load used here (at most [Load]) a
// wrong hit has a probability of about 3/2^14, that is 0.02 %.
package wordtable

import (
	"encoding/binary"
	"fmt"
	"math/bits"
	"slices"
	"strings"
)

// Load is the highest share of slots in use that [Build] leaves.
const Load = 0.6

const (
	slotBytes = 2
	rankBits  = 2
	rankMask  = 1<<rankBits - 1
)

// Table is the packed form, as made by [Build]. The empty table holds no word.
type Table string

// Lookup returns the rank of word, 1 to 3, or 0 if the table does not hold it.
func (t Table) Lookup(word string) uint8 {
	slots := uint64(len(t) / slotBytes)
	if slots == 0 {
		return 0
	}
	h := hash(word)
	want := uint16(h) &^ rankMask
	i, _ := bits.Mul64(h, slots)
	for {
		slot := uint16(t[i*slotBytes]) | uint16(t[i*slotBytes+1])<<8
		rank := slot & rankMask
		if rank == 0 || slot&^rankMask == want {
			return uint8(rank)
		}
		if i++; i == slots {
			i = 0
		}
	}
}

// Build packs words with their ranks, each 1 to 3. Equal input gives equal bytes.
func Build(ranks map[string]uint8) ([]byte, error) {
	// In order of rank, so that of two words with one fingerprint in one run the
	// lower-numbered rank is met first, then of spelling, to be deterministic.
	words := make([]string, 0, len(ranks))
	for word, rank := range ranks {
		if rank == 0 || rank > rankMask {
			return nil, fmt.Errorf("wordtable: %q has rank %d, want 1 to %d", word, rank, rankMask)
		}
		words = append(words, word)
	}
	slices.SortFunc(words, func(a, b string) int {
		if ranks[a] != ranks[b] {
			return int(ranks[a]) - int(ranks[b])
		}
		return strings.Compare(a, b)
	})
	slots := uint64(float64(len(words))/Load) + 1
	table := make([]byte, slots*slotBytes)
	for _, word := range words {
		h := hash(word)
		i, _ := bits.Mul64(h, slots)
		for binary.LittleEndian.Uint16(table[i*slotBytes:]) != 0 {
			i = (i + 1) % slots
		}
		binary.LittleEndian.PutUint16(table[i*slotBytes:], uint16(h)&^rankMask|uint16(ranks[word]))
	}
	return table, nil
}

// hash folds eight bytes at a time with a widening multiplication, after wyhash
// (Wang Yi, 2019). Its values are part of the format of a table.
func hash(s string) uint64 {
	h := mix(uint64(len(s)) ^ 0xa0761d6478bd642f)
	for len(s) >= 8 {
		h = mix(h ^ (uint64(load32(s)) | uint64(load32(s[4:]))<<32))
		s = s[8:]
	}
	switch n := len(s); {
	case n >= 4:
		h = mix(h ^ (uint64(load32(s)) | uint64(load32(s[n-4:]))<<32))
	case n > 0:
		h = mix(h ^ (uint64(s[0]) | uint64(s[n/2])<<8 | uint64(s[n-1])<<16))
	}
	return h
}

func mix(x uint64) uint64 {
	hi, lo := bits.Mul64(x, 0xe7037ed1a0b428db)
	return hi ^ lo
}

func load32(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}
