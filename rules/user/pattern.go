package user

import (
	"slices"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/lexicon"
)

// maxStates bounds the size of a compiled pattern, so that a match is one machine
// word of states and a step over a token costs the same for every pattern.
const maxStates = 64

// element matches one token.
type element struct {
	words      map[string]bool // lower-case spellings; nil for any
	hashes     lint.Triggers   // of the words
	bloom      uint64          // a bit for the hash of each word, to spare most look-ups
	alphabetic bool            // all words begin with a letter, so that they are word tokens
	lemmas     map[string]bool // base forms of verbs; nil for any
	tags       map[tag.Tag]bool
	shape      lint.Shape // all of these
	class      lint.Class // any of these
	kinds      uint16     // any of these token kinds, a bit each; 0 for any
	not        bool       // matches what the rest does not
	optional   bool
}

// pattern is a compiled sequence of elements: state i waits for element i.
type pattern struct {
	elements []element
	tags     bool // some element asks for tags
}

// sentence is what a pattern runs over.
type sentence struct {
	doc    *lint.Document
	tokens []lint.Token
	tags   []tag.Tag // nil where no pattern asks
}

// longest is the end of the longest match that begins at token i, or -1. It keeps
// the set of live states, so its cost is at most the pattern's length for a token.
func (p *pattern) longest(s *sentence, i int) int {
	accept := uint64(1) << len(p.elements)
	live, end := p.skip(1), -1
	for ; ; i++ {
		if live&accept != 0 {
			end = i
		}
		if live&^accept == 0 || i == len(s.tokens) {
			return end
		}
		var next uint64
		for k := range p.elements {
			if live&(1<<k) != 0 && p.elements[k].match(s, i) {
				next |= 1 << (k + 1)
			}
		}
		live = p.skip(next)
	}
}

// skip adds the states that are reached without a token, over optional elements.
func (p *pattern) skip(live uint64) uint64 {
	for k := range p.elements {
		if p.elements[k].optional && live&(1<<k) != 0 {
			live |= 1 << (k + 1)
		}
	}
	return live
}

func (e *element) match(s *sentence, i int) bool {
	return e.holds(s, i) != e.not
}

func (e *element) holds(s *sentence, i int) bool {
	t := &s.tokens[i]
	if e.kinds != 0 && e.kinds&(1<<t.Kind) == 0 || e.shape != 0 && t.Shape&e.shape != e.shape || e.class != 0 && !t.Is(e.class) {
		return false
	}
	if e.words != nil && (e.bloom&lint.HashBit(t.Hash) == 0 || !e.words[s.doc.LowerWord(t)]) {
		return false
	}
	if e.lemmas != nil {
		if lemma, ok := lexicon.Lemma(s.doc.LowerWord(t)); !ok || !e.lemmas[lemma] {
			return false
		}
	}
	return e.tags == nil || e.tags[s.tags[i]]
}

// seal computes the blooms of the pattern's elements.
func (p *pattern) seal() {
	for k := range p.elements {
		e := &p.elements[k]
		e.alphabetic = true
		for w := range e.words {
			e.hashes = append(e.hashes, lint.HashWord(w))
			e.bloom |= lint.HashBit(lint.HashWord(w))
			e.alphabetic = e.alphabetic && w[0] >= 'a' && w[0] <= 'z'
		}
	}
}

// mayStand reports whether the document may have the words that the pattern needs.
func (p *pattern) mayStand(d *lint.Document) bool {
	for k := range p.elements {
		if e := &p.elements[k]; e.needed() && !slices.ContainsFunc(e.hashes, d.HasWord) {
			return false
		}
	}
	return true
}

// needed reports whether a sentence with a match has one of the element's words.
func (e *element) needed() bool { return e.words != nil && !e.optional && !e.not && e.alphabetic }

// mayMatch reports whether the words that the pattern needs can all be in the sentence.
func (p *pattern) mayMatch(s *lint.Sentence) bool {
	for k := range p.elements {
		if e := &p.elements[k]; e.needed() && !s.MayHave(e.bloom) {
			return false
		}
	}
	return true
}

// first reports whether a match can begin at token i, without tags.
func (p *pattern) first(s *sentence, i int) bool {
	for k := range p.elements {
		e := &p.elements[k]
		if e.tags != nil || e.match(s, i) {
			return true
		}
		if !e.optional {
			return false
		}
	}
	return false
}
