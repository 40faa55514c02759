package main

import (
	"bytes"
	"fmt"
	"maps"
	"path/filepath"
	"slices"

	"github.com/artlint/artlint/rules/lexicon/wordtable"
)

// verbList returns the verbs of WordNet that the word table ranks above rare, with
// those that moreverbs.txt in dir adds.
func verbList(dir, wordnet string, table []byte) ([]byte, error) {
	verbs := map[string]bool{}
	err := eachWord(wordnet, "index.verb", func(lemma string, _ []string) {
		if rank := wordtable.Table(table).Lookup(lemma); rank == rankCommon || rank == rankGeneral {
			verbs[lemma] = true
		}
	})
	if err != nil {
		return nil, err
	}
	more, err := readList(filepath.Join(dir, "moreverbs.txt"))
	if err != nil {
		return nil, err
	}
	for _, e := range more {
		verbs[e.key] = true
	}
	var b bytes.Buffer
	b.WriteString(`# Base forms of verbs.
# Source: WordNet 3.0 (Debian package wordnet-base), the single words that SCOWL has up to size 60;
#   moreverbs.txt (written for artlint).
# Licence: WordNet 3.0 licence, see LICENSE-wordnet.txt; moreverbs.txt: Apache-2.0
# Made by: go run ./cmd/lexgen
`)
	for _, lemma := range slices.Sorted(maps.Keys(verbs)) {
		fmt.Fprintln(&b, lemma)
	}
	return b.Bytes(), nil
}
