package lexicon

import (
	_ "embed"
	"strings"

	"github.com/artlint/artlint/rules/lexicon/wordtable"
)

var (
	//go:embed data/words.bin
	wordData string
	//go:embed data/newsroom.txt
	newsroom list
	//go:embed data/loans.txt
	loans list
)

// Rank tells how widely a word is used, by the size classes of SCOWL.
type Rank uint8

const (
	// NoWord is not in the word list.
	NoWord Rank = iota
	// Rare words are found in large dictionaries and word games (size 70 and 80);
	// many short ones are spelled like words of other languages.
	Rare
	// General words are found in desk dictionaries (size 40 to 60), among the words
	// of the newsroom, or among the accepted loanwords.
	General
	// Common words are known to every reader (size 10 to 35).
	Common
)

// IsWord reports whether lower, a word in lower case, is English of any rank:
// American or British, inflected forms included, loanwords with or without their
// accents, possessives, and compounds with a hyphen whose parts are words. About
// one in five thousand non-words is taken for a word.
func IsWord(lower string) bool { return WordRank(lower) != NoWord }

// WordRank returns the rank of lower, which is that of its rarest part for a
// compound with a hyphen.
func WordRank(lower string) Rank {
	if rank := lookupWord(lower); rank != NoWord {
		return rank
	}
	return compoundRank(lower)
}

// IsLoan reports whether lower, spelled with its accents, is a word that English
// has borrowed ("café", "naïve").
func IsLoan(lower string) bool { return loans.has(lower) }

// lookupWord maps the ranks of the table, where 1 is the commonest, to Rank.
func lookupWord(lower string) Rank {
	switch wordtable.Table(wordData).Lookup(lower) {
	case 1:
		return Common
	case 2:
		return General
	case 3:
		return Rare
	}
	return NoWord
}

// compoundRank is the rank of a compound with hyphens, a possessive or a
// contraction, with either apostrophe, or NoWord.
func compoundRank(lower string) Rank {
	if plain(lower) {
		return NoWord
	}
	if strings.IndexByte(lower, '-') <= 0 {
		return apostropheRank(lower)
	}
	rank := Common
	for more := true; more; {
		var part string
		switch part, lower, more = strings.Cut(lower, "-"); {
		case isNumber(part):
		case isPrefix(part):
			rank = min(rank, General)
		default:
			rank = min(rank, max(lookupWord(part), apostropheRank(part)))
		}
	}
	return rank
}

// plain reports whether a word has neither hyphen nor apostrophe.
func plain(lower string) bool {
	for i := range len(lower) {
		if c := lower[i]; c == '-' || c == '\'' || c == "’"[0] {
			return false
		}
	}
	return true
}

// apostropheRank is the rank of a word with an apostrophe, or NoWord.
func apostropheRank(lower string) Rank {
	left, right, ok := strings.Cut(lower, "’")
	if !ok {
		if left, right, ok = strings.Cut(lower, "'"); !ok {
			return NoWord
		}
	}
	switch right {
	case "s", "d", "ll", "re", "ve":
		return lookupWord(left)
	case "":
		if rank := lookupWord(left); rank != NoWord || !strings.HasSuffix(left, "in") {
			return rank
		}
		return joinedRank(left, "", "g") // "comin'"
	}
	return joinedRank(left, "'", right)
}

// joinedRank is the rank of the three parts in one.
func joinedRank(left, mid, right string) Rank {
	var buf [32]byte
	if len(left)+len(mid)+len(right) > len(buf) {
		return NoWord
	}
	return lookupWord(string(append(append(append(buf[:0], left...), mid...), right...)))
}

// isPrefix reports whether part stands before a hyphen without being a word.
func isPrefix(part string) bool {
	switch part {
	case "agro", "anti", "bio", "co", "counter", "cyber", "e", "eco", "ex", "extra", "inter", "intra", "mid", "mini", "multi", "neo", "neuro", "non",
		"post", "pre", "pro", "pseudo", "quasi", "re", "self", "semi", "socio", "sub", "trans", "ultra", "un", "vice":
		return true
	}
	return false
}

// isNumber reports whether s is digits, with or without separators.
func isNumber(s string) bool {
	for i := range len(s) {
		if c := s[i]; (c < '0' || c > '9') && c != ',' && c != '.' {
			return false
		}
	}
	return s != ""
}
