package lexicon

import (
	"strings"
	"testing"
)

func TestNameKind(t *testing.T) {
	for word, want := range map[string]Kind{
		"Yuki": Given, "Hiroshi": GivenMale, "Akiko": GivenFemale, "Mary": GivenFemale, "Robert": GivenMale,
		"Tanaka": Surname, "Nguyen": Surname, "Erdoğan": Surname, "Smith": Surname,
		"Japan": Country, "Jordan": Country | Given, "the Philippines": Country, "U.S.": Country,
		"Japanese": Demonym, "Swede": Demonym, "Saudis": Demonym,
		"Sapporo": City, "Buenos Aires": City, "Texas": State, "N.Y.": State, "Georgia": State | Country | GivenFemale,
		"March": Month, "Sept.": Month, "Monday": Weekday, "Shakespeare": Proper,
	} {
		if got := NameKind(word); got&want != want {
			t.Errorf("NameKind(%q) = %b, want the bits of %b", word, got, want)
		}
	}
	for _, word := range []string{"", "house", "The", "tanaka", "Government", "#"} {
		if got := NameKind(word); got != 0 {
			t.Errorf("NameKind(%q) = %b, want 0", word, got)
		}
	}
	if got := NameKind("Akiko"); got&GivenMale != 0 {
		t.Errorf("NameKind(Akiko) = %b is also a man's name", got)
	}
}

// TestNamesHoldTheHandWrittenLists fails when one of those was changed and
// cmd/lexgen not run.
func TestNamesHoldTheHandWrittenLists(t *testing.T) {
	for country := range Countries() {
		if NameKind(country.Name)&Country == 0 {
			t.Errorf("NameKind(%q) has no Country", country.Name)
		}
		if NameKind(country.Adjective)&Demonym == 0 {
			t.Errorf("NameKind(%q) has no Demonym", country.Adjective)
		}
	}
	for word, value := range calendar.entries() {
		want := Month
		if strings.HasPrefix(value, "weekday") {
			want = Weekday
		}
		if NameKind(word)&want == 0 {
			t.Errorf("NameKind(%q) lacks its kind", word)
		}
	}
}

func TestNameLetters(t *testing.T) {
	for name, letters := range names.entries() {
		if letters == "" || strings.Trim(letters, kindLetters) != "" {
			t.Errorf("%q has letters %q, want some of %q", name, letters, kindLetters)
		}
		if strings.ContainsAny(name, "ÃÂ�") {
			t.Errorf("%q was read in the wrong encoding", name)
		}
	}
}

func TestCountries(t *testing.T) {
	named := map[string]CountryWords{}
	for c := range Countries() {
		named[c.Name] = c
	}
	for name, want := range map[string]CountryWords{
		"Spain":           {"Spain", "Spanish", "Spaniard"},
		"Sweden":          {"Sweden", "Swedish", "Swede"},
		"U.S.":            {"U.S.", "American", "American"},
		"the Netherlands": {"the Netherlands", "Dutch", "Dutchman"},
		"South Korea":     {"South Korea", "South Korean", "South Korean"},
	} {
		if got := named[name]; got != want {
			t.Errorf("%s: %+v, want %+v", name, got, want)
		}
	}
	if _, ok := named["Atlantis"]; ok {
		t.Error("Atlantis is a country")
	}
	for c := range Countries() {
		if c.Name == "" || c.Adjective == "" {
			t.Errorf("%+v is not complete", c)
		}
	}
}
