package number

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// WrongMonthDate finds dates that contradict others of the document.
var WrongMonthDate = &lint.Rule{
	Name:     "wrong-month-date",
	Family:   "number",
	Title:    "Month that contradicts the other dates",
	Severity: lint.Warning,
	Issue:    lint.Mistranslation,
	Fix:      lint.Suggested,
	Doc: `The same event has the same day in two months (“opens on April 18”, “opens on March 18”), or something that has
happened is dated after the report of it.

The source gives the day alone, and the engine invents a month for it.

The first date, or the month of the report, is suggested: an editor has to look.`,
	Examples: []lint.Example{
		{
			Bad:  "The museum opens on April 18 in the old mint.\n\nTickets cost 12 euros. The museum opens on «March 18».",
			Good: "The museum opens on April 18 in the old mint.\n\nTickets cost 12 euros. The museum opens on April 18.",
		},
		{
			Bad:  "On November 6, the police said that they had charged nine people.\n\nOn «December 2», a patrol boat approached the barge.",
			Good: "On November 6, the police said that they had charged nine people.\n\nOn November 2, a patrol boat approached the barge.",
		},
		{
			Bad:  "The ban began on 1 April and was to last for two months, until «31 January».",
			Good: "The ban began on 1 April and was to last for two months, until 31 May.",
		},
	},
	Counter: []lint.Counter{
		{Text: "The ban began on 1 April and lasted for two months, until 2 June. It ran from March 5 for six months, until September 4.", Why: "the sums are right"},
		{Text: "The fair was on April 18. The exhibition of prints will open on May 18, the museum said.", Why: "two events"},
		{Text: "On November 6, the council said that it had agreed. On December 2, work will start.", Why: "a plan"},
		{Text: "On November 6, 2021, the court ruled. On December 2, the firm appealed. On January 5, it lost.", Why: "a chronicle"},
	},
	Run: wrongMonths,
}

func wrongMonths(p *lint.Pass) {
	const most = 24 // a document with more dates is a calendar or a chronicle
	var dates []dayDate
	eachNumber(p, func(w setting) bool { return w.before.Is(lint.Month) || w.after.Is(lint.Month) }, func(s site) {
		if d, ok := dayDateAt(s); ok && len(dates) <= most && (s.Block.Kind == lint.Paragraph || s.Block.Kind == lint.Heading) {
			dates = append(dates, d)
		}
	})
	if len(dates) < 2 || len(dates) > most {
		return
	}
	for i := 1; i < len(dates); i++ {
		for _, first := range dates[:i] {
			if sameEvent(first, dates[i]) {
				dates[i].contradicts(first.month, 0.7, "The same event has another month above")
				return
			}
		}
	}
	lasting(dates)
	reportedLater(dates)
}

// lasting looks for two dates around a stretch of months that does not reach from the
// one to the other: "on 1 June, for three months, until 31 May".
func lasting(dates []dayDate) {
	for i := 1; i < len(dates); i++ {
		from, to := dates[i-1], dates[i]
		if from.site.Block != to.site.Block || to.site.At-from.site.At > 24 || from.year != 0 || to.year != 0 || !to.site.Among(-1, "until", "till", "to") {
			continue
		}
		n := monthsBetween(from.site, to.site)
		if n == 0 {
			continue
		}
		end := (from.month + n - 1) % 12
		if d := (to.month - 1 - end + 12) % 12; d == 0 || d == 1 || d == 11 {
			continue
		}
		if from.day == 1 && to.day > 27 {
			end = (end + 11) % 12
		}
		to.contradicts(end+1, 0.75, "The stretch of months before it ends elsewhere")
	}
}

// monthsBetween is the number of months that "for three months" between two dates gives, 0 for none.
func monthsBetween(from, to site) int {
	for k := 1; from.At+k+2 < to.At; k++ {
		if !from.Is(k, "for") || !from.Is(k+2, "months") {
			continue
		}
		if n := from.value(k + 1); n > 0 && n < 12 {
			return n
		}
		if n, kind := lexicon.NumberWord(from.Lowered(k + 1)); kind == lexicon.Cardinal && n > 0 && n < 12 {
			return int(n)
		}
	}
	return 0
}

// sameEvent reports whether two dates differ only in the month and belong to the same verb.
func sameEvent(a, b dayDate) bool {
	if a.day != b.day || a.month == b.month || a.year != b.year {
		return false
	}
	verb := a.site.event()
	return verb != "" && verb == b.site.event()
}

// event is the stem of the verb that the date belongs to, "" where there is none.
func (s site) event() string {
	for k := -1; k > -9 && s.Token(k).Kind != lint.Stop; k-- {
		w := s.Lowered(k)
		for _, stem := range [...]string{"open", "begin", "start", "launch", "release", "premier", "hold", "held", "close", "resum", "kick", "take"} {
			if len(w) >= len(stem) && w[:len(stem)] == stem && len(w) <= len(stem)+3 {
				return stem
			}
		}
	}
	return ""
}

// reportedLater looks for a past event dated after the only other date of the
// document, which opens it: "On November 6, the police said … On December 2, a boat approached".
func reportedLater(dates []dayDate) {
	if len(dates) != 2 || dates[0].year != 0 || dates[1].year != 0 {
		return
	}
	report, event := dates[0], dates[1]
	if report.site.Block == event.site.Block || report.site.BlockAt(int(report.site.Token(0).Start)) > 2 || report.site.yearNamed() || event.site.yearNamed() || !report.site.reports() || !event.site.opensPast() {
		return
	}
	later := (event.month - report.month + 12) % 12
	if later == 1 || later == 2 {
		event.contradicts(report.month, 0.65, "This has happened, but the date lies after the report of it")
	}
}

// yearNamed reports whether the block of the date names a year: a chronicle.
func (s site) yearNamed() bool {
	for k := range s.Tokens {
		if year(s, k-s.At) > 0 {
			return true
		}
	}
	return false
}

// reports reports whether the date opens a block whose first sentence attributes a statement.
func (s site) reports() bool {
	if s.At > 3 {
		return false
	}
	first := &s.Sentences[s.Block.FirstSentence]
	return first.Marks.Has(lint.WithSpeech)
}

// opensPast reports whether the date opens a sentence ("On December 2, …") in the past tense.
func (s site) opensPast() bool {
	on := -1
	if s.Token(-1).Is(lint.Month) {
		on = -2
	}
	if !s.Is(on, "On") {
		return false
	}
	for k := 1; k < 14 && s.Token(k).Kind != lint.Stop; k++ {
		t, w := s.Token(k), s.Lowered(k)
		switch {
		case t.Is(lint.Modal):
			return false
		case w == "was" || w == "were" || w == "had" || t.Has(lint.Lower) && t.Class == 0 && len(w) > 4 && w[len(w)-2:] == "ed":
			return true
		}
	}
	return false
}

// contradicts reports d and suggests the month.
func (d dayDate) contradicts(month int, confidence float64, message string) {
	s := d.site
	span, name := s.Span(-1, 0), s.Span(-1, -1)
	if d.monthAt > 0 {
		span, name = s.Span(0, 1), s.Span(1, 1)
	}
	s.Report(lint.Finding{Span: span, Confidence: confidence, Message: message,
		Fixes: []lint.Fix{s.Replace(name, months[month], lint.Suggested, "Write "+months[month])}})
}
