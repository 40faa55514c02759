package punctuation

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/near"
)

// metric are the symbols of the metric system, which English writes without a full stop, and most of its neighbours with one.
var metric = lint.NewTriggers("km cm mm m kg ha km. cm. mm. m. kg. ha.")

// unitStop looks behind the number at s for a metric unit with a full stop in the middle of a sentence: "a 22 km. long road".
func unitStop(s near.Site) {
	unit := s.Token(1)
	if !s.Any(1, metric) || !unit.Has(lint.Lower) || s.Tight(1) || s.Kind(-1) == lint.Symbol {
		return
	}
	next, stop := 2, int(unit.End)-1
	if !strings.HasSuffix(s.Spelling(1), ".") {
		if !s.Is(2, ".") || !s.Tight(2) {
			return
		}
		next, stop = 3, int(s.Token(2).Start)
	}
	t := s.Token(next)
	if t.Kind != lint.Word || !t.Has(lint.Lower) || t.Has(lint.LineBefore) || t.Class == 0 && !s.Among(next, "long", "wide", "high", "deep", "tall", "away", "south", "north", "east", "west", "thick") {
		return
	}
	text := ""
	if s.Tight(next) {
		text = " "
	}
	s.Report(lint.Finding{Span: s.Span(0, next), Confidence: 0.8, Message: "The symbol of a metric unit has no full stop",
		Fixes: []lint.Fix{s.Replace(lint.Span{Start: stop, End: stop + 1}, text, lint.Suggested, "Remove the full stop")}})
}
