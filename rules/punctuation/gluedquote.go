package punctuation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/near"
)

// gluedQuote looks at an opening quotation mark behind a full stop.
func gluedQuote(s near.Site) {
	confidence := 0.93
	if s.Kind(-1) != lint.Stop { // people forget this space too
		confidence = 0.79
	}
	if s.Tight(0) && (s.Kind(-1) == lint.Stop || s.Kind(-1) == lint.Comma || s.Is(-1, ":")) && s.Tight(-1) && s.Kind(-2) == lint.Word && s.Kind(1) == lint.Word && s.Tight(1) && !s.Is(0, "”") && opening(s) {
		insertSpace(s, -2, 1, int(s.Token(0).Start), confidence, lint.Safe)
	}
}

// gluedClose looks at a word behind the closing mark of a quotation that ends in a comma or a stop.
func gluedClose(s near.Site) {
	if !s.Token(0).Has(lint.Closing) || !s.Tight(0) || !s.Tight(1) || s.Kind(-1) != lint.Comma && s.Kind(-1) != lint.Stop || !s.Tight(-1) ||
		s.Kind(-2) != lint.Word || s.Kind(1) != lint.Word || s.Token(1).Has(lint.Clitic) || !plainWord(s, 1) || genre.Code(s.Document) {
		return
	}
	insertSpace(s, -2, 1, int(s.Token(1).Start), 0.79, lint.Safe)
}

// opening reports whether the mark at s opens a quotation.
func opening(s near.Site) bool {
	index := s.Block.FirstToken + s.At
	for _, q := range s.BlockQuotes(s.Block) {
		if q.Open == index {
			return true
		}
	}
	return false
}
