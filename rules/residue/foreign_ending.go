package residue

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// endings make nouns and adjectives in other languages and none in English: Spanish and Portuguese, German, Polish, Turkish, Hungarian.
var endings = []string{"miento", "mientos", "ciones", "idades", "idade", "imentos", "amentos", "zione", "zioni", "keit", "keiten", "heiten", "schaft", "schaften", "ungen",
	"owych", "owego", "skiego", "nych", "larının", "lerinin", "ların", "lerin", "ségek", "ságok"}

// foreignEnding reports whether a word in lower case ends as words of another language do.
func foreignEnding(word string) bool {
	const stem = 3
	for _, ending := range endings {
		if rest, ok := strings.CutSuffix(word, ending); ok && len(rest) >= stem {
			return true
		}
	}
	return false
}

// germanNouns looks at the words with a capital behind an article.
func (u *untranslated) germanNouns() {
	const shortest = 7
	var list []int32
	for _, i := range u.p.Capitalised {
		t := &u.p.Tokens[i]
		if i == 0 || !u.p.Tokens[i-1].Is(lint.Article|lint.Determiner) || t.Class != 0 || !t.Has(lint.Title) || t.Has(lint.Hyphenated|lint.Quoted|lint.Bracketed) || t.End-t.Start < shortest {
			continue
		}
		switch last := u.p.Text[t.End-1]; {
		case t.Has(lint.NonASCII), last == 'g', last == 't', last == 'n': // of -ung, -heit, -ungen
			list = append(list, i)
		}
	}
	near.Each(u.p, list, u.germanNoun)
}

// germanNoun looks for "The Sitzung begins": a word behind an article with the capital and the ending of a German noun.
func (u *untranslated) germanNoun(s near.Site) {
	if !headEnds(s) || !s.Sentence.Marks.Has(lint.WithLower) || lexicon.NameKind(s.Spelling(0)) != 0 || asName(s) {
		return
	}
	token := s.Block.FirstToken + s.At
	switch word := s.Lowered(0); {
	case s.Token(0).Has(lint.NonASCII) && s.Among(-1, "a", "an") && !lexicon.IsLoan(strings.ToLower(s.Spelling(0))):
		u.found = append(u.found, leftover{token: token, end: token + 1, confidence: 0.52})
	case germanEnding(word) && !lexicon.IsWord(word) && !compound(word):
		u.found = append(u.found, leftover{token: token, end: token + 1, confidence: 0.72})
	}
}

// germanEnding reports whether a word ends as German nouns of acts and qualities do.
func germanEnding(word string) bool {
	for _, ending := range [...]string{"ung", "ungen", "heit", "keit", "schaft"} {
		if rest, ok := strings.CutSuffix(word, ending); ok && rest != "" {
			return true
		}
	}
	return false
}

// headEnds reports whether the noun at s is the last word of its phrase: a verb, a preposition or a mark follows.
func headEnds(s near.Site) bool {
	next := s.Token(1)
	if next.Kind != lint.Word || next.Is(lint.Preposition|lint.Be|lint.Have|lint.Modal|lint.Coordinator) {
		return next.Kind != lint.Dash && !next.Has(lint.Clitic)
	}
	_, form, ok := lexicon.VerbForm(s.Lowered(1))
	return ok && next.Has(lint.Lower) && form&(lexicon.Third|lexicon.Past) != 0
}

// asName reports whether the word stands somewhere without an article, as names do.
func asName(s near.Site) bool {
	around := s.Around()
	for i := 1; i < len(around); i++ {
		if t := &around[i]; t.Hash == s.Token(0).Hash && !around[i-1].Is(lint.Article|lint.Determiner) {
			return true
		}
	}
	return false
}
