package number

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// spacedScore matches "1: 2" where the words around it speak of a match.
func (s site) spacedScore() bool {
	if !s.Is(1, ":") || !s.Tight(1) || s.Tight(2) || s.Token(2).Has(lint.LineBefore) || !s.points(0) || !s.points(2) {
		return false
	}
	return s.Kind(-1) == lint.Open && s.Kind(3) == lint.Close || s.value(-2) >= 0 && s.Is(-1, ":") ||
		s.Among(-1, "won", "win", "lost", "lose", "beat", "score", "lead", "led", "drew", "draw", "with", "finished", "ended", "a", "final") ||
		s.Among(3, "win", "victory", "defeat", "draw", "loss", "lead", "against", "over") || s.contested()
}

// spacedSets matches "6- 4": a hyphen that is glued to one of two figures alone.
func (s site) spacedSets() bool {
	if !s.Is(1, "-") || s.Tight(1) == s.Tight(2) || s.Token(1).Has(lint.LineBefore) || s.Token(2).Has(lint.LineBefore) || !s.points(0) || !s.points(2) {
		return false
	}
	return s.contested() || s.pointsPair(-2) || s.Kind(3) == lint.Comma && s.pointsPair(4)
}

// spacedRange matches "10- 15" and "2019 -2020", of which the second is larger.
func (s site) spacedRange() bool {
	if !s.Is(1, "-") || s.Tight(1) == s.Tight(2) || s.Token(1).Has(lint.LineBefore) || s.Token(2).Has(lint.LineBefore) || s.value(0) < 0 || s.value(2) <= s.value(0) || s.Is(3, "-") || s.Is(-1, "-") {
		return false
	}
	years := year(s, 0) > 0 && year(s, 2) > 0
	return years || s.Tight(1) && s.Token(-1).Is(lint.Preposition|lint.Article|lint.Determiner) && s.Token(3).Kind == lint.Word
}

// points reports whether the neighbour k places on is a number of one or two digits.
func (s site) points(k int) bool { return s.value(k) >= 0 && len(s.Spelling(k)) <= 2 }

// pointsPair reports whether a score in one piece ("7-5") stands at k.
func (s site) pointsPair(k int) bool {
	us, them, ok := strings.Cut(s.Spelling(k), "-")
	return ok && s.number(k) && digits(us) && digits(them) && len(us) <= 2 && len(them) <= 2
}

// contested reports whether a result is told in the clause before the number.
func (s site) contested() bool {
	const clause, object = 12, 6 // words
	for k := -1; k > -clause && s.Has(k) && s.Kind(k) != lint.Stop && s.Kind(k) != lint.Pause; k-- {
		if k > -object && s.Among(k, "beat", "beating") && !s.Among(k+1, "the", "a") || s.Any(k, results) { // not "beat the drum"
			return true
		}
	}
	return false
}

// looseMark matches "25 ,690" and "2 .5": the mark stands apart from the figures before it alone.
func (s site) looseMark() bool {
	if s.Tight(1) || !s.Tight(2) || !digits(s.Spelling(0)) || !s.number(2) || s.Token(1).Has(lint.LineBefore) {
		return false
	}
	n := len(s.Spelling(2))
	return s.Is(1, ",") && n == 3 && len(s.Spelling(0)) <= 3 || s.Is(1, ".") && n <= 2 && digits(s.Spelling(2)) && (s.measured(3) || s.Among(3, "a.m.", "p.m.", "am", "pm", "a.m", "p.m"))
}

// tornDecimal is the decimal mark of "3 ,2%" and "0 . 4", which stands apart from the
// figures before it, where the words around it leave no sentence or list to end there; "" for none.
func (s site) tornDecimal() string {
	whole, part := s.Spelling(0), s.Spelling(2)
	if s.Tight(1) || !digits(whole) || !digits(part) || len(whole) > 3 || s.Token(1).Has(lint.LineBefore) || s.Token(2).Has(lint.LineBefore) {
		return ""
	}
	switch {
	case s.Is(1, ",") && len(part) < 3 && s.measured(3):
		return "."
	case s.Is(1, ",") && len(part) == 3 && !s.Tight(2) && s.Kind(-1) != lint.Comma && (s.measured(3) || s.plural(3)):
		return ","
	case s.Is(1, ".") && len(part) < 3 && !s.Tight(2) && (s.measured(3) || whole == "0" || s.Token(-1).Is(lint.Preposition) && s.Token(3).Is(lint.Preposition)):
		return "."
	}
	return ""
}

// spacedDecimal matches "98. 5" where the words around it do not let a sentence end there.
func (s site) spacedDecimal() bool {
	if !s.Is(1, ".") || !s.Tight(1) || s.Tight(2) || !digits(s.Spelling(0)) || !digits(s.Spelling(2)) || len(s.Spelling(2)) > 2 || len(s.Spelling(0)) > 3 {
		return false
	}
	if s.Token(2).Has(lint.LineBefore) {
		return false
	}
	if s.Among(3, "million", "billion", "trillion", "percent", "%") && !s.Among(-1, "in", "of", "since") {
		return true
	}
	if _, form, ok := lexicon.VerbForm(s.Lowered(-1)); ok && form&lexicon.Past != 0 && s.measured(3) && s.Is(4, "per") {
		return true // reached 31. 4 meters per second
	}
	if !s.Among(-1, "from", "to", "of", "by", "at", "than", "was", "is", "about") && (s.Kind(-1) != lint.Pause || s.Kind(-2) == lint.Number) {
		return false
	}
	after := s.Token(3)
	switch {
	case s.measured(3):
		return true
	case s.Among(3, "%", "percent", "per", "million", "billion", "trillion", "degrees", "points", "last", "this"):
		return true
	case after.Kind == lint.Word:
		return after.Has(lint.Lower) && after.Is(lint.Preposition|lint.Coordinator) && !after.Is(lint.Article) && !s.Among(3, "of", "or", "to")
	}
	return after.Kind == lint.Comma
}

// spacedThousands matches "4, 530 meters" where a measure is given.
func (s site) spacedThousands() bool {
	whole, rest := s.Spelling(0), s.Spelling(2)
	if !s.Is(1, ",") || !s.Tight(1) || s.Tight(2) || s.Token(2).Has(lint.LineBefore) || !digits(whole) || len(whole) > 3 || whole[0] == '0' {
		return false
	}
	if !s.number(2) || !digits(rest) || len(rest) != 3 || !s.measured(3) || s.Is(3, "per") {
		return false
	}
	return s.currency(3) && s.priced(-1) || s.Token(-1).Has(lint.Lower) && (s.Token(-1).Is(lint.SpeechVerb) ||
		s.Among(-1, "to", "of", "than", "about", "over", "at", "nearly", "almost", "around", "some", "approximately", "exceeding", "reached", "was", "is", "total", "a"))
}

// priced reports whether the word at k names in the plural what is paid for, or a price.
func (s site) priced(k int) bool {
	return s.Among(k, "rooms", "tickets", "seats", "adults", "children", "fees", "fares", "prices", "price", "admission", "fee", "fare")
}

// spacedTime matches "24: 00" where the words around it speak of a time.
func (s site) spacedTime() bool {
	if !s.Is(1, ":") || s.Tight(1) && s.Tight(2) || len(s.Spelling(2)) != 2 {
		return false
	}
	hour, minute := s.value(0), s.value(2)
	if hour < 0 || hour > 24 || minute < 0 || minute > 59 || len(s.Spelling(0)) > 2 {
		return false
	}
	if !s.Tight(1) && s.Tight(2) && !s.Token(1).Has(lint.LineBefore) { // no list has its colon so
		return true
	}
	return s.Among(-1, "at", "by", "from", "to", "until", "till", "around", "about", "before", "after", "since", "between", "and", "is", "–", "-") ||
		s.Among(3, "a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "hours", "local", "gmt", "utc", "moscow", "beijing")
}

// raceTime matches "21: 04.6": minutes, and seconds with a decimal.
func (s site) raceTime() bool {
	if !s.Is(1, ":") || !s.Tight(1) || s.Tight(2) || s.Token(2).Has(lint.LineBefore) || !s.points(0) {
		return false
	}
	seconds, part, ok := strings.Cut(s.Spelling(2), ".")
	return ok && len(seconds) == 2 && seconds < "60" && digits(seconds) && digits(part) && len(part) <= 3
}

// spacedSpeed matches "60 km / h".
func (s site) spacedSpeed() bool {
	return s.Is(2, "/") && !(s.Tight(2) && s.Tight(3)) && s.Among(1, "km", "m", "mi", "kb", "mb", "gb", "l", "kg", "g", "mg") &&
		s.Among(3, "h", "hr", "s", "sec", "min", "l", "m3", "ha", "year")
}

// date matches the rest of a date in figures: "5/2023".
func date(text string) bool {
	month, year, ok := strings.Cut(text, "/")
	return ok && digits(month) && digits(year) && len(month) <= 2 && (len(year) == 4 || len(year) == 2)
}

// sameCountry reports whether the sign before the number has no letters glued to it (“R$ 14”), or those of around[i] too.
func (s site) sameCountry(around []lint.Token, i int) bool {
	return !s.Tight(-1) || s.Kind(-2) != lint.Word || i >= 0 && around[i].Hash == s.Token(-2).Hash
}

// results tell of a match.
var results = lint.NewTriggers("beaten defeated defeating won winning lost losing drew tied overcame trailed trailing thrashed edged victory defeat")
