package furniture

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// staffSign looks for the letters by which a desk signs its reports, in brackets at the end: "(mk/LW)", "(ctk)".
func staffSign(p *lint.Pass, b *lint.Block) {
	const longestSign, letters = 7, 5
	tokens := p.BlockTokens(&lint.Block{FirstToken: p.Sentences[b.EndSentence-1].FirstToken, EndToken: b.EndToken})
	last := len(tokens) - 1
	if last < 2 || last > longestSign || tokens[0].Kind != lint.Open || tokens[last].Kind != lint.Close {
		return
	}
	stroke, lower := false, false
	for i := 1; i < last; i++ {
		t := &tokens[i]
		switch w := p.Word(t); {
		case w == "/" || w == "-" || t.Kind == lint.Dash:
			stroke = true
		case t.Kind != lint.Word || len(w) > letters || len(w) > 3 && lexicon.IsWord(p.LowerWord(t)):
			return
		default:
			lower = lower || t.Has(lint.Lower)
		}
	}
	first := p.LowerWord(&tokens[1])
	if !stroke && (!lower || last > 2 || lexicon.IsWord(first) || tokens[1].Class != 0) {
		return // "(AP)", "(sic)"
	}
	s := upTo(&tokens[0], &tokens[last])
	f := lint.Finding{Span: s, Confidence: 0.8, Message: "The desk signed its report with these letters", Fixes: []lint.Fix{p.Delete(s, lint.Suggested, "Delete it")}}
	if !stroke {
		f.Severity = lint.Info
	}
	p.Report(f)
}

// specialLine looks for a place and a word for who reports from there, each with a dash: "Tunis – Special - ".
func specialLine(p *lint.Pass, b *lint.Block) {
	tokens := p.BlockTokens(b)
	place := 0
	for place < min(len(tokens), 3) && tokens[place].Capital() {
		place++
	}
	label := place + 1
	if place == 0 || label+2 >= len(tokens) || !isBreak(p, &tokens[place]) {
		return
	}
	end := label
	for end < label+4 && end < len(tokens)-1 && reportsFrom(p.LowerWord(&tokens[end])) {
		end++
	}
	if end == label {
		agencyBetween(p, tokens, place)
		return
	}
	if end+1 == len(tokens) || !isBreak(p, &tokens[end]) || !tokens[end+1].Has(lint.Title|lint.Upper) {
		return
	}
	s := upTo(&tokens[0], &tokens[end])
	name := strings.ToUpper(p.Text[tokens[0].Start:tokens[place-1].End])
	rewrite(p, s, int(tokens[end+1].Start), 0.8, "This date line has the form of the source", name+" — ")
}

// namelessByline looks for a line such as "From our correspondent and agencies".
func namelessByline(p *lint.Pass, b *lint.Block) {
	const longest = 8
	tokens := p.BlockTokens(b)
	if len(tokens) < 3 || len(tokens) > longest {
		return
	}
	first, reporters := p.LowerWord(&tokens[0]), 0
	if first != "by" && first != "from" {
		return
	}
	for i := 1; i < len(tokens); i++ {
		t := &tokens[i]
		switch {
		case reportsFrom(p.LowerWord(t)) && t.Class == 0:
			reporters++
		case !t.Is(lint.Preposition|lint.Determiner|lint.Article|lint.Coordinator) && t.Kind != lint.Comma:
			return
		}
	}
	if reporters > 0 {
		p.Report(lint.Finding{
			Span: b.Span, Severity: lint.Info, Confidence: 0.8, Message: "This byline names nobody",
			Fixes: []lint.Fix{p.Delete(b.Span, lint.Suggested, "Delete it")},
		})
	}
}

func isBreak(p *lint.Pass, t *lint.Token) bool {
	return t.Kind == lint.Dash || p.Word(t) == "/" || p.Word(t) == ":" || p.Word(t) == "|"
}

// reportsFrom reports words that stand behind the place for the one who reports from there.
func reportsFrom(lower string) bool {
	switch lower {
	case "special", "exclusive", "private", "agencies", "agency", "correspondent", "correspondents", "our", "the", "follow-up", "follow-ups", "followup", "news", "bureau", "office", "reporter", "staff", "from":
		return true
	}
	return false
}
