// Package jargon tells what short lines are made of: orders to the reader, the furniture of pages, credits, notices
// of translation, and what models say about a text have words of their own.
package jargon

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/artlint/artlint/lint"
)

// Use is a set of the kinds of lines that a word belongs to.
type Use uint16

const (
	Order     Use = 1 << iota // verbs of orders to the reader
	Page                      // furniture of pages
	Label                     // the labels among it, and everything else
	Site                      // the same, and hardly anything else
	State                     // statements about the article
	Desk                      // credits
	Heard                     // labels of what is heard and seen in a broadcast
	Rendering                 // notices of translations: what was done
	Machine                   // and who did it
	Version                   // and what there is to say about the text
	Prevail                   // and about which one is right
	Talk                      // what models say about a text
	Core                      // the same, where the matter is its translation
	Pointing                  // links to other articles
)

// uses are the names of the uses in the data.
var uses = map[string]Use{
	"order": Order, "page": Page, "label": Label, "site": Site, "state": State, "desk": Desk, "heard": Heard, "rendering": Rendering,
	"machine": Machine, "version": Version, "prevail": Prevail, "talk": Talk, "core": Core, "pointing": Pointing,
}

//go:embed data/jargon.txt
var data string

var (
	words = mustRead(data) // by Token.Hash
	known = keysOf(words)  // a cheap test, as most words of a text are none of them
)

// Of tells what the word with that Token.Hash is used for.
func Of(hash uint32) Use {
	if !known.MayHave(hash) {
		return 0
	}
	return words[hash]
}

// Words are the words of a use.
func Words(u Use) lint.Triggers {
	var out lint.Triggers
	for hash, f := range words {
		if f&u != 0 {
			out = append(out, hash)
		}
	}
	return out
}

// Makeup counts the content words of a line.
type Makeup struct {
	Known   int // belong to the use asked for
	Site    int // of them, hardly stand anywhere else
	Strange int // do not belong to it
	Named   int // of these, have a capital inside the line
}

// Count counts the words of tokens by whether they belong to u; closed classes, numbers and quotations say nothing.
func Count(tokens []lint.Token, u Use) Makeup {
	var m Makeup
	for i := range tokens {
		t := &tokens[i]
		f := Of(t.Hash)
		switch {
		case t.Kind == lint.Address && u&Site != 0:
			m.Known, m.Site = m.Known+1, m.Site+1
		case t.Kind != lint.Word || t.Has(lint.Clitic|lint.Quoted):
		case f&u != 0:
			m.Known++
			if f&Site != 0 {
				m.Site++
			}
		case t.Class == 0 && !t.Has(lint.HasDigit):
			m.Strange++
			if i > 0 && t.Capital() {
				m.Named++
			}
		}
	}
	return m
}

// Pure reports whether tokens hold no word that Count counts as strange.
func Pure(tokens []lint.Token, u Use) bool {
	for i := range tokens {
		if t := &tokens[i]; t.Kind == lint.Word && t.Class == 0 && !t.Has(lint.Clitic|lint.Quoted|lint.HasDigit) && Of(t.Hash)&u == 0 {
			return false
		}
	}
	return true
}

// mustRead reads lines "use word…"; the data is embedded, so that a fault in it is a bug.
func mustRead(data string) map[uint32]Use {
	words := map[uint32]Use{}
	for line := range strings.Lines(data) {
		fields := strings.Fields(line)
		if len(fields) == 0 || strings.HasPrefix(line, "#") {
			continue
		}
		u := uses[fields[0]]
		if u == 0 {
			panic(fmt.Sprintf("jargon: unknown use %q", fields[0]))
		}
		for _, w := range fields[1:] {
			words[lint.HashWord(w)] |= u
		}
	}
	return words
}

func keysOf(words map[uint32]Use) lint.Vocabulary {
	v := lint.NewVocabulary(1 << 14)
	for hash := range words {
		v.Add(hash)
	}
	return v
}
