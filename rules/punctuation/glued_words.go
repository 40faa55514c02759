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
		if rest, ok := strings.CutPrefix(word, f); ok && len(rest) >= fewestLetters && (lower && behindPrefix(f, rest) || !lower && named(rest)) {
			return len(f)
		}
	}
	if !lower {
		return 0
	}
	for _, f := range gluedSuffixes {
		if rest, ok := strings.CutSuffix(word, f); ok && (len(rest) >= fewestLetters && common(rest) || function(rest)) {
			return len(rest)
		}
	}
	for _, f := range [...]string{"to", "in", "by", "on", "at"} {
		if rest, ok := strings.CutSuffix(word, f); ok && strings.HasSuffix(rest, "ed") && len(rest) > fewestLetters && common(rest) {
			return len(rest)
		}
	}
	if rest, ok := strings.CutSuffix(word, "a"); ok && len(rest) > fewestLetters && governs(rest) {
		return len(rest)
	}
	return 0
}

// fewestLetters are those of a word that is not another's ending by chance.
const fewestLetters = 4

// behindPrefix reports whether a common word may have been glued to the function word before it; the shortest of those begin too many words.
func behindPrefix(prefix, rest string) bool {
	return common(rest) && (len(prefix) > 2 || prefix == "of")
}

// named reports whether a word has one capital, at its beginning.
func named(word string) bool { return word[0]-'A' < 26 && simple(word) }

// governs reports whether a common word is the inflected form of a verb, which an article can stand behind.
func governs(word string) bool {
	if !strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ed") && !strings.HasSuffix(word, "ing") {
		return false
	}
	_, _, verb := lexicon.VerbForm(word)
	return verb && common(word)
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
	if !lexicon.IsRecentYear(year) || lexicon.MonthOf(month) == 0 || len(month) < 3 {
		return
	}
	at := int(t.Start) + len(month)
	p.Report(lint.Finding{Span: t.Span(), Confidence: 0.88, Message: "A space is missing here",
		Fixes: []lint.Fix{p.Replace(lint.Span{Start: at, End: at}, " ", lint.Safe, "Insert the space")}})
}
