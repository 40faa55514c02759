package name

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/artlint/artlint/lint"
)

//go:embed data/meanings.txt
var meaningData string

// meaningful are the words of the list, and a few others.
var meaningful = func() lint.Vocabulary {
	v := lint.NewVocabulary(1 << 15)
	for line := range strings.Lines(meaningData) {
		if word, _, ok := strings.Cut(line, "\t"); ok {
			v.Add(lint.HashWord(word))
		}
	}
	return v
}()

// hopeful reports whether the document has a word of the list and, with a capital, one that it means, or two names of
// three words that end in an institution.
func hopeful(p *lint.Pass) bool {
	meant := func(word string) bool { return p.Capitals.MayHave(lint.HashWord(word)) }
	bodies := 0
	for _, i := range p.Capitalised {
		t := &p.Tokens[i]
		hash := t.Hash
		if t.Has(lint.Hyphenated | lint.NonASCII) {
			hash = lint.HashWord(fold(p.LowerWord(t)))
		}
		if meaningful.MayHave(hash) && slices.ContainsFunc(meaningsOf(fold(p.LowerWord(t))), meant) {
			return true
		}
		if i > 1 && p.Tokens[i-1].Has(lint.Title) && p.Tokens[i-2].Has(lint.Title) && institutions.Has(t.Hash) {
			bodies++
		}
	}
	return bodies > 1
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
