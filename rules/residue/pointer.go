package residue

import "github.com/artlint/artlint/lint"

// pointer reports a line that sends the reader to another article: a few words that say so, a colon and a headline,
// "We also recommend reading: Ferry fares to rise".
func (n *notices) pointer(b *lint.Block, l line) bool {
	const longestLabel, shortestTitle = 6, 3
	if b.Marks.Has(lint.PlainStop) || !b.Marks.Has(lint.WithPause) {
		return false
	}
	colon, points := 0, false
	for i := range l.tokens[:min(len(l.tokens), longestLabel)] {
		t := &l.tokens[i]
		if i > 0 && n.p.Word(t) == ":" {
			colon = i
			break
		}
		if t.Kind != lint.Word || t.Class == 0 && jargon[t.Hash]&(order|page|pointing) == 0 {
			return false
		}
		points = points || jargon[t.Hash]&pointing != 0
	}
	title := l.tokens[colon+1:]
	if colon == 0 || !points || len(title) < shortestTitle || !isCapital(&title[0]) && title[0].Kind != lint.Mark || !n.published() {
		return false
	}
	n.report(b.Span, lint.Suggested, 0.85, "This line sends the reader to another article")
	return true
}
