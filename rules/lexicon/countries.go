package lexicon

import (
	_ "embed"
	"iter"
	"strings"
)

//go:embed data/countries.txt
var countries list

// CountryWords are the words for one country: its name in running text, the
// adjective, and the noun for one person ("Spain", "Spanish", "Spaniard").
type CountryWords struct{ Name, Adjective, Person string }

// Countries yields the words of all countries by name or usual short form ("United States", "U.S.", "UK").
func Countries() iter.Seq[CountryWords] {
	return func(yield func(CountryWords) bool) {
		for name, value := range countries.entries() {
			if !yield(countryWords(name, value)) {
				return
			}
		}
	}
}

func countryWords(name, value string) CountryWords {
	adjective, person, _ := strings.Cut(value, "\t")
	return CountryWords{Name: name, Adjective: adjective, Person: person}
}
