package number

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// tightPercents reports whether the document writes most percent signs without a space.
func (s site) tightPercents() bool {
	tight, loose := 0, 0
	around := s.Around()
	for i := range around {
		if t := &around[i]; t.Kind == lint.Symbol && s.Text[t.Start] == '%' {
			if t.Has(lint.SpaceBefore) {
				loose++
			} else {
				tight++
			}
		}
	}
	return tight > 0 && tight >= loose
}

// tightOpen reports whether what is in the bracket before the number ends tight at its closing bracket, in the same line.
func (s site) tightOpen() bool {
	for k := 1; k < 12; k++ {
		if t := s.Token(k); t.Kind == lint.Close {
			return s.Tight(k)
		}
	}
	return false
}

// ages matches "a 98 year-old clock".
func (s site) ages() bool {
	return s.Among(1, "year-old", "month-old", "week-old", "day-old", "year-long", "month-long", "week-long", "day-long", "hour-long", "minute-long") &&
		s.value(0) > 1 && !s.Tight(1) && !s.Token(1).Has(lint.LineBefore) && year(s, 0) == 0 && s.Token(-1).Is(lint.Article|lint.Determiner|lint.Pronoun) && s.Token(1).Has(lint.Lower)
}

// hyphenUnit finds "for 2-years": a unit in the plural that hangs on its figure, with no noun behind it.
func (s site) hyphenUnit(rest string) {
	unit, ok := strings.CutPrefix(rest, "-")
	if !ok {
		return
	}
	switch unit {
	case "years", "months", "weeks", "days", "hours", "minutes", "metres", "meters", "kilometres", "kilometers":
	default:
		return
	}
	if next := s.Token(1); next.Kind != lint.Stop && next.Kind != lint.Comma && !next.Is(lint.Preposition|lint.Coordinator) || s.Token(-1).Is(lint.Article) || s.Is(1, "of") {
		return
	}
	hyphen := int(s.Token(0).End) - len(rest)
	s.Report(lint.Finding{Span: s.Span(0, 0), Confidence: 0.85, Message: "A hyphen stands between the figure and its unit",
		Fixes: []lint.Fix{s.Replace(lint.Span{Start: hyphen, End: hyphen + 1}, " ", lint.Suggested, "Write a space")}})
}
