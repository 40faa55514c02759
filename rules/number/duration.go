package number

import (
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// partsOf are the units that follow a larger one, and how many of them make one of it.
var partsOf = map[string]struct {
	part string
	n    int
}{"hour": {"minute", 60}, "minute": {"second", 60}, "day": {"hour", 24}, "year": {"month", 12}}

// larger are the units of partsOf and their plurals.
var larger = lint.NewTriggers("hour hours minute minutes day days year years")

// duration reports "1 hour and 70 minutes", where the smaller part makes one more of the larger, and "1 hour 40 points":
// minutes and points are one word in Chinese.
func (s site) duration() {
	unit := strings.TrimSuffix(s.Lowered(1), "s")
	large, k := s.value(0), 2
	if s.Is(2, "and") || s.Is(2, ",") {
		k = 3
	}
	small, word := s.value(k), s.Lowered(k+1)
	parts := partsOf[unit]
	if large < 0 || small < 0 || s.Among(-1, "between", "than") || s.number(-1) {
		return
	}
	switch {
	case k == 3 && parts.part != "" && s.Among(k+1, "a") && s.Is(k+2, parts.part) && small < parts.n: // 13 minutes and 40 a second
		s.suggest(s.Span(k+1, k+2), parts.part+"s", 0.85, "The unit stands in the plural, without an article")
	case k == 2 && unit == "hour" && small < 60 && word == "points":
		s.suggest(s.Span(k+1, k+1), "minutes", 0.8, "Minutes and points are one word in Chinese")
	case word == parts.part+"s" && small >= parts.n && large < 100:
		text := count(large+small/parts.n, unit)
		if rest := small % parts.n; rest > 0 {
			text += " and " + count(rest, parts.part)
		}
		s.suggest(s.Span(0, k+1), text, 0.8, "The "+parts.part+"s make another "+unit)
	}
}

// count writes a number and its unit.
func count(n int, unit string) string {
	if n != 1 {
		unit += "s"
	}
	return strconv.Itoa(n) + " " + unit
}

// elements are the words by which Japanese and Korean name the days of the week, as engines translate them.
var elements = map[string]string{
	"moon": "Monday", "month": "Monday", "fire": "Tuesday", "water": "Wednesday", "wood": "Thursday", "tree": "Thursday",
	"gold": "Friday", "money": "Friday", "earth": "Saturday", "soil": "Saturday", "sat": "Saturday", "sun": "Sunday",
}

// elementDay reports "Nov. 26 (water)": the day of the week by its element.
func (s site) elementDay() {
	if !s.Is(1, "(") || s.Kind(3) != lint.Close || !s.Token(2).Has(lint.Lower) && !s.Token(2).Has(lint.Title) {
		return
	}
	day := elements[s.Lowered(2)]
	if day == "" || s.Among(2, "Sat", "Sun") || !s.Token(-1).Is(lint.Month) && !dayMonth(s.Spelling(0)) {
		return
	}
	s.suggest(s.Span(2, 2), day, 0.85, "This is the element of a day of the week")
}

// dayMonth matches "11/26".
func dayMonth(text string) bool {
	a, b, ok := strings.Cut(text, "/")
	return ok && digits(a) && digits(b) && len(a) <= 2 && len(b) <= 2
}
