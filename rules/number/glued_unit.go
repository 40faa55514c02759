package number

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/lexicon"
)

// gluedUnit finds a number that lost the space before what it counts, or before the next word of its sentence: "3years", "10:30the".
func (s site) gluedUnit() {
	w := s.Lowered(0)
	if w[len(w)-1]-'a' >= 26 {
		return
	}
	if n := strings.IndexFunc(w, func(r rune) bool { return r < '0' || r > '9' }); n > 0 && len(w)-n >= 3 {
		s.hyphenUnit(w[n:])
	}
	figures := strings.TrimRight(w, "abcdefghijklmnopqrstuvwxyz")
	n := len(figures)
	if n == 0 || len(w)-n < 3 || figures[n-1]-'0' > 9 {
		return
	}
	var confidence float64
	a := lint.Safe
	switch rest := w[n:]; {
	case counted.Has(lint.HashWord(rest)):
		confidence = 0.93
	case rest == "the" || rest == "and" || rest == "with" || rest == "from":
		confidence = 0.85
	case len(figures) <= 2 && lexicon.MonthOf(s.Spelling(0)[n:]) > 0:
		confidence = 0.9
	case len(rest) > 4 && strings.HasSuffix(rest, "s") && lexicon.WordRank(rest) == lexicon.Common && !genre.Technical(s.Document):
		confidence, a = 0.8, lint.Suggested
	default:
		return
	}
	at := int(s.Token(0).Start) + n
	s.Report(lint.Finding{Span: s.Span(0, 0), Confidence: confidence, Message: "The space behind the number is missing",
		Fixes: []lint.Fix{s.Replace(lint.Span{Start: at, End: at}, " ", a, "Insert the space")}})
}

// counted are the nouns that stand behind numbers most often.
var counted = lint.NewTriggers(`year years months month days weeks hours minutes seconds people percent times points meters metres kilometers kilometres kilograms
	dollars euros yuan rubles roubles lira won yen baht dong rupiah crowns pesos rupees pounds households students homes villages countries cases units goals tons tonnes`)
