package residue

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/artlint/artlint/lint"
)

//go:embed data/jargon.txt
var jargonData string

// jargon tells of words which kinds of lines they make up, by Token.Hash.
var jargon = mustJargon(jargonData)

// jargonWords are the words of jargon and a few others.
var jargonWords = func() lint.Vocabulary {
	v := lint.NewVocabulary(1 << 14)
	for hash := range jargon {
		v.Add(hash)
	}
	return v
}()

// wordsOf are the words of a use.
func wordsOf(u use) lint.Triggers {
	var words lint.Triggers
	for hash, f := range jargon {
		if f&u != 0 {
			words = append(words, hash)
		}
	}
	return words
}

// use is a set of the lines that a word belongs to.
type use uint16

const (
	order     use = 1 << iota // verbs of orders to the reader
	page                      // furniture of pages
	label                     // the labels among it, and everything else
	site                      // the same, and hardly anything else
	state                     // statements about the article
	desk                      // credits
	heard                     // labels of what is heard and seen in a broadcast
	rendering                 // notices of translations: what was done
	machine                   // and who did it
	version                   // and what there is to say about the text
	prevail                   // and about which one is right
	talk                      // what models say about a text
	core                      // the same, where the matter is its translation
	pointing                  // links to other articles
)

var uses = map[string]use{
	"order": order, "page": page, "label": label, "site": site, "state": state, "desk": desk, "heard": heard,
	"rendering": rendering, "machine": machine, "version": version, "prevail": prevail, "talk": talk, "core": core, "pointing": pointing,
}

// mustJargon reads a data file of lines "use word…"; it is embedded, so that a fault in it is a bug.
func mustJargon(data string) map[uint32]use {
	words := map[uint32]use{}
	for line := range strings.Lines(data) {
		fields := strings.Fields(line)
		if len(fields) == 0 || strings.HasPrefix(line, "#") {
			continue
		}
		u := uses[fields[0]]
		if u == 0 {
			panic(fmt.Sprintf("residue: jargon of unknown use %q", fields[0]))
		}
		for _, w := range fields[1:] {
			words[lint.HashWord(w)] |= u
		}
	}
	return words
}

// makeup counts the content words of a line.
type makeup struct {
	known   int // belong to the use asked for
	site    int // of them, hardly stand anywhere else
	strange int // do not belong to it
	named   int // of these, have a capital inside the line
}

// pure reports whether tokens hold no content word that does not belong to u: what madeOf calls strange.
func pure(tokens []lint.Token, u use) bool {
	for i := range tokens {
		if t := &tokens[i]; t.Kind == lint.Word && t.Class == 0 && !t.Has(lint.Clitic|lint.Quoted|lint.HasDigit) && (!jargonWords.MayHave(t.Hash) || jargon[t.Hash]&u == 0) {
			return false
		}
	}
	return true
}

// madeOf counts the words of tokens by whether they belong to u; closed classes, numbers and quotations say nothing.
func madeOf(tokens []lint.Token, u use) makeup {
	var m makeup
	for i := range tokens {
		t := &tokens[i]
		var f use
		if jargonWords.MayHave(t.Hash) {
			f = jargon[t.Hash]
		}
		switch {
		case t.Kind == lint.Address && u&site != 0:
			m.known, m.site = m.known+1, m.site+1
		case t.Kind != lint.Word || t.Has(lint.Clitic|lint.Quoted):
		case f&u != 0:
			m.known++
			if f&site != 0 {
				m.site++
			}
		case t.Class == 0 && !t.Has(lint.HasDigit):
			m.strange++
			if i > 0 && t.Has(lint.Title|lint.Upper|lint.NonLatin) {
				m.named++
			}
		}
	}
	return m
}
