package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
)

// Spacing finds white space on the inner side of a quotation mark.
var Spacing = &lint.Rule{
	Name:     "quote-spacing",
	Family:   family,
	Title:    "White space on the inner side of a quotation mark",
	Severity: lint.Warning,
	Issue:    lint.Whitespace,
	Fix:      lint.Safe,
	Doc: `A quotation mark stands a space away from the words that it quotes: ` + "`We left. ”`" + `.

East Asian full-width marks fill the width of a space, and engines that cut the text into tokens forget which side of a
mark a space belongs to. A curly mark tells its side by its shape; a straight one only by counting, so a paragraph whose
straight marks do not come in pairs gets no safe repair.

Taking the space out cannot change the meaning. A comma or full stop that stands behind the mark goes inside with it where the
document's other quotations have it there (safe), or where nothing speaks against it (suggested).`,
	Examples: []lint.Example{
		{Bad: "“The harbour froze over in a night,« »” the pilot said.", Good: "“The harbour froze over in a night,” the pilot said."},
		{Bad: "“The harbour froze over in a night.« “»", Good: "“The harbour froze over in a night.”"},
		{Bad: "They call it the “« »long field”, for short.", Good: "They call it the “long field”, for short."},
		{Bad: `"We walked home,« »" she said. "It was late."`, Good: `"We walked home," she said. "It was late."`},
		{Bad: `The "« »slow road« »" is shut.`, Good: `The "slow road" is shut.`},
		{Bad: "'We left,' he said. 'It was late.« »' She nodded.", Good: "'We left,' he said. 'It was late.' She nodded."},
		{Bad: `"We walked home«,"- »said Hill. "It was late."`, Good: `"We walked home," said Hill. "It was late."`},
		{Bad: "“We walked home«”, - »said the pilot.", Good: "“We walked home,” said the pilot."},
		{Bad: `They said, "Stay off the bridge«. ".»`, Good: `They said, "Stay off the bridge."`},
		{Bad: `"We sold the boats," he said. "Nobody asked." She said, "Stay off the bridge« ".»`, Good: `"We sold the boats," he said. "Nobody asked." She said, "Stay off the bridge."`},
		{Bad: "“We walked home« “,» Hill told him.", Good: "“We walked home,” Hill told him."},
		{Bad: `The "long field« “» lies fallow.`, Good: `The "long field" lies fallow.`},
		{Bad: "“We walked home in the dark,” said Hill. “We saw nobody at all«” .» The end.", Good: "“We walked home in the dark,” said Hill. “We saw nobody at all.” The end."},
		{Bad: `They call it the "long field« »", for short.`, Good: `They call it the "long field", for short.`},
		{Bad: `She named it a "mill. He said, "« »We walked home in the dark." They slept.`, Good: `She named it a "mill. He said, "We walked home in the dark." They slept.`},
		{Bad: `It rained. We walked home in the dark,« »" he said.`, Good: `It rained. We walked home in the dark," he said.`},
		{Bad: `"We walked home in the dark« "» he said.`, Good: `"We walked home in the dark," he said.`},
	},
	Counter: []lint.Counter{
		{Text: `He said, "but we stayed," and she said, "so did we."`, Why: "an opening mark has its space before it"},
		{Text: "“She told me ‘never’ ”", Why: "a thin gap between two closing marks is good typography"},
		{Text: `Split the line at ", " and join it with " ".`, Why: "strings of a program"},
		{Text: "The brothers ' boat sank. It was the farmers ' fault, he said.", Why: "apostrophes"},
		{Text: "“We walked home” – said to be the last words – was cut into the stone.", Why: "an aside"},
		{Text: "The pipe is 2\" wide and 30\" long.", Why: "inches"},
	},
	Run: func(p *lint.Pass) {
		c := closings{Pass: p}
		for b, q := range spoken(p) {
			spacingAfterOpen(p, b, q)
			c.beforeClose(b, q)
			c.behindClose(b, q)
			dashBehind(p, b, q)
		}
	},
}

// looseSpace is the confidence of a space alone: people type it too, so it needs
// other evidence in the document.
const looseSpace = 0.58

const (
	looseOpen  = "White space separates the opening quotation mark from the words that it quotes"
	looseClose = "White space separates the closing quotation mark from the words that it quotes"
	removeIt   = "Remove the space"
	closeIt    = "Close the quotation"
)

func spacingAfterOpen(p *lint.Pass, b *lint.Block, q *lint.Quote) {
	if q.Open < 0 || q.Open+1 >= b.EndToken || q.Open+1 == q.Close {
		return
	}
	mark, next := &p.Tokens[q.Open], &p.Tokens[q.Open+1]
	if !next.Has(lint.SpaceBefore) || next.Has(lint.LineBefore) || !isWord(next) || !mark.Has(lint.SpaceBefore) {
		return
	}
	gap := between(mark, next)
	f := lint.Finding{Span: gap, Confidence: looseSpace, Message: looseOpen}
	if closesSpeech(p, b, q.Open) { // the count of marks went wrong before it
		p.Report(closesThere(p, q.Open))
		return
	}
	if sided := q.Open == b.FirstToken || !isWord(&p.Tokens[q.Open-1]); sided || balanced(p, b) {
		f.Fixes = []lint.Fix{p.Replace(gap, "", spacingSafety(p, b, q, mark, "“"), removeIt)}
	}
	p.Report(f)
}

// beforeClose reports the space before the closing mark of q. What else is wrong there belongs to the
// repair: the comma or stop on the other side of the mark, and the shape of the mark.
func (c *closings) beforeClose(b *lint.Block, q *lint.Quote) {
	if q.Close < 1 || q.Close == b.FirstToken || q.Close == q.Open+1 {
		return
	}
	prev, mark := &c.Tokens[q.Close-1], &c.Tokens[q.Close]
	if !mark.Has(lint.SpaceBefore) || mark.Has(lint.LineBefore) || prev.Kind == lint.Mark || !hasWord(c.Pass, b, q) {
		return
	}
	if strayClose(c.Pass, b, q) {
		return
	}
	if opensSpeech(c.Pass, b, q.Close) {
		c.Report(opensThere(c.Pass, q.Close))
		return
	}
	if a := attributed(c.Pass, b, q.Close); a != noAttribution && a != emptySentence {
		return // PeriodBeforeAttribution repairs both
	}
	fix, ok := c.closed(b, q)
	if !ok {
		return // the mark has moved to the next word
	}
	f := lint.Finding{Span: fix.Edits[0].Span, Confidence: looseSpace, Message: looseClose}
	if sided := !isWord(prev) || q.Close+1 == b.EndToken || !isWord(&c.Tokens[q.Close+1]); sided || balanced(c.Pass, b) {
		f.Fixes = []lint.Fix{fix}
	}
	c.Report(f)
}

// closed is the repair of the space before the closing mark of q, with what else is wrong there.
func (c *closings) closed(b *lint.Block, q *lint.Quote) (fix lint.Fix, ok bool) {
	prev, mark := &c.Tokens[q.Close-1], &c.Tokens[q.Close]
	span, text := lint.Span{Start: int(prev.End), End: int(mark.End)}, c.shape(q)
	if text == c.Word(mark) {
		span, text = between(prev, mark), ""
	}
	safety := spacingSafety(c.Pass, b, q, mark, "”")
	if q.Close+1 == b.EndToken {
		return c.Replace(span, text, safety, closeIt), true
	}
	switch next := &c.Tokens[q.Close+1]; {
	case next.Has(lint.SpaceBefore):
		if isWord(prev) && isDouble(q) && isSentence(c.Pass, q) && segment.Attribution(c.Tokens[q.Close+1:b.EndToken]) > 0 {
			span.End, text, safety = int(mark.End), ","+c.shape(q), lint.Suggested
		}
	case stopOrComma(c.Pass, next) && stopOrComma(c.Pass, prev): // `road. ".` has one stop too many
		span, text = lint.Span{Start: int(prev.Start), End: int(next.End)}, c.Word(prev)+c.shape(q)
		if next.Kind == lint.Comma {
			text = "," + c.shape(q)
		}
	case stopOrComma(c.Pass, next) && isWord(prev):
		inside, sure := c.inside(q)
		if inside {
			span, text = lint.Span{Start: int(prev.End), End: int(next.End)}, c.Word(next)+c.shape(q)
		}
		if !sure {
			safety = lint.Suggested
		}
	case isWord(next) || next.Kind == lint.Open || next.Kind == lint.Symbol:
		return lint.Fix{}, false
	}
	return c.Replace(span, text, safety, closeIt), true
}

// behindClose reports the space between the closing mark of q and the comma or stop behind it.
func (c *closings) behindClose(b *lint.Block, q *lint.Quote) {
	if q.Open < 0 || q.Close < q.Open+2 || q.Close+1 >= b.EndToken || !isDouble(q) {
		return
	}
	prev, mark, next := &c.Tokens[q.Close-1], &c.Tokens[q.Close], &c.Tokens[q.Close+1]
	if !stopOrComma(c.Pass, next) || !next.Has(lint.SpaceBefore) || next.Has(lint.LineBefore) || mark.Has(lint.SpaceBefore) || !isWord(prev) || next.Kind == lint.Stop && q.Close+2 < b.EndToken && !c.Tokens[q.Close+2].Has(lint.Title) {
		return
	}
	span, text := between(mark, next), ""
	inside, sure := c.inside(q)
	if inside {
		span, text = lint.Span{Start: int(prev.End), End: int(next.End)}, c.Word(next)+c.shape(q)
	}
	safety := lint.Suggested
	if sure {
		safety = lint.Safe
	}
	c.Report(lint.Finding{
		Span: span, Confidence: looseSpace, Message: "White space separates the closing quotation mark from the mark behind it",
		Fixes: []lint.Fix{c.Replace(span, text, safety, closeIt)},
	})
}

// spacingSafety is safe where the side of the mark is certain: by its shape, or
// because all marks of the block come in pairs.
func spacingSafety(p *lint.Pass, b *lint.Block, q *lint.Quote, mark *lint.Token, shape string) lint.Applicability {
	if p.Word(mark) == shape && (q.Closed() || q.Continues) || balanced(p, b) && q.Closed() {
		return lint.Safe
	}
	return lint.Suggested
}
