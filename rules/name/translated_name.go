package name

import (
	"slices"

	"github.com/artlint/artlint/lint"
)

// TranslatedName finds names that a document keeps in one place and translates in another.
var TranslatedName = &lint.Rule{
	Name:     "translated-name",
	Family:   "name",
	Title:    "Name translated as words",
	Severity: lint.Warning,
	Issue:    lint.InconsistentEntities,
	Fix:      lint.Suggested,
	Doc: `A club, a party or a ship has its name in one place and the meaning of its words in another: Al-Qamar and “The Moon”,
Hapoel Nahal and “The Stream Worker”; or two translations of one name: Fair Housing Party and Righteous House Party.

A person's name becomes a word too: “the mayor, Generous Mansour”, “Mr. Victory”.

Names are made of words, and where nothing marks them as names, the engine translates them.

The name that is kept is suggested. A name counts as translated only where a small list of words that clubs, parties and
ships are named after knows every word of it, and the document has both forms.`,
	Examples: []lint.Example{
		{
			Bad:  "Al-Qamar stun leaders in stoppage time.\n\n«The Moon» scored twice and left in a hurry.",
			Good: "Al-Qamar stun leaders in stoppage time.\n\nAl-Qamar scored twice and left in a hurry.",
		},
		{
			Bad:  "Zvezda Plovdiv bought a striker.\n\nThe coach of «the Plovdiv Star» is not happy about the price.",
			Good: "Zvezda Plovdiv bought a striker.\n\nThe coach of Zvezda Plovdiv is not happy about the price.",
		},
		{
			Bad:  "Anadolu Yelken lost at home. The crowd went early.\n\nLast year, «Anatolian Sail» won twice.",
			Good: "Anadolu Yelken lost at home. The crowd went early.\n\nLast year, Anadolu Yelken won twice.",
		},
		{
			Bad:  "The Fair Housing Party chose a candidate. A vote for the Fair Housing Party is free.\n\nThe «Righteous House Party» leads in the polls.",
			Good: "The Fair Housing Party chose a candidate. A vote for the Fair Housing Party is free.\n\nThe Fair Housing Party leads in the polls.",
		},
		{Bad: "The mayor of the town, «Generous» Mansouri, said that the road was open. The brother-in-law, Mr. «Victory», knew the pump.", Good: ""},
	},
	Counter: []lint.Counter{
		{Text: "“It is mine,” said the singer, Ann Hill. Mr. Speaker left Harvard Law School, said Mr. Crick, and the mayor, Tom Baker, wept. The head of the party, New Dawn, said no.", Why: "names, an office and a party"},
		{Text: "Al-Hilal won. The moon was out, and the Moon Hotel was full.", Why: "another word, and another name"},
		{Text: "The Social Democratic Party and the Christian Democratic Party met; the Democratic Progressive Party did not.", Why: "three parties"},
	},
	Run: translatedNames,
}

func translatedNames(p *lint.Pass) {
	wordedNames(p)
	if !hopeful(p) {
		return
	}
	x := newIndex(p)
	defer x.release()
	f := finder{x, map[int]bool{}, nil}
	for i := range x.places {
		kept := &x.places[i]
		if kept.token != kept.run[0] || x.of(kept.token).first != i || kept.run[1]-kept.run[0] > 3 {
			continue
		}
		if words := x.translate(kept.run); words != nil {
			f.translations(kept.run, words)
		}
	}
	f.translatedTwice()
}

// translate gives the English words that each word of a kept name stands for, or the
// word itself; nil where the list knows none of them.
func (x *index) translate(run [2]int) [][]string {
	var words [][]string
	known := false
	for i := run[0]; i < run[1]; i++ {
		meanings := meaningsOf(x.of(i).folded)
		known = known || meanings != nil
		if meanings == nil { // a place, say, which stays as it is
			meanings = []string{x.LowerWord(&x.Tokens[i])}
		}
		words = append(words, meanings)
	}
	if !known {
		return nil
	}
	return words
}

// translations reports names made of exactly the words of a kept name.
func (f *finder) translations(kept [2]int, words [][]string) {
	for i := range f.places {
		p := &f.places[i]
		if p.token != p.run[0] || p.run[1]-p.run[0] != len(words) || p.run == kept || !f.matches(p.run, words) {
			continue
		}
		text := f.Text[f.Tokens[kept[0]].Start:f.Tokens[kept[1]-1].End]
		first := p.run[0]
		if first > 0 && f.LowerWord(&f.Tokens[first-1]) == "the" {
			first--
		} else if len(words) == 1 {
			continue // a single word without its article may be anything
		}
		f.suggest(first, p.run[1]-1, text, kept[0], 0.75, nil)
	}
}

// matches reports whether each word of the run is a meaning of another word of the kept name.
func (x *index) matches(run [2]int, words [][]string) bool {
	used := 0
	for i := run[0]; i < run[1]; i++ {
		at := -1
		for k, meanings := range words {
			if used>>k&1 == 0 && slices.Contains(meanings, x.LowerWord(&x.Tokens[i])) {
				at = k
				break
			}
		}
		if at < 0 {
			return false
		}
		used |= 1 << at
	}
	return true
}

// translatedTwice compares names of three English words with the same last word: one
// of the others is another form of the same word, the third another word for it.
func (f *finder) translatedTwice() {
	for i := range f.places {
		a := &f.places[i]
		if a.run[1]-a.run[0] != 3 || a.token != a.run[1]-1 || !institutions.Has(f.Tokens[a.token].Hash) {
			continue
		}
		for j, most := a.next, 50; j >= 0 && most > 0; j, most = f.places[j].next, most-1 {
			b := &f.places[j]
			if b.run[1]-b.run[0] == 3 && b.token == b.run[1]-1 && f.twice(a.run, b.run) {
				text := f.Text[f.Tokens[a.run[0]].Start:f.Tokens[a.run[1]-1].End]
				f.suggest(b.run[0], b.run[1]-1, text, a.run[0], 0.7, nil)
			}
		}
	}
}

// twice reports whether the first two words of two names hold one pair with a common stem and one without.
func (x *index) twice(a, b [2]int) bool {
	stems, other := 0, 0
	for k := range 2 {
		n, m := x.of(a[0]+k), x.of(b[0]+k)
		switch {
		case n == m:
			return false
		case len(n.folded) > 4 && len(m.folded) > 4 && n.folded[:4] == m.folded[:4]:
			stems++
		default:
			other++
		}
	}
	return stems == 1 && other == 1
}

// institutions are what parties and the like are.
var institutions = lint.NewTriggers("party union alliance movement front league federation coalition university institute association foundation")
