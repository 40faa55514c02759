package segment

import "github.com/artlint/artlint/lint"

// quoteScanner finds the quotations of one block. Curly marks tell their side;
// straight ones alternate, and where their number is odd, the white space around
// them decides.
type quoteScanner struct {
	doc    *lint.Document
	tokens []lint.Token // of the block
	base   int          // index of tokens[0] in the document
	quotes []lint.Quote
	open   []int // indexes into quotes of those still open, the innermost last
}

// scanQuotes appends the quotations of block b to the document and marks the tokens inside them.
func scanQuotes(d *lint.Document, b *lint.Block) {
	s := &quoteScanner{doc: d, tokens: d.BlockTokens(b), base: b.FirstToken}
	b.FirstQuote = len(d.Quotes)
	parity := s.parity()
	for i := range s.tokens {
		if s.tokens[i].Kind == lint.Mark {
			s.mark(i, parity)
		}
	}
	d.Quotes = append(d.Quotes, s.quotes...)
	b.EndQuote = len(d.Quotes)
	s.markQuoted()
}

// parity reports whether the straight double marks of the block come in pairs.
func (s *quoteScanner) parity() bool {
	even := true
	for i := range s.tokens {
		if t := &s.tokens[i]; t.Kind == lint.Mark && s.doc.Text[t.Start] == '"' && !s.inches(i) {
			even = !even
		}
	}
	return even
}

// inches reports whether the mark at i may stand for inches or minutes: right behind a number, nothing open.
func (s *quoteScanner) inches(i int) bool {
	return i > 0 && len(s.open) == 0 && s.tokens[i-1].Kind == lint.Number && !s.tokens[i].Has(lint.SpaceBefore)
}

func (s *quoteScanner) spaceBefore(i int) bool {
	return i == 0 || s.tokens[i].Has(lint.SpaceBefore) || s.tokens[i-1].Kind == lint.Open || s.tokens[i-1].Kind == lint.Dash
}

func (s *quoteScanner) spaceAfter(i int) bool {
	return i+1 == len(s.tokens) || s.tokens[i+1].Has(lint.SpaceBefore)
}

func (s *quoteScanner) wordAfter(i int) bool {
	return i+1 < len(s.tokens) && (s.tokens[i+1].Kind == lint.Word || s.tokens[i+1].Kind == lint.Number)
}

func (s *quoteScanner) mark(i int, even bool) {
	switch text := s.doc.Word(&s.tokens[i]); text {
	case "“", "„", "‟":
		if text == "“" && s.innermost(lint.OtherQuote) && !s.wordAfter(i) {
			s.close(i, lint.OtherQuote) // „German“
			return
		}
		style := lint.CurlyDouble
		if text == "„" {
			style = lint.OtherQuote
		}
		s.begin(i, style)
	case "”", "〞":
		if s.innermost(lint.OtherQuote) {
			s.close(i, lint.OtherQuote)
			return
		}
		s.close(i, lint.CurlyDouble)
	case "‘", "‚", "‛":
		if s.wordAfter(i) && !s.spaceAfter(i) && s.closesLater(i) {
			s.begin(i, lint.CurlySingle)
		}
	case "’":
		if s.innermost(lint.CurlySingle) {
			s.close(i, lint.CurlySingle)
		} else {
			s.possessive(i)
		}
	case `"`, "＂":
		s.straight(i, even)
	case "'":
		s.single(i)
	case "``":
		s.begin(i, lint.OtherQuote)
	case "''":
		s.close(i, lint.OtherQuote)
	case "«", "「", "『", "‹", "〝":
		s.begin(i, lint.OtherQuote)
	case "»", "」", "』", "›":
		s.close(i, lint.OtherQuote)
	}
}

// possessive turns the apostrophe of "the soldiers’" into a clitic.
func (s *quoteScanner) possessive(i int) {
	if i > 0 && !s.tokens[i].Has(lint.SpaceBefore) && s.tokens[i-1].Kind == lint.Word {
		s.tokens[i].Kind, s.tokens[i].Shape = lint.Word, lint.Clitic
	}
}

func (s *quoteScanner) straight(i int, even bool) {
	if s.inches(i) {
		return
	}
	open := s.innermost(lint.StraightDouble)
	if !even { // one is missing: trust the white space where it is clear
		before, after := s.spaceBefore(i), s.spaceAfter(i)
		if before != after {
			open = after
		}
	}
	if open {
		s.close(i, lint.StraightDouble)
	} else {
		s.begin(i, lint.StraightDouble)
	}
}

func (s *quoteScanner) single(i int) {
	switch {
	case s.innermost(lint.StraightSingle) && !s.tokens[i].Has(lint.SpaceBefore):
		s.close(i, lint.StraightSingle)
	case s.spaceBefore(i) && s.wordAfter(i) && !s.spaceAfter(i) && s.tokens[i+1].Kind == lint.Word && s.closesLater(i):
		s.begin(i, lint.StraightSingle)
	default:
		s.possessive(i)
	}
}

// closesLater reports whether a single mark later in the block can close the one at i.
func (s *quoteScanner) closesLater(i int) bool {
	want := "'"
	if s.doc.Word(&s.tokens[i]) != "'" {
		want = "’"
	}
	const reach = 400 // tokens; keeps the scan linear
	for j := i + 2; j < min(len(s.tokens), i+reach); j++ {
		if t := &s.tokens[j]; t.Kind == lint.Mark && s.doc.Word(t) == want && !t.Has(lint.SpaceBefore) && !(s.wordAfter(j) && !s.spaceAfter(j)) {
			return true
		}
	}
	return false
}

func (s *quoteScanner) innermost(style lint.QuoteStyle) bool {
	return len(s.open) > 0 && s.quotes[s.open[len(s.open)-1]].Style == style
}

func (s *quoteScanner) begin(i int, style lint.QuoteStyle) {
	s.open = append(s.open, len(s.quotes))
	s.quotes = append(s.quotes, lint.Quote{Open: s.base + i, Close: -1, Style: style})
}

func (s *quoteScanner) close(i int, style lint.QuoteStyle) {
	for k := len(s.open) - 1; k >= 0; k-- {
		if s.quotes[s.open[k]].Style == style {
			s.quotes[s.open[k]].Close = s.base + i
			s.open = s.open[:k]
			return
		}
	}
	s.quotes = append(s.quotes, lint.Quote{Open: -1, Close: s.base + i, Style: style})
}

// markQuoted marks the tokens between the marks; a quotation that is not closed
// reaches to the end of the block, one without its opening mark back to the last quotation.
func (s *quoteScanner) markQuoted() {
	last := s.base
	for _, q := range s.quotes {
		from, to := q.Open, q.Close
		if from < 0 {
			from = last - 1
		}
		if to < 0 {
			to = s.base + len(s.tokens)
		}
		for i := from + 1; i < to; i++ {
			s.tokens[i-s.base].Shape |= lint.Quoted
		}
		if q.Close >= 0 {
			last = q.Close + 1
		}
	}
}

// linkQuotes joins the quotations that run over several blocks: a block's last
// one is left open and the next paragraph opens again with the same mark.
func linkQuotes(d *lint.Document) {
	for b := 0; b+1 < len(d.Blocks); b++ {
		quotes := d.BlockQuotes(&d.Blocks[b])
		if len(quotes) == 0 {
			continue
		}
		last := &quotes[len(quotes)-1]
		if last.Close >= 0 || last.Open < 0 {
			continue
		}
		next := &d.Blocks[b+1]
		if following := d.BlockQuotes(next); len(following) > 0 && following[0].Open == next.FirstToken && following[0].Style == last.Style {
			last.Continues = true
		}
	}
}
