package main

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/cmd/internal/jsonl"
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
		docs, err := jsonl.Read[struct{ Text string }](filepath.Join(text, collection, "docs.jsonl"))
		if err != nil {
			return nil, fmt.Errorf("reading a text collection: %w", err)
		}
		for _, doc := range docs {
			previous := ""
			for word := range strings.FieldsSeq(doc.Text) {
				if strings.ContainsAny(sets[previous], "mf") {
					if name := surname(word); name != "" {
						counts[name]++
					}
				}
				previous = word
			}
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
