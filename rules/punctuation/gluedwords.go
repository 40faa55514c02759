package punctuation

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

var (
	gluedPrefixes = [...]string{"the", "that", "with", "from", "of", "and", "which", "this", "in", "to", "by", "for", "at", "on"}
	gluedSuffixes = [...]string{"with", "that", "the", "from", "which", "of", "into", "and", "was", "were", "will", "have", "had", "been", "their", "when", "would", "could"}
)

// gluedWords splits an unknown word into a function word and an English one.
func gluedWords(s near.Site) {
	const shortest = 5
	t, word := s.Token(0), s.Spelling(0)
	if t.Kind != lint.Word || t.Class != 0 || len(word) < shortest || t.Has(lint.NonASCII|lint.Hyphenated|lint.HasDigit|lint.Abbreviated) {
		return
	}
	at := split(word, t.Has(lint.Lower))
	if at == 0 || lexicon.IsWord(s.Lowered(0)) || genre.Code(s.Document) || repeated(s) {
		return
	}
	if s.Kind(1) == lint.Symbol && s.Tight(1) || s.Kind(-1) == lint.Symbol && s.Tight(0) {
		return
	}
	a := lint.Safe
	if word[at:] == "a" {
		if s.Kind(1) != lint.Word || !s.Token(1).Has(lint.Lower) || s.Token(1).Is(lint.Article|lint.Determiner|lint.Preposition|lint.Be) || s.Token(0).Has(lint.Quoted) {
			return
		}
		a = lint.Suggested
	}
	insertSpace(s, 0, 0, int(s.Token(0).Start)+at, 0.9, a)
}

// split is the offset in word between a function word and another English word; 0 where there are not two.
func split(word string, lower bool) int {
	for _, f := range gluedPrefixes {
		if rest, ok := strings.CutPrefix(word, f); ok && (lower && len(rest) > 3 && common(rest) && (len(f) > 2 || f == "of") || !lower && len(rest) > 3 && rest[0]-'A' < 26 && strings.ToLower(rest[1:]) == rest[1:]) {
			return len(f)
		}
	}
	if !lower {
		return 0
	}
	for _, f := range gluedSuffixes {
		if rest, ok := strings.CutSuffix(word, f); ok && (len(rest) > 3 && common(rest) || function(rest)) {
			return len(rest)
		}
	}
	for _, f := range [...]string{"to", "in", "by", "on", "at"} {
		if rest, ok := strings.CutSuffix(word, f); ok && strings.HasSuffix(rest, "ed") && len(rest) > 4 && common(rest) {
			return len(rest)
		}
	}
	if rest, ok := strings.CutSuffix(word, "a"); ok && len(rest) > 4 && (strings.HasSuffix(rest, "s") || strings.HasSuffix(rest, "ed") || strings.HasSuffix(rest, "ing")) {
		if _, _, verb := lexicon.VerbForm(rest); verb && common(rest) {
			return len(rest)
		}
	}
	return 0
}

// function reports whether a word is one of the short ones that stand before others most often.
func function(word string) bool {
	switch word {
	case "so", "in", "on", "to", "of", "by", "at", "is", "as", "for", "was", "and", "but", "all", "are", "if", "when", "has", "had":
		return true
	}
	return false
}

func common(word string) bool { return lexicon.WordRank(word) == lexicon.Common }

// repeated reports whether the word stands more than once in the document: a term.
func repeated(s near.Site) bool {
	n := 0
	around := s.Around()
	for i := range around {
		if around[i].Hash == s.Token(0).Hash {
			n++
		}
	}
	return n > 1
}

// gluedMonth looks for "May2019".
func gluedMonth(p *lint.Pass, t *lint.Token) {
	word := p.Word(t)
	month := strings.TrimRight(word, "0123456789")
	year := word[len(month):]
	if !recentYear(year) || lexicon.MonthOf(month) == 0 || len(month) < 3 {
		return
	}
	at := int(t.Start) + len(month)
	p.Report(lint.Finding{Span: t.Span(), Confidence: 0.88, Message: "A space is missing here",
		Fixes: []lint.Fix{p.Replace(lint.Span{Start: at, End: at}, " ", lint.Safe, "Insert the space")}})
}
