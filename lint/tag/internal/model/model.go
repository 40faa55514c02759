// Package model is the tagger's weights as bytes: two hash tables that are read where they lie, so that opening a
// model costs nothing and memory is touched only where a sentence needs it.
//
// A file is a header (the magic, then as uint32 the slot counts of the two tables, the number of tag sets and
// the number of weight groups), the lexicon, the feature table, the tag sets and the weights, all little-endian. A slot is
// 8 bytes. In the lexicon it holds a fingerprint of the word, the number of its tag set and its only tag; in the feature table
// a fingerprint and three weights, so that the weights of most features come with the one read that finds them. A feature of
// more weights has there, marked as such, how many groups they fill and which is the first. A group is four weights of 2
// bytes each: the tag in the low 6 bits, the value in the high 10. A feature that speaks of most tags, which the commonest
// do, has a row instead: a number of 2 bytes for each tag, so much above zero that none is negative. Four are added at once.
package model

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
)

const (
	magic      = "artlint postag3\n"
	headerSize = len(magic) + 4*4
	slotSize   = 8
	setSize    = 8
	groupSize  = 8

	tagBits   = 6
	elsewhere = Tags - 1 // the tag that marks a slot whose weights are in groups
	perSlot   = 3
	perGroup  = 4

	mostGroups = 3 // of a feature; one of more weights has a row
	rowTags    = 52
	rowGroups  = rowTags / perGroup
	bias       = MaxWeight + 1 // what the numbers of a row are above the weights
)

// Tags is how many tags scores have room for; a model holds those below rowTags.
const Tags = 1 << tagBits

// Scores are the summed weights, one a tag.
type Scores [Tags]int32

// Model reads an encoded model. It is never written to and may be shared.
type Model struct {
	lexicon  table
	features table
	sets     []byte // tag sets, 8 bytes each
	groups   []byte // weights, four a group
}

// table is an open-addressing hash table over its encoded bytes. An empty slot is zero.
type table struct {
	slots []byte
	count uint64
}

// Open gives the model that data holds, or an error that says what is wrong with its header; the tables are trusted, so
// that opening does not read them. The model keeps data.
func Open(data []byte) (*Model, error) {
	if len(data) < headerSize || string(data[:len(magic)]) != magic {
		return nil, errors.New("not a tagger model, or one of another version: train it again with cmd/postrain")
	}
	field := func(i int) uint64 {
		return uint64(binary.LittleEndian.Uint32(data[len(magic)+4*i:]))
	}
	words, features, sets, groups := field(0), field(1), field(2), field(3)
	if words == 0 || features == 0 {
		return nil, errors.New("tagger model: a table without slots")
	}
	if want := uint64(headerSize) + slotSize*(words+features) + setSize*sets + groupSize*groups; want != uint64(len(data)) {
		return nil, fmt.Errorf("tagger model: header promises %d bytes, file has %d", want, len(data))
	}
	rest := data[headerSize:]
	cut := func(n uint64) []byte {
		head := rest[:n:n]
		rest = rest[n:]
		return head
	}
	return &Model{
		lexicon:  table{cut(slotSize * words), words},
		features: table{cut(slotSize * features), features},
		sets:     cut(setSize * sets),
		groups:   cut(groupSize * groups),
	}, nil
}

// at gives the place of key's first slot, in bytes.
func (t *table) at(key uint64) uint64 {
	slot, _ := bits.Mul64(key, t.count)
	return slot * slotSize
}

// next gives the place of the slot behind another.
func (t *table) next(at uint64) uint64 {
	if at += slotSize; at < uint64(len(t.slots)) {
		return at
	}
	return 0
}

// slot reads the slot at a place.
func (t *table) slot(at uint64) uint64 { return binary.LittleEndian.Uint64(t.slots[at:]) }

// Class gives the set of tags that the lexicon knows for a word, one bit a tag; 0 for an unknown word. If the word
// always has the same tag, no matter where it stands, only is that tag, otherwise 0.
func (m *Model) Class(word uint64) (class uint64, only uint8) {
	at := m.lexicon.at(word)
	for slot := m.lexicon.slot(at); slot != 0; slot = m.lexicon.slot(at) {
		if uint32(slot) == wordPrint(word) {
			return binary.LittleEndian.Uint64(m.sets[slot>>40*setSize:]), uint8(slot >> 32)
		}
		at = m.lexicon.next(at)
	}
	return 0, 0
}

// The fingerprints of keys; never zero.
func wordPrint(key uint64) uint32    { return uint32(key) | 1 }
func featurePrint(key uint64) uint16 { return uint16(key>>16) | 1 }

// Score adds up the weights of the features keys. No more than 64 are looked at.
func (m *Model) Score(scores *Scores, keys []uint64) {
	// All slots are read before the first is looked into, and all groups before the first is added: the reads wait for
	// memory together.
	var slots, groups [64]uint64
	keys = keys[:min(len(keys), len(slots))]
	for i, key := range keys {
		slots[i] = m.features.slot(m.features.at(key))
	}
	far := 0
	for i, key := range keys {
		slot, want := slots[i], featurePrint(key)
		for at := m.features.at(key); slot != 0 && uint16(slot) != want; slot = m.features.slot(at) {
			at = m.features.next(at)
		}
		if int16(slot>>16)&(Tags-1) == elsewhere {
			slots[far], groups[far] = slot, binary.LittleEndian.Uint64(m.groups[slot>>32*groupSize:])
			far++
			continue
		}
		scores.add(int16(slot >> 16))
		scores.add(int16(slot >> 32))
		scores.add(int16(slot >> 48))
	}
	var rows rowSum
	for i, slot := range slots[:far] {
		at, run := slot>>32*groupSize, int16(slot>>16)>>tagBits
		if run == 0 {
			rows.add((*[rowGroups * groupSize]byte)(m.groups[at:]))
			continue
		}
		scores.addGroup(groups[i])
		for rest := m.groups[at+groupSize : at+uint64(run)*groupSize]; len(rest) >= groupSize; rest = rest[groupSize:] {
			scores.addGroup(binary.LittleEndian.Uint64(rest))
		}
	}
	rows.addTo(scores)
}

// rowSum adds up rows, four tags in each number: of 64 rows none overflows into the next.
type rowSum struct {
	sums  [rowGroups]uint64
	count int32
}

func (r *rowSum) add(row *[rowGroups * groupSize]byte) {
	for i := range r.sums {
		r.sums[i] += binary.LittleEndian.Uint64(row[groupSize*i : groupSize*i+groupSize])
	}
	r.count++
}

func (r *rowSum) addTo(scores *Scores) {
	above := bias * r.count
	for i, sum := range r.sums {
		four := (*[perGroup]int32)(scores[perGroup*i:])
		four[0] += int32(uint16(sum)) - above
		four[1] += int32(uint16(sum>>16)) - above
		four[2] += int32(uint16(sum>>32)) - above
		four[3] += int32(uint16(sum>>48)) - above
	}
}

// addGroup adds the four weights of a group.
func (s *Scores) addGroup(group uint64) {
	s.add(int16(group))
	s.add(int16(group >> 16))
	s.add(int16(group >> 32))
	s.add(int16(group >> 48))
}

// add adds an encoded weight; zero, the weight of no feature, changes nothing.
func (s *Scores) add(weight int16) { s[weight&(Tags-1)] += int32(weight >> tagBits) }
