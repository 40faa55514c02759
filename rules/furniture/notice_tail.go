package furniture

import (
	"math"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
	"github.com/artlint/artlint/rules/lexicon"
)

// tail reports the last sentence of b if it is a notice, with the question before it.
func (n *notices) tail(b *lint.Block) {
	last := b.EndSentence - 1
	if n.bracketed(b) || last <= b.FirstSentence {
		return
	}
	s := &n.p.Sentences[last]
	tokens := n.p.SentenceTokens(s)
	if len(tokens) > longestNotice || tokens[0].Has(lint.Quoted) {
		return
	}
	open := tokens[len(tokens)-1].Kind != lint.Stop
	l := undecorated(n.p.Document, tokens)
	asked := n.question(last-1, b)
	switch {
	case len(l.tokens) == 0 || l.tokens[0].Kind != lint.Word:
		return
	case last == len(n.p.Sentences)-1 && endMark(n.p, tokens):
		n.report(s.Span, lint.Suggested, 0.85, "This mark of the agency says where its message ends")
		return
	case bylineAtEnd(n.p, l.tokens):
		n.report(s.Span, lint.Suggested, 0.88, "The reporter and the address stand behind the last sentence")
		return
	case l.framed && len(l.tokens) > 1 && lexicon.IsCreditLabel(n.p.LowerWord(&l.tokens[0])) && b.EndToken-b.FirstToken < longestNotice:
		return // a caption with its credit
	case s.Marks.Has(lint.WithPause):
		if labelledCredit(n.p, l.tokens) {
			n.report(s.Span, lint.Suggested, 0.85, "This sentence is a credit of the page")
		}
		return
	case !n.appended(l, open && n.p.Sentences[last-1].Marks.Has(lint.PlainStop), asked):
		return
	}
	span := s.Span
	if asked {
		span.Start = n.p.Sentences[last-1].Start
	}
	n.add(span, tokens, open)
}

// bylineAtEnd reports whether tokens are a reporter, a name and an e-mail address.
func bylineAtEnd(p *lint.Pass, tokens []lint.Token) bool {
	const longest = 9
	last := len(tokens) - 1
	if last < 2 || last >= longest || tokens[last].Kind != lint.Address || !strings.Contains(p.Word(&tokens[last]), "@") {
		return false
	}
	reporter := false
	for i := range tokens[:last] {
		t := &tokens[i]
		reporter = reporter || isReporter(p.LowerWord(t))
		if t.Kind == lint.Word && !t.Capital() && !isReporter(p.LowerWord(t)) {
			return false
		}
	}
	return reporter
}

// bracketed reports the note of the page that stands in square brackets behind the last stop of b: "by hand. [Video available]".
func (n *notices) bracketed(b *lint.Block) bool {
	const longest = 10
	end := b.EndToken - 1
	if n.p.Word(&n.p.Tokens[end]) != "]" {
		return false
	}
	open := end - 1
	for open > b.FirstToken && end-open < longest && n.p.Word(&n.p.Tokens[open]) != "[" {
		open--
	}
	if open <= b.FirstToken || end-open < 2 || n.p.Word(&n.p.Tokens[open]) != "[" || n.p.Tokens[open-1].Kind != lint.Stop && n.p.Tokens[open-1].Kind != lint.Mark {
		return false
	}
	l := line{tokens: n.p.Tokens[open+1 : end], framed: true}
	if z := n.oddsOfAside(l) + 1.5; z > 0 {
		n.report(lint.Span{Start: int(n.p.Tokens[open].Start), End: int(n.p.Tokens[end].End)}, lint.Suggested, 1/(1+math.Exp(-z)), "This note is furniture of the page")
		return true
	}
	return false
}

// appended reports whether a last sentence is furniture: all of its words are of pages, and it is an order, a
// statement about the article, a label in brackets or an end without a stop.
func (n *notices) appended(l line, open, asked bool) bool {
	const fragment = 4
	if len(l.tokens) == 2 && n.p.LowerWord(&l.tokens[1]) == "more" && l.tokens[0].Has(lint.Title) && l.tokens[0].Class == 0 {
		return baseVerb(n.p.LowerWord(&l.tokens[0])) // "Know more", "Discover more"
	}
	if !jargon.Pure(l.tokens, onPages) {
		return false
	}
	m := jargon.Count(l.tokens, onPages)
	weight := m.Known + m.Site
	switch {
	case m.Known == 0:
		return false
	case l.framed:
		if lint.AnyIs(l.tokens, lint.Be|lint.Have|lint.SpeechVerb) {
			return weight >= 3 && n.states(l.tokens)
		}
		return weight >= 2 || len(l.tokens) == 1 && lexicon.IsCreditLabel(n.p.LowerWord(&l.tokens[0]))
	case open && len(l.tokens) <= fragment:
		return !l.tokens[0].Has(lint.Lower)
	case len(l.tokens) == 1:
		return m.Site > 0
	case m.Known >= 2 && n.p.LowerWord(&l.tokens[len(l.tokens)-1]) == "here" && jargon.Of(l.tokens[0].Hash)&(jargon.Page|jargon.Site) != 0 && !lint.AnyIs(l.tokens, lint.Modal|lint.Be|lint.Have|lint.SubjectPronoun):
		return true
	}
	return asked || weight >= 2 && n.orders(l.tokens) || weight >= 3 && n.states(l.tokens) || m.Site > 1 && !lint.AnyIs(l.tokens, lint.Modal|lint.Be|lint.Have)
}

// baseVerb reports base forms of verbs.
func baseVerb(lower string) bool {
	_, form, ok := lexicon.VerbForm(lower)
	return ok && form&lexicon.Base != 0
}

// question reports whether sentence i of b asks the reader whether he wants something of the page.
func (n *notices) question(i int, b *lint.Block) bool {
	const longest = 9
	s := &n.p.Sentences[i]
	if i <= b.FirstSentence || s.Words > longest || !s.Marks.Has(lint.OtherStop) || s.Marks.Has(lint.StartsQuoted|lint.EndsQuoted) {
		return false
	}
	m := jargon.Count(n.p.SentenceTokens(s), onPages)
	return m.Known > m.Strange
}

// unended reports whether no paragraph that ends in a full stop follows block i.
func (n *notices) unended(i int) bool { return i > n.lastStopped }
