package furniture

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
	"github.com/artlint/artlint/rules/lexicon"
)

// credit reports a line that says who did what for the article, "Edited By: Web Desk", or an
// agency's mark of the end, "End of message/".
func (n *notices) credit(i int, b *lint.Block, l line) bool {
	const edge = 4
	if i >= edge && i < len(n.p.Blocks)-edge && !l.framed {
		return false
	}
	switch {
	case labelledCredit(n.p, l.tokens):
		n.report(b.Span, lint.Suggested, 0.88, "This line is a credit of the page")
	case endMark(n.p, n.p.BlockTokens(b)) && i == len(n.p.Blocks)-1:
		n.report(b.Span, lint.Suggested, 0.85, "This mark of the agency says where its message ends")
	default:
		return false
	}
	return true
}

// labelledCredit reports whether tokens are a role in the newsroom, a colon and a name.
func labelledCredit(p *lint.Pass, tokens []lint.Token) bool {
	const (
		longestLabel = 5
		longestName  = 8
	)
	colon := 0
	for i := range tokens[:min(len(tokens), longestLabel)] {
		t := &tokens[i]
		if w := p.Word(t); i > 0 && (w == ":" || w == "|" || w == "=" || w == "/") {
			colon = i
			break
		}
		if t.Kind != lint.Word || jargon.Of(t.Hash)&jargon.Desk == 0 && (i == 0 || !t.Is(lint.Preposition|lint.Article|lint.Coordinator)) {
			return false
		}
	}
	name := tokens[colon+1:]
	if colon == 0 || len(name) == 0 || len(name) > longestName || lexicon.IsCreditLabel(p.LowerWord(&tokens[0])) && p.LowerWord(&tokens[colon-1]) != "by" {
		return false
	}
	for i := range name {
		if t := &name[i]; !isCapitalRun(p.Document, *t, i == 0) && t.Kind != lint.Number && t.Kind != lint.Address && p.Word(t) != "." && jargon.Of(t.Hash)&(jargon.Desk|jargon.Page) == 0 {
			return false
		}
	}
	return true
}

// endMark reports whether tokens are a few words and a stroke: "End of message/".
func endMark(p *lint.Pass, tokens []lint.Token) bool {
	const longest = 6
	last := len(tokens) - 1
	return last > 0 && last < longest && p.Word(&tokens[last]) == "/" && tokens[0].Kind == lint.Word && tokens[0].Has(lint.Title|lint.Upper)
}
