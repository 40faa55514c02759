package model

import (
	"cmp"
	"encoding/binary"
	"fmt"
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

	lexicon := newTable(len(entries))
	var sets []byte
	number := map[uint64]int{}
	for _, e := range entries {
		n, ok := number[e.Class]
		if !ok {
			n = len(number)
			number[e.Class] = n
			sets = binary.LittleEndian.AppendUint64(sets, e.Class)
		}
		lexicon.insert(e.Word, uint64(wordPrint(e.Word)), uint64(n)<<40|uint64(e.Only)<<32)
	}
	features := newTable(len(rows))
	var groups []byte
	for _, r := range rows {
		for _, w := range r.Weights {
			if w.Value < -MaxWeight || w.Value > MaxWeight || w.Tag >= rowTags {
				return nil, fmt.Errorf("tagger model: weight %d of tag %d is out of range", w.Value, w.Tag)
			}
		}
		var weights uint64
		switch first := uint64(len(groups) / groupSize); {
		case len(r.Weights) <= perSlot:
			for i, w := range r.Weights {
				weights |= uint64(encoded(w)) << (16 * (i + 1))
			}
		case len(r.Weights) <= mostGroups*perGroup:
			run := (len(r.Weights) + perGroup - 1) / perGroup
			weights = first<<32 | uint64(encoded(Weight{elsewhere, run}))<<16
			for _, w := range r.Weights {
				groups = binary.LittleEndian.AppendUint16(groups, encoded(w))
			}
			groups = append(groups, make([]byte, (int(first)+run)*groupSize-len(groups))...)
		default:
			weights = first<<32 | uint64(encoded(Weight{elsewhere, 0}))<<16
			var row [rowTags]int
			for _, w := range r.Weights {
				row[w.Tag] += w.Value
			}
			for _, value := range row {
				groups = binary.LittleEndian.AppendUint16(groups, uint16(value+bias))
			}
		}
		features.insert(r.Feature, uint64(featurePrint(r.Feature)), weights)
	}

	out := []byte(magic)
	for _, n := range []int{int(lexicon.count), int(features.count), len(sets) / setSize, len(groups) / groupSize} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	for _, part := range [][]byte{lexicon.slots, features.slots, sets, groups} {
		out = append(out, part...)
	}
	return out, nil
}

// newTable makes room for n keys and as many again, so that few look-ups need a second slot.
func newTable(n int) *table {
	count := 2*n + 1
	return &table{make([]byte, slotSize*count), uint64(count)}
}

// insert adds a key that is not there yet, with its fingerprint in the low bits of its slot and its value above. Two keys
// that meet on their way and have one fingerprint are one key to a reader: the second is never found, which costs the model
// one feature.
func (t *table) insert(key, fingerprint, value uint64) {
	at := t.at(key)
	for t.slot(at) != 0 {
		at = t.next(at)
	}
	binary.LittleEndian.PutUint64(t.slots[at:], value|fingerprint)
}

// encoded is a weight in 2 bytes.
func encoded(w Weight) uint16 { return uint16(w.Value<<tagBits) | uint16(w.Tag) }
