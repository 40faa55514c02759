package furniture

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// siteLine looks for the address of the site in the date line, as Indonesian pages have it: "JAKARTA, HARIAN.EXAMPLE - ".
func siteLine(p *lint.Pass, b *lint.Block) {
	const longest = 8
	tokens := p.BlockTokens(b)
	dash := 0
	var site lint.Span
	for i := 0; i < min(len(tokens), longest) && dash == 0; i++ {
		switch t := &tokens[i]; {
		case t.Kind == lint.Address:
			site = t.Span()
		case t.Kind == lint.Stop && i > 0 && i+1 < len(tokens) && !t.Has(lint.SpaceBefore) && !tokens[i+1].Has(lint.SpaceBefore) && tokens[i+1].Kind == lint.Word:
			if site.End < int(t.Start) {
				site.Start = int(tokens[i-1].Start)
			}
			i++
			site.End = int(tokens[i].End)
		case t.Kind == lint.Dash || p.Word(t) == "|":
			dash = i
		case !t.Capital() && t.Kind != lint.Comma && t.Kind != lint.Open && t.Kind != lint.Close:
			return
		}
	}
	if site.End == 0 || dash < 2 || dash+1 >= len(tokens) || !tokens[dash+1].Capital() && tokens[dash+1].Kind != lint.Mark {
		return
	}
	s := upTo(&tokens[0], &tokens[dash-1])
	f := lint.Finding{Span: s, Confidence: 0.8, Message: "The date line names the site of the source"}
	if place := strings.Trim(p.Text[s.Start:site.Start]+p.Text[site.End:s.End], ", ()"); place != "" {
		f.Fixes = []lint.Fix{p.Replace(s, strings.ToUpper(place), lint.Suggested, "Keep the place")}
	}
	p.Report(f)
}

// equalLine looks for a place and an agency with an equals sign between them, as Korean and Japanese pages have them: "[Busan=Newsroom]".
func equalLine(p *lint.Pass, b *lint.Block) {
	const longest = 8
	tokens := p.BlockTokens(b)
	if tokens[0].Kind != lint.Open || len(tokens) < longest {
		return
	}
	end, equal := 1, false
	for end < longest && tokens[end].Kind != lint.Close {
		t := &tokens[end]
		equal = equal || p.Word(t) == "=" && end > 1
		if !t.Capital() && p.Word(t) != "=" && t.Kind != lint.Comma && t.Kind != lint.Number || isReporter(p.LowerWord(t)) {
			return
		}
		end++
	}
	if !equal || end == longest || end+1 >= len(tokens) || isReporter(p.LowerWord(&tokens[end+1])) {
		return
	}
	s := lint.Span{Start: int(tokens[0].Start), End: int(tokens[end+1].Start)}
	suggestDeletion(p, s, 0.85, "This date line has the form of the source")
}

// agencyBetween looks for an agency between dashes behind a place of that many tokens: "AMMAN - Harbour Daily - ".
func agencyBetween(p *lint.Pass, tokens []lint.Token, place int) {
	const longest = 4
	end := place + 1
	for end < min(len(tokens), place+1+longest) && tokens[end].Capital() {
		end++
	}
	if end == place+1 || end+1 >= len(tokens) || !tokens[end+1].Capital() {
		return
	}
	if mark := p.Word(&tokens[end]); mark == ":" || mark != p.Word(&tokens[place]) || !isBreak(p, &tokens[place]) {
		return
	}
	name := p.Text[tokens[0].Start:tokens[place-1].End]
	if !tokens[0].Has(lint.Upper) && lexicon.NameKind(name)&lexicon.Place == 0 {
		return
	}
	agency := p.Text[tokens[place+1].Start:tokens[end-1].End]
	s := upTo(&tokens[0], &tokens[end])
	p.Report(lint.Finding{
		Span: s, Severity: lint.Info, Confidence: 0.75, Message: "This date line has the form of the source",
		Fixes: []lint.Fix{p.Replace(s, strings.ToUpper(name)+" ("+agency+") --", lint.Suggested, "Write the agency in brackets")},
	})
}
