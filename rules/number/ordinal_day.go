package number

import (
	"strings"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

const sourceOrdinal = "The day carries the ordinal ending of the source language"

// foreignDay reports "1er June", "1° June" and "12 of October": a day beside its month in the form of the source language.
func (s site) foreignDay(figures, rest string) bool {
	n := s.dayFigures(figures)
	if n == 0 {
		return false
	}
	end := 1
	switch {
	case rest == "er" || rest == "re" || rest == "o" || rest == "ro" || rest == "a" || rest == "e":
	case rest == "" && s.Among(1, "er", "re", "ro", "ème", "eme") && s.Token(2).Is(lint.Month): // the 1 er June
		from := 0
		if s.Is(-1, "the") {
			from = -1
		}
		s.write(s.Span(from, 2), s.written(n, monthNumber(s.Spelling(2))), 0.93, sourceOrdinal)
		return true
	case rest == "" && (s.Is(1, "°") || s.Is(1, "º")) && s.Tight(1):
		if end = 2; s.Is(2, "de") || s.Is(2, "of") {
			end = 3
		}
	case rest == "" && s.Is(1, "of") && s.Token(2).Is(lint.Month) && s.dated():
		s.write(s.Span(0, 2), s.written(n, monthNumber(s.Spelling(2))), 0.75, "The day stands beside its month without “of”")
		return true
	case rest != "" && rest[0] == '-' && s.Is(1, "of") && s.Token(2).Is(lint.Month) && !s.Is(-1, "the"): // until 10-th of May
		end = 2
	default:
		return false
	}
	switch {
	case s.Token(end).Is(lint.Month) && !s.Tight(end):
		s.write(s.Span(0, end), s.written(n, monthNumber(s.Spelling(end))), 0.93, sourceOrdinal)
	case s.Token(-1).Is(lint.Month) && rest != "a":
		s.write(s.Span(-1, end-1), s.Spelling(-1)+" "+figures, 0.9, sourceOrdinal)
	default:
		return false
	}
	return true
}

// dated reports whether a preposition stands before the number, with an article or without one.
func (s site) dated() bool {
	before := s.Token(-1)
	if s.number(-1) || before.Is(lint.Month|lint.NumberWord) {
		return false
	}
	return before.Is(lint.Article) && s.Token(-2).Is(lint.Preposition) || before.Is(lint.Preposition) && !before.Is(lint.Article)
}

// stoppedWeekday reports "October 7. Monday": Turkish and its neighbours put the day of the week behind the date.
func (s site) stoppedWeekday() bool {
	if !s.Token(-1).Is(lint.Month) || !s.Is(1, ".") || !s.Tight(1) || !s.Token(2).Is(lint.Weekday) || s.dayFigures(s.Spelling(0)) == 0 || s.Token(2).Has(lint.LineBefore) {
		return false
	}
	if next := s.Token(3); next.Kind == lint.Word && !s.Among(3, "at", "from", "and") {
		return false // a sentence begins with the day
	}
	s.write(s.Span(-1, 2), s.Spelling(2)+", "+s.Spelling(-1)+" "+s.Spelling(0), 0.85, "The day of the week stands behind the date as in the source language")
	return true
}

// dayFigures is the value of figures that can be a day, else 0.
func (s site) dayFigures(figures string) int {
	if len(figures) > 2 || !digits(figures) {
		return 0
	}
	n := 0
	for _, c := range []byte(figures) {
		n = 10*n + int(c-'0')
	}
	if n > 31 {
		return 0
	}
	return n
}

// degreeSign matches the º of a Spanish or Portuguese ordinal: "March 1.º".
func (s site) degreeSign() {
	end := int(s.Token(0).End)
	rest := s.Text[end:s.Block.End]
	if rest == "" || rest[0] != '.' && rest[0] < utf8.RuneSelf {
		return
	}
	sign := strings.TrimPrefix(rest, ".")
	if !strings.HasPrefix(sign, "º") && !strings.HasPrefix(sign, "ª") || !digits(s.Spelling(0)) {
		return
	}
	dotted := len(sign) < len(rest)
	span := lint.Span{Start: int(s.Token(0).Start), End: end + len(rest) - len(sign) + len("º")}
	switch {
	case s.Token(-1).Is(lint.Month):
		span.Start = int(s.Token(-1).Start)
		s.write(span, s.Spelling(-1)+" "+s.Spelling(0), 0.95, "The day carries the ordinal sign of the source language")
	case dotted, s.value(0) <= 20 && (s.Among(-1, "the", "his", "her", "its", "their") || s.Token(-1).Has(lint.Clitic)):
		s.write(span, s.Spelling(0)+suffixOf(s.Spelling(0)), 0.9, "The ordinal is written as in the source language")
	}
}
