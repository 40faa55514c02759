package residue

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// streets are the words for streets and squares that stand before their names in addresses, mostly shortened, with the English word.
var streets = lexicon.Glossary(`
	Street ul ulitsa ulica vul jl jln jalan calle rua utca cad cd caddesi sok rr strada soseaua
	Square pl ploshchad náměstí nám piazza plaza praça trg
	Avenue prosp prospekt pr-t avda bul bulv prospect`)

var streetWords = func() lint.Triggers {
	var t lint.Triggers
	for word := range streets {
		t = append(t, lint.HashWord(word))
	}
	return t
}()

// street looks for the shortened word for a street before its name: "in ul. Długa".
func (u *untranslated) street(s near.Site) {
	const longest = 3
	word := s.Lowered(0)
	if streets[word] == "" || !s.Token(0).Has(lint.Lower) || s.Token(0).Has(lint.Quoted) || s.Token(-1).Has(lint.Title) || !s.Sentence.Marks.Has(lint.WithLower) {
		return
	}
	k := 1
	if s.Is(1, ".") && s.Tight(1) {
		k = 2
	}
	first := k
	for k < first+longest && s.Kind(k) == lint.Word && s.Token(k).Has(lint.Title) && s.Token(k).Class == 0 {
		k++
	}
	if k == first || first == 1 && len(word) < 4 {
		return
	}
	i := s.Block.FirstToken + s.At
	name := u.p.Text[u.p.Tokens[i+first].Start:u.p.Tokens[i+k-1].End]
	u.found = append(u.found, leftover{token: i, end: i + k, confidence: 0.6, english: strings.TrimSpace(name + " " + streets[word])})
}
