package number

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// amountUnits are units of money, mass and length that stand before their figure in other languages.
var amountUnits = lint.NewTriggers(`euro euros dollars pesos rupees shillings crowns francs dinars dirhams rials riyals naira lira
	kilos kilograms tonnes tons metres meters kilometres kilometers litres liters hectares`)

// openUnits are units behind which other languages write the rest of the figure, and how many digits it has.
var openUnits = map[string]int{
	"kg": 3, "kilo": 3, "kilos": 3, "km": 3, "m": 2, "metre": 2, "metres": 2, "meter": 2, "meters": 2, "euro": 2, "euros": 2, "dollars": 2,
}

// looked are the words behind a number that sourceForm looks at.
var looked = lint.NewTriggers("kg kilo kilos km m metre metres meter meters euro euros dollars than")

// mayBeBuilt reports whether a number may have one of the forms of sourceForm.
func mayBeBuilt(w setting) bool {
	figure := w.second.Kind == lint.Number
	if w.after.Kind == lint.Word && figure && looked.Has(w.after.Hash) || (w.after.Kind == lint.Comma || w.after.Kind == lint.Stop) && w.second.Kind == lint.Dash {
		return true
	}
	if before := w.before; before.Kind != lint.Word {
		return false
	} else if before.Is(lint.NumberWord) {
		return w.number.End-w.number.Start >= 3
	} else if before.Class != 0 {
		return false
	} else if before.Has(lint.Title) {
		return eraNames.Has(before.Hash)
	}
	return (w.after.Kind != lint.Word || w.after.Class != 0) && amountUnits.Has(w.before.Hash)
}

// sourceForm reports an amount, a score or a year that is built as in the source language, if there is one.
func (s site) sourceForm() bool {
	found := false
	switch next := s.Token(1); next.Kind {
	case lint.Comma, lint.Stop:
		found = s.noCents()
	case lint.Open:
		found = s.spelledTwice() || s.era()
	case lint.Symbol:
		found = s.percentagePoints()
	case lint.Word:
		found = s.number(2) && (s.openMeasure() || s.scoreThan()) || s.Is(1, "year") && s.era()
	}
	before := s.Token(-1)
	switch {
	case found, before.Kind != lint.Word:
	case before.Is(lint.NumberWord):
		found = s.figureHundred()
	case before.Has(lint.Title):
		found = s.era()
	case before.Class == 0:
		found = s.unitFirst()
	}
	return found
}

// noCents matches "49,- euros": a dash stands for the cents.
func (s site) noCents() bool {
	text := s.Spelling(0)
	if !s.Tight(1) || !s.Tight(2) || !s.Among(1, ",", ".") || !s.Among(2, "-", "–", "--") {
		return false
	}
	if s.Kind(3) == lint.Number || s.Kind(3) == lint.Word && s.Tight(3) { // a range, a word
		return false
	}
	if parts := strings.Split(text, "."); len(parts) > 1 && len(parts[len(parts)-1]) == 3 {
		text = strings.Join(parts, ",")
	}
	s.warn(s.Span(0, 2), text, 0.9, "The dash stands for cents, as in the source language")
	return true
}

// unitFirst matches "borrowed kilos 340 of seed".
func (s site) unitFirst() bool {
	if !s.Any(-1, amountUnits) || !s.Token(-1).Has(lint.Lower) || s.Tight(0) || !s.startsAmount(-2) {
		return false
	}
	if _, ok := amount(s.Spelling(0)); !ok {
		return false
	}
	if next := s.Token(1); s.Has(1) && next.Kind != lint.Stop && next.Kind != lint.Comma && !next.Is(lint.Preposition|lint.Coordinator|lint.Article) || s.Is(1, "to") {
		return false
	}
	text := s.Spelling(0) + " " + s.Lowered(-1)
	if s.Among(-1, "euro", "euros") {
		text = "€" + s.Spelling(0)
	}
	s.warn(s.Span(-1, 0), text, 0.85, "The unit stands behind its figure in English")
	return true
}

// startsAmount reports whether the word at k is one that an amount follows: a verb, or a preposition that no unit alone follows.
func (s site) startsAmount(k int) bool {
	t := s.Token(k)
	if t.Kind != lint.Word || s.Among(k, "in", "of", "per", "between", "into", "by") {
		return false
	}
	if t.Is(lint.Preposition | lint.Be) {
		return true
	}
	_, form, ok := lexicon.VerbForm(s.Lowered(k))
	return ok && t.Class == 0 && form&lexicon.Gerund == 0
}

// spelledTwice matches "15 (fifteen)".
func (s site) spelledTwice() bool {
	if !s.Is(1, "(") || s.Kind(3) != lint.Close || !s.Token(2).Is(lint.NumberWord) {
		return false
	}
	v, kind := lexicon.NumberWord(s.Lowered(2))
	if kind != lexicon.Cardinal || int(v) != s.value(0) {
		return false
	}
	s.Report(lint.Finding{Span: s.Span(0, 3), Severity: lint.Info, Confidence: 0.75, Message: "The figure is written again as a word",
		Fixes: []lint.Fix{s.Delete(s.Span(1, 3), lint.Suggested, "Keep the figure")}})
	return true
}

// percentagePoints matches "15%p", as Korean writes them.
func (s site) percentagePoints() bool {
	if !s.Is(1, "%") || !s.Tight(2) || !s.Among(2, "p", "pt", "pts") {
		return false
	}
	s.warn(s.Span(0, 2), s.Spelling(0)+" percentage points", 0.9, "English writes percentage points out")
	return true
}

// openMeasure matches "1 kg 240" and "2 euros 50": the unit stands where the decimal mark does.
func (s site) openMeasure() bool {
	n, next := openUnits[s.Lowered(1)], s.Token(3)
	if n == 0 || s.value(0) < 0 || s.value(2) < 0 || len(s.Spelling(2)) != n || s.Tight(2) || s.number(-1) || !s.Token(1).Has(lint.Lower) {
		return false
	}
	if s.Has(3) && next.Kind != lint.Stop && next.Kind != lint.Comma && !next.Is(lint.Preposition|lint.Coordinator|lint.Be) || s.Among(3, "of", "to", "by") {
		return false
	}
	rest := s.Spelling(2)
	if n == 3 {
		rest = strings.TrimRight(rest, "0")
	}
	if rest == "" {
		return false
	}
	s.warn(s.Span(0, 2), s.Spelling(0)+"."+rest+" "+s.Spelling(1), 0.85, "The unit stands inside the figure as in the source language")
	return true
}

// scoreThan matches "won 2 than 1".
func (s site) scoreThan() bool {
	if !s.Is(1, "than") || !s.points(0) || !s.points(2) || !s.contested() {
		return false
	}
	s.warn(s.Span(0, 2), s.Spelling(0)+"-"+s.Spelling(2), 0.85, "A score has a hyphen or “to” in English")
	return true
}

// figureHundred matches "two thousand five 100": the last word of the number is a figure.
func (s site) figureHundred() bool {
	if !s.Token(-1).Is(lint.NumberWord) || !s.Among(-2, "thousand", "million", "billion") || s.Tight(0) {
		return false
	}
	word := map[string]string{"100": "hundred", "1000": "thousand", "1,000": "thousand"}[s.Spelling(0)]
	if word == "" {
		return false
	}
	s.warn(s.Span(0, 0), word, 0.85, "The last word of the number is a figure")
	return true
}
