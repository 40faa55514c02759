package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
)

// saidBefore reports the attribution of words inside a clause that has its speaker already: the judge said
// that it was “a private till.” the judge noted.
func (c *closings) saidBefore(b *lint.Block, q *lint.Quote) bool {
	if q.Open <= b.FirstToken || c.Tokens[q.Open-1].Kind != lint.Word {
		return false
	}
	verb := q.Open - 1
	for verb > b.FirstToken && c.Tokens[verb].Kind != lint.Stop && !(c.Tokens[verb].Is(lint.SpeechVerb) && !c.Tokens[verb].Has(lint.Quoted)) {
		verb--
	}
	end := q.Close + 1
	for end < b.EndToken && c.Tokens[end].Kind != lint.Stop {
		end++
	}
	n := segment.Attribution(c.Tokens[q.Close+1 : b.EndToken])
	if !c.Tokens[verb].Is(lint.SpeechVerb) || n == 0 || end == b.EndToken || end > q.Close+1+n+1 || !c.Tokens[q.Close+1].Is(lint.Article) || !mentioned(c.Pass, c.Tokens[q.Close+2].Hash, verb) {
		return false
	}
	span := lint.Span{Start: int(c.Tokens[q.Close+1].Start), End: int(c.Tokens[end].End)}
	c.Report(lint.Finding{
		Span: span, Confidence: 0.85, Message: "The sentence names its speaker before the quotation",
		Fixes: []lint.Fix{c.Delete(span, lint.Suggested, "Delete the second attribution")},
	})
	return true
}
