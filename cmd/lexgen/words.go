package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/rules/lexicon/wordtable"
)

// scowlDir is where Debian's package scowl puts its lists.
const scowlDir = "/usr/share/dict/scowl"

// Ranks of the word table, commonest first.
const (
	rankCommon  = 1
	rankGeneral = 2
	rankRare    = 3
)

// scowlLists matches the lists that hold English of any country in lower case,
// with their variant spellings, and captures the size class.
var scowlLists = regexp.MustCompile(`^(?:english|american|british|british_z|canadian|australian|(?:american_|british_|canadian_|australian_)?variant_[12])-(words|contractions|abbreviations)\.(\d+)$`)

// wordTable packs the ranked words and writes the note that says what the table was made from.
func wordTable(ranks map[string]uint8, sum []byte) (table, note []byte, err error) {
	table, err = wordtable.Build(ranks)
	if err != nil {
		return nil, nil, err
	}
	return table, wordNote(len(ranks), len(table), sum), nil
}

// rankedWords are the words of SCOWL up to size 80 and of the hand-written lists
// of dir that add to it, with the SHA-256 of what was read.
func rankedWords(dir, scowl string) (ranks map[string]uint8, digest []byte, err error) {
	ranks = map[string]uint8{}
	sum := sha256.New()
	files, err := os.ReadDir(scowl)
	if err != nil {
		return nil, nil, fmt.Errorf("reading SCOWL (install Debian's package scowl, or name its folder with -scowl): %w", err)
	}
	for _, file := range files {
		m := scowlLists.FindStringSubmatch(file.Name())
		if m == nil {
			continue
		}
		rank, ok := rankOf(m[1], m[2])
		if !ok {
			continue
		}
		data, err := os.ReadFile(filepath.Join(scowl, file.Name()))
		if err != nil {
			return nil, nil, fmt.Errorf("reading SCOWL: %w", err)
		}
		fmt.Fprintf(sum, "%s %d\n", file.Name(), len(data))
		sum.Write(data)
		if !utf8.Valid(data) {
			return nil, nil, fmt.Errorf("%s is not UTF-8: use the lists of Debian's package scowl", file.Name())
		}
		for word := range strings.FieldsSeq(string(data)) {
			addWord(ranks, word, rank)
		}
	}
	if len(ranks) == 0 {
		return nil, nil, fmt.Errorf("no list of SCOWL in %s: install Debian's package scowl, or name its folder with -scowl", scowl)
	}
	for _, name := range []string{"newsroom.txt", "loans.txt"} {
		words, err := readList(filepath.Join(dir, name))
		if err != nil {
			return nil, nil, err
		}
		for _, word := range words {
			addWord(ranks, word.key, rankGeneral)
		}
	}
	return ranks, sum.Sum(nil), nil
}

// rankOf returns the rank of the words of a SCOWL list and whether it is used.
// Abbreviations of the larger sizes are too short and too many to be informative.
func rankOf(kind, size string) (rank uint8, ok bool) {
	n, err := strconv.Atoi(size)
	switch {
	case err != nil || n > 80 || kind == "abbreviations" && n > 60:
		return 0, false
	case n <= 35:
		return rankCommon, true
	case n <= 60:
		return rankGeneral, true
	}
	return rankRare, true
}

// addWord keeps the commonest rank of a word in lower case. Possessives are left
// out (the look-up strips them), as are single letters but "a" and "o".
func addWord(ranks map[string]uint8, word string, rank uint8) {
	if strings.ContainsFunc(word, unicode.IsUpper) || strings.HasSuffix(word, "'s") {
		return
	}
	if len(word) == 1 && word != "a" && word != "o" {
		return
	}
	if old, ok := ranks[word]; !ok || rank < old {
		ranks[word] = rank
	}
	if plain := unaccented.Replace(word); plain != word {
		addWord(ranks, plain, rank)
	}
}

// unaccented spells a loanword as a keyboard without accents does.
var unaccented = strings.NewReplacer(
	"à", "a", "á", "a", "â", "a", "ã", "a", "ä", "a", "å", "a", "æ", "ae", "ç", "c",
	"è", "e", "é", "e", "ê", "e", "ë", "e", "ì", "i", "í", "i", "î", "i", "ï", "i",
	"ñ", "n", "ò", "o", "ó", "o", "ô", "o", "õ", "o", "ö", "o", "ø", "o", "œ", "oe",
	"ù", "u", "ú", "u", "û", "u", "ü", "u", "ā", "a", "ē", "e", "ī", "i", "ō", "o", "ū", "u",
	"ı", "i", "ş", "s", "ğ", "g", "č", "c", "š", "s", "ž", "z", "ł", "l",
)

func wordNote(words, size int, sum []byte) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, `# What words.bin holds: English words in lower case with their ranks, packed by package wordtable.
# Source: SCOWL 2020.12.07 (Debian package scowl), sizes 10 to 80, with newsroom.txt and loans.txt.
# Licence: SCOWL's own, see LICENSE-scowl.txt; the two lists as their headers say.
# Made by: go run ./cmd/lexgen
bytes	%d
sources	sha256:%x
words	%d
`, size, sum, words)
	return b.Bytes()
}

// entry is a line of a data file: its key and what follows the first tab.
type entry struct{ key, value string }

// readList returns the entries of a data file in order.
func readList(path string) ([]entry, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading a list: %w", err)
	}
	var entries []entry
	for line := range strings.Lines(string(data)) {
		key, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if key != "" && key[0] != '#' {
			entries = append(entries, entry{key, value})
		}
	}
	return entries, nil
}
