package severed

import (
	"fmt"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"strings"
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

// mayBeAdjective tells without tags the adjectives that no noun looks like: long ones with an ending of adjectives.
func mayBeAdjective(d *lint.Document, t *lint.Token) bool {
	const least = 9 // letters: shorter ones are nouns as often ("fable", "parable")
	w := d.LowerWord(t)
	if len(w) < least || t.Class != 0 || usedAsNoun(w) {
		return false
	}
	for _, ending := range [...]string{"able", "ible", "ous", "less"} {
		if strings.HasSuffix(w, ending) {
			return true
		}
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
