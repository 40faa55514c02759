package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/rules/lexicon/wordtable"
)

// openCollections are the text collections whose licences allow counts to be
// published: Wikinews, posts of the US government, and speeches.
var openCollections = []string{
	"clean-news-wikinews", "clean-gov-18f", "clean-gov-digitalgov", "clean-speech-stateunion",
}

// countSurnames returns, sorted, the words that follow a given name of sets at
// least twice and are neither a demonym, a place, a month nor a word of table that
// is not rare ("Fox" and "Street" alike: such surnames are listed by hand).
func countSurnames(text string, sets nameSets, table wordtable.Table) ([]string, error) {
	counts := map[string]int{}
	for _, collection := range openCollections {
		err := eachText(filepath.Join(text, collection, "docs.jsonl"), func(body string) {
			previous := ""
			for word := range strings.FieldsSeq(body) {
				if strings.ContainsAny(sets[previous], "mf") {
					if name := surname(word); name != "" {
						counts[name]++
					}
				}
				previous = word
			}
		})
		if err != nil {
			return nil, err
		}
	}
	maps.DeleteFunc(counts, func(name string, n int) bool {
		rank := table.Lookup(strings.ToLower(name))
		return n < 2 || rank == rankCommon || rank == rankGeneral || strings.ContainsAny(sets[name], "cduMW")
	})
	return slices.Sorted(maps.Keys(counts)), nil
}

// surname returns the name that a word of running text spells, without possessive
// and punctuation, or "" if it does not look like one.
func surname(word string) string {
	word = strings.TrimRight(word, ".,;:!?)”\"")
	word = strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
	first, size := utf8.DecodeRuneInString(word)
	if !unicode.IsUpper(first) || len(word) < 3 {
		return ""
	}
	lower := 0
	for _, r := range word[size:] {
		switch {
		case unicode.IsLower(r):
			lower++
		case unicode.IsUpper(r) && lower > 3 && !strings.ContainsAny(word, "-'"):
			return "" // two words run together, not "McCain" or "DuBois"
		case unicode.IsUpper(r) || r == '-' || r == '\'':
		default:
			return ""
		}
	}
	if lower < 2 {
		return ""
	}
	return word
}

// eachText calls do with the text of every document of a collection, which holds
// one JSON object a line.
func eachText(path string, do func(body string)) error {
	file, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("reading a text collection: %w", err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 16<<20)
	for n := 1; lines.Scan(); n++ {
		var doc struct {
			Text string `json:"text"`
		}
		if err := json.Unmarshal(lines.Bytes(), &doc); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
		do(doc.Text)
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
