package furniture

import (
	"slices"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
)

// notices finds what the page says to its reader by what it is made of: an order
// or a statement about the article, in words of which pages are made and few others.
type notices struct {
	p         *lint.Pass
	found     []lint.Finding
	long      int // paragraphs
	ended     int // of them, end in a stop or a quotation mark
	lastEnded int // the last such
	// lastStopped is the last block of any kind with a full stop, -1 for none.
	lastStopped int
}

const (
	longestNotice = 26 // tokens
	manyNotices   = 5  // of a document that is about pages
	onPages       = jargon.Order | jargon.Page | jargon.Site | jargon.State
)

func (n *notices) run() {
	n.measure()
	for i := range n.p.Blocks {
		b := &n.p.Blocks[i]
		if b.FirstToken == b.EndToken || b.Kind == lint.Cue || b.Path != "" && (b.Kind == lint.Heading || b.Kind == lint.Field) {
			continue
		}
		if i == 0 || b.EndToken-b.FirstToken > longestNotice || !n.line(i, b) {
			n.tail(b)
		}
	}
	if len(n.found) > manyNotices {
		return
	}
	for _, f := range n.found {
		n.p.Report(f)
	}
}

// line reports block i if it is a notice as a whole.
func (n *notices) line(i int, b *lint.Block) bool {
	span, tokens := b.Span, n.p.BlockTokens(b)
	if text := afterEntities(n.p.Document, tokens); len(text) < len(tokens) {
		span.Start, tokens = int(text[0].Start), text // the entities are found for themselves
	}
	l := undecorated(n.p.Document, tokens)
	if len(l.tokens) == 0 || l.tokens[0].Kind == lint.Mark || l.tokens[0].Has(lint.Quoted) {
		return false
	}
	const label = 3
	if n.footer(i, b) || n.footLine(i, b, l.tokens) || n.recalls(b) {
		return true
	}
	l.tokens = n.afterPurpose(l.tokens)
	end := &n.p.Tokens[b.EndToken-1]
	if end.Kind == lint.Pause && len(l.tokens) > label+1 && !(n.below(i) && n.unended(i+1) && n.pleads(l.tokens)) {
		return false // it announces what follows
	}
	open := end.Kind != lint.Stop
	if !n.speaks(i, l.tokens, b) && !(open && n.below(i) && n.published() && n.pleads(l.tokens)) && !(open && n.button(i, l.tokens, l.framed)) {
		return n.credit(i, b, l) || n.pointer(b, l) || n.aside(i, b, l)
	}
	n.add(span, l.tokens, open)
	return true
}

// afterEntities is tokens without the entities at their head: "&gt;&gt; Watch the clip".
func afterEntities(d *lint.Document, tokens []lint.Token) []lint.Token {
	for len(tokens) > 3 && d.Word(&tokens[0]) == "&" && d.Word(&tokens[2]) == ";" && !tokens[1].Has(lint.SpaceBefore) {
		tokens = tokens[3:]
	}
	return tokens
}

// speaks reports whether tokens tell the reader to do something on the page, or tell about the article.
func (n *notices) speaks(i int, tokens []lint.Token, b *lint.Block) bool {
	foot := b.Marks.Has(lint.OtherStop) && !b.Marks.Has(lint.PlainStop) && n.foot(i)
	if !foot && !n.orders(tokens) && !n.asks(b) && !n.offers(tokens) && !n.states(tokens) {
		return false // most lines
	}
	m := jargon.Count(tokens, onPages)
	strange := m.Strange
	if m.Site > 0 || jargon.Count(tokens, jargon.State).Known > 0 {
		strange -= m.Named // the name of the channel
	}
	if strange*3 > m.Known {
		return strange == 1 && m.Known == 2 && n.foot(i) && !b.Marks.Has(lint.PlainStop) && n.orders(tokens)
	}
	switch {
	case n.orders(tokens) && !n.quotes(tokens), n.asks(b), n.offers(tokens) && !b.Marks.Has(lint.PlainStop):
		return m.Known+m.Site >= 3 || (m.Known == 2 || m.Site > 0 && strange <= 0) && n.foot(i)
	case n.states(tokens):
		return m.Known >= 2 && m.Strange == 0 || m.Known >= 3
	case foot:
		return m.Known >= 2 && m.Strange == 0 && slices.ContainsFunc(tokens, func(t lint.Token) bool { return t.Is(lint.SecondPerson) })
	}
	return false
}

// foot reports whether block i stands where pages put their furniture, in copy whose paragraphs end in stops.
func (n *notices) foot(i int) bool {
	const foot = 3
	return i >= len(n.p.Blocks)-foot && n.p.Profile.Careful()
}

// states reports whether tokens say of the article that it continues, is reserved and the like.
func (n *notices) states(tokens []lint.Token) bool {
	if tokens[0].Is(lint.Coordinator) {
		return false // a sentence that goes on
	}
	subject := false
	for i := range tokens {
		t := &tokens[i]
		f := jargon.Of(t.Hash)
		switch {
		case f&jargon.Page != 0 && f&jargon.State == 0 && (i < 4 || t.Has(lint.Title)):
			subject = true
		case f&jargon.State != 0:
			return subject
		case !subject && i > 0 && t.Kind == lint.Word && t.Class == 0 && f == 0 && t.Has(lint.Lower):
			return false
		}
	}
	return false
}

// add reports s, which furniture is the more surely when it ends without a stop.
func (n *notices) add(s lint.Span, tokens []lint.Token, open bool) {
	confidence := 0.9
	if !open {
		confidence = 0.75
	}
	if p := &n.p.Profile; p.FirstPerson() || p.SecondPerson*4 > p.Sentences || steps.Of(n.p.Document) || !p.News() && !(open && n.foot(n.p.BlockAt(s.Start))) {
		confidence -= 0.55 // a text that speaks to its reader, steps to be taken
	}
	a := lint.Suggested
	addressed := slices.ContainsFunc(tokens, func(t lint.Token) bool { return t.Kind == lint.Address })
	if addressed && lint.AnyIs(tokens, lint.FirstPlural) {
		confidence -= 0.2 // the desk that wrote it may say where it is reached
	}
	if m := jargon.Count(tokens, onPages); m.Site > 0 && m.Strange == 0 && !addressed {
		a = lint.Safe
	}
	n.report(s, a, confidence, "The page speaks to its reader here")
}

// steps is that the document has steps to be taken at a screen, each in a paragraph of its own.
var steps = &lint.Fact{Holds: func(d *lint.Document) bool {
	const few = 3
	n := 0
	for i := range d.Blocks {
		if b := &d.Blocks[i]; b.Marks.Has(lint.PlainStop) && b.EndToken-b.FirstToken <= longestNotice && stepVerbs.Has(d.Tokens[b.FirstToken].Hash) {
			n++
		}
	}
	return n >= few
}}

// stepVerbs begin the steps.
var stepVerbs = lint.NewTriggers("tap click go open enter choose select press type scroll swipe log sign")

func (n *notices) report(s lint.Span, a lint.Applicability, confidence float64, message string) {
	n.found = append(n.found, lint.Finding{
		Span: s, Confidence: confidence, Message: message, Fixes: []lint.Fix{n.p.Delete(s, a, "Delete it")},
	})
}
