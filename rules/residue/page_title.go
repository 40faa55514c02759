package residue

import "github.com/artlint/artlint/lint"

// titleTrail looks for what the title of a Chinese page has behind the headline: "…_Channel_Site". Underscores join
// nothing else in a headline.
func titleTrail(p *lint.Pass, tokens []lint.Token) bool {
	const fewestWords = 3 // of the headline
	first := -1
	for i := fewestWords; i < len(tokens); i++ {
		t := &tokens[i]
		switch {
		case p.Word(t) == "_":
			if first < 0 {
				first = i
			}
		case first >= 0 && t.Kind == lint.Word && !isCapital(t) && !t.Is(lint.Preposition|lint.Coordinator):
			return false
		}
	}
	if first < 0 || first+1 == len(tokens) || len(tokens) > maxLineTokens {
		return false
	}
	s := lint.Span{Start: int(tokens[first-1].End), End: int(tokens[len(tokens)-1].End)}
	p.Report(lint.Finding{
		Span: s, Confidence: 0.9, Message: "The title of the page goes on behind the headline",
		Fixes: []lint.Fix{p.Replace(s, "", lint.Suggested, "Delete it")},
	})
	return true
}

// leadLabel looks for the section of the newspaper in square brackets before the first sentences: "[Sports] The home team …".
func leadLabel(p *lint.Pass, b *lint.Block) {
	const longest, shortestLead = 4, 8
	tokens := p.BlockTokens(b)
	if len(tokens) < shortestLead || p.Text[b.Start] != '[' && p.Word(&tokens[0]) != "【" {
		return
	}
	end := 1
	for end < longest && (isCapital(&tokens[end]) || tokens[end].Kind == lint.Symbol && end > 1) {
		end++
	}
	if end == 1 || tokens[end].Kind != lint.Close || tokens[1].Class != 0 || !tokens[end+1].Has(lint.SpaceBefore) || !isCapital(&tokens[end+1]) {
		return
	}
	f := lint.Finding{Message: "A label of the page is run into the text", Confidence: 0.75}
	f.Span = lint.Span{Start: int(tokens[0].Start), End: int(tokens[end+1].Start)}
	f.Fixes = []lint.Fix{p.Replace(f.Span, "", lint.Suggested, "Delete the label")}
	p.Report(f)
}
