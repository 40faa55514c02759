package furniture

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
)

// omission reports whether tokens are a note in square brackets that a part of the text was left out: models shorten what
// they were asked to translate, and say so where it stood.
func omission(p *lint.Pass, tokens []lint.Token) bool {
	const shortest, longest = 5, 30
	last := len(tokens) - 1
	if last < shortest || last > longest || p.Text[tokens[0].Start] != '[' || p.Text[tokens[last].Start] != ']' || lint.AnyIs(tokens, lint.FirstSingular|lint.Masculine|lint.Feminine) {
		return false
	}
	leaves := false
	for i := range tokens {
		switch p.LowerWord(&tokens[i]) {
		case "omitted", "truncated", "abbreviated", "skipped":
			leaves = true
		}
	}
	m := jargon.Count(tokens, jargon.Talk|jargon.Core|jargon.Version)
	return leaves && m.Known >= 3 && m.Strange <= m.Known
}
