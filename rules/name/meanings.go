package name

import (
	_ "embed"
	"strings"

	"github.com/artlint/artlint/lint"
)

//go:embed data/meanings.txt
var meaningData string

// meaningHashes are the hashes that tokens of the list's words have.
var meaningHashes = func() map[uint32]bool {
	m := make(map[uint32]bool, 256)
	for line := range strings.Lines(meaningData) {
		if word, _, ok := strings.Cut(line, "\t"); ok {
			m[joinedHash(word)] = true
		}
	}
	return m
}()

// hopeful reports whether the document has a word of the list or a name of three words that ends in an institution.
func hopeful(p *lint.Pass) bool {
	for i := range p.Tokens {
		t := &p.Tokens[i]
		if t.Kind != lint.Word || t.Has(lint.Lower) || t.End-t.Start < 3 {
			continue
		}
		switch {
		case meaningHashes[t.Hash], t.Has(lint.Hyphenated|lint.NonASCII) && meaningsOf(fold(p.LowerWord(t))) != nil,
			i > 1 && p.Tokens[i-1].Has(lint.Title) && p.Tokens[i-2].Has(lint.Title) && institution(p.LowerWord(t)):
			return true
		}
	}
	return false
}

// meaningsOf finds a folded word in the list: its line has the word, a tab, and English words.
func meaningsOf(folded string) []string {
	lines := meaningData
	lo, hi := 0, len(lines)
	for lo < hi { // by bytes, to the start of a line
		mid := (lo + hi) / 2
		start := strings.LastIndexByte(lines[:mid], '\n') + 1
		end := start + strings.IndexByte(lines[start:], '\n')
		word, meanings, _ := strings.Cut(lines[start:end], "\t")
		switch {
		case word == folded:
			return strings.Fields(meanings)
		case strings.HasPrefix(word, "#") || word < folded:
			lo = end + 1
		default:
			hi = start
		}
	}
	return nil
}
