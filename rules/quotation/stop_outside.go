package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
)

// attributedBy reports whether tokens begin with an attribution of any form.
func attributedBy(tokens []lint.Token) bool {
	return segment.Attribution(tokens) > 0 || len(tokens) > 0 && (namedAttribution(tokens) || nameSaid(tokens))
}

// commaBehind reports the comma behind the mark of a quotation that has a stop of its
// own, before the attribution: “Who pays?”, he asked.
func (c *closings) commaBehind(q *lint.Quote) {
	stop, comma := &c.Tokens[q.Close-1], &c.Tokens[q.Close+1]
	fix := c.Replace(comma.Span(), "", lint.Safe, "Remove the comma")
	if c.Word(stop) == "." {
		fix = c.Replace(lint.Span{Start: int(stop.Start), End: int(comma.End)}, ","+c.shape(q), lint.Safe, "Set the comma inside")
	}
	c.Report(lint.Finding{
		Span: lint.Span{Start: int(stop.Start), End: int(comma.End)}, Confidence: 0.7,
		Message: "A comma stands behind a quotation that has its stop already", Fixes: []lint.Fix{fix},
	})
}

// noComma reports a quotation without any mark before its attribution: “We lost the road” he said.
func (c *closings) noComma(q *lint.Quote) {
	mark := &c.Tokens[q.Close]
	span := lint.Span{Start: int(c.Tokens[q.Close-1].Start), End: int(c.Tokens[q.Close+1].End)}
	c.Report(lint.Finding{
		Span: span, Severity: lint.Warning, Confidence: 0.65, Message: "A comma stands before the attribution",
		Fixes: []lint.Fix{c.Replace(lint.Span{Start: int(c.Tokens[q.Close-1].End), End: int(mark.End)}, ","+c.shape(q), lint.Suggested, "Set the comma")},
	})
}

// stopBehind reports the full stop behind the mark before an attribution: “Nobody asked us”. Hill said.
func (c *closings) stopBehind(b *lint.Block, q *lint.Quote) {
	mark, stop, first := &c.Tokens[q.Close], &c.Tokens[q.Close+1], &c.Tokens[q.Close+2]
	after := c.Tokens[q.Close+2 : b.EndToken]
	if c.Word(stop) != "." || first.Has(lint.LineBefore) || !first.Has(lint.SpaceBefore) {
		return
	}
	safety, word := lint.Suggested, c.Word(first)
	switch {
	case segment.Attribution(after) > 0:
		safety = lint.Safe
	case pronounSaid(after) && !wantsObject(c.LowerWord(&after[1])):
		word = c.LowerWord(first)
	case !namedAttribution(after):
		return
	}
	end := c.shape(q) + ","
	if inside, _ := c.inside(q); inside {
		end = "," + c.shape(q)
	}
	span := lint.Span{Start: int(mark.Start), End: int(first.End)}
	c.Report(lint.Finding{
		Span: span, Confidence: 0.97, Message: "A full stop cuts the quotation off from its attribution",
		Fixes: []lint.Fix{c.Replace(span, end+" "+word, safety, "Make the full stop a comma")},
	})
}
