package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// wordnetDir is where Debian's package wordnet-base puts its database.
const wordnetDir = "/usr/share/wordnet"

// eachWord gives yield each word of an index of the database, and the offsets of its senses, at least one, the commonest
// first.
func eachWord(wordnet, name string, yield func(word string, offsets []string)) error {
	return eachLine(wordnet, name, func(line string) error {
		fields := strings.Fields(line)
		n, err := strconv.Atoi(fields[2])
		if err != nil || n < 1 || n >= len(fields) {
			return fmt.Errorf("%q where a number of senses stands", fields[2])
		}
		yield(fields[0], fields[len(fields)-n:])
		return nil
	})
}

// eachSense gives yield the fields of each sense in a file of the database, up to its gloss.
func eachSense(wordnet, name string, yield func(fields []string) error) error {
	return eachLine(wordnet, name, func(line string) error {
		head, _, _ := strings.Cut(line, " | ")
		return yield(strings.Fields(head))
	})
}

// eachLine gives yield the lines of a file of the database behind its licence.
func eachLine(wordnet, name string, yield func(line string) error) error {
	data, err := os.ReadFile(filepath.Join(wordnet, name))
	if err != nil {
		return fmt.Errorf("reading WordNet (install Debian's package wordnet-base, or name its folder with -wordnet): %w", err)
	}
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, " ") { // the licence
			continue
		}
		if err := yield(line); err != nil {
			word, _, _ := strings.Cut(line, " ")
			return fmt.Errorf("reading WordNet: %s at %s: %w", name, word, err)
		}
	}
	return nil
}
