package number

import (
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// eras are the names by which years are counted in East Asia, and the year before their first.
var eras = map[string]int{"meiji": 1867, "taisho": 1911, "showa": 1925, "heisei": 1988, "reiwa": 2018, "minguo": 1911, "juche": 1911}

var eraNames = lint.NewTriggers("meiji taisho showa heisei reiwa minguo juche")

// era matches "1931 (Showa 6)", "the 6th year of Showa" and "in Showa 6".
func (s site) era() bool {
	const message = "The year is counted by an era of the source"
	switch {
	case s.Is(1, "(") && year(s, 0) > 0 && eras[s.Lowered(2)] > 0 && s.number(3):
		end := 4
		if s.Is(end, "year") {
			end++
		}
		if s.Kind(end) != lint.Close {
			return false
		}
		s.Report(lint.Finding{Span: s.Span(0, end), Severity: lint.Info, Confidence: 0.75, Message: message,
			Fixes: []lint.Fix{s.Delete(s.Span(1, end), lint.Suggested, "Keep the year")}})
	case s.Is(1, "year") && s.Is(2, "of") && eras[s.Lowered(3)] > 0:
		n, err := strconv.Atoi(strings.TrimRight(s.Lowered(0), "stndrh"))
		if err != nil || s.Kind(4) == lint.Word && s.Token(4).Class == 0 {
			return false
		}
		from := 0
		if s.Is(-1, "the") {
			from = -1
		}
		s.suggest(s.Span(from, 3), strconv.Itoa(eras[s.Lowered(3)]+n), 0.8, message)
	case s.Any(-1, eraNames) && s.value(0) > 0 && s.value(0) < 120 && s.Token(-2).Is(lint.Preposition):
		s.suggest(s.Span(-1, 0), strconv.Itoa(eras[s.Lowered(-1)]+s.value(0)), 0.75, message)
	default:
		return false
	}
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
