package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// What WordNet's database says of a verb: the file of its verbs of communication and the frames
// "Somebody ----s", "Something ----s something", "Somebody ----s something" and "Somebody ----s that CLAUSE".
const (
	communication = "32"
	frameAlone    = 2
	frameThing    = 8
	framePerson   = 9
	frameThat     = 26
)

// tellingList returns the verbs of communication in verbs, a generated verbs.txt, that say nothing without what is
// told: in the first of its senses that are of communication a verb does not stand alone, and either it takes a clause
// in one of them or to communicate is its first sense of all.
func tellingList(wordnet string, verbs []byte) ([]byte, error) {
	senses, err := communicationSenses(wordnet)
	if err != nil {
		return nil, err
	}
	index, err := os.ReadFile(filepath.Join(wordnet, "index.verb"))
	if err != nil {
		return nil, fmt.Errorf("reading WordNet: %w", err)
	}
	known := map[string]bool{}
	for line := range strings.Lines(string(verbs)) {
		known[strings.TrimSpace(line)] = true
	}
	var b bytes.Buffer
	b.WriteString(`# Base forms of verbs of communication that say nothing without what is told.
# Source: WordNet 3.0 (Debian package wordnet-base), its sentence frames; the verbs of verbs.txt.
# Licence: WordNet 3.0 licence, see LICENSE-wordnet.txt
# Made by: go run ./cmd/lexgen
`)
	for line := range strings.Lines(string(index)) {
		fields := strings.Fields(line)
		if strings.HasPrefix(line, " ") || !known[fields[0]] {
			continue
		}
		if n, err := strconv.Atoi(fields[2]); err != nil || n >= len(fields) {
			return nil, fmt.Errorf("reading WordNet: index.verb has %q where a number of senses stands", fields[2])
		} else if telling(fields[0], fields[len(fields)-n:], senses) {
			fmt.Fprintln(&b, fields[0])
		}
	}
	return b.Bytes(), nil
}

// telling judges a verb by its senses, the commonest first.
func telling(verb string, offsets []string, senses map[string][]frame) bool {
	first, clause := -1, false
	for i, offset := range offsets {
		frames, ok := senses[offset]
		if !ok {
			continue
		}
		if first < 0 {
			first = i
		}
		clause = clause || has(frames, verb, frameThat)
	}
	if first < 0 || has(senses[offsets[first]], verb, frameAlone) {
		return false
	}
	return clause && has(senses[offsets[first]], verb, frameThat) ||
		first == 0 && (has(senses[offsets[0]], verb, frameThing) || has(senses[offsets[0]], verb, framePerson))
}

// A frame is a sentence that a word of a sense fits into.
type frame struct {
	word   string // empty for all words of the sense
	number int
}

func has(frames []frame, word string, number int) bool {
	return slices.Contains(frames, frame{"", number}) || slices.Contains(frames, frame{word, number})
}

// communicationSenses reads the frames of the senses of communication by their offsets in data.verb. A line is
//
//	offset file kind words (word id)… pointers (symbol offset kind place)… frames (+ number word)… | gloss
func communicationSenses(wordnet string) (map[string][]frame, error) {
	data, err := os.ReadFile(filepath.Join(wordnet, "data.verb"))
	if err != nil {
		return nil, fmt.Errorf("reading WordNet: %w", err)
	}
	senses := map[string][]frame{}
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, " ") {
			continue
		}
		head, _, _ := strings.Cut(line, " | ")
		if f := strings.Fields(head); f[1] == communication {
			if senses[f[0]], err = frames(f); err != nil {
				return nil, fmt.Errorf("reading WordNet: data.verb at %s: %w", f[0], err)
			}
		}
	}
	return senses, nil
}

// frames reads the frames of one line.
func frames(f []string) ([]frame, error) {
	words, err := strconv.ParseUint(f[3], 16, 8)
	if err != nil {
		return nil, err
	}
	at := 4 + 2*int(words)
	pointers, err := strconv.Atoi(f[at])
	if err != nil {
		return nil, err
	}
	var out []frame
	for at += 2 + 4*pointers; at+2 < len(f); at += 3 {
		number, err := strconv.Atoi(f[at+1])
		if err != nil {
			return nil, err
		}
		word, err := strconv.ParseUint(f[at+2], 16, 8)
		if err != nil {
			return nil, err
		}
		name := ""
		if word > 0 {
			name = strings.ToLower(f[4+2*(int(word)-1)])
		}
		out = append(out, frame{name, number})
	}
	return out, nil
}
