package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
)

// WrongSide finds quotation marks that have moved to the word on their other side.
var WrongSide = &lint.Rule{
	Name:     "quote-attached-wrong-side",
	Family:   family,
	Title:    "Quotation mark attached to the wrong word",
	Severity: lint.Error,
	Issue:    lint.Typographical,
	Fix:      lint.Safe,
	Doc: `A closing mark stands before the next word as if it opened a quotation there, or an opening mark behind the word
before it: ` + "`the delay, \"he said`" + `.

The source writes the mark without spaces around it, or closes with a mark that looks like an English opening one; the
engine then guesses its side. All marks of the paragraph are read together, because ` + "`said, \"but`" + ` alone is good English.

A mark without a space on either side, a curly one of the wrong shape, and the comma of an attribution outside a mark that has it inside
elsewhere are reported too.

The repair is safe where the mark has its partner or an attribution stands behind it.`,
	Examples: []lint.Example{
		{Bad: `"We closed the road before anybody asked,« "»the manager of the inn said.`, Good: `"We closed the road before anybody asked," the manager of the inn said.`},
		{Bad: `"We sold both boats for the delay,« "»he said. "Nobody asked."`, Good: `"We sold both boats for the delay," he said. "Nobody asked."`},
		{Bad: "“The ferry comes on Friday« ”»said the harbour master.", Good: "“The ferry comes on Friday” said the harbour master."},
		{Bad: "“We sold both boats for the delay,« “»he said.", Good: "“We sold both boats for the delay,” he said."},
		{Bad: "They call it «”»light work” in the yard.", Good: "They call it “light work” in the yard."},
		{Bad: `"We sold both boats.«“»`, Good: `"We sold both boats."`},
		{Bad: `"We sold both boats, of «course,"she» said.`, Good: `"We sold both boats, of course," she said.`},
		{Bad: `"We sold both «boats."said» the keeper.`, Good: `"We sold both boats," said the keeper.`},
		{Bad: `"Nobody calls it «work,"Hill» said.`, Good: `"Nobody calls it work," Hill said.`},
		{Bad: "“When I came back, they had mended the «boats”, “Ann» Hill said.", Good: "“When I came back, they had mended the boats,” Ann Hill said."},
		{Bad: "“We sold both boats,” she said. “They were old,” he added. “We sold them in May«”,» he said.", Good: "“We sold both boats,” she said. “They were old,” he added. “We sold them in May,” he said."},
		{Bad: `The clerk said,«" »We sold both boats."`, Good: `The clerk said, "We sold both boats."`},
	},
	Counter: []lint.Counter{
		{Text: `He said, "but we stayed," and she said, "so did we."`, Why: "opening marks"},
		{Text: "“We sold both boats”, she said. “They were old”, he added.", Why: "British marks"},
		{Text: "Er nannte es „Unsinn“ und ging.", Why: "German marks"},
		{Text: `He replied, "he said nothing to me."`, Why: "a quotation that begins with he said"},
		{Text: `She is 6'4" tall. "Good," he said.`, Why: "inches"},
		{Text: `The "mill burned, and so did the shop of "Hill Farm", the clerk said.`, Why: "a pair behind a mark that stands alone"},
		{Text: "“We left.\n\n“We came back,” she said.", Why: "a quotation over two paragraphs"},
	},
	Run: func(p *lint.Pass) {
		c := closings{Pass: p}
		for b, q := range doubles(p) {
			closesAtNext(p, b, q)
			closesTight(p, b, q)
			opensAtPrevious(p, b, q)
			c.turned(b, q)
			c.commaOutside(b, q)
		}
	},
}

// closesAtNext reports `delay, "he`.
func closesAtNext(p *lint.Pass, b *lint.Block, q *lint.Quote) {
	if q.Close <= b.FirstToken || q.Close+1 >= b.EndToken || q.Close == q.Open+1 {
		return
	}
	prev, mark, next := &p.Tokens[q.Close-1], &p.Tokens[q.Close], &p.Tokens[q.Close+1]
	if !mark.Has(lint.SpaceBefore) || mark.Has(lint.LineBefore) || next.Has(lint.SpaceBefore) || !isWord(next) && next.Kind != lint.Open {
		return
	}
	if isWord(prev) && closesSoon(p, b, q.Close) {
		return // the count of marks went wrong before it: she called "Hill Farm".
	}
	safety, confidence := lint.Suggested, 0.75
	after := p.Tokens[q.Close+1 : b.EndToken]
	if p.Word(mark) == "”" || segment.Attribution(after) > 0 || prev.Kind == lint.Comma && shortClause(after) {
		safety, confidence = lint.Safe, 0.95
	}
	span := lint.Span{Start: int(prev.End), End: int(next.Start)}
	p.Report(lint.Finding{
		Span: span, Confidence: confidence, Message: "A closing quotation mark stands as if it opened a quotation at the next word",
		Fixes: []lint.Fix{p.Replace(span, closingShape(p.Word(mark))+" ", safety, "Close the quotation before the space")},
	})
}

// closesSoon reports whether the next mark, a few words on, stands as one that closes, with a space or the end behind it.
func closesSoon(p *lint.Pass, b *lint.Block, mark int) bool {
	const farthest = 6
	for i := mark + 2; i < min(b.EndToken, mark+farthest); i++ {
		if t := &p.Tokens[i]; t.Kind == lint.Mark {
			return !t.Has(lint.SpaceBefore) && (i+1 == b.EndToken || !isWord(&p.Tokens[i+1]) || p.Tokens[i+1].Has(lint.SpaceBefore))
		}
	}
	return false
}

// closesTight reports `delay,"he`: no space on either side.
func closesTight(p *lint.Pass, b *lint.Block, q *lint.Quote) {
	if q.Open < 0 || q.Close <= q.Open+2 || q.Close+1 >= b.EndToken {
		return
	}
	prev, mark, next := &p.Tokens[q.Close-1], &p.Tokens[q.Close], &p.Tokens[q.Close+1]
	if mark.Has(lint.SpaceBefore) || next.Has(lint.SpaceBefore|lint.Clitic) || next.Kind != lint.Word || prev.Kind != lint.Comma && prev.Kind != lint.Stop {
		return
	}
	confidence, fix := 0.79, p.Replace(lint.Span{Start: int(mark.End), End: int(mark.End)}, " ", lint.Safe, "Insert the space") // people forget it too
	if segment.Attribution(p.Tokens[q.Close+1:b.EndToken]) > 0 {
		confidence = 0.88
		if p.Word(prev) == "." {
			fix.Edits = append([]lint.Edit{{Span: prev.Span(), New: ","}}, fix.Edits...)
		}
	}
	p.Report(lint.Finding{
		Span:       lint.Span{Start: int(p.Tokens[q.Close-2].Start), End: int(next.End)},
		Confidence: confidence, Message: "A space is missing behind the closing quotation mark",
		Fixes: []lint.Fix{fix},
	})
}

// shortClause reports whether tokens begin with a pronoun, its verb and the end of
// the sentence: "he laughed."
func shortClause(tokens []lint.Token) bool {
	return len(tokens) > 2 && tokens[0].Is(lint.SubjectPronoun) && tokens[0].Has(lint.Lower) && tokens[1].Has(lint.Lower) && tokens[2].Kind == lint.Stop
}

// opensAtPrevious reports `said," We`.
func opensAtPrevious(p *lint.Pass, b *lint.Block, q *lint.Quote) {
	if q.Open <= b.FirstToken || q.Open+1 >= b.EndToken || q.Close == q.Open+1 {
		return
	}
	prev, mark, next := &p.Tokens[q.Open-1], &p.Tokens[q.Open], &p.Tokens[q.Open+1]
	if mark.Has(lint.SpaceBefore) || !next.Has(lint.SpaceBefore) || next.Has(lint.LineBefore) || !isWord(next) {
		return
	}
	safety, confidence := lint.Suggested, 0.75
	switch prev.Kind {
	case lint.Comma, lint.Pause:
		if q.Close >= 0 && (prev.Kind == lint.Pause || q.Open > b.FirstToken+1 && p.Tokens[q.Open-2].Is(lint.SpeechVerb)) {
			safety, confidence = lint.Safe, 0.95
		}
	case lint.Word, lint.Stop:
	default:
		return
	}
	span := lint.Span{Start: int(prev.End), End: int(next.Start)}
	p.Report(lint.Finding{
		Span: span, Confidence: confidence, Message: "An opening quotation mark stands as if it closed a quotation at the word before it",
		Fixes: []lint.Fix{p.Replace(span, " "+openingShape(p.Word(mark)), safety, "Open the quotation behind the space")},
	})
}

// turned reports a curly mark of the other side's shape: ”light work”.
func (c *closings) turned(b *lint.Block, q *lint.Quote) {
	p := c.Pass
	if q.Open < 0 || q.Close < 0 || q.Close == q.Open+1 {
		return
	}
	open, shut := &p.Tokens[q.Open], &p.Tokens[q.Close]
	if open.Has(lint.SpaceBefore) && !p.Tokens[q.Open+1].Has(lint.SpaceBefore) {
		reshape(p, open, openingShape(p.Word(open)), "The quotation opens with a closing mark.")
	}
	ends := q.Close+1 == b.EndToken || p.Tokens[q.Close+1].Has(lint.SpaceBefore) || !isWord(&p.Tokens[q.Close+1])
	if !shut.Has(lint.SpaceBefore) && ends && p.Word(open) != "„" {
		shape := closingShape(p.Word(shut))
		if shape != p.Word(shut) {
			shape = c.shape(q)
		}
		reshape(p, shut, shape, "The quotation closes with an opening mark")
	}
}

func reshape(p *lint.Pass, mark *lint.Token, shape, message string) {
	if p.Word(mark) != shape {
		p.Report(lint.Finding{
			Span: mark.Span(), Confidence: 0.55, Severity: lint.Warning, Message: message,
			Fixes: []lint.Fix{p.Replace(mark.Span(), shape, lint.Suggested, "Turn the mark round")},
		})
	}
}

// openingShape is mark as it opens a quotation.
func openingShape(mark string) string {
	if mark == "”" {
		return "“"
	}
	return mark
}

// closingShape is mark as it closes a quotation.
func closingShape(mark string) string {
	if mark == "“" {
		return "”"
	}
	return mark
}
