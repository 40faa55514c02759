// Package near looks at a token and its neighbours: what rules over a few tokens ask.
package near

import (
	"slices"

	"github.com/artlint/artlint/lint"
)

// Site is a token and its neighbours within the block. Neighbours are counted from
// the token: 1 is the next, -1 the one before.
type Site struct {
	*lint.Pass
	Block    *lint.Block
	Sentence *lint.Sentence
	Tokens   []lint.Token // of the block
	At       int          // index into Tokens
}

// Each visits the tokens of a list, which is in order.
func Each(p *lint.Pass, tokens []int32, visit func(Site)) {
	sentence := 0
	for _, token := range tokens {
		for p.Sentences[sentence].EndToken <= int(token) {
			sentence++
		}
		visit(Of(p, &p.Sentences[sentence], int(token)))
	}
}

// Of is the site of a token of the sentence.
func Of(p *lint.Pass, s *lint.Sentence, token int) Site {
	b := &p.Blocks[s.Block]
	return Site{p, b, s, p.BlockTokens(b), token - b.FirstToken}
}

// Triggered visits the tokens that are one of the words.
func Triggered(p *lint.Pass, words lint.Triggers, visit func(Site)) {
	var room [16]int32
	tokens := room[:0]
	for _, hash := range words {
		tokens = p.AppendUses(tokens, hash)
	}
	slices.Sort(tokens)
	Each(p, tokens, visit)
}

var outside = lint.Token{Kind: lint.Symbol, Shape: lint.SpaceBefore}

// Has reports whether there is a neighbour k places on.
func (s Site) Has(k int) bool { return s.At+k >= 0 && s.At+k < len(s.Tokens) }

// Token is the neighbour k places on; an empty symbol outside the block.
func (s Site) Token(k int) *lint.Token {
	if s.Has(k) {
		return &s.Tokens[s.At+k]
	}
	return &outside
}

// Spelling is the neighbour k places on as it is written.
func (s Site) Spelling(k int) string { return s.Word(s.Token(k)) }

// Lowered is the neighbour k places on in lower case.
func (s Site) Lowered(k int) string { return s.LowerWord(s.Token(k)) }

// Tight reports whether the neighbour k places on follows the one before it without a space.
func (s Site) Tight(k int) bool { return s.Has(k) && !s.Token(k).Has(lint.SpaceBefore) }

// Is reports whether the neighbour k places on is spelled text.
func (s Site) Is(k int, text string) bool { return s.Spelling(k) == text }

// Kind is what the neighbour k places on is made of.
func (s Site) Kind(k int) lint.TokenKind { return s.Token(k).Kind }

// Any reports whether the neighbour k places on is one of words: quicker than Among.
func (s Site) Any(k int, words lint.Triggers) bool { return words.Has(s.Token(k).Hash) }

// Among reports whether the neighbour k places on is, in lower case, one of words.
func (s Site) Among(k int, words ...string) bool {
	w := s.Lowered(k)
	for _, v := range words {
		if w == v {
			return true
		}
	}
	return false
}

// Span reaches from the neighbour i places on to the end of the one k places on.
func (s Site) Span(i, k int) lint.Span {
	return lint.Span{Start: int(s.Token(i).Start), End: int(s.Token(k).End)}
}

// Gap is the white space before the neighbour k places on.
func (s Site) Gap(k int) lint.Span {
	return lint.Span{Start: int(s.Token(k - 1).End), End: int(s.Token(k).Start)}
}

// Around is the document's tokens within a few pages of the site. Rules that look for
// something elsewhere in the document at every candidate look there, so that
// their cost stays linear.
func (s Site) Around() []lint.Token {
	const pages = 2048 // tokens to either side
	here := s.Block.FirstToken + s.At
	return s.Document.Tokens[max(0, here-pages):min(len(s.Document.Tokens), here+pages)]
}
