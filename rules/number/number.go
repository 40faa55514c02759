// Package number holds the rules for numbers, dates, scores and units that the
// machine carried over in the form of the source language.
package number

import (
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// Rules are the rules of the family.
var Rules = []*lint.Rule{
	BareDayDate,
	CounterWord,
	NumberDirection,
	NumberFormat,
	NumberScale,
	NumberSpacing,
	OrdinalError,
	SplitNumber,
	UnitWrong,
	WrongMonthDate,
}

// site is a token and its neighbours within the block.
type site struct {
	*lint.Pass
	block  *lint.Block
	tokens []lint.Token
	at     int
}

// eachNumber visits the numbers of the document.
func eachNumber(p *lint.Pass, visit func(site)) {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if !s.Marks.Has(lint.WithDigit) {
			continue
		}
		b := &p.Blocks[s.Block]
		tokens := p.BlockTokens(b)
		for j := s.FirstToken - b.FirstToken; j < s.EndToken-b.FirstToken; j++ {
			if tokens[j].Kind == lint.Number {
				visit(site{p, b, tokens, j})
			}
		}
	}
}

var none = lint.Token{Kind: lint.Symbol, Shape: lint.SpaceBefore}

// token is the neighbour k places on; an empty symbol outside the block.
func (s site) token(k int) *lint.Token {
	if j := s.at + k; j >= 0 && j < len(s.tokens) {
		return &s.tokens[j]
	}
	return &none
}

// text is the spelling of the neighbour k places on.
func (s site) text(k int) string { return s.Word(s.token(k)) }

// lower is the spelling of the neighbour k places on, in lower case.
func (s site) lower(k int) string { return s.LowerWord(s.token(k)) }

// tight reports whether the neighbour k places on follows the one before it without a space.
func (s site) tight(k int) bool { t := s.token(k); return t != &none && !t.Has(lint.SpaceBefore) }

// is reports whether the neighbour k places on is spelled text.
func (s site) is(k int, text string) bool { return s.text(k) == text }

// among reports whether the neighbour k places on is, in lower case, one of words.
func (s site) among(k int, words ...string) bool {
	w := s.lower(k)
	for _, v := range words {
		if w == v {
			return true
		}
	}
	return false
}

// number reports whether the neighbour k places on is a number.
func (s site) number(k int) bool { return s.token(k).Kind == lint.Number }

// span reaches from the neighbour i places on to the end of the one k places on.
func (s site) span(i, k int) lint.Span {
	return lint.Span{Start: int(s.token(i).Start), End: int(s.token(k).End)}
}

// gap is the white space before the neighbour k places on.
func (s site) gap(k int) lint.Span {
	return lint.Span{Start: int(s.token(k - 1).End), End: int(s.token(k).Start)}
}

// value reads a plain whole number, -1 where the neighbour k places on is none.
func (s site) value(k int) int {
	n, err := strconv.Atoi(s.text(k))
	if err != nil || !s.number(k) {
		return -1
	}
	return n
}

// amount reads a number with thousands separators and a decimal point.
func amount(text string) (float64, bool) {
	v, err := strconv.ParseFloat(strings.ReplaceAll(text, ",", ""), 64)
	return v, err == nil
}

// digits reports whether text is nothing but ASCII digits.
func digits(text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i]-'0' > 9 {
			return false
		}
	}
	return text != ""
}

// grouped writes n with commas between groups of three digits.
func grouped(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
