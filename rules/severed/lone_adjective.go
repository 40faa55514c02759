package severed

import (
	"fmt"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

// articleNear reports whether an article stands within three words before the last one.
func articleNear(d *lint.Document, s *lint.Sentence) bool {
	for i := s.EndToken - 3; i >= max(s.FirstToken, s.EndToken-5); i-- {
		if w := d.LowerWord(&d.Tokens[i]); w == "a" || w == "an" || w == "its" || w == "their" {
			return true
		}
	}
	return false
}

// mayBeAdjective keeps words apart that cannot be adjectives without asking for tags.
func mayBeAdjective(d *lint.Document, t *lint.Token) bool {
	w := d.LowerWord(t)
	if len(w) < 4 || t.Class != 0 {
		return false
	}
	for _, suffix := range []string{"able", "ible", "ous", "ful", "less", "ish", "est", "ic", "al"} {
		if len(w) > len(suffix)+2 && w[len(w)-len(suffix):] == suffix {
			return len(w) > 8 && (suffix == "able" || suffix == "ible" || suffix == "ous" || suffix == "less") && !usedAsNoun(w)
		}
	}
	switch w {
	case "large", "huge", "tiny", "rapid", "strong", "weak", "severe", "beautiful", "successful", "peaceful", "careful":
		return true
	}
	return false
}

// usedAsNoun names adjectives in form that an article may stand before alone.
func usedAsNoun(w string) bool {
	switch w {
	case "vegetable", "constable", "collectible", "intangible", "disposable", "convertible", "deductible", "deliverable", "wearable",
		"monosyllable", "polysyllable", "timetable", "roundtable", "turntable", "rendezvous", "perishable", "consumable", "renewable", "untouchable", "recyclable", "executable":
		return true
	}
	return false
}

// adjective reports "in a comfortable.": an article, an adjective, and no noun.
func adjective(p *lint.Pass, i int) {
	g := grammar.Of(p.Document, &p.Sentences[i])
	last := g.LastWord()
	if last < 2 {
		return
	}
	article := last - 1
	if g.Tags[article].IsAdverb() || g.Tags[article].IsAdjective() {
		article--
	}
	if w := g.Word(article); w != "a" && w != "an" && w != "its" && w != "their" {
		return
	}
	p.Report(lint.Finding{
		Span:       lint.Span{Start: int(g.Tokens[article].Start), End: g.End},
		Confidence: 0.8,
		Message:    fmt.Sprintf("The noun behind “%s” is missing", g.Word(last)),
	})
}
