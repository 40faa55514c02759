package lexicon

import (
	_ "embed"
	"strings"
)

//go:embed data/names.txt
var names list

var nameIndex = index{list: &names}

// Kind tells what a capitalised word can name; the bits of one word add up
// ("Jordan" is a given name, a surname and a country).
type Kind uint16

const (
	GivenMale Kind = 1 << iota
	GivenFemale
	Surname
	Country
	Demonym // a nationality's adjective or noun: "Japanese", "Swede"
	City
	State // of the United States, or a province of Canada or Australia
	Month
	Weekday
	Proper // some other proper name: a river, a brand, a person of history

	// Given is a given name of either gender.
	Given = GivenMale | GivenFemale
	// Person is any part of a person's name.
	Person = Given | Surname
	// Place is any place.
	Place = Country | City | State
)

// NameKind returns what word can name, in the capitals of running text ("Tokyo",
// "New York", "McCain"); 0 for a word that is not known as a name.
func NameKind(word string) Kind {
	_, value, _ := nameIndex.find(word)
	var kind Kind
	for i := range len(value) {
		kind |= 1 << max(0, strings.IndexByte(kindLetters, value[i]))
	}
	return kind
}

// kindLetters are the letters of the values of names.txt in the order of the bits.
const kindLetters = "mfscdtuMWp"
