package number

import (
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// misgrouped matches "1,2340": four digits behind the comma, as where the source counts in ten thousands.
func (s site) misgrouped(text string) bool {
	if s.inLakhs(text) {
		return true
	}
	whole, part, _ := strings.Cut(text, ",")
	if len(part) != 4 || !digits(whole) || !digits(part) || len(whole) > 4 || s.Token(-1).Is(lint.Month) || s.Kind(-1) == lint.Comma ||
		len(whole) <= 2 && (part[:2] == "19" || part[:2] == "20") { // "12,2004" is a date without its space
		return false
	}
	n, err := strconv.ParseInt(whole+part, 10, 64)
	if err != nil {
		return false
	}
	s.warn(s.Span(0, 0), grouped(n), 0.75, "English groups digits in threes")
	return true
}

// groupedYear matches "in 1,987": a year that was grouped as a count is.
func (s site) groupedYear(text string) {
	if len(text) != len("1,987") || text < "1,500" || text > "2,050" || text[1] != ',' || !digits(text[2:]) || s.Tight(0) {
		return
	}
	if !s.Among(-1, "in", "since", "until", "till", "during") || s.Token(-2).Is(lint.SpeechVerb) || s.Among(-2, "resulted", "resulting", "results", "result", "brought", "brings", "took", "takes", "take", "bring", "bringing", "hauled", "raked", "pulled", "pulls", "paid", "drew", "cashed") {
		return
	}
	next := s.Token(1)
	if s.Is(1, "and") && !s.number(2) && !s.plural(2) || !s.Has(1) || next.Kind == lint.Stop || next.Kind == lint.Comma || next.Is(lint.Preposition|lint.SubjectPronoun|lint.Be) && !s.Among(1, "of", "for", "to", "or") {
		s.warn(s.Span(0, 0), text[:1]+text[2:], 0.75, "A year has no comma")
	}
}

// buddhistYear matches "in May 2567": the year as Thailand counts it.
func (s site) buddhistYear(text string) {
	const since = 543 // years before the common era
	if text < "2500" || text > "2599" || s.Kind(1) == lint.Word && s.Token(1).Class == 0 || s.Kind(1) == lint.Symbol || s.Tight(1) && s.Kind(1) == lint.Dash {
		return
	}
	confidence := 0.6
	switch {
	case s.Token(-1).Is(lint.Month), s.Among(-1, "year") && s.Token(-2).Is(lint.Preposition|lint.Article):
		confidence = 0.8
	case !s.Among(-1, "in", "since", "until", "before") && !(s.Is(-1, "by") && s.Kind(1) == lint.Stop):
		return
	}
	s.suggest(s.Span(0, 0), strconv.Itoa(s.value(0)-since), confidence, "The year is counted from the death of the Buddha")
}

// dottedDay matches "until 1.3, and": day and month where no measure fits.
func (s site) dottedDay(day, month int) {
	if s.Among(-1, "until", "till", "since") && (s.Kind(1) == lint.Comma || s.Token(1).Is(lint.Coordinator|lint.Preposition)) && !s.measured(1) && !s.measured(-2) {
		s.suggest(s.Span(0, 0), s.written(day, month), 0.6, "The date is written as in the source language")
	}
}

// hours are words that stand before the figure in other languages.
var hours = lint.NewTriggers("hour hours")

// clockBehind matches "at hours 6" and "at hour 18": the word stands before the figure in Polish, Spanish and Greek.
func (s site) clockBehind() bool {
	if !s.Any(-1, hours) || s.value(0) < 0 || s.value(0) > 24 || s.Is(1, "of") || !s.Among(-2, "at", "from", "until", "till", "by", "after", "before") || s.number(1) {
		return false
	}
	text := clock(s.value(0))
	if s.Is(1, ".") {
		text = strings.TrimSuffix(text, ".")
	}
	s.warn(s.Span(-1, 0), text, 0.8, "The hour stands behind its figure in English")
	return true
}

// decimalComma matches one or two digits behind the only comma and a unit behind them.
func (s site) decimalComma(text string) {
	figures, unit, _ := strings.Cut(text, "-")
	whole, part, _ := strings.Cut(figures, ",")
	zero := whole == "0" && len(part) == 3
	if !digits(whole) || !digits(part) || len(whole) > 3 || len(part) > 2 && !zero {
		return
	}
	price := len(part) == 2 && s.Tight(0) && s.Kind(-1) == lint.Symbol && strings.Contains("$£€¥", s.Spelling(-1))
	if unit == "" && !s.measured(1) && !price && !s.gauged(part) {
		return
	}
	if unit != "" && !measure(strings.ToLower(unit)) {
		return
	}
	s.suggest(s.Span(0, 0), strings.Replace(text, ",", ".", 1), 0.9, "The decimal mark of the source language is kept: English writes a point")
}

// inLakhs matches "2,40,00,000": India groups its figures in twos.
func (s site) inLakhs(text string) bool {
	if strings.Count(text, ",") < 2 {
		return false
	}
	groups := strings.Split(text, ",")
	last := len(groups) - 1
	if !s.Among(-1, "rs", "rs.", "₹", "inr", "npr", "tk", "tk.") && !s.currency(1) && !s.plural(1) || len(groups[last]) != 3 || len(groups[0]) > 2 || s.Token(1).Is(lint.NumberWord) {
		return false
	}
	for i, g := range groups {
		if !digits(g) || i > 0 && i < last && len(g) != 2 {
			return false
		}
	}
	n, err := strconv.ParseInt(strings.Join(groups, ""), 10, 64)
	if err != nil {
		return false
	}
	s.suggest(s.Span(0, 0), grouped(n), 0.8, "English groups digits in threes")
	return true
}
