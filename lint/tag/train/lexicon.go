package train

import (
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/lint/tag/internal/feature"
	"github.com/artlint/artlint/lint/tag/internal/model"
)

const (
	leastSeen = 4     // a rarer word is not in the lexicon
	leastPart = 0.01  // a tag that a word has more rarely does not count
	onlySeen  = 10    // a word that has had one tag this often always has it
	wellSeen  = 30    // a word seen this often has had all its verb forms
	onlyPart  = 0.995 // but for so many mistakes of the corpus
)

// lexicon lists the words of the corpus with the tags that they have.
func lexicon(corpus []Sentence) []model.Entry {
	type seen struct {
		all  int
		tags [tag.Count]int
	}
	counts := map[uint64]*seen{}
	for _, s := range corpus {
		for i, text := range s.Words {
			var w feature.Word
			w.Analyse(text)
			for _, key := range w.Entries() {
				if key == 0 {
					continue
				}
				c := counts[key]
				if c == nil {
					c = &seen{}
					counts[key] = c
				}
				c.all++
				c.tags[s.Tags[i]]++
			}
		}
	}
	var entries []model.Entry
	for word, c := range counts {
		if c.all < leastSeen {
			continue
		}
		e := model.Entry{Word: word}
		for t, n := range c.tags {
			part := float64(n) / float64(c.all)
			if part >= leastPart {
				e.Class |= 1 << t
			}
			if c.all >= onlySeen && part >= onlyPart {
				e.Only = uint8(t)
			}
		}
		if wider := likely(e.Class); c.all < wellSeen && wider != e.Class {
			e.Class, e.Only = wider, 0
		}
		entries = append(entries, e)
	}
	return entries // Encode puts them in order
}

// likely adds to a class the forms that English verbs share: a verb seen as VBN alone (attacked) may be VBD as well.
func likely(class uint64) uint64 {
	for _, pair := range [][2]tag.Tag{{tag.VB, tag.VBP}, {tag.VBD, tag.VBN}} {
		both := uint64(1)<<pair[0] | 1<<pair[1]
		if class&both != 0 {
			class |= both
		}
	}
	return class
}
