package severed

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// asides are the marks of sentences whose words do not all belong to one clause, so that little can be said of it.
const asides = lint.WithQuote | lint.WithPause | lint.WithDash | lint.OtherStop

// auxiliaries are the verbs that stand for no action of their own.
const auxiliaries = lint.Be | lint.Have | lint.Do | lint.Modal

// nameParticle reports whether word begins family names in lower case, so that a
// sentence may begin with it.
func nameParticle(word string) bool {
	switch word {
	case "de", "van", "von", "bin", "ibn", "al", "el", "la", "le", "du", "da", "di", "dos", "den", "der", "ten", "ter", "abu", "mac", "y":
		return true
	}
	return false
}

// romanEnding reports whether word is the romanised end of a Japanese or Korean
// predicate, which an engine spells out when it gets nothing else to translate.
func romanEnding(word string) bool {
	switch word {
	case "ta", "da", "desu", "masu", "iru", "ita", "shita", "suru", "nai", "reta", "rareru", "koto", "mono", "tame", "deshita",
		"mashita", "teiru", "aru", "naru", "natta", "nida", "imnida", "seumnida", "handa", "haetda", "itda", "eotda", "doeda":
		return true
	}
	return false
}

// polite reports whether letters and notes end in word, with a capital or without.
func polite(word string) bool {
	switch word {
	case "thanks", "thank", "thx", "please", "pls", "sorry", "cheers", "regards", "love", "bye", "ok", "okay":
		return true
	}
	return false
}

// initials reports whether a word in small letters can be read as nothing but initials or an abbreviation.
func initials(word string) bool { return len(word) <= 3 && !strings.ContainsAny(word, "aeiouy") }

// emphatic reports whether writers like to end a paragraph with word alone.
func emphatic(word string) bool {
	switch word {
	case "over", "done", "gone", "finished", "enough", "period", "nothing", "everything", "nobody", "everyone", "silence", "laughter", "applause",
		"welcome", "thanks", "sorry", "please", "right", "wrong", "true", "false", "good", "great", "correct", "wow", "amen", "ouch",
		"seriously", "exactly", "absolutely", "certainly", "literally", "really", "almost", "maybe", "same", "ever", "forever", "anyway",
		"twice", "both", "half", "most", "some", "all", "more", "less", "zero", "first", "second", "third", "fourth", "out", "home",
		"perfect", "brilliant", "simple", "easy", "fine", "beautiful":
		return true
	}
	return false
}

// lostPredicate names what Floods have caused to 16 people: a noun that belonged to the host's verb.
func lostPredicate(word string) bool {
	switch word {
	case "death", "deaths", "dead", "died", "injury", "injuries", "injured", "killed", "missing", "casualties", "victims", "evacuated", "homeless":
		return true
	}
	return false
}
