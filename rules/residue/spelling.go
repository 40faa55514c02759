package residue

import (
	"strings"

	"github.com/artlint/artlint/rules/lexicon"
)

// compound reports whether word is two English words written as one: "motorsport", "onthe".
func compound(word string) bool {
	const shortest, longest = 2, 64
	if len(word) > longest {
		return false
	}
	for i := shortest; i <= len(word)-shortest; i++ {
		left, right := lexicon.WordRank(word[:i]), lexicon.WordRank(word[i:])
		if left >= lexicon.General && right >= lexicon.General && (len(word[:i]) > 2 && len(word[i:]) > 2 || left == lexicon.Common && right == lexicon.Common) {
			return true
		}
	}
	return false
}

// prefixes and suffixes make new words of English ones.
var (
	prefixes = []string{"anti", "auto", "bio", "cyber", "de", "dis", "eco", "electro", "geo", "hydro", "hyper", "hypo", "inter", "intra", "macro", "mega", "meso", "meta",
		"micro", "mini", "mis", "mono", "multi", "nano", "neo", "neuro", "non", "out", "over", "photo", "poly", "post", "pre", "pro", "proto", "pseudo", "psycho", "radio", "re",
		"semi", "socio", "sub", "super", "tele", "thermo", "trans", "ultra", "un", "under", "uni", "video", "zoo", "astro", "cardio", "immuno", "agro", "aero", "aqua", "paleo"}
	suffixes = []string{"able", "al", "ally", "ation", "ed", "er", "ers", "es", "ian", "ible", "ic", "ics", "ing", "ise", "ish", "ism", "ist", "ists", "ity", "ization", "ize", "ized", "izing",
		"less", "like", "ly", "man", "ment", "ness", "ology", "ous", "s", "ship", "wise", "y", "ine", "ide", "ate", "ose", "ase", "itis", "emia", "vir", "mab", "cillin", "mycin", "azole", "osis", "rin", "tin", "xin", "lin", "yl", "ol", "i", "is"}
)

// derived reports whether word is an English word, or something of its shape, with an affix.
func derived(word string) bool {
	const stem = 4
	for _, prefix := range prefixes {
		if rest, ok := strings.CutPrefix(word, prefix); ok && len(rest) >= stem-1 && lexicon.IsWord(rest) {
			return true
		}
	}
	for _, suffix := range suffixes {
		rest, ok := strings.CutSuffix(word, suffix)
		if !ok || len(rest) < stem {
			continue
		}
		if len(suffix) > 2 && len(rest) > stem || lexicon.IsWord(rest) || lexicon.IsWord(rest+"e") || rest[len(rest)-1] == rest[len(rest)-2] && lexicon.IsWord(rest[:len(rest)-1]) {
			return true
		}
	}
	return false
}

// misspelled reports whether one letter too many, missing, wrong or in the wrong
// place makes word of an English one.
func misspelled(word string) bool {
	const shortest = 5 // short words are a letter away from too many
	english := func(b []byte) bool { return lexicon.Spelled(b) && lexicon.WordRank(string(b)) >= lexicon.General }
	if len(word) < shortest {
		return false
	}
	end, begin := lexicon.Unspelled(word)
	first, last := max(0, begin-1), min(end, len(word)) // a change elsewhere leaves a triple that no word has
	buf := make([]byte, 0, len(word)+1)
	for i := first; i <= min(last, len(word)-1); i++ {
		if english(append(append(buf[:0], word[:i]...), word[i+1:]...)) {
			return true
		}
		if i+1 < len(word) {
			swapped := append(buf[:0], word...)
			swapped[i], swapped[i+1] = swapped[i+1], swapped[i]
			if english(swapped) {
				return true
			}
		}
	}
	for i := first; i <= last; i++ {
		for c := byte('a'); c <= 'z'; c++ {
			if english(append(append(append(buf[:0], word[:i]...), c), word[i:]...)) {
				return true
			}
			if i < len(word) {
				wrong := append(buf[:0], word...)
				wrong[i] = c
				if english(wrong) {
					return true
				}
			}
		}
	}
	return false
}
