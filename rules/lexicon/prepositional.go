package lexicon

import (
	_ "embed"
	"strings"
)

//go:embed data/prepositional.txt
var prepositionalData string

var prepositional = list(prepositionalData)

// Prepositional reports whether the verb with that base form makes a passive with the preposition: "it was dealt with".
func Prepositional(lemma, preposition string) bool {
	value, ok := prepositional.lookup(lemma)
	if !ok {
		return false
	}
	for p := range strings.FieldsSeq(value) {
		if p == preposition {
			return true
		}
	}
	return false
}
