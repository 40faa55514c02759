package furniture

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
)

// button reports whether tokens without a stop are a word or two that pages alone are made of, in a place of its own.
func (n *notices) button(i int, tokens []lint.Token, framed bool) bool {
	const longestButton = 10
	m := jargon.Count(tokens, onPages)
	if len(tokens) > longestButton || tokens[0].Is(lint.Coordinator|lint.Masculine|lint.Feminine) || m.Strange*4 > m.Known || m.Known == 0 || lint.AnyIs(tokens, lint.Be|lint.Have|lint.Modal) ||
		tokens[len(tokens)-1].Kind == lint.Pause || m.Known < 3 && !n.p.Profile.Careful() && !n.published() {
		return false
	}
	upper := len(tokens) > 1
	for j := range tokens {
		upper = upper && !tokens[j].Has(lint.Lower|lint.Title)
	}
	states := jargon.Count(tokens, jargon.State).Known
	if m.Strange == 0 && (m.Known > 2 || m.Known == 2 && jargon.Of(tokens[0].Hash)&jargon.State != 0 || framed && m.Known > 0) && !n.quotes(tokens) {
		return true
	}
	if upper && m.Known > 1 && (m.Site > 0 || states > 0 || ended(n.p.LowerWord(&tokens[len(tokens)-1]))) {
		return true
	}
	return m.Known+m.Site+states >= 2 && n.foot(i) && n.unended(i)
}

func ended(lower string) bool {
	switch lower {
	case "end", "ends", "ended", "over", "closed", "finished", "completed":
		return true
	}
	return false
}
