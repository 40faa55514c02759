package lexicon

import (
	_ "embed"
	"iter"
)

var (
	//go:embed data/honorifics.txt
	honorifics list
	//go:embed data/officials.txt
	officials list
)

// Honorific returns the ISO 639-1 code of the language whose honorific suffix
// lower is ("san" is "ja", "ssi" is "ko"), or "". English uses some of these
// words for other things: ask only behind a name.
func Honorific(lower string) (language string) {
	language, _ = honorifics.lookup(lower)
	return language
}

// Honorifics yields the words that Honorific knows.
func Honorifics() iter.Seq[string] { return honorifics.keys() }

// IsOfficial reports whether lower names an office or a role that news gives its
// people ("minister", "spokeswoman", "chief", "coach").
func IsOfficial(lower string) bool {
	_, _, ok := officialIndex.find(lower)
	return ok
}

var officialIndex = index{list: &officials}

// Officials yields the words and phrases that IsOfficial knows.
func Officials() iter.Seq[string] { return officials.keys() }
