package lexicon

import (
	_ "embed"
	"strings"
)

var (
	//go:embed data/verbs.txt
	verbs list
	//go:embed data/irregular.txt
	irregular list
	//go:embed data/transitive.txt
	transitive list
	//go:embed data/intransitive.txt
	intransitive list
	//go:embed data/telling.txt
	telling list
	//go:embed data/twoobjects.txt
	twoObjects list
	//go:embed data/notalone.txt
	notAlone list

	verbIndex      = index{list: &verbs}
	irregularIndex = index{list: &irregular}
)

// Form is what a spelling can be among the forms of its verb; the bits add up
// ("walked" is Past and Participle, "put" Base, Past and Participle).
type Form uint8

const (
	Base       Form = 1 << iota // "take"
	Third                       // "takes"
	Past                        // "took"
	Participle                  // "taken"
	Gerund                      // "taking", also the present participle
)

// Lemma returns the base form of the verb that lower can be a form of, as
// [VerbForm] does, and whether there is one.
func Lemma(lower string) (lemma string, ok bool) {
	lemma, _, ok = VerbForm(lower)
	return lemma, ok
}

// VerbForm returns the base form of the verb that lower can be a form of, and the
// forms that it can be. Of two verbs an irregular form wins ("found" gives "find"),
// then a base form ("need", not "nee"). It does not say that the word is a verb
// where it stands: "building" gives "build".
func VerbForm(lower string) (lemma string, form Form, ok bool) {
	if _, value, ok := irregularIndex.find(lower); ok {
		lemma, forms, _ := strings.Cut(value, " ")
		return lemma, irregularForm(forms), true
	}
	if entry, _, ok := verbIndex.find(lower); ok {
		return entry, Base, true
	}
	for i := range regular {
		rule := &regular[i]
		if stem, ok := strings.CutSuffix(lower, rule.suffix); ok {
			if lemma, ok := rule.lemma(stem); ok {
				return lemma, rule.form, true
			}
		}
	}
	return "", 0, false
}

// HasForm reports whether lower can be one of forms of a verb.
func HasForm(lower string, forms Form) bool {
	_, form, _ := VerbForm(lower)
	return form&forms != 0
}

// PastOnly reports whether lower can be a past tense and is no base form: "found" but not "put".
func PastOnly(lower string) bool {
	_, form, _ := VerbForm(lower)
	return form&Past != 0 && form&Base == 0
}

// PastTense returns the past tense of the verb with that base form, or "" for none that is known:
// the irregular form where there is one, else the regular one.
func PastTense(lemma string) string {
	for form, value := range irregular.entries() {
		of, forms, _ := strings.Cut(value, " ")
		if of == lemma && irregularForm(forms)&Past != 0 {
			return form
		}
	}
	if !verbs.has(lemma) {
		return ""
	}
	best, rank := "", NoWord
	for _, past := range [...]string{lemma + "ed", lemma + "d", strings.TrimSuffix(lemma, "y") + "ied", lemma + lemma[len(lemma)-1:] + "ed"} {
		if of, form, ok := VerbForm(past); ok && of == lemma && form&Past != 0 && WordRank(past) > rank {
			best, rank = past, WordRank(past)
		}
	}
	return best
}

// irregularForm reads the letters of irregular.txt.
func irregularForm(letters string) Form {
	var form Form
	for i := range len(letters) {
		form |= 1 << max(0, strings.IndexByte("bnspg", letters[i]))
	}
	return form
}

// inflection is a regular ending: the stem before the suffix plus ending is the
// lemma; doubled asks for a stem whose last consonant is doubled ("stopp-ed").
type inflection struct {
	suffix, ending string
	doubled        bool
	form           Form
}

// regular are the endings, the more telling first: "using" is of "use" before "us".
var regular = [...]inflection{
	{"ies", "y", false, Third},
	{"ses", "s", true, Third},
	{"s", "", false, Third},
	{"es", "", false, Third},
	{"ied", "y", false, Past | Participle},
	{"ed", "e", false, Past | Participle},
	{"ed", "", false, Past | Participle},
	{"ed", "", true, Past | Participle},
	{"cked", "c", false, Past | Participle},
	{"ying", "ie", false, Gerund},
	{"ing", "e", false, Gerund},
	{"ing", "", false, Gerund},
	{"ing", "", true, Gerund},
	{"cking", "c", false, Gerund},
}

// lemma returns the verb of stem under the rule, spelled in the list's memory.
func (r *inflection) lemma(stem string) (string, bool) {
	if r.doubled {
		n := len(stem)
		if n < 3 || stem[n-1] != stem[n-2] {
			return "", false
		}
		stem = stem[:n-1]
	}
	var buf [32]byte
	if len(stem)+len(r.ending) > len(buf) {
		return "", false
	}
	word := append(append(buf[:0], stem...), r.ending...)
	if lookupWord(string(word)) == NoWord && !strings.Contains(stem, "-") {
		return "", false // cheaper than a search, and so with most stems
	}
	entry, _, ok := verbIndex.find(string(word))
	return entry, ok
}

// Transitivity tells whether a verb wants an object.
type Transitivity uint8

const (
	// Either stands with and without an object ("eat", "stop"), or is not known.
	Either Transitivity = iota
	// Transitive cannot end a clause in the active without an object or a complement
	// ("provide", "become"). It can where the object stands before it: in a relative
	// clause ("the aid they provide."), behind an adjective ("easy to avoid.").
	Transitive
	// Intransitive commonly ends a clause ("arrive").
	Intransitive
)

// TransitivityOf returns what the verb with that base form wants.
func TransitivityOf(lemma string) Transitivity {
	switch {
	case transitive.has(lemma):
		return Transitive
	case intransitive.has(lemma):
		return Intransitive
	}
	return Either
}

// WantsContent reports whether the verb with that base form is one of communication that says nothing
// without what is told ("convey", "conclude").
func WantsContent(lemma string) bool { return telling.has(lemma) }

// TakesTwo reports whether the verb with that base form takes two objects, or an object and what it is, so that its
// passive keeps one ("it was given a name").
func TakesTwo(lemma string) bool { return twoObjects.has(lemma) }

// NotAlone reports whether nobody does what the verb with that base form names without an object or an adverb behind it
// ("increase", "raise").
func NotAlone(lemma string) bool { return notAlone.has(lemma) }
