package furniture

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// plainRole writes what somebody is without the capitals that labels have: "Commuter", "Floor Leader of the Party".
func plainRole(role string) string {
	words := strings.Fields(role)
	n := 0
	for n < len(words) && words[n] != "of" && words[n] != "at" && words[n] != "in" {
		if lexicon.WordRank(strings.ToLower(words[n])) < lexicon.General {
			return role
		}
		n++
	}
	const most = 2
	if n == 0 || n > most || !personal(strings.ToLower(words[n-1])) {
		return role
	}
	for i := range n {
		words[i] = strings.ToLower(words[i])
	}
	return strings.Join(words, " ")
}

// personal reports whether a noun may name what a person is, by its ending.
func personal(noun string) bool {
	for _, ending := range [...]string{"er", "or", "ist", "ent", "ant", "man", "woman", "ian", "ee"} {
		if strings.HasSuffix(noun, ending) {
			return true
		}
	}
	return false
}

// quoted is text in the quotation marks of the document.
func quoted(p *lint.Pass, text string) string {
	if p.Profile.CurlyQuotes > p.Profile.StraightQuotes {
		return "“" + text + "”"
	}
	return "\"" + text + "\""
}
