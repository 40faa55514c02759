package lexicon

import (
	_ "embed"
	"iter"
)

var (
	//go:embed data/honorifics.txt
	honorifics list
	//go:embed data/titles.txt
	titles list
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

// TitleKind tells what a title before a name is.
type TitleKind uint8

const (
	NoTitle   TitleKind = iota
	Courtesy            // "Mr.", "Madam"
	Academic            // "Dr.", "Prof."
	Office              // "President", "Gov."
	Military            // "Gen.", "Lieutenant", and the police's ranks
	Religious           // "Rev.", "Sheikh"
	Noble               // "Sir", "Princess"
)

// TitleOf returns the kind of a title as written before a name, with or without its
// full stop ("Prime Minister", "Sen.", "Dr").
func TitleOf(title string) TitleKind {
	value, ok := titles.lookup(title)
	if !ok {
		return NoTitle
	}
	switch value {
	case "courtesy":
		return Courtesy
	case "academic":
		return Academic
	case "office":
		return Office
	case "military":
		return Military
	case "religious":
		return Religious
	case "noble":
		return Noble
	}
	return NoTitle
}

// IsOfficial reports whether lower names an office or a role that news gives its
// people ("minister", "spokeswoman", "chief", "coach").
func IsOfficial(lower string) bool {
	_, _, ok := officialIndex.find(lower)
	return ok
}

var officialIndex = index{list: &officials}

// Officials yields the words and phrases that IsOfficial knows.
func Officials() iter.Seq[string] { return officials.keys() }
