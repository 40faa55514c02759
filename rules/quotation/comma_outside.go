package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
)

// commaOutside reports the comma of an attribution behind the mark, in a document that has it inside: “We left”, he said.
// Where the name behind it got a mark too, that goes: “We left”, “Hill said.
func (c *closings) commaOutside(b *lint.Block, q *lint.Quote) {
	if q.Open < 0 || q.Close < q.Open+2 || q.Close+3 >= b.EndToken || !isWord(&c.Tokens[q.Close-1]) {
		return
	}
	mark, comma, next := &c.Tokens[q.Close], &c.Tokens[q.Close+1], &c.Tokens[q.Close+2]
	if comma.Kind != lint.Comma || comma.Has(lint.SpaceBefore) || mark.Has(lint.SpaceBefore) || !isSentence(c.Pass, q) {
		return
	}
	after := c.Tokens[q.Close+2 : b.EndToken]
	if next.Kind == lint.Mark && !next.Has(lint.Closing) && namedSpeaker(after[1:]) && c.neverShut(q.Close+2) {
		span := lint.Span{Start: int(mark.Start), End: int(next.End)}
		c.Report(lint.Finding{
			Span: lint.Span{Start: int(c.Tokens[q.Close-1].Start), End: int(after[1].End)}, Confidence: 0.8,
			Message: "The quotation is closed already; its comma and a mark stand before the attribution",
			Fixes:   []lint.Fix{c.Replace(span, ","+c.shape(q)+" ", lint.Suggested, "Close the quotation behind its comma")},
		})
		return
	}
	if inside, _ := c.inside(q); !inside || segment.Attribution(after) == 0 {
		return
	}
	span := lint.Span{Start: int(mark.Start), End: int(comma.End)}
	c.Report(lint.Finding{
		Span: span, Severity: lint.Warning, Confidence: 0.55, Message: "The comma stands inside the mark in the rest of the text",
		Fixes: []lint.Fix{c.Replace(span, ","+c.shape(q), lint.Suggested, "Set the comma inside")},
	})
}

// neverShut reports whether the mark at token i opens a quotation that is not closed.
func (c *closings) neverShut(i int) bool {
	for j := range c.Quotes {
		if c.Quotes[j].Open == i {
			return c.Quotes[j].Close < 0
		}
	}
	return false
}

// namedSpeaker reports whether a name and, soon behind it, a verb of saying begin tokens: "Hill used to say".
func namedSpeaker(tokens []lint.Token) bool {
	const reach = 5
	if !tokens[0].Has(lint.Title) || tokens[0].Class&^lint.PersonTitle != 0 {
		return false
	}
	for i := 1; i < min(len(tokens), reach); i++ {
		if tokens[i].Kind != lint.Word {
			return false
		}
		if tokens[i].Is(lint.SpeechVerb) {
			return true
		}
	}
	return false
}
