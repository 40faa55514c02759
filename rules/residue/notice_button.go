package residue

import "github.com/artlint/artlint/lint"

// button reports whether tokens without a stop are a word or two that pages alone are made of, in a place of its own.
func (n *notices) button(i int, tokens []lint.Token, framed bool) bool {
	const longestButton = 10
	m := madeOf(tokens, onPages)
	if len(tokens) > longestButton || tokens[0].Is(lint.Coordinator|lint.Masculine|lint.Feminine) || m.strange*4 > m.known || m.known == 0 || madeBy(tokens, lint.Be|lint.Have|lint.Modal) ||
		tokens[len(tokens)-1].Kind == lint.Pause || m.known < 3 && !n.p.Profile.Careful() && !n.published() {
		return false
	}
	upper := len(tokens) > 1
	for j := range tokens {
		upper = upper && !tokens[j].Has(lint.Lower|lint.Title)
	}
	states := madeOf(tokens, state).known
	if m.strange == 0 && (m.known > 2 || m.known == 2 && jargon[tokens[0].Hash]&state != 0 || framed && m.known > 0) && !n.quotes(tokens) {
		return true
	}
	if upper && m.known > 1 && (m.site > 0 || states > 0 || ended(n.p.LowerWord(&tokens[len(tokens)-1]))) {
		return true
	}
	return m.known+m.site+states >= 2 && n.foot(i) && n.unended(i)
}

func ended(lower string) bool {
	switch lower {
	case "end", "ends", "ended", "over", "closed", "finished", "completed":
		return true
	}
	return false
}
