package number

import (
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// clock is a full hour as English gives it.
func clock(hour int) string {
	switch hour %= 24; hour {
	case 0:
		return "midnight"
	case 12:
		return "noon"
	}
	return twelveHours(hour, "")
}

// twelveHours is a time of the day, with its minutes where they are given, on the clock of twelve hours.
func twelveHours(hour int, minutes string) string {
	half := " a.m."
	if hour %= 24; hour >= 12 {
		half = " p.m."
	}
	if minutes != "" {
		minutes = ":" + minutes
	}
	return strconv.Itoa((hour+11)%12+1) + minutes + half
}

// beforeStop is a time of the day that the neighbour k places on follows: a full stop is one with that of "p.m."
func (s site) beforeStop(time string, k int) string {
	if s.Is(k, ".") {
		return strings.TrimSuffix(time, ".")
	}
	return time
}

// fullClock matches "21 o'clock" and "21:40 o'clock": English counts to twelve, and full hours alone.
func (s site) fullClock(text string) {
	const latest = 30 // Japanese evenings have more than 24 hours
	figures, minutes := text, ""
	if at := strings.IndexAny(text, ":."); at > 0 {
		figures, minutes = text[:at], text[at+1:]
	}
	hour, err := strconv.Atoi(figures)
	if err != nil || hour > latest || minutes != "" && (len(minutes) != 2 || !digits(minutes)) {
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
			s.warn(s.Span(0, end), figures+":"+minutes, 0.85, "The time is written as in the source language")
		}
		return
	}
	written := clock(hour)
	if minutes != "" && minutes != "00" {
		written = twelveHours(hour, minutes)
	}
	s.warn(s.Span(0, end), s.beforeStop(written, end+1), 0.85, "English has twelve hours on the clock")
}

// clockTime matches "22h15" behind words that stand before a time of day; it reaches to the token end places on.
func (s site) clockTime(text string, end int) {
	figures, minutes, _ := strings.Cut(text, "h")
	hour, err := strconv.Atoi(figures)
	minute, err2 := strconv.Atoi(minutes)
	if err != nil || err2 != nil || hour > 23 || minute > 59 || len(minutes) != 2 {
		return
	}
	if hour < 13 && !s.Among(-1, "at", "until", "till", "from", "before", "after", "around") || !s.Token(-1).Is(lint.Preposition|lint.Subordinator|lint.Coordinator) && !s.Among(-1, "about", "around", "–", "-") {
		return
	}
	s.warn(s.Span(0, end), s.beforeStop(twelveHours(hour, minutes), end+1), 0.85, "The time is written as in the source language")
}

// hours are words that stand before the figure in other languages.
var hours = lint.NewTriggers("hour hours")

// clockBehind matches "at hours 6" and "at hour 18": the word stands before the figure in Polish, Spanish and Greek.
func (s site) clockBehind() bool {
	if !s.Any(-1, hours) || s.value(0) < 0 || s.value(0) > 24 || s.Is(1, "of") || !s.Among(-2, "at", "from", "until", "till", "by", "after", "before") || s.number(1) {
		return false
	}
	s.warn(s.Span(-1, 0), s.beforeStop(clock(s.value(0)), 1), 0.8, "The hour stands behind its figure in English")
	return true
}
