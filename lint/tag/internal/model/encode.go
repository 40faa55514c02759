package model

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math/bits"
	"slices"
)

// Entry is a word of the lexicon.
type Entry struct {
	Word  uint64 // its hash
	Class uint64 // its tags, one bit each
	Only  uint8  // the one tag that it always has, or 0
}

// Row is the weights of a feature.
type Row struct {
	Feature uint64 // its hash
	Weights []Weight
}

// Weight is what a feature says for a tag (or against it); Value is limited to MaxWeight either way.
type Weight struct {
	Tag   uint8
	Value int
}

// MaxWeight is the largest value of a weight.
const MaxWeight = 1<<(15-tagBits) - 1

// Encode gives a model's bytes; the order of the entries and rows does not matter.
func Encode(entries []Entry, rows []Row) ([]byte, error) {
	entries, rows = slices.Clone(entries), slices.Clone(rows)
	slices.SortFunc(entries, func(a, b Entry) int { return cmp.Compare(a.Word, b.Word) })
	slices.SortFunc(rows, func(a, b Row) int { return cmp.Compare(a.Feature, b.Feature) })

	lexicon := newBuilder(len(entries))
	sets, number := make([]byte, setSize), map[uint64]uint32{0: 0} // set 0 is empty, so that no reference is 0
	for _, e := range entries {
		n, ok := number[e.Class]
		if !ok {
			n = uint32(len(number))
			number[e.Class] = n
			sets = binary.LittleEndian.AppendUint64(sets, e.Class)
		}
		if err := lexicon.insert(e.Word, n<<8|uint32(e.Only)); err != nil {
			return nil, err
		}
	}
	features := newBuilder(len(rows))
	var groups []byte
	for _, r := range rows {
		first, run := len(groups)/groupSize, (len(r.Weights)+perGroup-1)/perGroup
		if run > maxRun || first >= maxGroups {
			return nil, fmt.Errorf("tagger model: feature %x has %d weights, the model %d groups: too many", r.Feature, len(r.Weights), first)
		}
		for _, w := range r.Weights {
			if w.Value < -MaxWeight || w.Value > MaxWeight || w.Tag >= Tags {
				return nil, fmt.Errorf("tagger model: weight %d of tag %d is out of range", w.Value, w.Tag)
			}
			groups = binary.LittleEndian.AppendUint16(groups, uint16(w.Value<<tagBits)|uint16(w.Tag))
		}
		groups = append(groups, make([]byte, (first+run)*groupSize-len(groups))...)
		if err := features.insert(r.Feature, uint32(first<<runBits|run)); err != nil {
			return nil, err
		}
	}

	out := []byte(magic)
	for _, n := range []int{lexicon.log, features.log, len(sets) / setSize, len(groups) / groupSize} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	for _, part := range [][]byte{lexicon.slots, features.slots, sets, groups} {
		out = append(out, part...)
	}
	return out, nil
}

// builder fills a table.
type builder struct {
	log   int
	slots []byte
}

// newBuilder makes room for n keys and half as many again, so that few look-ups need a second slot.
func newBuilder(n int) *builder {
	log := bits.Len(uint(n + n/4 + 1))
	return &builder{log: log, slots: make([]byte, slotSize<<log)}
}

// insert adds a key that is not there yet. Two keys whose slot and fingerprint are equal are one key to a reader:
// the second is left out, which costs the model one feature.
func (b *builder) insert(key uint64, ref uint32) error {
	t := table{b.slots, uint(64 - b.log)}
	if t.find(key, t.slot(t.at(key))) != 0 {
		return nil
	}
	if ref == 0 {
		return fmt.Errorf("tagger model: key %x has an empty reference", key)
	}
	mask := len(b.slots) - slotSize
	at := int(t.at(key))
	for binary.LittleEndian.Uint64(b.slots[at:]) != 0 {
		at = (at + slotSize) & mask
	}
	binary.LittleEndian.PutUint64(b.slots[at:], uint64(ref)<<32|uint64(uint32(key)|1))
	return nil
}
