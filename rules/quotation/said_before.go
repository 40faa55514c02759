package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
)

// saidBefore reports the attribution of words inside a clause that has its speaker already: the judge said
// that it was “a private till.” the judge noted.
func (c *closings) saidBefore(b *lint.Block, q *lint.Quote) bool {
	const reach = 256 // tokens of a clause before the quotation
	if q.Open <= b.FirstToken || c.Tokens[q.Open-1].Kind != lint.Word || !c.Tokens[q.Close+1].Is(lint.Article) {
		return false
	}
	n := segment.Attribution(c.Tokens[q.Close+1 : b.EndToken])
	if n == 0 {
		return false
	}
	verb := q.Open - 1
	for verb > max(b.FirstToken, q.Open-reach) && c.Tokens[verb].Kind != lint.Stop && !(c.Tokens[verb].Is(lint.SpeechVerb) && !c.Tokens[verb].Has(lint.Quoted)) {
		verb--
	}
	end, last := q.Close+1, min(b.EndToken, q.Close+1+n+2)
	for end < last && c.Tokens[end].Kind != lint.Stop {
		end++
	}
	if !c.Tokens[verb].Is(lint.SpeechVerb) || end == last || !mentioned(c.Pass, c.Tokens[q.Close+2].Hash, verb) {
		return false
	}
	span := lint.Span{Start: int(c.Tokens[q.Close+1].Start), End: int(c.Tokens[end].End)}
	c.Report(lint.Finding{
		Span: span, Confidence: 0.85, Message: "The sentence names its speaker before the quotation",
		Fixes: []lint.Fix{c.Delete(span, lint.Suggested, "Delete the second attribution")},
	})
	return true
}
