package furniture

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
)

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
		if t.Kind != lint.Word || t.Class == 0 && jargon.Of(t.Hash)&(jargon.Order|jargon.Page|jargon.Pointing) == 0 {
			return false
		}
		points = points || jargon.Of(t.Hash)&jargon.Pointing != 0
	}
	title := l.tokens[colon+1:]
	if colon == 0 || !points || len(title) < shortestTitle || !title[0].Capital() && title[0].Kind != lint.Mark || !n.published() {
		return false
	}
	n.report(b.Span, lint.Suggested, 0.85, "This line sends the reader to another article")
	return true
}
