package train

import (
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/lint/tag"
)

// Whole gives the sentence as a tokenizer sees it that keeps hyphenated words whole ("Iranian-backed"), and whether
// that differs: the treebank has three tokens there.
func Whole(s Sentence) (Sentence, bool) {
	var out Sentence
	changed := false
	for i := 0; i < len(s.Words); {
		end := i + 1
		for hyphenated(s, end) {
			end += 2
		}
		t := s.Tags[i]
		if end > i+1 {
			changed = true
			next := tag.None
			if end < len(s.Tags) {
				next = s.Tags[end]
			}
			t = compound(s.Tags[i:end], next)
		}
		out.add(strings.Join(s.Words[i:end], ""), t, s.glued[end-1])
		i = end
	}
	return out, changed
}

// hyphenated reports that the word at i is a hyphen glued to the words before and after it.
func hyphenated(s Sentence, i int) bool {
	return i+1 < len(s.Words) && s.Words[i] == "-" && s.glued[i-1] && s.glued[i] && wordy(s.Words[i-1]) && wordy(s.Words[i+1])
}

func wordy(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(first) || unicode.IsDigit(first)
}

// compound gives the tag of a hyphenated word from the tags of its parts, as the Penn Treebank tags such words whole:
// a modifier is an adjective ("15-year term", "Iranian-backed militia"), else the last part decides.
func compound(parts []tag.Tag, next tag.Tag) tag.Tag {
	first, last := parts[0], parts[len(parts)-1]
	proper := true
	for i := 0; i < len(parts); i += 2 {
		proper = proper && parts[i].IsProperNoun()
	}
	modifier := next.IsNoun() || next.IsAdjective()
	switch {
	case proper:
		return last
	case last == tag.VBN:
		return tag.JJ
	case modifier && (last.IsNoun() || last.IsVerb() || last == tag.RP || last == tag.IN || last == tag.RB):
		return tag.JJ
	case last == tag.RP || last == tag.IN || last == tag.GW || last == tag.AFX:
		return tag.NN
	case last == tag.CD && first.IsNoun():
		return first
	}
	return last
}

// Variants gives further training sentences made of s: cut short, in lower case, with curly quotation marks; the
// text to be tagged is often damaged in these ways. They are few, so that the corpus keeps its balance.
func Variants(s Sentence, rnd *rand.Rand) []Sentence {
	var out []Sentence
	if curly, ok := curlyQuotes(s); ok {
		out = append(out, curly)
	}
	n := len(s.Words)
	if n < 8 || rnd.IntN(10) != 0 {
		return out
	}
	if rnd.IntN(2) == 0 {
		return append(out, s.slice(0, 3+rnd.IntN(n-5))) // the end is lost
	}
	if s.Tags[n-1] == tag.Stop {
		return append(out, lowerFirst(s.slice(n-2-rnd.IntN(3), n))) // the end stands alone
	}
	return out
}

func (s Sentence) slice(i, j int) Sentence {
	return Sentence{slices.Clone(s.Words[i:j]), slices.Clone(s.Tags[i:j]), slices.Clone(s.glued[i:j])}
}

// lowerFirst starts the sentence with a small letter, unless it starts with a name or "I".
func lowerFirst(s Sentence) Sentence {
	if !s.Tags[0].IsProperNoun() && s.Words[0] != "I" {
		s.Words[0] = strings.ToLower(s.Words[0])
	}
	return s
}

// curlyQuotes sets typographic quotation marks and apostrophes, and says whether there was a mark to set.
func curlyQuotes(s Sentence) (Sentence, bool) {
	out := s.slice(0, len(s.Words))
	changed := false
	for i, w := range out.Words {
		switch {
		case w == "\"" && s.Tags[i] == tag.OpenQuote:
			out.Words[i] = "“"
		case w == "\"" && s.Tags[i] == tag.CloseQuote:
			out.Words[i] = "”"
		case w == "'" && s.Tags[i] == tag.OpenQuote:
			out.Words[i] = "‘"
		default:
			continue
		}
		changed = true
	}
	return out, changed
}
