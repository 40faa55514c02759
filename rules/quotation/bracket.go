package quotation

import "github.com/artlint/artlint/lint"

// openBrackets reports the round bracket of a paragraph that is never closed. The other one belongs
// before the capital of the next sentence where that follows soon: "(laughter They come".
func openBrackets(p *lint.Pass) {
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Kind != lint.Paragraph && b.Kind != lint.ListItem || !b.Marks.Has(lint.WithBracket) {
			continue
		}
		if open := neverClosedBracket(p, b); open > 0 && (i+1 == len(p.Blocks) || !p.Blocks[i+1].Marks.Has(lint.WithBracket)) {
			reportBracket(p, b, open)
		}
	}
}

// neverClosedBracket is the token of the only round bracket of block b without its partner, 0 where there is none.
func neverClosedBracket(p *lint.Pass, b *lint.Block) int {
	open, depth := 0, 0
	for i := b.FirstToken; i < b.EndToken; i++ {
		switch t := &p.Tokens[i]; {
		case t.Kind == lint.Open && p.Text[t.Start] == '(':
			if depth++; depth > 1 || !t.Has(lint.SpaceBefore) || i+2 >= b.EndToken || p.Tokens[i+1].Has(lint.SpaceBefore) || p.Tokens[i+1].Kind != lint.Word {
				return 0
			}
			open = i
		case t.Kind == lint.Close && p.Text[t.Start] == ')':
			depth--
		}
	}
	if depth != 1 {
		return 0
	}
	return open
}

func reportBracket(p *lint.Pass, b *lint.Block, open int) {
	const reach = 5
	first := &p.Tokens[open+1]
	f := lint.Finding{
		Span: lint.Span{Start: int(p.Tokens[open].Start), End: int(first.End)}, Confidence: 0.5,
		Message: "The bracket that opens here is never closed",
	}
	for i := open + 2; i < min(b.EndToken, open+reach); i++ {
		t := &p.Tokens[i]
		if t.Kind != lint.Word {
			break
		}
		if t.Has(lint.Title) && t.Is(lint.SubjectPronoun|lint.Article) && first.Has(lint.Lower) {
			end := int(p.Tokens[i-1].End)
			f.Confidence = 0.6
			f.Fixes = []lint.Fix{p.Replace(lint.Span{Start: end, End: end}, ")", lint.Suggested, "Close the bracket")}
			break
		}
	}
	p.Report(f)
}
