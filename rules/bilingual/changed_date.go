package bilingual

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/width"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// ChangedDate finds dates whose day or month the translation has changed.
var ChangedDate = &lint.Rule{
	Name:     "changed-date",
	Family:   "bilingual",
	Title:    "Date that differs from the source",
	Severity: lint.Warning,
	Issue:    lint.Numbers,
	Fix:      lint.Manual,
	Doc: `The translation has a date that the source has not, with the day or the month of one that it lost.

Engines guess the month of “3日” from what they read before, and turn month and day of “3/4” round.

Days without a month, and months without a day, are not compared. Known as “numbers” in pofilter, which also sees dates
that are only written in another order; artlint reads them.`,
	Examples: []lint.Example{
		{Bad: "The vote is on «May 14».", Source: "投票は3月14日に行われる。"},
		{Bad: "The ferry stops on «12 March» 2024.", Source: "Die Fähre fährt am 13. März 2024 nicht mehr."},
	},
	Counter: []lint.Counter{
		{Text: "The vote is on 14 March, not on March 15.", Why: "the same dates", Source: "投票は3月15日ではなく3月14日に行われる。"},
		{Text: "Money came on July 17 and 22, and on December 9–10.", Why: "days that share a month", Source: "7月17日和7月22日，12月10日拨款。"},
		{Text: "The vote is on Sept. 3.", Why: "the same date", Source: "Голосование 3 сентября."},
		{Text: "The strike began on July 1 and ends on July 2.", Why: "a date more, none lost", Source: "ストは7月1日に始まった。"},
	},
	Run: func(p *lint.Pass) { pairs(p, func(b *lint.Block) { compareDates(p, b) }) },
}

// day is a day of the year as a text writes it.
type day struct {
	month, day int
	span       lint.Span // in the text
}

func (d day) same(o day) bool { return d.month == o.month && d.day == o.day }

func compareDates(p *lint.Pass, b *lint.Block) {
	original := width.Fold.String(b.Original)
	source := foreignDays(original)
	if len(source) == 0 {
		return
	}
	target := englishDays(p.Slice(b.Span))
	for _, s := range source {
		if slices.ContainsFunc(target, s.same) {
			continue
		}
		for _, t := range target {
			if (t.day == s.day || t.month == s.month) && !slices.ContainsFunc(source, t.same) {
				span := lint.Span{Start: b.Start + t.span.Start, End: b.Start + t.span.End}
				p.Report(lint.Finding{Span: span, Confidence: 0.92, Message: fmt.Sprintf("“%s” of the source has become “%s”", original[s.span.Start:s.span.End], p.Slice(span))})
				break
			}
		}
	}
}

var (
	signDay    = regexp.MustCompile(`(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号일]`)
	pointDay   = regexp.MustCompile(`\b(\d{1,2})\.(\d{1,2})\.(?:19|20)\d\d\b`)
	isoDay     = regexp.MustCompile(`\b(?:19|20)\d\d[-/](\d{1,2})[-/](\d{1,2})\b`)
	wordDay    = regexp.MustCompile(`\b(\d{1,2})(?:\.|er|º|°)?(?: de)? (\p{L}{3,})`)
	monthFirst = regexp.MustCompile(`\b(\p{Lu}\p{Ll}{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?\b`)
	nextDay    = regexp.MustCompile(`^(?:st|nd|rd|th)?(?: ?[-–—/] ?|,? (?:and|or|to|until|through) (?:the )?|, )(\d{1,2})(?:st|nd|rd|th)?\b`)
	dayFirst   = regexp.MustCompile(`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (\p{Lu}\p{Ll}{2,8})\b`)
)

// monthWords are the names of months in other languages than English, by their first letters.
var monthWords = [...][]string{1: {"januar", "janv", "enero", "janei", "genna", "январ"}, 2: {"februar", "févr", "febrer", "fever", "febbr", "феврал"},
	3: {"märz", "mars", "marzo", "março", "maart", "март"}, 4: {"april", "avril", "abril", "aprile", "апрел"}, 5: {"mai", "mayo", "maio", "maggio", "mei", "мая"},
	6: {"juni", "juin", "junho", "giugno", "июн"}, 7: {"juli", "juill", "julho", "luglio", "июл"}, 8: {"august", "août", "agosto", "augustus", "август"},
	9: {"septem", "setemb", "settem", "сентяб"}, 10: {"oktob", "octob", "octub", "outub", "ottob", "октяб"}, 11: {"novem", "noviem", "ноябр"}, 12: {"dezem", "décem", "diciem", "dicem", "decem", "декаб"}}

// foreignDays are the days that a text of another language names.
func foreignDays(text string) []day {
	out := numericDays(text, signDay, 1, 2)
	out = append(out, numericDays(text, pointDay, 2, 1)...)
	out = append(out, numericDays(text, isoDay, 1, 2)...)
	for _, m := range wordDay.FindAllStringSubmatchIndex(text, -1) {
		word := strings.ToLower(text[m[4]:m[5]])
		for month, names := range monthWords {
			if slices.ContainsFunc(names, func(n string) bool { return strings.HasPrefix(word, n) }) {
				out = addDay(out, month, text[m[2]:m[3]], lint.Span{Start: m[0], End: m[1]})
			}
		}
	}
	return out
}

func numericDays(text string, form *regexp.Regexp, month, number int) []day {
	var out []day
	for _, m := range form.FindAllStringSubmatchIndex(text, -1) {
		n, _ := strconv.Atoi(text[m[2*month]:m[2*month+1]])
		out = addDay(out, n, text[m[2*number]:m[2*number+1]], lint.Span{Start: m[0], End: m[1]})
	}
	return out
}

// englishDays are the days that an English text names.
func englishDays(text string) []day {
	var out []day
	for _, m := range monthFirst.FindAllStringSubmatchIndex(text, -1) {
		month := monthOf(text[m[2]:m[3]])
		out = addDay(out, month, text[m[4]:m[5]], lint.Span{Start: m[0], End: m[1]})
		for at := m[1]; ; { // December 9–10, July 17 and 22
			next := nextDay.FindStringSubmatchIndex(text[at:])
			if next == nil {
				break
			}
			out = addDay(out, month, text[at+next[2]:at+next[3]], lint.Span{Start: at + next[2], End: at + next[3]})
			at += next[1]
		}
	}
	for _, m := range dayFirst.FindAllStringSubmatchIndex(text, -1) {
		out = addDay(out, monthOf(text[m[4]:m[5]]), text[m[2]:m[3]], lint.Span{Start: m[0], End: m[1]})
	}
	return append(out, numericDays(text, isoDay, 1, 2)...)
}

func monthOf(word string) int { return max(lexicon.MonthOf(word), lexicon.MonthOf(word+".")) }

// addDay adds the day, if there is such a day.
func addDay(days []day, month int, number string, span lint.Span) []day {
	n, _ := strconv.Atoi(number)
	if month < 1 || month > 12 || n < 1 || n > 31 {
		return days
	}
	return append(days, day{month, n, span})
}
