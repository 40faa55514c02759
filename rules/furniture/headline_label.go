package furniture

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
	"github.com/artlint/artlint/rules/lexicon"
)

// labelBefore looks for a label in capitals and a mark before the headline: "PHOTOS. Harbour freezes", "VIDEO | Harbour freezes".
func labelBefore(p *lint.Pass, tokens []lint.Token) {
	const longest = 4
	end := 0
	upper := true
	isLabel := func(t *lint.Token) bool {
		return t.Capital() && (photoLabels[p.LowerWord(t)] || pageKinds[p.LowerWord(t)])
	}
	for end < len(tokens)-2 && (end < longest && isLabel(&tokens[end]) || end > 0 && tokens[end].Is(lint.Coordinator)) {
		upper = upper && tokens[end].Has(lint.Upper)
		end++
	}
	if end == 0 || end+2 >= len(tokens) || !tokens[end+1].Capital() && tokens[end+1].Kind != lint.Mark {
		return
	}
	mark := p.Word(&tokens[end])
	if strings.Contains(".|»>", mark) || upper && strings.Contains("/-–—", mark) {
		reportLabel(p, lint.Span{Start: int(tokens[0].Start), End: int(tokens[end+1].Start)}, 0.8, "A label of the page is run into the headline")
	}
}

// pageKinds are other labels of what a page holds.
var pageKinds = lexicon.Set("live interview urgent breaking analysis opinion reportage report watch listen poll quiz map maps podcast explainer feature column")

// placeBefore looks for a place and a colon before the headline, "Ayun: Harbour freezes", where the text says that it is a place.
func placeBefore(p *lint.Pass, tokens []lint.Token) {
	const longest = 3
	end := 0
	for end < min(longest, len(tokens)-2) && tokens[end].Capital() && tokens[end].Class == 0 {
		end++
	}
	if end == 0 || p.Word(&tokens[end]) != ":" || !tokens[end+1].Capital() || !p.Profile.News() {
		return
	}
	within := false
	for _, k := range p.Capitalised {
		if i := int(k); i > end && p.Tokens[i].Hash == tokens[0].Hash && i+end < len(p.Tokens) && p.SameWords(i, p.Blocks[0].FirstToken, end) {
			if p.Tokens[i+end].Is(lint.SpeechVerb) {
				return // who says it
			}
			within = within || p.LowerWord(&p.Tokens[i-1]) == "in"
		}
	}
	if within {
		reportLabel(p, lint.Span{Start: int(tokens[0].Start), End: int(tokens[end+1].Start)}, 0.6, "The place where it happened is run into the headline as a label")
	}
}

// labelLine looks for a line of its own above or below the headline that names the newspaper or the section.
func labelLine(p *lint.Pass, i int) {
	const longest, shortestBody, body = 8, 14, 4
	b := &p.Blocks[i]
	tokens := p.BlockTokens(b)
	if len(tokens) == 0 || len(tokens) > longest || b.Kind == lint.Cue || b.Path != "" || p.Tokens[b.EndToken-1].Kind == lint.Stop {
		return
	}
	below := false
	for j := i + 1; j < min(body, len(p.Blocks)); j++ {
		below = below || p.Blocks[j].EndToken-p.Blocks[j].FirstToken > shortestBody
	}
	switch {
	case !below || !p.Profile.News():
	case i == 0 && siteAlone(p, tokens):
		reportLabel(p, b.Span, 0.8, "The name of the newspaper stands above the headline")
	case i == 0 && sectionName(tokens, p.BlockTokens(&p.Blocks[1])):
		reportLabel(p, b.Span, 0.65, "The section of the page stands above the headline")
	case sectionPath(p, tokens):
		reportLabel(p, b.Span, 0.75, "The section of the page stands beside the headline")
	}
}

// partOfSite reports what stands behind the name of a newspaper for the part of it that a page is from; the programs that show
// it on a telephone are clients in China.
func partOfSite(p *lint.Pass, t *lint.Token) bool {
	return t.Has(lint.Lower) && jargon.Of(t.Hash)&(jargon.Page|jargon.Site) != 0 || p.LowerWord(t) == "client"
}

// siteAlone reports whether tokens are the name of a newspaper or a site, with the part of it the text is from.
func siteAlone(p *lint.Pass, tokens []lint.Token) bool {
	for len(tokens) > 2 && partOfSite(p, &tokens[len(tokens)-1]) {
		tokens = tokens[:len(tokens)-1]
	}
	if len(tokens) < 2 || !isSite(p, tokens) {
		return false
	}
	last := &tokens[len(tokens)-1]
	return mediaWords[p.LowerWord(last)] || lexicon.OutletOf(p.Text[tokens[0].Start:last.End]) != lexicon.NoOutlet
}

// sectionName reports whether tokens are a section of a page, and the line below them a headline: "Local news".
func sectionName(tokens, headline []lint.Token) bool {
	const longest, shortestHeadline, longestHeadline = 3, 5, 24
	if len(tokens) > longest || len(headline) < shortestHeadline || len(headline) > longestHeadline || headline[len(headline)-1].Kind == lint.Stop {
		return false
	}
	m := jargon.Count(tokens, jargon.Page|jargon.Label)
	return m.Known > 0 && m.Strange == 0 && tokens[0].Capital() && headline[0].Capital()
}

// sectionPath reports whether tokens are names with strokes or the like between them: "Sports / Second Division".
func sectionPath(p *lint.Pass, tokens []lint.Token) bool {
	signs, run := 0, 0
	for i := range tokens {
		t := &tokens[i]
		switch w := p.Word(t); {
		case w == "/" || w == "|" || w == ">" || w == "›" || w == "»" || w == "·":
			if run == 0 {
				return false
			}
			signs, run = signs+1, 0
		case t.Capital() && run < 3 && !reportsWork(p.LowerWord(t)):
			run++
		case t.Is(lint.Coordinator) && run > 0, w == "&" && run > 0:
		default:
			return false
		}
	}
	return signs > 0 && run > 0
}

// reportsWork reports words of bylines.
func reportsWork(lower string) bool { return lower == "by" || isReporter(lower) || lower == "staff" }

func reportLabel(p *lint.Pass, s lint.Span, confidence float64, message string) {
	p.Report(lint.Finding{
		Span: s, Confidence: confidence, Message: message,
		Fixes: []lint.Fix{p.Delete(s, lint.Suggested, "Delete the label")},
	})
}
