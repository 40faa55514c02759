package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
)

// dialogueDashes reports speech between dashes: "- We left - said the mayor." The dash
// before the attribution tells it from an item of a list.
func dialogueDashes(p *lint.Pass) {
	for i := range p.Blocks {
		b := &p.Blocks[i]
		tokens := p.BlockTokens(b)
		if len(tokens) < 6 || tokens[0].Kind != lint.Dash || !tokens[1].Has(lint.SpaceBefore) || !tokens[1].Has(lint.Title|lint.Upper) {
			continue
		}
		for j := 3; j+2 < len(tokens); j++ {
			if t := &tokens[j]; t.Kind == lint.Dash && t.Has(lint.SpaceBefore) && tokens[j+1].Has(lint.SpaceBefore) && attributes(tokens[j+1:]) {
				reportDialogue(p, tokens, j)
				break
			}
		}
	}
}

// attributes reports whether tokens begin with an attribution: a verb of saying and its
// subject, or a subject, its verb and the end of the sentence.
func attributes(tokens []lint.Token) bool {
	if nounAttribution(tokens) {
		return true
	}
	n := segment.Attribution(tokens)
	return n > 0 && (tokens[0].Is(lint.SpeechVerb) || n < len(tokens) && tokens[n].Kind == lint.Stop)
}

// reportDialogue reports the speech between the dash that opens tokens and the one at shut.
func reportDialogue(p *lint.Pass, tokens []lint.Token, shut int) {
	left, right := marksOf(countStyles(p).majority(straight))
	first, last := &tokens[0], &tokens[shut-1]
	end := ","
	switch last.Kind {
	case lint.Comma, lint.Stop:
		end = ""
	}
	p.Report(lint.Finding{
		Span: lint.Span{Start: int(first.Start), End: int(tokens[shut+1].End)}, Confidence: 0.8, Severity: lint.Warning,
		Message: "Dashes stand for quotation marks, as in the source language",
		Fixes: []lint.Fix{{Message: "Use quotation marks", Applicability: lint.Suggested, Edits: []lint.Edit{
			{Span: between(first, &tokens[1]), New: ""},
			{Span: first.Span(), New: left},
			{Span: lint.Span{Start: int(last.End), End: int(tokens[shut].End)}, New: end + right},
		}}},
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
	if before.Kind == lint.Comma || p.Word(before) == "." {
		text, start = ","+p.Word(mark), before
	}
	if p.Tokens[dash].Kind != lint.Dash || !attributes(p.Tokens[dash+1:b.EndToken]) {
		return
	}
	span := lint.Span{Start: int(start.Start), End: int(p.Tokens[dash+1].Start)}
	p.Report(lint.Finding{
		Span: span, Confidence: 0.8, Message: "A dash stands before the attribution, as in the source language",
		Fixes: []lint.Fix{p.Replace(span, text+" ", lint.Suggested, "Remove the dash")},
	})
}
