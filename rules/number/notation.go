package number

import (
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// countBefore reports whether what stands before the number tells that it counts things:
// "votes out of 52.806", "visitor numbers reached 2.310". A time of a race has other words.
func (s site) countBefore() bool {
	if s.measured(1) || s.Among(1, "seconds", "second", "a") {
		return false
	}
	if s.Is(-1, "of") && s.Among(-2, "out", "total", "population", "crowd", "number") {
		return s.Is(-2, "population") || s.plural(-3) || s.Among(-3, "a", "the")
	}
	if s.Among(-1, "holds", "seats", "accommodates") && !s.Token(-2).Is(lint.Pronoun) && (s.Kind(1) == lint.Stop || s.Kind(1) == lint.Comma || s.Token(1).Is(lint.Coordinator)) {
		return true
	}
	if !s.Among(-1, "reached", "to", "was", "were", "at", "hit", "exceeded", "passed", "topped", "fell", "of") {
		return false
	}
	for k := -2; k > -6 && s.Has(k) && s.Kind(k) != lint.Stop; k-- {
		if s.Among(k, "numbers", "number", "attendance", "toll", "population", "membership", "visitors", "deaths", "cases", "votes", "arrivals", "enrolment", "enrollment", "circulation") {
			return true
		}
	}
	return false
}

// gauged reports whether a lone number with a decimal comma stands where a value does: a list of pages or verses does not.
func (s site) gauged(part string) bool {
	after := s.Token(1)
	if after.Kind == lint.Number || after.Kind == lint.Comma || after.Is(lint.Coordinator) && len(part) > 1 || s.Among(-1, "in", "on", "and", "or") {
		return false
	}
	if s.Among(-1, "magnitude", "measured", "averaged", "scored", "average") {
		return true
	}
	for k := -2; k > -5; k-- {
		if s.Among(k, "magnitude", "average", "rate", "growth", "score", "grew", "rose", "fell", "increased", "decreased", "measured", "index") {
			return s.Token(-1).Is(lint.Preposition|lint.Be) || s.Is(-1, "+")
		}
	}
	return false
}

// bothMarks matches "2.310,50", the marks of English exchanged.
func (s site) bothMarks(text string) {
	whole, part, _ := strings.Cut(text, ",")
	if len(part) > 2 || !digits(part) {
		return
	}
	groups := strings.Split(whole, ".")
	for i, g := range groups {
		if !digits(g) || len(g) > 3 || i > 0 && len(g) != 3 {
			return
		}
	}
	s.warn(s.Span(0, 0), strings.Join(groups, ",")+"."+part, 0.93, "Comma and full stop stand as in the source language")
}

// fullClock matches "21 o'clock" and "21:40 o'clock": English counts to twelve, and full hours alone.
func (s site) fullClock(text string) {
	hours, minutes := text, ""
	if at := strings.IndexAny(text, ":."); at > 0 {
		hours, minutes = text[:at], text[at+1:]
	}
	hour, err := strconv.Atoi(hours)
	if err != nil || hour > 30 || minutes != "" && (len(minutes) != 2 || !digits(minutes)) {
		return
	}
	end := 1
	switch {
	case s.Among(2, "o'clock", "o’clock"):
		end = 2
	case minutes == "" && s.number(2) && len(s.Spelling(2)) == 2 && digits(s.Spelling(2)): // 19 o'clock 30
		end, minutes = 2, s.Spelling(2)
	}
	if hour < 13 {
		if end == 2 && s.number(2) { // 10 o'clock 30
			s.warn(s.Span(0, end), hours+":"+minutes, 0.85, "The time is written as in the source language")
		}
		return
	}
	written := clock(hour % 24) // Japanese evenings have more than 24
	if minutes != "" && minutes != "00" {
		half := " a.m."
		if hour >= 12 && hour < 24 {
			half = " p.m."
		}
		written = strconv.Itoa((hour+11)%12+1) + ":" + minutes + half
	}
	if s.Is(end+1, ".") {
		written = strings.TrimSuffix(written, ".")
	}
	s.warn(s.Span(0, end), written, 0.85, "English has twelve hours on the clock")
}

// clockTime matches "22h15" behind words that stand before a time of day; it reaches to the token end places on.
func (s site) clockTime(text string, end int) {
	hours, minutes, _ := strings.Cut(text, "h")
	hour, err := strconv.Atoi(hours)
	minute, err2 := strconv.Atoi(minutes)
	if err != nil || err2 != nil || hour > 23 || minute > 59 || len(minutes) != 2 {
		return
	}
	if hour < 13 && !s.Among(-1, "at", "until", "till", "from", "before", "after", "around") || !s.Token(-1).Is(lint.Preposition|lint.Subordinator|lint.Coordinator) && !s.Among(-1, "about", "around", "–", "-") {
		return
	}
	half := " a.m."
	if hour >= 12 {
		half = " p.m."
	}
	if s.Is(end+1, ".") {
		half = strings.TrimSuffix(half, ".")
	}
	s.warn(s.Span(0, end), strconv.Itoa((hour+11)%12+1)+":"+minutes+half, 0.85, "The time is written as in the source language")
}

// dottedDate matches "on 14.9." and "3.11.2024": day, month and year in figures with full stops.
func (s site) dottedDate(text string) {
	if strings.Count(text, ".") == 1 && !s.Is(1, ".") && !s.Among(-1, "until", "till", "since") {
		return
	}
	parts := strings.Split(text, ".")
	if len(parts) > 3 || !digits(parts[0]) || !digits(parts[1]) || len(parts[0]) > 2 || len(parts[1]) > 2 {
		return
	}
	day, _ := strconv.Atoi(parts[0])
	month, _ := strconv.Atoi(parts[1])
	if day < 1 || day > 31 || month < 1 || month > 12 {
		return
	}
	written := strconv.Itoa(day) + " " + months[month]
	if len(parts) == 3 {
		if year := parts[2]; len(year) == 4 && (year[:2] == "19" || year[:2] == "20") && digits(year) {
			s.suggest(s.Span(0, 0), written+" "+year, 0.8, "The date is written as in the source language")
		}
		return
	}
	s.dottedDay(day, month)
	if !s.Among(-1, "on", "until", "till") || !s.Is(1, ".") || !s.Tight(1) || s.Tight(2) {
		return
	}
	if s.Token(2).Has(lint.Lower) {
		s.suggest(s.Span(0, 1), written, 0.85, "The date is written as in the source language")
	} else if s.scheduled() {
		s.suggest(s.Span(0, 0), written, 0.75, "The date is written as in the source language")
	}
}

// scheduled reports whether the verb before the preposition has a date: "is held on".
func (s site) scheduled() bool {
	return s.Among(-2, "held", "begins", "starts", "opens", "ends", "closes", "begin", "start", "open", "end", "close", "opened", "began", "started", "ended", "closed", "published", "scheduled", "arrive", "arrived", "play", "planned", "signed")
}

// shortScale matches "48 mln": the abbreviation of another language.
func (s site) shortScale() {
	word, abbreviation := "billion", strings.TrimSuffix(s.Lowered(1), ".")
	switch abbreviation {
	case "mln", "mio", "milj":
		word = "million"
	case "thous", "tys", "tis", "thsd":
		end := 1
		if s.Is(2, ".") && s.Tight(2) && s.Has(3) && s.Token(3).Has(lint.Lower) {
			end = 2 // of the abbreviation
		}
		if v, ok := amount(s.Spelling(0)); ok {
			s.suggest(s.Span(0, end), spell(v*1000), 0.8, "The abbreviation is of another language")
		}
		return
	}
	s.suggest(s.Span(1, 1), word, 0.8, "The abbreviation is of another language")
}
