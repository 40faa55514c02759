package repeat

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// kinds are the words for what a place is that stand before its name in one language and behind it in another; those of one line mean the same.
var kinds = lexicon.Glossary(`
	lake lake
	mount mount mountain mt mt.
	river river
	bridge bridge
	street street
	province province
	district district
	temple temple
	castle castle
	bay bay
	cape cape
	valley valley
	palace palace`)

// kindWords are the words of kinds.
var kindWords = func() lint.Vocabulary {
	v := lint.NewVocabulary(1 << 10)
	for word := range kinds {
		v.Add(lint.HashWord(word))
	}
	return v
}()

// kindTwice looks for "Lake Orun Lake" at token i: what the place is stands on both sides of its name.
func kindTwice(p *lint.Pass, i int) {
	const longest = 3
	kind := kinds[p.LowerWord(&p.Tokens[i])]
	if kind == "" {
		return
	}
	for j := i + 1; j < min(i+longest+1, len(p.Tokens)); j++ {
		t := &p.Tokens[j]
		if t.Kind != lint.Word || !t.Has(lint.Title) || t.Has(lint.LineBefore) || t.Class != 0 {
			return
		}
		if j == i+1 || kinds[p.LowerWord(t)] != kind {
			continue
		}
		if j+1 < len(p.Tokens) && p.Tokens[j+1].Has(lint.Title) && p.Tokens[j+1].Kind == lint.Word || i > 0 && p.Tokens[i-1].Has(lint.Title) && p.Tokens[i-1].Class == 0 && p.Tokens[i-1].Kind == lint.Word {
			return // a part of a longer name
		}
		p.Report(lint.Finding{
			Span: lint.Span{Start: int(p.Tokens[i].Start), End: int(t.End)}, Confidence: 0.7, Message: "What the place is stands on both sides of its name",
			Fixes: []lint.Fix{p.Delete(t.Span(), lint.Suggested, "Keep the first")},
		})
		return
	}
}

// dayTwice looks behind number token i for "a.m. in the morning" and "% percent".
func dayTwice(p *lint.Pass, i int) {
	if i+2 >= len(p.Tokens) {
		return
	}
	half, next := &p.Tokens[i+1], &p.Tokens[i+2]
	word := strings.ReplaceAll(p.LowerWord(half), ".", "")
	cent := p.LowerWord(next) == "per" && i+3 < len(p.Tokens) && p.LowerWord(&p.Tokens[i+3]) == "cent"
	if p.Text[half.Start] == '%' && (p.LowerWord(next) == "percent" || cent) {
		end := i + 2
		if cent {
			end++
		}
		reportSecond(p, i, i+2, end, 0.85)
		return
	}
	if word != "am" && word != "pm" {
		return
	}
	end := i + 4
	if next.Kind == lint.Stop { // the stop of "p.m." by itself
		return
	}
	if end >= len(p.Tokens) || p.LowerWord(next) != "in" || p.LowerWord(&p.Tokens[i+3]) != "the" {
		return
	}
	switch p.LowerWord(&p.Tokens[end]) {
	case "morning", "afternoon", "evening":
		reportSecond(p, i, i+2, end, 0.75)
	}
}

// reportSecond reports the tokens from i to end, of which those from second on say again what the others say.
func reportSecond(p *lint.Pass, i, second, end int, confidence float64) {
	s := lint.Span{Start: int(p.Tokens[second].Start), End: int(p.Tokens[end].End)}
	p.Report(lint.Finding{
		Span: lint.Span{Start: int(p.Tokens[i].Start), End: s.End}, Confidence: confidence, Message: "The words behind the sign say the same",
		Fixes: []lint.Fix{p.Delete(s, lint.Suggested, "Keep the sign")},
	})
}
