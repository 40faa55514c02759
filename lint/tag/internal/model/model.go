// Package model is the tagger's weights as bytes: two hash tables that are read where they lie, so that opening a
// model costs nothing and memory is touched only where a sentence needs it.
//
// A file is a header (the magic, then as uint32 the logarithms of the two tables' slot counts, the number of tag sets and
// the number of weight groups), the lexicon, the feature table, the tag sets and the weights, all little-endian. A slot is
// 8 bytes: a fingerprint of the key and a reference, which in the lexicon is the number of the word's tag set and its only
// tag, in the feature table the first group of weights and how many there are. A group is four weights of 2 bytes: the tag
// in the low 6 bits, the value in the high 10. Most features fill one group, so that adding one up hardly ever branches.
package model

import (
	"encoding/binary"
	"errors"
	"fmt"
)

const (
	magic      = "artlint postag1\n"
	headerSize = len(magic) + 4*4
	slotSize   = 8
	setSize    = 8
	groupSize  = 8

	tagBits   = 6
	runBits   = 4 // how many groups a feature has
	maxRun    = 1<<runBits - 1
	maxGroups = 1 << (32 - runBits)
	perGroup  = 4
)

// Tags is one more than the highest tag a model can hold.
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

// table is an open-addressing hash table over its encoded bytes.
type table struct {
	slots []byte
	shift uint // of a key, to give its slot
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
	logLexicon, logFeatures, sets, groups := field(0), field(1), field(2), field(3)
	if logLexicon < 1 || logLexicon > 28 || logFeatures < 1 || logFeatures > 28 {
		return nil, fmt.Errorf("tagger model: table sizes of 2^%d and 2^%d slots are out of range", logLexicon, logFeatures)
	}
	want := uint64(headerSize) + slotSize<<logLexicon + slotSize<<logFeatures + setSize*sets + groupSize*groups
	if want != uint64(len(data)) {
		return nil, fmt.Errorf("tagger model: header promises %d bytes, file has %d", want, len(data))
	}
	rest := data[headerSize:]
	cut := func(n uint64) []byte {
		head := rest[:n:n]
		rest = rest[n:]
		return head
	}
	return &Model{
		lexicon:  table{cut(slotSize << logLexicon), uint(64 - logLexicon)},
		features: table{cut(slotSize << logFeatures), uint(64 - logFeatures)},
		sets:     cut(setSize * sets),
		groups:   cut(groupSize * groups),
	}, nil
}

// at gives the place of key's first slot, in bytes.
func (t *table) at(key uint64) uint64 { return key >> t.shift * slotSize }

// slot reads the slot at a place.
func (t *table) slot(at uint64) uint64 { return binary.LittleEndian.Uint64(t.slots[at:]) }

// find gives the reference stored for key, whose first slot has been read; 0 if there is none.
func (t *table) find(key, slot uint64) uint32 {
	fingerprint := uint32(key) | 1
	for at := t.at(key); slot != 0; slot = t.slot(at) {
		if uint32(slot) == fingerprint {
			return uint32(slot >> 32)
		}
		at = (at + slotSize) & uint64(len(t.slots)-1)
	}
	return 0
}

// Class gives the set of tags that the lexicon knows for a word, one bit a tag; 0 for an unknown word. If the word
// always has the same tag, no matter where it stands, only is that tag, otherwise 0.
func (m *Model) Class(word uint64) (class uint64, only uint8) {
	ref := m.lexicon.find(word, m.lexicon.slot(m.lexicon.at(word)))
	return binary.LittleEndian.Uint64(m.sets[ref>>8*setSize:]), uint8(ref)
}

// Score adds up the weights of the features keys. No more than 64 are looked at.
func (m *Model) Score(scores *Scores, keys []uint64) {
	// All slots are read before the first is looked into: the reads wait for memory together.
	var slots [64]uint64
	keys = keys[:min(len(keys), len(slots))]
	for i, key := range keys {
		slots[i] = m.features.slot(m.features.at(key))
	}
	for i, key := range keys {
		ref := m.features.find(key, slots[i])
		at := ref >> runBits * groupSize
		for run := m.groups[at : at+ref&maxRun*groupSize]; len(run) >= groupSize; run = run[groupSize:] {
			group := binary.LittleEndian.Uint64(run)
			w0, w1, w2, w3 := int16(group), int16(group>>16), int16(group>>32), int16(group>>48)
			scores[w0&(Tags-1)] += int32(w0 >> tagBits)
			scores[w1&(Tags-1)] += int32(w1 >> tagBits)
			scores[w2&(Tags-1)] += int32(w2 >> tagBits)
			scores[w3&(Tags-1)] += int32(w3 >> tagBits)
		}
	}
}
