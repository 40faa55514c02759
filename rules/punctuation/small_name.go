package punctuation

import (
	"slices"
	"strings"
	"unicode"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// properWords are the nationalities that the dictionary knows as other words, or not at all for their hyphen.
var properWords = func() lint.Triggers {
	t := slices.Concat(ambiguousPeoples, lint.NewTriggers("catholic catholics christians protestants"))
	for word := range nationalities {
		if strings.Contains(word, "-") || lexicon.IsWord(word) {
			t = append(t, lint.HashWord(word))
		}
	}
	return t
}()

// smallNames looks at words in lower case that the dictionary does not know or that are nationalities too.
func smallNames(p *lint.Pass) {
	const shortest = 4
	look := func(s near.Site) {
		t, before := s.Token(0), s.Token(-1)
		if kind := s.Block.Kind; s.Sentence.Marks.Has(lint.StartsLower) || kind == lint.Heading || kind == lint.Cue || t.End-t.Start < shortest {
			return
		}
		if ambiguousPeoples.Has(t.Hash) {
			smallPeople(s)
		} else if peoples.Has(t.Hash) {
			recase(s, lexicon.Capitalized(s.Spelling(0)), 0.85, lint.Suggested, "Peoples and religions have a capital in English")
		} else if nationality(s.Spelling(0)) || weekdays.Has(t.Hash) || months.Has(t.Hash) || before.Has(lint.Title) || before.Is(lint.Preposition) {
			smallName(s)
		}
	}
	near.Each(p, p.Unknown(lexicon.IsWord), look)
	near.Triggered(p, properWords, func(s near.Site) {
		if s.Token(0).Has(lint.Lower) {
			look(s)
		}
	})
}

// weekdays and months are those that are no other words in lower case.
var (
	weekdays = lint.NewTriggers("monday tuesday wednesday thursday friday saturday sunday")
	months   = lint.NewTriggers("january february april june july september october november december")
)

// smallName looks at a lower-case word: a day, a month, a nationality, a place or a surname.
func smallName(s near.Site) {
	w, before := s.Spelling(0), s.Token(-1)
	switch {
	case s.Any(0, weekdays):
		recase(s, lexicon.Capitalized(w), 0.9, lint.Safe, "Days of the week have a capital in English")
	case s.Any(0, months):
		if s.Kind(-1) != lint.Stop || s.Kind(-2) != lint.Number || !s.Tight(-1) { // "3. june" is an ordinal
			recase(s, lexicon.Capitalized(w), 0.9, lint.Safe, "Months have a capital in English")
		}
	case nationality(w):
		recase(s, lexicon.Capitalized(w), 0.85, lint.Safe, "Nationalities have a capital in English")
	case before.Is(lint.Preposition) && before.Has(lint.Lower) && !s.Tight(0):
		smallPlace(s)
	case smallSurname(s):
		recase(s, lexicon.Capitalized(w), 0.8, lint.Suggested, "A surname has a capital")
	}
}

// smallSurname reports whether the word at s, behind a word with a capital, is the surname of the person that this names.
func smallSurname(s near.Site) bool {
	t, before, next := s.Token(0), s.Token(-1), s.Token(1)
	w := s.Spelling(0)
	if !before.Has(lint.Title) || before.Has(lint.Abbreviated) || before.Kind != lint.Word || s.Tight(0) || t.Has(lint.Hyphenated|lint.HasDigit|lint.Abbreviated|lint.NonLatin) {
		return false
	}
	if strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || lexicon.IsWord(w) || strings.Contains(w, "'") {
		return false
	}
	if next.Kind == lint.Word && next.Class == 0 && !lexicon.IsWord(s.Lowered(1)) {
		return false
	}
	if s.Token(-2).Is(lint.PersonTitle) && s.Token(-2).Has(lint.Title) {
		return true
	}
	aged := next.Kind == lint.Number
	given := lexicon.NameKind(s.Spelling(-1))&lexicon.Given != 0 || aged && s.Kind(-2) == lint.Comma && !lexicon.IsWord(s.Lowered(-1)) // "Kerem acar 17"
	return given && (lexicon.NameKind(lexicon.Capitalized(w)) != 0 || t.Has(lint.NonASCII) || aged || attributed(s) || foreignGiven(s))
}

// smallPlace looks at a word behind a preposition that is no English word and has a capital elsewhere.
func smallPlace(s near.Site) {
	w := s.Spelling(0)
	if s.Token(0).Has(lint.Hyphenated|lint.HasDigit|lint.Abbreviated|lint.NonLatin) || len(w) < 4 || lexicon.IsWord(w) || smallElsewhere(s) {
		return
	}
	switch {
	case len(w) > 4 && capitalElsewhere(s):
		recase(s, lexicon.Capitalized(w), 0.7, lint.Suggested, "The name has a capital elsewhere")
	case (s.Among(-1, "in", "from", "at", "near") || s.Is(-1, "of") && s.Any(-2, governed)) && lexicon.NameKind(lexicon.Capitalized(w))&(lexicon.Place|lexicon.Proper) != 0:
		recase(s, lexicon.Capitalized(w), 0.79, lint.Suggested, "A place has a capital")
	}
}

// governed are nouns with the name of a place behind "of".
var governed = lint.NewTriggers("university city town port village mayor state province district bishop region governorate municipality island republic county suburb outskirts centre center north south east west")

// smallElsewhere reports whether the word is small in another place too: a name that is written so.
func smallElsewhere(s near.Site) bool {
	around := s.Around()
	for i := range around {
		if t := &around[i]; t.Hash == s.Token(0).Hash && t.Has(lint.Lower) && t.Start != s.Token(0).Start {
			return true
		}
	}
	return false
}

// attributed reports whether the name is the subject of a speech verb.
func attributed(s near.Site) bool {
	return s.Token(1).Is(lint.SpeechVerb) || s.Token(-2).Is(lint.SpeechVerb)
}

// foreignGiven reports whether the given name before s has a letter that English lacks, and a phrase may end behind s: "bishop
// Tomáš kavka."
func foreignGiven(s near.Site) bool {
	return s.Token(-1).Has(lint.NonASCII) && (s.Kind(1) != lint.Word || s.Token(1).Class != 0)
}

// nationalities are the adjectives of countries in lower case that are no other English words.
var nationalities = func() map[string]bool {
	m := make(map[string]bool, 256)
	for c := range lexicon.Countries() {
		for _, name := range [...]string{c.Adjective, c.Person} {
			if w := strings.ToLower(name); !strings.Contains(w, " ") && lexicon.WordRank(w) < lexicon.General {
				m[w] = true
			}
		}
	}
	return m
}()

// nationality reports whether a word in lower case is the adjective of a country.
func nationality(w string) bool {
	if len(w) < 5 {
		return false
	}
	switch w[len(w)-2:] {
	case "an", "se", "sh", "li", "qi", "ni", "ti", "ch", "ek":
		return nationalities[w]
	}
	return false
}

// lowerName is a name in small letters: where it has a letter of Turkish alone, I is the capital of ı.
func lowerName(name string) string {
	if strings.ContainsAny(name, "ŞĞİ") {
		return strings.ToLowerSpecial(unicode.TurkishCase, name)
	}
	return strings.ToLower(name)
}
