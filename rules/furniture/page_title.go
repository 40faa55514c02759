package furniture

import (
	"slices"

	"github.com/artlint/artlint/lint"
)

// titleTrail looks for what the title of a page has behind the headline: "…_Channel_Site", "… < Section < Site". One of these
// signs joins nothing else in a headline; a stroke or a dash may, unless there are two.
func titleTrail(p *lint.Pass, tokens []lint.Token) bool {
	const fewestWords = 3 // of the headline
	first, signs := -1, 0
	for i := fewestWords; i < len(tokens); i++ {
		worth := trailSign(p, &tokens[i])
		switch t := &tokens[i]; {
		case worth > 0:
			if first < 0 {
				first = i
			}
			signs += worth
		case first >= 0 && (t.Kind == lint.Word && !t.Capital() && !t.Is(lint.Preposition|lint.Coordinator) || t.Kind == lint.Stop || t.Kind == lint.Mark):
			first, signs = -1, 0
		}
	}
	if first < 0 || signs < 2 || first+1 == len(tokens) || len(tokens) > maxLineTokens {
		return false
	}
	s := lint.Span{Start: int(tokens[first-1].End), End: int(tokens[len(tokens)-1].End)}
	p.Report(lint.Finding{
		Span: s, Confidence: 0.88, Message: "The title of the page goes on behind the headline",
		Fixes: []lint.Fix{p.Replace(s, "", lint.Suggested, "Delete it")},
	})
	return true
}

// trailSign is what a sign is worth that may part a headline from the page's title: two are enough.
func trailSign(p *lint.Pass, t *lint.Token) int {
	switch p.Word(t) {
	case "_", "<", "::", "›", "｜", "«":
		return 2
	case "|", "-", "–", "—", ">":
		if t.Has(lint.SpaceBefore) {
			return 1
		}
	}
	return 0
}

// titleBelow looks for the title of the page on a line of its own below the text, or inside it where it says what the headline
// says: "Harbour freezes over - Lund News". Elsewhere another article may begin.
func titleBelow(p *lint.Pass, i int) {
	const shortest, longest = 5, 24
	b := &p.Blocks[i]
	tokens := p.BlockTokens(b)
	last := len(tokens) - 1
	if len(tokens) < shortest || len(tokens) > longest || b.Marks.Has(lint.PlainStop|lint.StartsLower) || b.Kind == lint.Cue || !p.Profile.News() || !tokens[0].Has(lint.Title) {
		return
	}
	found := mediaNote(p, tokens) > 0
	for i := last - 1; i > max(2, last-suffixTokens) && !found; i-- {
		if w := p.Word(&tokens[i]); tokens[i].Has(lint.SpaceBefore) && (tokens[i].Kind == lint.Dash || w == "|") {
			found = isSite(p, tokens[i+1:]) && mediaWords[p.LowerWord(&tokens[last])]
			break
		}
	}
	if found && (i+4 >= len(p.Blocks) && !prosaic(p, p.Blocks[i+1:]) || echoes(p, tokens)) {
		suggestDeletion(p, b.Span, 0.72, "The title of the page stands in the text")
	}
}

// prosaic reports whether a paragraph is among blocks.
func prosaic(p *lint.Pass, blocks []lint.Block) bool {
	const paragraph = 18 // tokens
	return slices.ContainsFunc(blocks, func(b lint.Block) bool { return b.EndToken-b.FirstToken >= paragraph })
}

// echoes reports whether two words of tokens that carry a meaning stand in the headline too.
func echoes(p *lint.Pass, tokens []lint.Token) bool {
	const enough = 2
	same := 0
	for i := range tokens {
		if t := &tokens[i]; t.Kind == lint.Word && t.Class == 0 && slices.ContainsFunc(p.BlockTokens(&p.Blocks[0]), func(h lint.Token) bool { return h.Hash == t.Hash }) {
			same++
		}
	}
	return same >= enough
}

// mediaTail looks for the note of a page at the end of its headline that there are pictures: "(PHOTO + VIDEO)".
func mediaTail(p *lint.Pass, tokens []lint.Token) {
	open := mediaNote(p, tokens)
	if open == 0 {
		return
	}
	s := lint.Span{Start: int(tokens[open-1].End), End: int(tokens[len(tokens)-1].End)}
	p.Report(lint.Finding{
		Span: s, Confidence: 0.65, Message: "A label of the page is run into the headline",
		Fixes: []lint.Fix{p.Replace(s, "", lint.Suggested, "Delete the label")},
	})
}

// mediaNote is where the note of pictures at the end of tokens opens, 0 where there is none.
func mediaNote(p *lint.Pass, tokens []lint.Token) int {
	const longest = 6
	last := len(tokens) - 1
	if tokens[last].Kind != lint.Close {
		return 0
	}
	open, known := last-1, false
	for open > 2 && last-open < longest && tokens[open].Kind != lint.Open {
		w := p.LowerWord(&tokens[open])
		known = known || photoLabels[w]
		if !photoLabels[w] && w != "with" && w != "and" && w != "+" && w != "/" && tokens[open].Kind != lint.Comma && tokens[open].Kind != lint.Number {
			return 0
		}
		open--
	}
	if tokens[open].Kind != lint.Open || !known {
		return 0
	}
	return open
}

// leadLabel looks for the section or the name of the newspaper in brackets before the first sentences: "[Sports] The home team …".
func leadLabel(p *lint.Pass, b *lint.Block) {
	const longest, shortestLead = 4, 8
	tokens := p.BlockTokens(b)
	if len(tokens) < shortestLead || tokens[0].Kind != lint.Open {
		return
	}
	end := 1
	square := p.Text[b.Start] == '['
	for end < longest && (tokens[end].Capital() || end > 1 && (tokens[end].Kind == lint.Symbol || square && tokens[end].Has(lint.Lower) && tokens[end].Class == 0)) {
		end++
	}
	if end == 1 || tokens[end].Kind != lint.Close || tokens[1].Class != 0 || !tokens[end+1].Has(lint.SpaceBefore) || !tokens[end+1].Capital() {
		return
	}
	f := lint.Finding{Message: "A label of the page is run into the text", Confidence: 0.75}
	if p.Text[b.Start] == '(' && !mediaWords[p.LowerWord(&tokens[end-1])] {
		return
	}
	f.Span = lint.Span{Start: int(tokens[0].Start), End: int(tokens[end+1].Start)}
	f.Fixes = []lint.Fix{p.Replace(f.Span, "", lint.Suggested, "Delete the label")}
	p.Report(f)
}
