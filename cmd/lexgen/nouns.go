package main

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// The files of WordNet's nouns that name no thing, event or person: attributes, cognition, communication, motives, relations,
// shapes, states and the tops of all; and those that may name one in another sense: acts, places, quantities, processes.
var (
	formalFiles = []string{"03", "07", "09", "10", "16", "24", "25", "26"}
	vagueFiles  = []string{"04", "15", "22", "23"}
)

// formalNouns returns the list of nouns that name a kind and say nothing by themselves ("pattern", "policy", "situation"): their
// commonest sense is formal, the next one formal or vague, and one of the two has at least kinds narrower ones.
func formalNouns(wordnet string) ([]byte, error) {
	const kinds = 8
	senses, err := readNouns(wordnet)
	if err != nil {
		return nil, err
	}
	var list bytes.Buffer
	err = eachWord(wordnet, "index.noun", func(word string, offsets []string) {
		if strings.ContainsAny(word, "_-.'0123456789") {
			return
		}
		commonest := offsets[:min(len(offsets), 2)]
		next := senses[commonest[len(commonest)-1]].file
		formal := slices.Contains(formalFiles, senses[commonest[0]].file) && (slices.Contains(formalFiles, next) || slices.Contains(vagueFiles, next))
		if formal && slices.ContainsFunc(commonest, func(of string) bool { return len(narrower(senses, of, map[string]bool{})) >= kinds }) {
			fmt.Fprintln(&list, word)
		}
	})
	if err != nil {
		return nil, err
	}
	return fmt.Appendf(nil, `# Nouns that name a kind and tell nothing alone: form, pattern, policy, situation.
# Source: WordNet 3.0 (Debian package wordnet-base): its files of nouns and their hyponyms.
# Licence: WordNet 3.0 licence, see LICENSE-wordnet.txt
# Made by: go run ./cmd/lexgen
%s`, list.Bytes()), nil
}

// A noun is one meaning of some nouns.
type noun struct {
	file     string   // of the database: its subject
	narrower []string // its hyponyms by their offsets
}

// narrower collects all hyponyms of a sense in found.
func narrower(senses map[string]noun, of string, found map[string]bool) map[string]bool {
	for _, o := range senses[of].narrower {
		if !found[o] {
			found[o] = true
			narrower(senses, o, found)
		}
	}
	return found
}

// readNouns reads the senses of nouns by their offsets in data.noun, whose lines are those of data.verb without frames.
func readNouns(wordnet string) (map[string]noun, error) {
	senses := map[string]noun{}
	err := eachSense(wordnet, "data.noun", func(f []string) error {
		words, err := strconv.ParseUint(f[3], 16, 8)
		of := noun{file: f[1]}
		for at := 5 + 2*int(words); at+3 < len(f); at += 4 {
			if f[at] == "~" {
				of.narrower = append(of.narrower, f[at+1])
			}
		}
		senses[f[0]] = of
		return err
	})
	return senses, err
}
