package furniture

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// hyphenLine looks for the date line of agencies in Spanish and its neighbours, which ends in a full stop and a hyphen:
// "Turku, 3 mar (HBN).- ", "(Turku). HBN.- ".
func hyphenLine(p *lint.Pass, b *lint.Block) {
	const longest = 14
	if !b.Marks.Has(lint.WithDash | lint.WithBullet) {
		return
	}
	tokens := p.BlockTokens(b)
	place, agency := "", ""
	for i := 0; i < min(len(tokens)-2, longest); i++ {
		switch t := &tokens[i]; {
		case t.Kind == lint.Dash || t.Kind == lint.Symbol:
			if i < 2 || p.Word(t) == "—" || tokens[i-1].Kind != lint.Stop || t.Has(lint.SpaceBefore) || place == "" || !tokens[i+1].Has(lint.Title|lint.Upper) && tokens[i+1].Kind != lint.Mark {
				return
			}
			reportDateline(p, lint.Span{Start: int(tokens[0].Start), End: int(t.End)}, int(tokens[i+1].Start), place, agency)
			return
		case t.Kind == lint.Mark || t.Kind == lint.Pause:
			return
		case t.Kind != lint.Word || lexicon.MonthOf(strings.ToUpper(p.Word(t)[:1])+p.LowerWord(t)[1:]) > 0 || shortMonth(p.LowerWord(t)):
		case place == "" && t.Capital():
			end := i
			for end+1 < len(tokens) && tokens[end+1].Capital() {
				end++
			}
			place = p.Text[t.Start:tokens[end].End]
			i = end
		case t.Has(lint.Upper):
			agency = p.Word(t)
		case !t.Capital() && !t.Is(lint.Preposition):
			return
		}
	}
}

// shortMonth reports the months of Spanish, Portuguese and Italian as their agencies shorten them.
func shortMonth(lower string) bool {
	switch lower {
	case "ene", "fev", "abr", "mag", "mai", "giu", "lug", "ago", "set", "sett", "ott", "out", "dez", "dic", "gen":
		return true
	}
	return false
}

// placeAgency looks for a place and an agency in capitals with a colon between them and no space: "Turku:HBN The harbour froze".
func placeAgency(p *lint.Pass, b *lint.Block) {
	tokens := p.BlockTokens(b)
	if len(tokens) < 6 || !tokens[0].Has(lint.Title) || tokens[0].Class != 0 || p.Word(&tokens[1]) != ":" || tokens[2].Has(lint.SpaceBefore) || !tokens[2].Has(lint.Upper) ||
		!tokens[3].Has(lint.Title) || tokens[2].End-tokens[2].Start > 5 {
		return
	}
	reportDateline(p, upTo(&tokens[0], &tokens[2]), int(tokens[3].Start), p.Word(&tokens[0]), p.Word(&tokens[2]))
}

func reportDateline(p *lint.Pass, s lint.Span, end int, place, agency string) {
	text := strings.ToUpper(place)
	if agency != "" {
		text += " (" + agency + ")"
	}
	rewrite(p, s, end, 0.85, "This date line has the form of the source", text+" — ")
}
