package number

import (
	"github.com/artlint/artlint/lint"
)

// lengths are the units that speeds are told in.
var lengths = lint.NewTriggers("kilometers kilometres miles km")

// speed checks "a speed of 50 kilometres": the time is missing.
func (s site) speed() {
	if !s.Any(1, lengths) || s.Among(2, "per", "an", "a", "hourly", "/", "or", "in", "every") || s.Tight(2) && s.Kind(2) != lint.Comma && s.Kind(2) != lint.Stop {
		return
	}
	k := -1
	if !s.Among(k, "of", "from", "to", "at", "is", "was", "exceeding", "under", "below", "above", "over", "about") {
		return
	}
	for k--; s.Among(k, "limit", "limits", "down", "up", "reduced", "cut", "lowered", "raised", "falls", "rises", "fell", "rose", "drops", "dropped", "was", "is", "goes", "be"); k-- {
	}
	if !s.Among(k, "speed", "speeds") {
		return
	}
	s.write(s.Span(1, 1), s.Spelling(1)+" per hour", 0.7, "A speed has a time too")
}

// equation checks "12 billion tomans, equal to 120 billion tomans": one amount has two values in one unit.
func (s site) equation() {
	if !s.Among(-1, "to") || !s.Among(-2, "equal", "equivalent") {
		return
	}
	k := -3
	if s.Kind(k) == lint.Comma || s.Is(k, "(") {
		k--
	}
	unit := 1
	for ; scales[s.Lowered(unit)] > 0; unit++ {
	}
	first := k
	for first--; scales[s.Lowered(first)] > 0; first-- {
	}
	if s.Token(unit).Kind != lint.Word || s.Lowered(unit) != s.Lowered(k) || !s.number(first) || s.Spelling(first) == s.Spelling(0) || s.Token(unit).Class != 0 {
		return
	}
	other := ""
	if s.Among(unit, "tomans", "toman") {
		other = "rials"
	}
	s.write(s.Span(unit, unit), other, 0.75, "One amount has two values in the same unit")
}

// weight checks "weighs 108 km": the unit measures something else.
func (s site) weight() {
	k := -1
	for k > -4 && s.Any(k, roughly) {
		k--
	}
	unit, ok := units[s.Lowered(1)]
	if !s.Among(k, "weighs", "weighed", "weighing") || !ok || unit.quantity != "length" && unit.quantity != "area" || s.Is(1, "m") || s.Tight(1) && s.Kind(1) != lint.Word {
		return
	}
	other := ""
	if unit.size == 1000 { // kilometres for kilograms
		other = "kg"
	}
	s.write(s.Span(1, 1), other, 0.8, "A weight has another unit")
}
