package lint

import (
	"slices"

	"github.com/artlint/artlint/lint/tag"
)

// Memory is what documents that are looked at one after the other share: room for what rules ask them, and
// words that the dictionary of the rules has. The zero Memory is ready; it is not for several goroutines at once.
type Memory struct {
	unknown []int32
	tags    []tag.Tag
	words   []string
	known   [1 << 14]uint32 // hashes of words that the dictionary has, by their low bits
}

func (d *Document) memory() *Memory {
	if d.Memory == nil {
		d.Memory = new(Memory)
	}
	return d.Memory
}

// Unknown are the words that the dictionary of the rules does not know, by the indexes of their tokens in order:
// of three letters or more, in lower case, of no closed class and without hyphen or full stop. They are
// looked up when first asked for; every rule asks the same dictionary.
func (d *Document) Unknown(knows func(lower string) bool) []int32 {
	const shortest, skip = 3, Clitic | HasDigit | NonLatin | Hyphenated | Abbreviated
	if d.unknown != nil {
		return d.unknown
	}
	m := d.memory()
	d.unknown = slices.Grow(m.unknown[:0], 8)
	for i := range d.Tokens {
		t := &d.Tokens[i]
		if t.Class != 0 || t.Kind != Word || !t.Has(Lower) || t.Has(skip) || t.End-t.Start < shortest {
			continue
		}
		switch slot := &m.known[t.Hash%uint32(len(m.known))]; {
		case *slot == t.Hash:
		case knows(d.LowerWord(t)):
			*slot = t.Hash
		default:
			d.unknown = append(d.unknown, int32(i))
		}
	}
	m.unknown = d.unknown
	return d.unknown
}

// Tags are the part-of-speech tags of sentence s, one for each of its tokens.
// They are computed when first asked for.
func (d *Document) Tags(s *Sentence) []tag.Tag {
	m := d.memory()
	if d.tags == nil {
		m.tags = slices.Grow(m.tags[:0], len(d.Tokens))[:len(d.Tokens)]
		clear(m.tags)
		d.tags = m.tags
	}
	tags := d.tags[s.FirstToken:s.EndToken:s.EndToken]
	if len(tags) == 0 || tags[0] != tag.None {
		return tags
	}
	m.words = m.words[:0]
	for i := s.FirstToken; i < s.EndToken; i++ {
		m.words = append(m.words, d.Word(&d.Tokens[i]))
	}
	return tag.Words(tags[:0], m.words)
}
