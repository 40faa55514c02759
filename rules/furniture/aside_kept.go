package furniture

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/jargon"
)

func colonOf(p *lint.Pass, l line) int { return labelEnd(p, l.tokens) }

// particular reports what an article itself has below its last paragraph: how to reach those whom it is about, who else
// reported, a correction, the credit of a picture.
func (n *notices) particular(l line, colon int) bool {
	switch first := n.p.LowerWord(&l.tokens[0]); {
	case first == "correction" || first == "corrections" || first == "clarification":
		return true
	case first == "reporting" || first == "additional" || first == "with" && len(l.tokens) > 1 && n.p.LowerWord(&l.tokens[1]) == "reporting":
		return true
	case creditAlone(n.p, l.tokens):
		return true
	}
	return colon > 0 && n.reaches(l.tokens, colon) || colon == 0 && hasSite(n.p, l.tokens)
}

// reaches reports a label of an event's particulars before the colon: "Inquiries: 555-0100", "Final score: 3-1".
func (n *notices) reaches(tokens []lint.Token, colon int) bool {
	if jargon.Count(tokens[:colon], jargon.Site|jargon.Desk).Known > 0 {
		return false
	}
	for i := colon + 1; i < len(tokens); i++ {
		switch tokens[i].Kind {
		case lint.Address:
			return true
		case lint.Number:
			return i+1 == len(tokens) || jargon.Of(tokens[i+1].Hash)&jargon.Label == 0 // "412 characters"
		}
	}
	return false
}

// hasSite reports whether a web address, not one for mail or a tag, is among tokens.
func hasSite(p *lint.Pass, tokens []lint.Token) bool {
	for i := range tokens {
		if w := p.Word(&tokens[i]); tokens[i].Kind == lint.Address && !strings.ContainsAny(w, "@#") {
			return true
		}
	}
	return false
}

// clause reports whether the line is a sentence that lost its stop, and not an order or a notice of the site.
func (n *notices) clause(b *lint.Block, l line) bool {
	first := &l.tokens[0]
	if first.Is(lint.Masculine | lint.Feminine) {
		return true
	}
	if len(l.tokens) < 5 || jargon.Of(first.Hash)&jargon.Order != 0 || jargon.Count(l.tokens, jargon.Site|jargon.State).Known > 0 || lint.AnyIs(l.tokens, lint.SecondPerson|lint.FirstPlural) {
		return false
	}
	if m := jargon.Count(l.tokens, onPages|jargon.Desk|jargon.Label); m.Strange == 0 && m.Known > 2 {
		return false
	}
	return grammar.Of(n.p.Document, &n.p.Sentences[b.FirstSentence]).Complete()
}

// uncounted reports whether tokens hold a number that counts nothing that pages count.
func uncounted(tokens []lint.Token) bool {
	for i := range tokens {
		if tokens[i].Kind != lint.Number {
			continue
		}
		before := i > 0 && jargon.Of(tokens[i-1].Hash)&(jargon.Page|jargon.Site|jargon.Label) != 0
		behind := i+1 < len(tokens) && jargon.Of(tokens[i+1].Hash)&(jargon.Page|jargon.Site|jargon.Label) != 0
		of := i > 0 && i+1 < len(tokens) && tokens[i-1].Is(lint.Preposition) // "page 2 of 3"
		if !before && !behind && !of {
			return true
		}
	}
	return false
}

// allCapitals reports whether every word of tokens is written as names are.
func allCapitals(p *lint.Pass, tokens []lint.Token) bool {
	for i := range tokens {
		if t := &tokens[i]; t.Kind == lint.Word && !isCapitalRun(p.Document, *t, i == 0) {
			return false
		}
	}
	return true
}
