package furniture

import (
	"slices"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
)

// orders reports whether tokens begin with an order: "Please follow", "Don't forget to subscribe".
func (n *notices) orders(tokens []lint.Token) bool {
	for i := range tokens[:min(len(tokens), 5)] {
		t := &tokens[i]
		switch n.p.LowerWord(t) {
		case "please", "do", "n't", "n’t", "not", "forget", "to", "just", "and", "be", "sure", ",", "now", "also":
			continue
		}
		return jargon.Of(t.Hash)&jargon.Order != 0 && (i > 0 || !t.Has(lint.Lower) || len(tokens) < 8)
	}
	return false
}

// pleads reports an order that is about the page itself, whatever it is for: "Save this so as not to lose it", "Don't lose us".
func (n *notices) pleads(tokens []lint.Token) bool {
	const longest = 12
	if len(tokens) > longest || !n.orders(tokens) {
		return false
	}
	for i := range tokens[1:] {
		switch n.p.LowerWord(&tokens[i+1]) {
		case "this", "us", "it":
			return jargon.Of(tokens[i].Hash)&jargon.Order != 0
		}
	}
	return false
}

// quotes reports whether tokens name something in quotation marks, as instructions do.
func (n *notices) quotes(tokens []lint.Token) bool {
	return slices.ContainsFunc(tokens, func(t lint.Token) bool { return t.Kind == lint.Mark })
}

// asks reports whether the block leads up to an order: "Want more? Join our group."
func (n *notices) asks(b *lint.Block) bool {
	sentences := b.EndSentence - b.FirstSentence
	return (sentences == 2 || sentences == 3) && n.orders(n.p.SentenceTokens(&n.p.Sentences[b.EndSentence-1]))
}

// offers reports "You can read the news here".
func (n *notices) offers(tokens []lint.Token) bool {
	return len(tokens) > 3 && tokens[0].Is(lint.SecondPerson) && tokens[1].Is(lint.Modal) &&
		(jargon.Of(tokens[2].Hash)&jargon.Order != 0 || jargon.Of(tokens[3].Hash)&jargon.Order != 0)
}

// afterPurpose is what follows the purpose or the condition that an order begins with: "To miss nothing, join our channel".
func (n *notices) afterPurpose(tokens []lint.Token) []lint.Token {
	const farthest = 14
	switch n.p.LowerWord(&tokens[0]) {
	case "to", "in", "if", "for", "so", "want", "when":
	default:
		return tokens
	}
	for i := 2; i < min(len(tokens)-2, farthest); i++ {
		if tokens[i].Kind == lint.Comma && n.orders(tokens[i+1:]) {
			return tokens[i+1:]
		}
	}
	return tokens
}
