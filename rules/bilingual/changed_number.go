package bilingual

import (
	"fmt"

	"golang.org/x/text/width"

	"github.com/artlint/artlint/lint"
)

// ChangedNumber finds numbers that the translation has changed or lost.
var ChangedNumber = &lint.Rule{
	Name:     "changed-number",
	Family:   "bilingual",
	Title:    "Number that differs from the source",
	Severity: lint.Warning,
	Issue:    lint.Numbers,
	Fix:      lint.Manual,
	Doc: `A number of the source is not in the translation, and the translation has another one instead.

Myriads (万, 億, 만, 억) are counted in ten thousands and hundreds of millions, and an engine that miscounts is
wrong by ten or a thousand; decimal commas and points change places.

The rule reads both conventions, scale words, times on both clocks and spelled numbers, and says nothing about
numbers up to twelve. It runs only where the source is at hand. Known as “numbers” in pofilter and as
“patterns” in CheckMate.`,
	Examples: []lint.Example{
		{Bad: "The plant cost «12.8» million yen.", Source: "工場の建設費は１億２８００万円だった。"},
		{Bad: "«The» bridge is closed to lorries.", Source: "Die Brücke ist bis 2031 für Lastwagen gesperrt."},
	},
	Counter: []lint.Counter{
		{Text: "The plant cost 12.8 million yen.", Why: "the same in myriads", Source: "工場の建設費は1280万円だった。"},
		{Text: "It weighs 1,250.5 kilos and was opened at 2:30 p.m.", Why: "other separators and another clock", Source: "Es wiegt 1.250,5 Kilo und wurde um 14:30 Uhr eröffnet."},
		{Text: "Of the 13,269 voters 12,500 came at 7 p.m., 3,000 of them in their 50s.", Why: "spaces in a number, myriads with a rest, a clock, an age", Source: "13 269人の有権者のうち1万2500人が19時40分に来た。50代は3000人余り。"},
		{Text: "It was built in 2006 and rebuilt in 2019; the door is 1.55 meters high.", Why: "a year of an era, a short year, a middle dot", Source: "平成18年に建てられ、19年に改築された。扉の高さは1・55メートル。"},
		{Text: "Two hundred people came in May.", Why: "spelled, and a month", Source: "5月に200人が来た。"},
	},
	Run: func(p *lint.Pass) {
		pairs(p, func(b *lint.Block) { compareNumbers(p, b) })
	},
}

// compareNumbers reports a block with as many numbers as its source, or one more or
// less, where a number of each has no partner.
func compareNumbers(p *lint.Pass, b *lint.Block) {
	source, target := figures(width.Fold.String(b.Original)), figures(p.Slice(b.Span))
	words := wordNumbers(p.Slice(b.Span))
	lost := unmatched(source, target)
	extra := unmatched(target, source)
	for _, f := range lost {
		if f.small() || f.in(words) {
			continue
		}
		span, about := firstWord(p, b), "is not in the translation"
		if len(extra) > 0 {
			span = lint.Span{Start: b.Start + extra[0].start, End: b.Start + extra[0].end}
			about = fmt.Sprintf("has become “%s”", extra[0].text)
			extra = extra[1:]
		}
		p.Report(lint.Finding{Span: span, Confidence: 0.93, Message: fmt.Sprintf("“%s” of the source %s", f.text, about)})
	}
}

// unmatched are the numbers of a that no number of b can mean.
func unmatched(a, b []figure) []figure {
	var out []figure
	for _, f := range a {
		found := false
		for _, g := range b {
			found = found || f.same(g) || f.shortYear(g) || g.shortYear(f)
		}
		if !found {
			out = append(out, f)
		}
	}
	return out
}
