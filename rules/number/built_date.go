package number

import (
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// builtDate reads a date whose parts have their words behind them, as in Chinese, Japanese and Korean: "2018 year 12 month",
// "10 month 18 day", "last year 11 month", "since 3 month". The site is at the number of the month; true means that it is a
// part of a date, so that "month" is no unit that lacks its plural.
func builtDate(s site) bool {
	if !s.Is(1, "month") || s.Tight(1) {
		return false
	}
	if s.Is(-1, "year") && s.number(-2) && year(s, -2) == 0 {
		return true // a year of a reign, or an age: only the source tells
	}
	month := s.value(0)
	if month < 1 || month > 12 || s.Kind(-1) == lint.Number || s.Token(-1).Is(lint.Article) {
		return false
	}
	from, to, text := 0, 1, months[month]
	if day := s.value(2); s.Is(3, "day") && day >= 1 && day <= 31 {
		to, text = 3, s.written(day, month)
	}
	switch {
	case s.Is(-1, "year") && s.number(-2): // 2018 year 12 month 3 day
		from = -2
		if to == 3 && text[0]-'0' > 9 {
			text += ","
		}
		text += " " + strconv.Itoa(year(s, -2))
	case s.Is(-1, "year") && s.Among(-2, "last", "this", "next"):
		from, text = -2, text+" "+s.Lowered(-2)+" year"
	case to == 1 && !s.Among(-1, "since", "until", "till", "from"):
		return false
	case s.Kind(to+1) == lint.Word && s.Token(to+1).Class == 0: // since 3 month plans failed
		return false
	}
	span := s.Span(from, to)
	s.write(span, text, 0.9, "The date is built as in the source language")
	return true
}

var days = lint.HashWord("days")

// dayAsDays reads "on 25 days" and "until 28 days", which are days of the month whose word became a plural.
func dayAsDays(s site) {
	day, next := s.value(0), s.Token(2)
	if day < 1 || day > 31 || !s.Among(-1, "on", "until") || s.Tight(1) || s.Token(-2).Is(lint.Be) || s.Is(-1, "until") && s.Among(2, "after", "before") {
		return
	}
	if s.Has(2) && next.Kind != lint.Stop && next.Kind != lint.Comma && next.Kind != lint.Open && !s.Among(2, "at", "for", "with", "to", "that", "and", "after") {
		return
	}
	text := "the " + strconv.Itoa(day) + suffixOf(strconv.Itoa(day))
	s.write(s.Span(0, 1), text, 0.66, "The day of a date became a number of days")
}

// dayBefore matches "until the day 12/6/2022": Vietnamese and Portuguese put the word before the date.
func (s site) dayBefore(text string) bool {
	if !s.Is(-1, "day") {
		return false
	}
	figures := strings.Split(text, "/")
	if len(figures) != 3 || len(figures[2]) != 4 || !digits(figures[2]) {
		return false
	}
	day, err := strconv.Atoi(figures[0])
	month, err2 := strconv.Atoi(figures[1])
	if err != nil || err2 != nil || day < 1 || day > 31 || month < 1 || month > 12 {
		return false
	}
	from := -1
	if s.Is(-2, "the") {
		from = -2
	}
	written, year := s.written(day, month), " "+figures[2]
	if written[0] > '9' {
		year = "," + year
	}
	s.warn(s.Span(from, 0), written+year, 0.85, "The word for the day stands before the date as in the source language")
	return true
}
