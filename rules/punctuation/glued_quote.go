package punctuation

import (
	"sort"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/near"
)

// gluedQuote looks at an opening quotation mark behind a full stop.
func gluedQuote(s near.Site) {
	const behindStop, behindOther = 0.93, 0.79 // people forget this space too
	if s.Is(0, "”") || !s.Tight(0) || !s.Tight(1) || s.Kind(1) != lint.Word || s.Kind(-2) != lint.Word || !s.Tight(-1) || !opening(s) {
		return
	}
	switch {
	case s.Kind(-1) == lint.Stop:
		insertSpace(s, -2, 1, int(s.Token(0).Start), behindStop, lint.Safe)
	case s.Kind(-1) == lint.Comma, s.Is(-1, ":"):
		insertSpace(s, -2, 1, int(s.Token(0).Start), behindOther, lint.Safe)
	}
}

// gluedClose looks at a word behind the closing mark of a quotation that ends in a comma or a stop.
func gluedClose(s near.Site) {
	if !s.Token(0).Has(lint.Closing) || !s.Tight(-1) || !s.Tight(0) || !s.Tight(1) || s.Kind(-1) != lint.Comma && s.Kind(-1) != lint.Stop {
		return
	}
	if s.Kind(-2) != lint.Word || s.Kind(1) != lint.Word || s.Token(1).Has(lint.Clitic) || !plainWord(s, 1) || genre.Code(s.Document) {
		return
	}
	insertSpace(s, -2, 1, int(s.Token(1).Start), 0.79, lint.Safe)
}

// gluedPair looks at a mark between two words, without a space on either side: one that opens a quotation behind a word, or
// closes one before the next, as engines do that leave out every space around marks.
func gluedPair(s near.Site) {
	const opens, closes, habit = 0.9, 0.85, 0.97 // people forget a space too, engines all of them
	if !s.Tight(0) || !s.Tight(1) || !ownWord(s, -1) || !ownWord(s, 1) || !plainWord(s, 1) || genre.Code(s.Document) {
		return
	}
	if s.Token(1).Has(lint.Clitic) || s.Among(1, "es", "ed", "er", "ers", "ing", "ish") { // of the word in the marks
		return
	}
	safety := lint.Safe
	before, behind := opens, closes
	if gluedHabit.Of(s.Document) {
		before, behind = habit, habit
	}
	q := quotation(s)
	if q != nil && s.Is(0, "\"") && !paired(s) {
		safety = lint.Suggested
	}
	switch {
	case q == nil || !q.Closed() || q.Close == q.Open+1:
	case q.Open == s.Block.FirstToken+s.At:
		if !s.Is(0, "”") {
			insertSpace(s, -1, 1, int(s.Token(0).Start), before, safety)
		}
	case !s.Is(0, "“"):
		if severalSentences(s.Pass, q) {
			safety = lint.Suggested // the mark may open, with the wrong shape
		}
		insertSpace(s, -1, 1, int(s.Token(1).Start), behind, safety)
	}
}

// gluedHabit is that the document has several marks between words without a space on either side.
var gluedHabit = &lint.Fact{Holds: func(d *lint.Document) bool {
	const many = 3
	tokens, n := d.Tokens, 0
	for i := 1; i+1 < len(tokens) && n < many; i++ {
		if t := &tokens[i]; t.Kind == lint.Mark && !t.Has(lint.SpaceBefore|lint.LineBefore) && tokens[i-1].Kind == lint.Word && tokens[i+1].Kind == lint.Word && !tokens[i+1].Has(lint.SpaceBefore|lint.LineBefore) {
			n++
		}
	}
	return n == many
}}

// ownWord reports whether the neighbour k places on is a word of two letters or more.
func ownWord(s near.Site, k int) bool { return s.Kind(k) == lint.Word && len(s.Spelling(k)) > 1 }

// severalSentences reports whether a stop stands inside the quotation.
func severalSentences(p *lint.Pass, q *lint.Quote) bool {
	for i := q.Open + 1; i < q.Close; i++ {
		if p.Tokens[i].Kind == lint.Stop {
			return true
		}
	}
	return false
}

// quotation is the quotation that the mark at s opens or closes, nil for none.
func quotation(s near.Site) *lint.Quote {
	index := s.Block.FirstToken + s.At
	const reach = 64 // quotations within the one that ends here
	quotes := s.BlockQuotes(s.Block)
	i := sort.Search(len(quotes), func(i int) bool { return quotes[i].First() > index })
	for k := i - 1; k >= max(0, i-reach); k-- {
		if q := &quotes[k]; q.Open == index || q.Close == index {
			return q
		}
	}
	return nil
}

// paired reports whether every quotation of the block, as far as there are not too many, has both of its marks.
func paired(s near.Site) bool {
	const reach = 64
	quotes := s.BlockQuotes(s.Block)
	here := sort.Search(len(quotes), func(i int) bool { return quotes[i].First() > s.Block.FirstToken+s.At })
	for i := max(0, here-reach); i < min(len(quotes), here+reach); i++ {
		if !quotes[i].Closed() {
			return false
		}
	}
	return true
}

// opening reports whether the mark at s opens a quotation.
func opening(s near.Site) bool {
	q := quotation(s)
	return q != nil && q.Open == s.Block.FirstToken+s.At
}
