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
