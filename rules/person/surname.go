package person

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// surnameForms are the endings of Slavic surnames for a man and for a woman.
var surnameForms = [][2]string{{"ov", "ova"}, {"ev", "eva"}, {"in", "ina"}, {"yn", "yna"}, {"sky", "skaya"}, {"skiy", "skaya"}, {"ski", "ska"}, {"cki", "cka"}, {"ský", "ská"}, {"cký", "cká"}}

// surname is the form of a person's surname, and the hash of the form for the other gender.
type surname struct {
	text   string
	female bool
	other  uint32
}

// addSurname notes the surname of somebody named in full, where it has two forms.
func (w *people) addSurname(word string) {
	switch word[len(word)-1] {
	case 'v', 'n', 'a', 'y', 'i', "ý"[1], "á"[1]:
	default:
		return
	}
	for _, pair := range surnameForms {
		for k, ending := range pair {
			if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) > 2 {
				w.surnames = append(w.surnames, surname{word, k == 1, lint.HashWord(strings.ToLower(stem + pair[1-k]))})
			}
		}
	}
}

// otherForms reports surnames that stand alone in the form of the other gender, where
// the document names one person in full by the form of her own.
func (w *people) otherForms() {
	if len(w.surnames) == 0 {
		return
	}
	for _, i := range w.Capitalised {
		for _, s := range w.surnames {
			if w.Tokens[i].Hash == s.other {
				w.otherForm(int(i), s)
				break
			}
		}
	}
}

func (w *people) otherForm(i int, s surname) {
	t := &w.Tokens[i]
	if who, ok := w.fitting(t.Hash); ok && (who < 0 || len(w.humans[who].full) > 1) || t.Has(lint.Quoted) || w.afterName(i) || i > 0 && w.Tokens[i-1].Is(lint.PersonTitle) || w.beside(i, lint.HashWord(strings.ToLower(s.text))) {
		return
	}
	if who, ok := w.fitting(lint.HashWord(strings.ToLower(s.text))); !ok || who < 0 {
		return // two of one name
	}
	confidence := guessed
	if w.agreed(i, s.female) {
		confidence = 0.65
	}
	w.Report(lint.Finding{
		Span: t.Span(), Confidence: confidence, Message: "This is the form of the surname for the other gender; the document names “" + s.text + "”",
		Fixes: []lint.Fix{w.Replace(t.Span(), s.text, lint.Suggested, "Write “"+s.text+"”")},
	})
}

// beside reports whether the name with that hash stands in the sentence of token i.
func (w *people) beside(i int, hash uint32) bool {
	for _, step := range [2]int{-1, 1} {
		for j := i + step; j >= 0 && j < len(w.Tokens) && w.Tokens[j].Kind != lint.Stop; j += step {
			if w.Tokens[j].Hash == hash {
				return true
			}
		}
	}
	return false
}

// agreed reports whether the first pronoun behind token i in its sentence has the gender.
func (w *people) agreed(i int, female bool) bool {
	for i++; i < len(w.Tokens) && w.Tokens[i].Kind != lint.Stop; i++ {
		if t := &w.Tokens[i]; t.Is(lint.Masculine | lint.Feminine) {
			return t.Is(lint.Feminine) == female
		}
	}
	return false
}
