package furniture

import (
	"math"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
)

// aside reports block i if it is furniture by where it stands and what it is made of, though it neither orders
// nor states anything: a label with its value, a link, a counter, an address below the last paragraph.
func (n *notices) aside(i int, b *lint.Block, l line) bool {
	const longest = 14
	if i == 0 || len(l.tokens) > longest || b.Marks.Has(lint.PlainStop) && !l.framed {
		return false
	}
	foot, sign := n.below(i), n.sign(b, l)
	if !n.published() || !foot && !sign && !l.framed {
		return false // a heading, a caption
	}
	square := l.framed && n.p.Text[l.tokens[0].Start-1] == '['
	if n.particular(l, colonOf(n.p, l)) || n.clause(b, l) {
		return false
	}
	z := n.oddsOfAside(l)
	for _, reason := range [...]struct {
		holds bool
		worth float64
	}{
		{foot, 1.8},
		{foot && i == len(n.p.Blocks)-1, 0.3},
		{foot && isMailbox(n.p.Slice(b.Span)), 3},
		{sign, 1.5},
		{square, 1},
		{l.framed && !foot && !square, -1},
	} {
		if reason.holds {
			z += reason.worth
		}
	}
	if z < 0 {
		return false
	}
	n.report(b.Span, lint.Suggested, 1/(1+math.Exp(-z)), "This line is furniture of the page")
	return true
}

// oddsOfAside weighs what speaks for furniture in the words of a line: log-odds.
func (n *notices) oddsOfAside(l line) float64 {
	m := jargon.Count(l.tokens, onPages|jargon.Desk)
	known := jargon.Count(l.tokens, onPages|jargon.Desk|jargon.Label)
	colon := colonOf(n.p, l)
	z := -1.5 - 0.5*float64(max(0, known.Strange-known.Named))
	for _, reason := range [...]struct {
		holds bool
		worth float64
	}{
		{known.Known == 0, -6},
		{m.Known == 0, -0.8},
		{known.Strange > known.Known, -1.5},
		{known.Known > 0 && known.Strange == 0, 1.2},
		{known.Known > 1, 0.6},
		{m.Known > 1, 0.4},
		{m.Known > 2, 0.6},
		{m.Site > 0, 1.2},
		{colon > 0 && m.Known > 0, 1},
		{colon > 0 && jargon.Count(l.tokens[:colon], onPages|jargon.Desk|jargon.Label).Known == 0, -2},
		{m.Site == 0 && uncounted(l.tokens), -1.5},
		{known.Strange > 0 && colon == 0 && allCapitals(n.p, l.tokens), -3},
		{lint.AnyIs(l.tokens, lint.SpeechVerb|lint.Masculine|lint.Feminine|lint.FirstSingular), -2},
		{lint.AnyIs(l.tokens, lint.Modal), -1},
		{lint.AnyIs(l.tokens, lint.Be|lint.Have), -1.5},
		{l.tokens[0].Has(lint.Lower), -1},
		{n.quotes(l.tokens), -1},
		{!n.p.Profile.News(), -0.7},
		{n.p.Profile.FirstPerson(), -1},
	} {
		if reason.holds {
			z += reason.worth
		}
	}
	return z
}

// measure looks how the paragraphs of the document end, whatever its short lines do.
func (n *notices) measure() {
	const long = 18 // tokens of what can only be a paragraph
	n.lastStopped = -1
	for i := range n.p.Blocks {
		b := &n.p.Blocks[i]
		if b.Marks.Has(lint.PlainStop) {
			n.lastStopped = i
		}
		if b.EndToken-b.FirstToken >= long {
			n.long++
			if last := &n.p.Tokens[b.EndToken-1]; last.Kind == lint.Stop || last.Kind == lint.Mark {
				n.ended++
				n.lastEnded = i
			}
		}
	}
}

// published reports whether paragraphs are what the document consists of, and most of them end as they should.
func (n *notices) published() bool { return n.long >= 3 && n.ended*2 > n.long }

// below reports whether block i stands below the last paragraph.
func (n *notices) below(i int) bool { return i > n.lastEnded }

// sign reports whether an arrow or the like stands before the line, or an equals sign in it, as they do on pages of Asia.
func (n *notices) sign(b *lint.Block, l line) bool {
	first := &n.p.Tokens[b.FirstToken]
	if first.Start < l.tokens[0].Start && !l.framed && first.Kind != lint.Open && first.Kind != lint.Dash && n.p.Word(first) != "•" && n.p.Word(first) != "*" {
		return true
	}
	return len(l.tokens) > 2 && equals(n.p, l.tokens[1:len(l.tokens)-1])
}

// isMailbox reports whether a line is an e-mail address and nothing else.
func isMailbox(text string) bool {
	return strings.Count(text, "@") == 1 && !strings.ContainsAny(text, " \t")
}

// labelEnd is the place of the colon or the like behind a label of a few words, 0 for none.
func labelEnd(p *lint.Pass, tokens []lint.Token) int {
	const longest = 4
	for i := 1; i < min(len(tokens)-1, longest+1); i++ {
		switch p.Word(&tokens[i]) {
		case ":", "=", "|", "/":
			return i
		}
	}
	return 0
}
