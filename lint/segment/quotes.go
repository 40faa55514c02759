package segment

import "github.com/artlint/artlint/lint"

// quoteScanner finds the quotations of one block after the other.
type quoteScanner struct {
	doc    *lint.Document
	tokens []lint.Token // of the block
	base   int          // index of tokens[0] in the document
	first  int          // index of the block's first quotation in the document
	open   []int        // indexes into doc.Quotes of those still open, the innermost last
	sides  sideFinder
}

// scanQuotes appends the quotations of block index to the document and marks the tokens inside them.
func (s *quoteScanner) scanQuotes(index int) {
	d := s.doc
	b := &d.Blocks[index]
	s.tokens, s.base, s.first, s.open = d.BlockTokens(b), b.FirstToken, len(d.Quotes), s.open[:0]
	b.FirstQuote, b.EndQuote = s.first, s.first
	if !hasMark(s.tokens) {
		return
	}
	next := index+1 < len(d.Blocks) && s.opensAgain(&d.Blocks[index+1])
	doubles := s.sides.find(d, s.tokens, next)
	for i := range s.tokens {
		switch {
		case s.tokens[i].Kind != lint.Mark:
		case len(doubles) > 0 && doubles[0].token == i:
			s.double(i, doubles[0].side)
			doubles = doubles[1:]
		default:
			s.mark(i)
		}
	}
	b.EndQuote = len(d.Quotes)
	s.markQuoted()
}

// opensAgain reports whether block b begins with an opening mark, as every
// paragraph of a quotation that runs on does.
func (s *quoteScanner) opensAgain(b *lint.Block) bool {
	tokens := s.doc.BlockTokens(b)
	if len(tokens) < 2 || tokens[0].Kind != lint.Mark || tokens[1].Has(lint.SpaceBefore) && tokens[1].Kind != lint.Mark {
		return false
	}
	switch s.doc.Word(&tokens[0]) {
	case "“", `"`, "``", "„":
		return true
	}
	return false
}

func isDouble(style lint.QuoteStyle) bool {
	return style == lint.CurlyDouble || style == lint.StraightDouble || style == lint.OtherDouble
}

// double records a double mark whose side is known.
func (s *quoteScanner) double(i int, side markSide) {
	style := lint.OtherDouble
	switch s.doc.Word(&s.tokens[i]) {
	case "“", "”":
		style = lint.CurlyDouble
	case `"`:
		style = lint.StraightDouble
	}
	switch side {
	case opening:
		s.open = s.open[:0] // whatever is open was never closed
		s.begin(i, style)
	case closing:
		s.close(i, style, isDouble)
	}
}

// mark records a single mark or one of another system.
func (s *quoteScanner) mark(i int) {
	switch s.doc.Word(&s.tokens[i]) {
	case "‘", "‚", "‛":
		if s.wordAfter(i) && s.closesLater(i, "’") {
			s.begin(i, lint.CurlySingle)
		}
	case "`":
		if s.spaceBefore(i) && s.wordAfter(i) && !s.spaceAfter(i) && s.closesLater(i, "'") {
			s.begin(i, lint.StraightSingle)
		}
	case "’":
		s.apostrophe(i, lint.CurlySingle)
	case "'":
		s.single(i)
	case "«", "「", "『", "‹":
		s.begin(i, lint.OtherQuote)
	case "»", "」", "』", "›":
		s.close(i, lint.OtherQuote, func(style lint.QuoteStyle) bool { return style == lint.OtherQuote })
	}
}

func (s *quoteScanner) spaceBefore(i int) bool {
	return i == 0 || s.tokens[i].Has(lint.SpaceBefore) || s.tokens[i-1].Kind == lint.Open || s.tokens[i-1].Kind == lint.Dash ||
		s.tokens[i-1].Kind == lint.Mark
}

func (s *quoteScanner) spaceAfter(i int) bool {
	return i+1 == len(s.tokens) || s.tokens[i+1].Has(lint.SpaceBefore)
}

func (s *quoteScanner) wordAfter(i int) bool {
	return i+1 < len(s.tokens) && (s.tokens[i+1].Kind == lint.Word || s.tokens[i+1].Kind == lint.Number)
}

func (s *quoteScanner) single(i int) {
	opens := s.spaceBefore(i) && s.wordAfter(i) && (!s.spaceAfter(i) || s.announced(i)) && s.tokens[i+1].Kind == lint.Word
	if opens && !s.innermost(lint.StraightSingle) && s.closesLater(i, "'") {
		s.begin(i, lint.StraightSingle)
		return
	}
	s.apostrophe(i, lint.StraightSingle)
}

// apostrophe decides whether the mark at i closes the single quotation that is
// open or is the apostrophe of "the soldiers’ boots", which it makes a clitic.
func (s *quoteScanner) apostrophe(i int, style lint.QuoteStyle) {
	word := i > 0 && !s.tokens[i].Has(lint.SpaceBefore) && s.tokens[i-1].Kind == lint.Word
	if s.innermost(style) && s.mayClose(i) && !(word && s.elides(i) && s.closesLater(i, s.doc.Word(&s.tokens[i]))) {
		s.close(i, style, func(open lint.QuoteStyle) bool { return open == style })
		return
	}
	if word {
		s.tokens[i].Kind, s.tokens[i].Shape = lint.Word, lint.Clitic
	}
}

// elides reports whether a word that may end in an apostrophe stands before i: a plural or a dropped g.
func (s *quoteScanner) elides(i int) bool {
	if i+1 == len(s.tokens) || s.tokens[i+1].Kind != lint.Word {
		return false
	}
	w := s.doc.LowerWord(&s.tokens[i-1])
	n := len(w)
	return n > 2 && (w[n-1] == 's' || w[n-2:] == "in")
}

// closesLater reports whether a single mark later in the block can close the one at i.
func (s *quoteScanner) closesLater(i int, want string) bool {
	const reach = 400 // tokens; keeps the scan linear
	for j := i + 2; j < min(len(s.tokens), i+reach); j++ {
		t := &s.tokens[j]
		if t.Kind == lint.Mark && s.doc.Word(t) == want && s.mayClose(j) && (s.spaceAfter(j) || !s.wordAfter(j)) {
			return true
		}
	}
	return false
}

// mayClose reports whether the single mark at i may close a quotation: no space
// stands before it, or spaces on both sides and the end of a sentence or a clause.
func (s *quoteScanner) mayClose(i int) bool {
	if i == 0 || !s.tokens[i].Has(lint.SpaceBefore) {
		return i > 0
	}
	k := s.tokens[i-1].Kind
	return s.spaceAfter(i) && (k == lint.Stop || k == lint.Comma)
}

// announced reports whether a single mark with spaces on both sides stands where a
// quotation may begin: first in its block, or behind a mark.
func (s *quoteScanner) announced(i int) bool {
	if i == 0 {
		return true
	}
	k := s.tokens[i-1].Kind
	return k == lint.Comma || k == lint.Pause || k == lint.Stop
}

func (s *quoteScanner) innermost(style lint.QuoteStyle) bool {
	return len(s.open) > 0 && s.doc.Quotes[s.open[len(s.open)-1]].Style == style
}

func (s *quoteScanner) begin(i int, style lint.QuoteStyle) {
	s.open = append(s.open, len(s.doc.Quotes))
	s.doc.Quotes = append(s.doc.Quotes, lint.Quote{Open: s.base + i, Close: -1, Style: style})
}

// close closes the innermost quotation whose style matches; without one the mark stands alone.
func (s *quoteScanner) close(i int, style lint.QuoteStyle, matches func(lint.QuoteStyle) bool) {
	const reach = 64 // quotations within each other; keeps the scan linear
	s.tokens[i].Shape |= lint.Closing
	for k := len(s.open) - 1; k >= max(0, len(s.open)-reach); k-- {
		if q := &s.doc.Quotes[s.open[k]]; matches(q.Style) {
			q.Close = s.base + i
			s.open = s.open[:k]
			return
		}
	}
	s.doc.Quotes = append(s.doc.Quotes, lint.Quote{Open: -1, Close: s.base + i, Style: style})
}

// attributed is the token before end at which an attribution behind a full stop or a
// comma, or one that is all that is left of its sentence, shows that the quotation from
// token i on has ended; end where none does.
func (s *quoteScanner) attributed(i, end int) int {
	const noEnd = lint.Subordinator | lint.Wh | lint.Relative | lint.Coordinator | lint.Preposition
	for i++; i+2 < end; i++ {
		t, next := &s.tokens[i], &s.tokens[i+1]
		switch {
		case !next.Has(lint.Lower):
		case next.Is(lint.SpeechVerb):
			if (t.Kind == lint.Stop || t.Kind == lint.Comma) && Attribution(s.tokens[i+1:end]) > 0 {
				return i + 1
			}
		case next.Is(lint.SubjectPronoun) && next.Is(lint.Masculine|lint.Feminine) && t.Kind == lint.Word && !t.Is(noEnd):
			if s.tokens[i+2].Is(lint.SpeechVerb) && i+3 < end && s.tokens[i+3].Kind == lint.Stop {
				return i + 1
			}
		}
	}
	return end
}

// markQuoted marks the tokens between the marks. A quotation that is not closed
// reaches to its attribution, the next one or the end of the block, one without its
// opening mark back to the last quotation.
func (s *quoteScanner) markQuoted() {
	quotes := s.doc.Quotes[s.first:]
	last, done := s.base, s.base  // tokens before done have been looked at
	searched, found := -1, s.base // the end of the last search for an attribution, and what it found
	for k, q := range quotes {
		from, to := q.Open+1, q.Close
		if q.Open < 0 {
			from = last
		}
		if to < 0 {
			to = s.base + len(s.tokens)
			if k+1 < len(quotes) && quotes[k+1].Open > 0 {
				to = quotes[k+1].Open
			}
			if to != searched || found < from+2 {
				searched, found = to, s.base+s.attributed(from-s.base, to-s.base)
			}
			to = found
		}
		for i := max(from, done); i < to; i++ {
			s.tokens[i-s.base].Shape |= lint.Quoted
		}
		done = max(done, to)
		last = max(last, q.Close+1)
	}
}

// linkQuotes joins the quotations that run over several blocks: a block's last
// one is left open, and either the next paragraph opens again with the same mark
// or one of the next, without an opening mark, closes it.
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
		const reach = 12 // paragraphs without a mark of their own
		for n := b + 1; n < min(len(d.Blocks), b+reach); n++ {
			following := d.BlockQuotes(&d.Blocks[n])
			if len(following) == 0 {
				continue
			}
			first := &following[0]
			switch {
			case first.Open == d.Blocks[n].FirstToken && first.Style == last.Style && n == b+1:
				last.Continues = !insideClause(d, &d.Blocks[b], last.Open)
			case first.Open < 0 && isDouble(first.Style) && isDouble(last.Style):
				last.Continues, first.Continues = true, true
				markBetween(d, b+1, n, first.Close)
			}
			break
		}
	}
}

// insideClause reports whether a content word stands right before the mark at token
// open of block b: `a show called "Night` quotes some words, which no paragraph continues.
func insideClause(d *lint.Document, b *lint.Block, open int) bool {
	if open <= b.FirstToken {
		return false
	}
	t := &d.Tokens[open-1]
	return t.Kind == lint.Word && t.Has(lint.Lower) && t.Class&^(lint.Article) == 0
}

// markBetween marks the tokens of the blocks from first up to the closing mark in block last as quoted.
func markBetween(d *lint.Document, first, last, closing int) {
	for i := d.Blocks[first].FirstToken; i < min(closing, d.Blocks[last].EndToken); i++ {
		d.Tokens[i].Shape |= lint.Quoted
	}
}
