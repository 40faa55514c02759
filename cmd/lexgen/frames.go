package main

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// What WordNet's database says of a verb: the file of its verbs of communication and the numbers of frames.
const (
	communication = "32"
	frameAlone    = 2  // Somebody ----s
	frameQuality  = 5  // Something ----s something Adjective/Noun
	frameThing    = 8  // Somebody ----s something
	framePerson   = 9  // Somebody ----s somebody
	frameTwo      = 14 // Somebody ----s somebody something
	frameThat     = 26 // Somebody ----s that CLAUSE
	frameTo       = 28 // Somebody ----s to INFINITIVE
)

// frameLists returns the lists of verbs that WordNet's sentence frames give, of the verbs in verbs, a generated verbs.txt.
func frameLists(wordnet string, verbs []byte) (map[string][]byte, error) {
	senses, err := readSenses(wordnet)
	if err != nil {
		return nil, err
	}
	known := map[string]bool{}
	for line := range strings.Lines(string(verbs)) {
		known[strings.TrimSpace(line)] = true
	}
	lists := []struct {
		file, title string
		has         func(verb string, senses []sense) bool
		data        bytes.Buffer
	}{
		{file: "telling.txt", title: "verbs of communication that say nothing without what is told", has: telling},
		{file: "twoobjects.txt", title: "verbs that take two objects, or an object and what it is", has: takesTwo},
		{file: "notalone.txt", title: "verbs that nobody does without an object or an adverb", has: notAlone},
	}
	err = eachWord(wordnet, "index.verb", func(verb string, offsets []string) {
		if !known[verb] {
			return
		}
		var of []sense
		for _, offset := range offsets {
			of = append(of, senses[offset])
		}
		for i := range lists {
			if lists[i].has(verb, of) {
				fmt.Fprintln(&lists[i].data, verb)
			}
		}
	})
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for i := range lists {
		files[lists[i].file] = fmt.Appendf(nil, `# Base forms of %s.
# Source: WordNet 3.0 (Debian package wordnet-base), its sentence frames; the verbs of verbs.txt.
# Licence: WordNet 3.0 licence, see LICENSE-wordnet.txt
# Made by: go run ./cmd/lexgen
%s`, lists[i].title, lists[i].data.Bytes())
	}
	return files, nil
}

// telling judges a verb by its senses, the commonest first: in the first that is of communication it does not stand
// alone, and either it takes a clause there or to communicate is its first sense of all.
func telling(verb string, senses []sense) bool {
	for i, s := range senses {
		if s.file != communication {
			continue
		}
		return !s.fits(verb, frameAlone) && !s.fits(verb, frameTo) && (s.fits(verb, frameThat) || i == 0 && (s.fits(verb, frameThing) || s.fits(verb, framePerson)))
	}
	return false
}

// takesTwo reports whether the verb keeps an object in the passive: "it was given a name", "it was called a name".
func takesTwo(verb string, senses []sense) bool {
	return slices.ContainsFunc(senses, func(s sense) bool { return s.fits(verb, frameTwo) || s.fits(verb, frameQuality) })
}

// notAlone reports whether in no sense somebody does it and nothing is said behind the verb, be it that a clause is
// understood there ("He refused.").
func notAlone(verb string, senses []sense) bool {
	return !slices.ContainsFunc(senses, func(s sense) bool {
		return s.fits(verb, frameAlone) || s.fits(verb, frameThat) || s.fits(verb, frameTo)
	})
}

// A sense is one meaning of some verbs.
type sense struct {
	file   string // of the database: its subject
	frames []frame
}

// A frame is a sentence that a word of a sense fits into.
type frame struct {
	word   string // empty for all words of the sense
	number int
}

// fits reports whether word stands in the frame in this sense.
func (s sense) fits(word string, number int) bool {
	return slices.Contains(s.frames, frame{"", number}) || slices.Contains(s.frames, frame{word, number})
}

// readSenses reads the senses of verbs by their offsets in data.verb. A line is
//
//	offset file kind words (word id)… pointers (symbol offset kind place)… frames (+ number word)… | gloss
func readSenses(wordnet string) (map[string]sense, error) {
	senses := map[string]sense{}
	err := eachSense(wordnet, "data.verb", func(f []string) error {
		frames, err := frames(f)
		senses[f[0]] = sense{f[1], frames}
		return err
	})
	return senses, err
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
