package furniture

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// deskPlace looks for a desk before or behind the place at the head of a report: "Bureau, Indore:", "TURKU, Harbour Today -".
func deskPlace(p *lint.Pass, b *lint.Block) {
	tokens := p.BlockTokens(b)
	comma, end := headParts(p, tokens)
	if end == 0 || !tokens[end+1].Capital() && tokens[end+1].Kind != lint.Mark {
		return
	}
	first, second := tokens[:comma], tokens[comma+1:end]
	place, mark := first, " —"
	switch {
	case isDesk(p, first) && !isDesk(p, second):
		place = second
	case tokens[end].Kind == lint.Dash && allUpper(first) && isSite(p, second) && !allUpper(second):
	default:
		return
	}
	if tokens[end].Kind != lint.Dash {
		mark = ":"
	}
	s := upTo(&tokens[0], &tokens[end])
	p.Report(lint.Finding{
		Span: s, Confidence: 0.78, Message: "The date line names the desk or the site of the source",
		Fixes: []lint.Fix{p.Replace(s, strings.ToUpper(p.Slice(upTo(&place[0], &place[len(place)-1])))+mark, lint.Suggested, "Keep the place")},
	})
}

// headParts are the places of the comma and of the dash or colon in a head of two names; end is 0 where tokens begin otherwise.
func headParts(p *lint.Pass, tokens []lint.Token) (comma, end int) {
	const longest = 7
	for i := range min(len(tokens)-1, longest) {
		switch t := &tokens[i]; {
		case t.Kind == lint.Comma && comma == 0 && i > 0:
			comma = i
		case i > comma+1 && comma > 0 && (t.Kind == lint.Dash || p.Word(t) == ":"):
			return comma, i
		case !t.Capital():
			return 0, 0
		}
	}
	return 0, 0
}

// isDesk reports whether tokens are the name of a part of the newsroom.
func isDesk(p *lint.Pass, tokens []lint.Token) bool {
	for i := range tokens {
		switch p.LowerWord(&tokens[i]) {
		case "bureau", "desk", "newsroom", "correspondent", "correspondents", "reporter", "branch", "staff":
			return true
		}
	}
	return false
}

func allUpper(tokens []lint.Token) bool {
	for i := range tokens {
		if !tokens[i].Has(lint.Upper) {
			return false
		}
	}
	return len(tokens) > 0
}

// deskSign looks for the desk and the reporter in brackets behind the last sentence: "(Lund Bureau, Novak)".
func deskSign(p *lint.Pass, b *lint.Block) {
	const longest = 8
	tokens := p.SentenceTokens(&p.Sentences[b.EndSentence-1])
	last := len(tokens) - 1
	if last < 3 || last > longest || tokens[0].Kind != lint.Open || tokens[last].Kind != lint.Close || !isDesk(p, tokens[1:last]) {
		return
	}
	for i := 1; i < last; i++ {
		if t := &tokens[i]; !t.Capital() && t.Kind != lint.Comma && p.Word(t) != "=" && p.Word(t) != "/" {
			return
		}
	}
	s := upTo(&tokens[0], &tokens[last])
	suggestDeletion(p, s, 0.8, "The desk signed its report here")
}
