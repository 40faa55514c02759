package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/near"
)

var countries = lint.NewTriggers("country country's country’s")

// ownCountry reports "my country" and "our country" in a report in which nobody else is “I” or “we”: Chinese, Turkish and Arabic
// writers call their own so.
func ownCountry(p *lint.Pass) {
	if !p.Profile.News() || countries.In(p.Document) == 0 {
		return
	}
	counted, others := false, 0
	near.Triggered(p, countries, func(s near.Site) {
		owner := s.Token(-1)
		if !s.Among(-1, "my", "our") || owner.Has(lint.Quoted) || s.Block.Kind != lint.Paragraph || s.Is(1, "club") || s.Is(1, "music") {
			return
		}
		if !counted {
			counted, others = true, otherFirsts(p)
		}
		if others > 0 {
			return
		}
		confidence, article := 0.93, "the"
		if s.Is(-1, "our") {
			confidence = 0.66 // papers of small countries write so
		}
		if owner.Has(lint.Title) {
			article = "The"
		}
		span := owner.Span()
		reportFlip(p, span, confidence, "Nobody in this report can say “"+s.Spelling(-1)+"”.", p.Replace(span, article, lint.Suggested, "Write “"+article+"”"))
	})
}

// otherFirsts counts the first persons outside quotations that own no country.
func otherFirsts(p *lint.Pass) int {
	n := 0
	for i := range p.Tokens[:max(0, len(p.Tokens)-1)] {
		if t := &p.Tokens[i]; t.Is(lint.FirstSingular|lint.FirstPlural) && !t.Has(lint.Quoted) && (!t.Has(lint.Upper) || t.End-t.Start == 1) && !countries.Has(p.Tokens[i+1].Hash) {
			n++
		}
	}
	return n
}
