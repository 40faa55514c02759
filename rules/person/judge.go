package person

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// judge reports the minority votes of h.
func (w *people) judge(h *human) {
	var n [2]int // he, she
	for _, v := range h.votes {
		n[index(v.female)]++
	}
	if n[0] == 0 || n[1] == 0 {
		w.judgeAlone(h)
		return
	}
	weight := n
	given, ending := w.given(h)
	switch given {
	case lexicon.GivenMale:
		weight[0]++
	case lexicon.GivenFemale:
		weight[1]++
	}
	if weight[0] == weight[1] && ending == 'a' {
		weight[1]++
	}
	if weight[0] == weight[1] && w.judgeTitle(h) {
		return
	}
	female := weight[1] > weight[0] // the majority
	most, least := weight[index(female)], weight[index(!female)]
	switch {
	case most == 1 && least == 1:
		w.judgeTie(h)
		return
	case n[index(!female)] != 1 || most < 2 || most == least, !female && most == 2:
		return // he is what engines write anyway: twice says little against she
	}
	for _, v := range h.votes {
		if v.female != female && !v.firm {
			w.reportGender(v)
		}
	}
}

// judgeTie reports the one of two contradicting pronouns whose gender is the rarer in
// the document, the masculine one where neither is: engines write he where they know
// nothing, and she only where something told them to.
func (w *people) judgeTie(h *human) {
	n := w.pronouns()
	female := n[1] < n[0]
	for _, v := range h.votes {
		if v.female == female && !v.firm {
			v.guess = true
			w.reportGender(v)
		}
	}
}

// pronouns counts the masculine and the feminine pronouns of the document.
func (w *people) pronouns() (n [2]int) {
	for i := range w.Tokens {
		if t := &w.Tokens[i]; t.Is(lint.Masculine | lint.Feminine) {
			n[index(t.Is(lint.Feminine))]++
		}
	}
	return n
}

// judgeTitle reports the courtesy title of h that one pronoun speaks against: without
// the title nothing is wrong.
func (w *people) judgeTitle(h *human) bool {
	if len(h.votes) != 2 {
		return false
	}
	for _, v := range h.votes {
		if w.Tokens[v.token].Is(lint.PersonTitle) {
			w.reportGender(v)
			return true
		}
	}
	return false
}

// judgeAlone reports the only vote of h where its word is the only one of its gender
// in a document that has many of the other.
func (w *people) judgeAlone(h *human) {
	const many = 5
	if w.againstName(h) {
		w.reportGender(h.votes[0])
		return
	}
	if len(h.votes) != 1 || h.votes[0].firm {
		return
	}
	if given, _ := w.given(h); given == lexicon.GivenFemale && h.votes[0].female || given == lexicon.GivenMale && !h.votes[0].female {
		return
	}
	n := w.pronouns()
	if v := h.votes[0]; n[index(v.female)] == 1 && n[index(!v.female)] >= many {
		w.reportGender(v)
	}
}

// againstName reports whether the only vote of h is a pronoun against a given name of one gender.
func (w *people) againstName(h *human) bool {
	if len(h.votes) != 1 || !h.votes[0].opens {
		return false
	}
	given, ending := w.given(h)
	if given == 0 && ending == 'a' && !h.votes[0].female {
		h.votes[0].guess = true
		return true
	}
	return given == lexicon.GivenMale && h.votes[0].female || given == lexicon.GivenFemale && !h.votes[0].female
}

// given is the gender of the given name of h, with its last letter where no list has it.
func (w *people) given(h *human) (kind lexicon.Kind, ending byte) {
	first := w.Word(&w.Tokens[h.first])
	if len(h.full) > 2 { // the middle word of a Vietnamese name
		switch w.LowerWord(&w.Tokens[h.first+1]) {
		case "thi", "thị":
			return lexicon.GivenFemale, 0
		case "văn":
			return lexicon.GivenMale, 0
		}
	}
	kind = lexicon.NameKind(first)
	switch {
	case len(h.full) == 1 && kind&lexicon.Surname != 0:
		return 0, 0
	case kind&lexicon.Given == 0 && len(h.full) > 1:
		if w.endsFemale(h, first) {
			return lexicon.GivenFemale, 0
		}
		return 0, first[len(first)-1]
	}
	return kind & lexicon.Given, 0
}

// endsFemale reports whether the name has an ending of women's names: Japanese -ko and -yo, Slavic -ova and -skaya.
func (w *people) endsFemale(h *human, given string) bool {
	const shortest = 5
	family := w.LowerWord(&w.Tokens[h.first+1])
	for _, ending := range [...]string{"ova", "eva", "ová", "skaya", "ská"} {
		if len(family) > shortest && strings.HasSuffix(family, ending) {
			return true
		}
	}
	n := len(given)
	return n > shortest-1 && (given[n-2:] == "ko" || given[n-2:] == "yo") && strings.ContainsRune("aeiou", rune(given[n-3]))
}
