package person

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// personPlace reports whether token i stands where a person's name does: behind a
// given name or an office, before an age or a speech verb.
func personPlace(p *lint.Pass, i int) bool {
	if prev := wordAt(p, i-1); prev != nil {
		if prev.Has(lint.Title) && prev.Class&^lint.PersonTitle == 0 && !p.Tokens[i].Has(lint.LineBefore) || prev.Has(lint.Lower) && peopleNouns.MayHave(prev.Hash) && lexicon.IsOfficial(p.LowerWord(prev)) {
			return true
		}
	}
	if i+2 < len(p.Tokens) && p.Tokens[i+1].Kind == lint.Comma && p.Tokens[i+2].Kind == lint.Number {
		return true
	}
	next := wordAt(p, i+1)
	return next != nil && next.Is(lint.SpeechVerb)
}

// fullNameBefore reports whether the name at token i has another before it, which is no
// English word, and an age or a verb of saying behind it.
func fullNameBefore(p *lint.Pass, i int) bool {
	prev := wordAt(p, i-1)
	if prev == nil || !prev.Has(lint.Title) || prev.Class != 0 || p.Tokens[i].Has(lint.LineBefore) || i+2 >= len(p.Tokens) || lexicon.IsWord(p.LowerWord(prev)) {
		return false
	}
	return p.Tokens[i+1].Is(lint.SpeechVerb) || p.Tokens[i+1].Kind == lint.Comma && p.Tokens[i+2].Kind == lint.Number
}

// isGiven reports whether a word in lower case is a name with its capital.
func isGiven(word string) bool {
	return lexicon.NameKind(lexicon.Capitalized(word)) != 0
}

// wordAt is token i where it is a word, nil otherwise.
func wordAt(p *lint.Pass, i int) *lint.Token {
	if i < 0 || i >= len(p.Tokens) || p.Tokens[i].Kind != lint.Word {
		return nil
	}
	return &p.Tokens[i]
}

// singles are the capitalised words of a document that stand by themselves, looked
// up when the first is asked for.
type singles struct {
	*lint.Pass
	words map[string]bool // true for one that stands in a person's place
}

func (s *singles) names() map[string]bool {
	if s.words == nil {
		s.words = map[string]bool{}
		for _, i := range s.Capitalised {
			if t := &s.Tokens[i]; t.Has(lint.Title) && !t.Has(lint.Hyphenated) && t.Class == 0 {
				word := s.Word(t)
				s.words[word] = s.words[word] || personPlace(s.Pass, int(i))
			}
		}
	}
	return s.words
}

// syllables counts the groups of vowels of a romanised name.
func syllables(name string) int {
	n, vowel := 0, false
	for _, r := range strings.ToLower(name) {
		v := strings.ContainsRune("aeiouyāēīōūâîûöüıáéíóú", r)
		if v && !vowel {
			n++
		}
		vowel = v
	}
	return n
}
