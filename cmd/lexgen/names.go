package main

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/rules/lexicon/wordtable"
)

// kindLetters are the letters of names.txt in the order of lexicon.Kind's bits.
const kindLetters = "mfscdtuMWp"

// properNames matches the lists of SCOWL that hold words with capitals.
var properNames = regexp.MustCompile(`^(?:english|american|british)-(?:proper-names|upper)\.[1-8]\d$`)

// nameSets holds the letters of every name.
type nameSets map[string]string

func (n nameSets) add(name, letters string) {
	for _, letter := range letters {
		if !strings.ContainsRune(n[name], letter) {
			n[name] += string(letter)
		}
	}
}

// nameList merges the hand-written lists of dir with the Names Corpus in text, the
// surnames counted there, and the proper names of SCOWL.
func nameList(dir, text, scowl string, table wordtable.Table) ([]byte, error) {
	sets := nameSets{}
	if err := sets.addHandWritten(dir); err != nil {
		return nil, err
	}
	for letter, file := range map[string]string{"m": "male.txt", "f": "female.txt"} {
		if err := sets.addLines(filepath.Join(text, "lex-names", file), letter); err != nil {
			return nil, err
		}
	}
	paths, err := filepath.Glob(filepath.Join(scowl, "*-*.[1-8]*"))
	if err != nil {
		return nil, err
	}
	for _, path := range paths {
		if !properNames.MatchString(filepath.Base(path)) {
			continue
		}
		if err := sets.addLines(path, "p"); err != nil {
			return nil, err
		}
	}
	maps.DeleteFunc(sets, func(name, letters string) bool {
		return letters == "p" && table.Lookup(strings.ToLower(name)) == rankCommon
	})
	surnames, err := countSurnames(text, sets, table)
	if err != nil {
		return nil, err
	}
	for _, name := range surnames {
		sets.add(name, "s")
	}
	return sets.bytes(), nil
}

// addHandWritten adds the lists that are kept by hand.
func (n nameSets) addHandWritten(dir string) error {
	for letter, file := range map[string]string{"s": "surnames.txt", "t": "cities.txt", "u": "states.txt"} {
		entries, err := readList(filepath.Join(dir, file))
		if err != nil {
			return err
		}
		for _, e := range entries {
			n.add(e.key, letter)
		}
	}
	given, err := readList(filepath.Join(dir, "given.txt"))
	if err != nil {
		return err
	}
	for _, e := range given {
		n.add(e.key, e.value)
	}
	countries, err := readList(filepath.Join(dir, "countries.txt"))
	if err != nil {
		return err
	}
	for _, e := range countries {
		adjective, person, _ := strings.Cut(e.value, "\t")
		n.add(e.key, "c")
		n.add(adjective, "d")
		n.add(person, "d")
		n.add(person+"s", "d")
	}
	calendar, err := readList(filepath.Join(dir, "calendar.txt"))
	if err != nil {
		return err
	}
	for _, e := range calendar {
		letter := "M"
		if strings.HasPrefix(e.value, "weekday") {
			letter = "W"
		}
		n.add(e.key, letter)
	}
	return nil
}

// addLines adds the names of a file with one name a line.
func (n nameSets) addLines(path, letter string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("reading names: %w", err)
	}
	for line := range strings.Lines(string(data)) {
		name := strings.TrimSpace(line)
		if name != "" && !strings.HasSuffix(name, "'s") {
			n.add(name, letter)
		}
	}
	return nil
}

// bytes renders the list with its header, kinds in the order of kindLetters.
func (n nameSets) bytes() []byte {
	var b bytes.Buffer
	b.WriteString(`# Names with what they can name: m given name of men, f of women, s surname, c country, d demonym,
# t city, u state or province, M month, W weekday, p another proper name.
# Sources: given.txt, surnames.txt, cities.txt, states.txt, countries.txt, calendar.txt (written for artlint);
#   Names Corpus 1.3 (1994) by Mark Kantrowitz and Bill Ross, see LICENSE-names.txt; SCOWL, see LICENSE-scowl.txt;
#   surnames counted behind given names in Wikinews (CC BY 2.5), US government posts (CC0), speeches (public domain).
# Licence: as each source says; what is written for artlint, and the counts: Apache-2.0
# Made by: go run ./cmd/lexgen -text DIR
`)
	for _, name := range slices.Sorted(maps.Keys(n)) {
		if first, _ := utf8.DecodeRuneInString(name); !unicode.IsUpper(first) && !strings.HasPrefix(name, "the ") {
			continue
		}
		letters := strings.Map(func(r rune) rune {
			if strings.ContainsRune(n[name], r) {
				return r
			}
			return -1
		}, kindLetters)
		fmt.Fprintf(&b, "%s\t%s\n", name, letters)
	}
	return b.Bytes()
}
