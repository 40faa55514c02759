package lexicon

import _ "embed"

var (
	//go:embed data/agencies.txt
	agencies list
	//go:embed data/credits.txt
	credits list
)

// OutletKind tells what a name stands for in a date line, byline or credit.
type OutletKind uint8

const (
	NoOutlet OutletKind = iota
	Agency              // a news agency: "Reuters", "Xinhua"
	Outlet              // a newspaper, broadcaster or site: "BBC"
	Picture             // an agency or archive of pictures: "Getty Images"
)

// OutletOf returns the kind of an agency's or outlet's name, in its own capitals.
func OutletOf(name string) OutletKind {
	value, ok := agencies.lookup(name)
	if !ok {
		return NoOutlet
	}
	switch value {
	case "agency":
		return Agency
	case "outlet":
		return Outlet
	case "picture":
		return Picture
	}
	return NoOutlet
}

// IsCredit reports whether lower is a word of picture credits and captions
// ("photo", "courtesy", "handout").
func IsCredit(lower string) bool { return credits.has(lower) }

// IsCreditLabel reports a word in lower case that stands before the name in a credit of English pages: "photo", "source".
func IsCreditLabel(lower string) bool {
	switch lower {
	case "photo", "photos", "photography", "picture", "image", "video", "credit", "credits", "source", "sources", "graphic", "graphics", "illustration", "text", "words", "courtesy":
		return true
	}
	return false
}
