package main

import (
	"maps"
	"slices"

	"github.com/artlint/artlint/cmd/internal/training"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/sequence"
)

// counts are how often words and runs of words were met.
type counts struct {
	left, right map[uint32]int    // words that another word follows, that follow another
	pairs       map[[2]uint32]int // of function words
	triples     map[[3]uint32]int
	n           int // pairs of any words
}

// count counts the sentences of texts.
func count(texts []string) *counts {
	c := &counts{map[uint32]int{}, map[uint32]int{}, map[[2]uint32]int{}, map[[3]uint32]int{}, 0}
	for _, text := range texts {
		d := training.Document(text)
		for i := range d.Sentences {
			if s := &d.Sentences[i]; d.Blocks[s.Block].IsProse() {
				c.sentence(d.SentenceTokens(s))
			}
		}
	}
	return c
}

func (c *counts) sentence(tokens []lint.Token) {
	before, first := uint32(sequence.Start), uint32(0)
	for i := range tokens {
		word := sequence.ID(&tokens[i], i == 0)
		if i > 0 && !sequence.Joined(&tokens[i]) {
			before, first = 0, 0
		}
		if before != 0 && word != 0 {
			c.n++
			c.left[before]++
			c.right[word]++
			c.pairs[[2]uint32{before, word}]++
			if first != 0 {
				c.triples[[3]uint32{first, before, word}]++
			}
		}
		first, before = before, word
	}
}

// table derives from the counts which pairs and triples are rare, and how strongly pairs are bound.
func (c *counts) table(o options) *sequence.Table {
	t := &sequence.Table{Rare: make(sequence.Rare, sequence.RareSize), Bonds: make(sequence.Bonds, sequence.BondSize)}
	gain := map[uint32]int{} // of a bit of the set: how often its words were expected less how often others that share it were met
	judge := func(h uint32, met int, expected float64) {
		if expected >= o.Expected && float64(met)+0.5 < expected*o.Ratio {
			t.Rare.Add(h)
			gain[h%(8*sequence.RareSize)] += int(expected)
		} else {
			gain[h%(8*sequence.RareSize)] -= met
		}
	}
	function := func(words ...uint32) bool {
		return !slices.Contains(words, sequence.Open) && !slices.Contains(words, sequence.Figure)
	}
	rights := slices.Sorted(maps.Keys(c.right))
	for _, a := range slices.Sorted(maps.Keys(c.left)) {
		for _, b := range rights {
			met, expected := c.pairs[[2]uint32{a, b}], float64(c.left[a])*float64(c.right[b])/float64(c.n)
			if max(float64(met), expected) >= o.Expected {
				t.Bonds.Add(sequence.Pair(a, b), (float64(met)+0.5)/(expected+0.5))
			}
			if function(a, b) {
				judge(sequence.Pair(a, b), met, expected)
			}
		}
	}
	behind := map[uint32][]uint32{}
	for p := range c.pairs {
		behind[p[0]] = append(behind[p[0]], p[1])
	}
	for p, n := range c.pairs {
		for _, b := range behind[p[1]] {
			if function(p[0], p[1], b) {
				expected := float64(n) * float64(c.pairs[[2]uint32{p[1], b}]) / float64(c.left[p[1]])
				judge(sequence.Pair(sequence.Pair(p[0], p[1]), b), c.triples[[3]uint32{p[0], p[1], b}], expected)
			}
		}
	}
	for h, g := range gain {
		if g < 0 {
			t.Rare.Remove(h)
		}
	}
	return t
}
