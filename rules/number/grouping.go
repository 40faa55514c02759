package number

import (
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// misgrouped matches "1,2340": four digits behind the comma, as where the source counts in ten thousands.
func (s site) misgrouped(text string) bool {
	if s.inLakhs(text) {
		return true
	}
	whole, part, _ := strings.Cut(text, ",")
	if len(part) != 4 || !digits(whole) || !digits(part) || len(whole) > 4 || s.Token(-1).Is(lint.Month) || s.Kind(-1) == lint.Comma {
		return false
	}
	if len(whole) <= 2 && lexicon.IsRecentYear(part) { // "12,2004" is a date without its space
		return false
	}
	return s.regroup(whole+part, s.warn, 0.75)
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
	return s.regroup(strings.Join(groups, ""), s.suggest, 0.8)
}

// regroup reports a figure of those digits, which the source groups otherwise, in the groups of English.
func (s site) regroup(figures string, report func(lint.Span, string, float64, string), confidence float64) bool {
	n, err := strconv.ParseInt(figures, 10, 64)
	if err != nil {
		return false
	}
	report(s.Span(0, 0), grouped(n), confidence, "English groups digits in threes")
	return true
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
