package main

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/artlint/artlint/rules/lexicon/wordtable"
)

// wordnetDir is where Debian's package wordnet-base puts its database.
const wordnetDir = "/usr/share/wordnet"

// verbList returns the verbs of WordNet that the word table ranks above rare.
func verbList(wordnet string, table []byte) ([]byte, error) {
	data, err := os.ReadFile(filepath.Join(wordnet, "index.verb"))
	if err != nil {
		return nil, fmt.Errorf("reading WordNet (install Debian's package wordnet-base, or name its folder with -wordnet): %w", err)
	}
	verbs := map[string]bool{}
	for line := range strings.Lines(string(data)) {
		lemma, _, _ := strings.Cut(line, " ")
		rank := wordtable.Table(table).Lookup(lemma)
		if rank == rankCommon || rank == rankGeneral {
			verbs[lemma] = true
		}
	}
	var b bytes.Buffer
	b.WriteString(`# Base forms of verbs.
# Source: WordNet 3.0 (Debian package wordnet-base), the single words that SCOWL has up to size 60.
# Licence: WordNet 3.0 licence, see LICENSE-wordnet.txt
# Made by: go run ./cmd/lexgen
`)
	for _, lemma := range slices.Sorted(maps.Keys(verbs)) {
		fmt.Fprintln(&b, lemma)
	}
	return b.Bytes(), nil
}
