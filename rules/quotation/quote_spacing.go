package quotation

import "github.com/artlint/artlint/lint"

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

Taking the space out cannot change the meaning.`,
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
		for b, q := range spoken(p) {
			spacingAfterOpen(p, b, q)
			spacingBeforeClose(p, b, q)
			dashBehind(p, b, q)
		}
	},
}

// looseSpace is the confidence of a space alone: people type it too, so it needs
// other evidence in the document.
const looseSpace = 0.58

func spacingAfterOpen(p *lint.Pass, b *lint.Block, q *lint.Quote) {
	if q.Open < 0 || q.Open+1 >= b.EndToken || q.Open+1 == q.Close {
		return
	}
	mark, next := &p.Tokens[q.Open], &p.Tokens[q.Open+1]
	if !next.Has(lint.SpaceBefore) || next.Has(lint.LineBefore) || !isWord(next) || !mark.Has(lint.SpaceBefore) {
		return
	}
	gap := between(mark, next)
	p.Report(lint.Finding{
		Span: gap, Confidence: looseSpace, Message: "White space separates the opening quotation mark from the words that it quotes.",
		Fixes: []lint.Fix{p.Replace(gap, "", spacingSafety(p, b, q, mark, "“"), "Remove the space")},
	})
}

func spacingBeforeClose(p *lint.Pass, b *lint.Block, q *lint.Quote) {
	if q.Close < 1 || q.Close == b.FirstToken || q.Close == q.Open+1 {
		return
	}
	prev, mark := &p.Tokens[q.Close-1], &p.Tokens[q.Close]
	if !mark.Has(lint.SpaceBefore) || mark.Has(lint.LineBefore) || prev.Kind == lint.Mark || wordsIn(p, b, q) == 0 || separated(p, b, q.Close) {
		return
	}
	span := between(prev, mark)
	fix := p.Replace(span, "", spacingSafety(p, b, q, mark, "”"), "Remove the space")
	if p.Word(mark) == "“" { // the mark of the other side
		span.End = int(mark.End)
		fix.Edits[0] = lint.Edit{Span: span, New: "”"}
	}
	if q.Close+1 < b.EndToken {
		next := &p.Tokens[q.Close+1]
		switch {
		case next.Has(lint.SpaceBefore):
		case next.Kind == lint.Stop && prev.Kind == lint.Stop && p.Word(prev) == ".": // `road. ".` has one stop too many
			fix.Edits = append(fix.Edits, lint.Edit{Span: next.Span()})
			span = lint.Span{Start: int(prev.Start), End: int(next.End)}
		case isWord(next) || next.Kind == lint.Open || next.Kind == lint.Symbol:
			return // the mark has moved to the next word
		}
	}
	p.Report(lint.Finding{
		Span: span, Confidence: looseSpace, Message: "White space separates the closing quotation mark from the words that it quotes.",
		Fixes: []lint.Fix{fix},
	})
}

// dashBehind reports the dash that stands between a quotation and its attribution in
// Russian and Polish copy: `late,"- said Hill`.
func dashBehind(p *lint.Pass, b *lint.Block, q *lint.Quote) {
	if q.Open < 0 || q.Close < q.Open+2 || q.Close+3 >= b.EndToken {
		return
	}
	mark, before, dash := &p.Tokens[q.Close], &p.Tokens[q.Close-1], q.Close+1
	text := p.Word(mark)
	start := mark
	switch {
	case p.Tokens[dash].Kind == lint.Comma: // late”, - said
		text, dash = ","+text, dash+1
	case before.Kind == lint.Word:
		text = "," + text
	}
	if before.Kind == lint.Comma {
		text, start = ","+p.Word(mark), before
	}
	if p.Tokens[dash].Kind != lint.Dash || !attributes(p.Tokens[dash+1:b.EndToken]) {
		return
	}
	span := lint.Span{Start: int(start.Start), End: int(p.Tokens[dash+1].Start)}
	p.Report(lint.Finding{
		Span: span, Confidence: 0.8, Message: "A dash stands before the attribution, as in the source language.",
		Fixes: []lint.Fix{p.Replace(span, text+" ", lint.Suggested, "Remove the dash")},
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

func isWord(t *lint.Token) bool { return t.Kind == lint.Word || t.Kind == lint.Number }

// wordsIn counts the words of a quotation.
func wordsIn(p *lint.Pass, b *lint.Block, q *lint.Quote) int {
	n := 0
	for i := max(q.Open+1, b.FirstToken); i < q.Close; i++ {
		if isWord(&p.Tokens[i]) {
			n++
		}
	}
	return n
}
