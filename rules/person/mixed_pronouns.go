package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/lexicon"
)

// mixed reports the one pronoun of its gender in a sentence about one person who has the other:
// "Hill leaned on the wall, a stick under her arm, and said he would stay".
func (w *people) mixed() {
	const many = 3
	n := w.pronouns()
	for i := range w.Sentences {
		s := &w.Sentences[i]
		if !s.MayHave(hisBits) || !s.MayHave(herBits) || w.Blocks[s.Block].Kind != lint.Paragraph {
			continue
		}
		if k := w.mixedIn(s, n); k >= 0 {
			w.reportGender(vote{token: k, guess: min(n[0], n[1]) > 1 || max(n[0], n[1]) < many})
		}
	}
}

// mixedIn is the token of that pronoun of sentence s, in a document with n of each gender; -1 where there is none.
func (w *people) mixedIn(s *lint.Sentence, n [2]int) int {
	const rare = 2 // more are about somebody of that gender
	last, count := w.ofOnePerson(s)
	if count[0] == 0 || count[1] == 0 {
		return -1
	}
	odd := 0
	if n[1] < n[0] || n[0] == n[1] && w.mentions(s, false) {
		odd = 1
	}
	if count[odd] > 1 || n[odd] > rare || w.mentions(s, odd == 1) {
		return -1
	}
	if t := &w.Tokens[last[odd]]; !t.Is(lint.SubjectPronoun) && w.Tags(s)[last[odd]-s.FirstToken] != tag.PRPS {
		return -1
	}
	return last[odd]
}

// ofOnePerson counts the pronouns of each gender that s has behind its only name, up to the next person, and gives the last
// of each; none where one stands before the name.
func (w *people) ofOnePerson(s *lint.Sentence) (last, count [2]int) {
	name := -1
	for i := s.FirstToken; i < s.EndToken; i++ {
		t := &w.Tokens[i]
		_, named := w.named(i)
		switch {
		case t.Has(lint.Quoted):
		case named && name < 0, i == s.FirstToken && t.Has(lint.Title) && t.Class == 0:
			if count != [2]int{} {
				return last, [2]int{}
			}
			name = i
		case named, w.other(i) && !w.possessed(i):
			return last, count // of what follows it may be the subject
		case t.Is(lint.Masculine|lint.Feminine) && (name < 0 || w.either(i)):
			return last, [2]int{}
		case t.Is(lint.Masculine | lint.Feminine):
			k := index(t.Is(lint.Feminine))
			last[k], count[k] = i, count[k]+1
		}
	}
	return last, count
}

// mentions reports whether the paragraph of sentence s or the one before it has a noun or a given name of the gender.
func (w *people) mentions(s *lint.Sentence, female bool) bool {
	given := lexicon.GivenMale
	if female {
		given = lexicon.GivenFemale
	}
	for b := max(0, int(s.Block)-1); b <= int(s.Block); b++ {
		for i := w.Blocks[b].FirstToken; i < w.Blocks[b].EndToken; i++ {
			t := &w.Tokens[i]
			if of, ok := w.genderOf(t); ok && of == female || t.Has(lint.Title) && t.Class == 0 && lexicon.NameKind(w.Word(t))&lexicon.Given == given {
				return true
			}
		}
	}
	return false
}
