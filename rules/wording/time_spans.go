package wording

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/near"
)

var (
	spanStarts = lint.NewTriggers("since before")
	spanUnits  = lint.NewTriggers("years months weeks days hours decades centuries")
	tells      = lint.NewTriggers("told tells informed informs")
)

// timeSpans finds "since nine years" and "before three years.", where German, French, Russian and Hindi have one word for a point
// of time and for a stretch.
func timeSpans(p *lint.Pass) {
	near.Triggered(p, spanStarts, func(s near.Site) {
		k := 1
		if s.Among(k, "about", "around", "nearly", "almost", "over") {
			k++
		} else if s.Among(k, "more") && s.Is(k+1, "than") {
			k += 2
		}
		if t := s.Token(k); !s.Token(0).Has(lint.Lower) || t.Kind != lint.Number && !t.Is(lint.NumberWord) || !s.Any(k+1, spanUnits) {
			return
		}
		next := s.Token(k + 2)
		ends := !s.Has(k+2) || next.Kind == lint.Stop || next.Kind == lint.Comma
		switch {
		case s.Is(0, "since") && (ends || next.Is(lint.Preposition|lint.Coordinator) && !s.Among(k+2, "of", "before", "after", "since", "to", "into")):
			wrong(s, lint.Finding{Span: s.Span(0, k+1), Confidence: 0.85, Message: "“Since” begins at a point of time: a stretch has “for”",
				Fixes: []lint.Fix{s.Replace(s.Span(0, 0), "for", lint.Suggested, "Write “for”")}})
		case s.Is(0, "before") && k == 1 && ends && !denied(s):
			text := s.Text[s.Token(k).Start:s.Token(k+1).End] + " ago"
			wrong(s, lint.Finding{Span: s.Span(0, k+1), Confidence: 0.65, Message: "A stretch of time that has passed has “ago” behind it",
				Fixes: []lint.Fix{s.Replace(s.Span(0, k+1), text, lint.Suggested, "Write “"+text+"”")}})
		}
	})
}

// denied reports whether the clause before s speaks of what is not, or is to come: "not open before two years".
func denied(s near.Site) bool {
	for k := -1; k > -8 && s.Kind(k) == lint.Word; k-- {
		if s.Token(k).Is(lint.Modal) || s.Among(k, "not", "n't", "n’t", "never", "long", "even", "years", "days") {
			return true
		}
	}
	return false
}

// toldBehind finds “‘…,’ told he.”: told has somebody behind it who hears.
func toldBehind(p *lint.Pass) {
	near.Triggered(p, tells, func(s near.Site) {
		if next := s.Token(2); s.Kind(-1) != lint.Mark || !s.Token(0).Has(lint.Lower) || !s.Token(1).Is(lint.SubjectPronoun) || !s.Among(1, "he", "she", "they", "we", "i") ||
			s.Has(2) && next.Kind != lint.Stop && next.Kind != lint.Comma && !next.Is(lint.Preposition) {
			return
		}
		text := s.Spelling(1) + " said"
		wrong(s, lint.Finding{Span: s.Span(0, 1), Confidence: 0.85, Message: "Who speaks “says”; who is told stands behind “told”",
			Fixes: []lint.Fix{s.Replace(s.Span(0, 1), text, lint.Suggested, "Write “"+text+"”")}})
	})
}
