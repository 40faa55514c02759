// Package quotation holds the rules for quotation marks and attributions.
package quotation

import (
	"iter"
	"slices"

	"github.com/artlint/artlint/lint"
)

// Rules are the rules of the family.
var Rules = []*lint.Rule{Spacing, WrongSide, PeriodBeforeAttribution, Unbalanced, StyleMixed, DoubleAttribution}

const family = "quotation"

// mostQuotes is how many quotations a block of prose can have; one with more is data
// or rubbish, and looking at each of them from each would take its time.
const mostQuotes = 300

// doubles are the quotations in double marks with the block that each lies in.
func doubles(p *lint.Pass) iter.Seq2[*lint.Block, *lint.Quote] { return quotes(p, isDouble) }

// spoken are the quotations that can be somebody's speech: in double marks, and in
// single ones that are not inside another.
func spoken(p *lint.Pass) iter.Seq2[*lint.Block, *lint.Quote] {
	return quotes(p, func(q *lint.Quote) bool {
		return isDouble(q) || isSingle(q) && q.Open >= 0 && !p.Tokens[q.Open].Has(lint.Quoted)
	})
}

// quotes are the quotations that want takes, with the block that each lies in.
func quotes(p *lint.Pass, want func(*lint.Quote) bool) iter.Seq2[*lint.Block, *lint.Quote] {
	return func(yield func(*lint.Block, *lint.Quote) bool) {
		for i := range p.Blocks {
			b := &p.Blocks[i]
			if b.EndQuote-b.FirstQuote > mostQuotes {
				continue
			}
			for j := b.FirstQuote; j < b.EndQuote; j++ {
				if q := &p.Quotes[j]; want(q) && !yield(b, q) {
					return
				}
			}
		}
	}
}

func isDouble(q *lint.Quote) bool {
	return q.Style == lint.CurlyDouble || q.Style == lint.StraightDouble || q.Style == lint.OtherDouble
}

func isSingle(q *lint.Quote) bool {
	return q.Style == lint.CurlySingle || q.Style == lint.StraightSingle
}

// balanced reports whether every double mark of the block has its partner.
func balanced(p *lint.Pass, b *lint.Block) bool {
	for _, q := range p.BlockQuotes(b) {
		if isDouble(&q) && !q.Closed() {
			return false
		}
	}
	return true
}

// between is the span of the white space between two neighbouring tokens.
func between(left, right *lint.Token) lint.Span {
	return lint.Span{Start: int(left.End), End: int(right.Start)}
}

func isWord(t *lint.Token) bool { return t.Kind == lint.Word || t.Kind == lint.Number }

// hasWord reports whether q quotes a word.
func hasWord(p *lint.Pass, b *lint.Block, q *lint.Quote) bool {
	return slices.ContainsFunc(p.Tokens[max(q.Open+1, b.FirstToken):q.Close], func(t lint.Token) bool { return isWord(&t) })
}
