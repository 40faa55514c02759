package number

import "github.com/artlint/artlint/lint"

// singularUnits are units that need a plural behind a number above one where no noun follows.
var singularUnits = lint.NewTriggers("second minute hour day week month year meter metre kilometer kilometre mile gram kilogram tonne litre liter hectare")

// unitNumber finds "a silence of about 10 second" and "2 meter wide": the unit has no plural in Turkish, Chinese or Hungarian.
func unitNumber(s site) {
	before, next := s.Token(-1), s.Token(2)
	if s.value(0) < 2 || s.Tight(1) || year(s, 0) > 0 || s.numbers() {
		return
	}
	measured := s.Among(2, "wide", "long", "high", "tall", "deep", "away", "ago", "later", "old")
	if measured && s.Kind(3) == lint.Word && s.Token(3).Class == 0 { // a 2 metre wide gate
		return
	}
	ends := s.Has(2) && (next.Kind == lint.Stop || next.Kind == lint.Comma) || next.Is(lint.Coordinator|lint.Be|lint.Have) || next.Is(lint.Preposition) && !s.Among(2, "a", "per")
	if !measured && !ends {
		return
	}
	text, confidence := s.Spelling(1)+"s", 0.7
	if s.Is(2, "old") && before.Is(lint.Be) {
		confidence = 0.85
	}
	s.write(s.Span(1, 1), text, confidence, "The unit stands in the plural behind this number")
}

// numbers reports whether what stands before the number tells that it does not count the unit: a label, a month, an amount of money.
func (s site) numbers() bool {
	before := s.Token(-1)
	switch {
	case before.Kind == lint.Number, before.Kind == lint.Symbol, before.Has(lint.Title | lint.Clitic), before.Is(lint.Article | lint.Month | lint.NumberWord):
		return true
	}
	return before.Is(lint.Determiner) && !s.Among(-1, "all", "some")
}

// timesOf finds "1,300 times of complaints": what is counted happens that often.
func (s site) timesOf() {
	if s.Is(1, "of") && s.counted() && s.plural(2) && !s.Among(-2, "three", "two", "at", "in") {
		s.counter(s.Span(0, 1), "", 0.7)
	}
}

// ofUnits finds "the car of about 90 units": Japanese puts the number and the measure word behind what is counted.
func (s site) ofUnits() bool {
	of := -2
	if s.Any(of, roughly) {
		of--
	}
	noun := s.Lowered(of - 1)
	if !s.Is(of, "of") || s.Token(of-1).Class != 0 || !s.Token(of-1).Has(lint.Lower) || s.Is(1, "of") {
		return false
	}
	if !measures[s.Lowered(0)].has(noun) {
		noun += "s"
	}
	if !measures[s.Lowered(0)].has(noun) {
		return false
	}
	from := of - 1
	if s.Token(from - 1).Is(lint.Article) {
		from--
	}
	span := s.Span(from, 0)
	text := s.Text[s.Token(of+1).Start:s.Token(-1).End] + " " + noun
	s.write(span, text, 0.75, "This is a measure word of the source language")
	return true
}
