package bilingual

import (
	"fmt"
	"strings"

	"golang.org/x/text/width"

	"github.com/artlint/artlint/lint"
)

// ChangedUnit finds numbers that the translation gives with another unit or currency.
var ChangedUnit = &lint.Rule{
	Name:     "changed-unit",
	Family:   "bilingual",
	Title:    "Unit that differs from the source",
	Severity: lint.Warning,
	Issue:    lint.Numbers,
	Fix:      lint.Manual,
	Doc: `The number is that of the source and its unit or currency is not: “10 公里” has become “10 miles”.

Engines have read more English with miles, dollars and feet than with anything else, and write what is frequent.

A conversion has another number and is not meant. Words that stand for two units, such as “pounds”, are passed over.
CheckMate has nothing of the kind; “numbers” in pofilter sees the number alone.`,
	Examples: []lint.Example{
		{Bad: "The village lies «10 miles» from the border.", Source: "村は国境から10キロメートル離れている。"},
		{Bad: "The bridge cost «20 million dollars».", Source: "Die Brücke kostete 20 Millionen Euro."},
		{Bad: "A fare of «$500» is planned.", Source: "運賃は500円になる予定だ。"},
	},
	Counter: []lint.Counter{
		{Text: "The village lies 10 km from the border.", Why: "the same unit", Source: "村は国境から10キロメートル離れている。"},
		{Text: "The village lies 6 miles (10 kilometers) from the border.", Why: "a conversion", Source: "Das Dorf liegt 10 Kilometer von der Grenze."},
		{Text: "The tunnel is 18.9 km long.", Why: "a sign that is a scale elsewhere", Source: "隧道全长18.9千米。"},
		{Text: "It is 10 miles and 10 kilometers long.", Why: "both are there", Source: "長さは10キロメートルだ。"},
		{Text: "It weighs 3 pounds and costs 3 pounds.", Why: "a word of two meanings", Source: "重さは3キログラムだ。"},
	},
	Run: func(p *lint.Pass) { pairs(p, func(b *lint.Block) { compareUnits(p, b) }) },
}

func compareUnits(p *lint.Pass, b *lint.Block) {
	original, text := width.Fold.String(b.Original), p.Slice(b.Span)
	target := figures(text)
	for _, f := range figures(original) {
		want, end := f.unit(original)
		if want == "" {
			continue
		}
		if span := otherUnit(text, target, f, want); span.Len() > 0 {
			span = lint.Span{Start: b.Start + span.Start, End: b.Start + span.End}
			p.Report(lint.Finding{Span: span, Confidence: 0.92, Message: fmt.Sprintf("“%s” of the source has become “%s”", original[f.start:end], p.Slice(span))})
		}
	}
}

// otherUnit is where the number f stands in text with another unit than want; empty
// where it stands with that unit too, or with none.
func otherUnit(text string, numbers []figure, f figure, want string) lint.Span {
	var other lint.Span
	for _, g := range numbers {
		unit, end := g.unit(text)
		switch {
		case !f.same(g) || unit == "":
		case unit == want:
			return lint.Span{}
		default:
			other = lint.Span{Start: g.start, End: end}
			if end == g.end { // a sign before it
				other.Start = strings.LastIndexAny(text[:g.start], "$€¥£")
			}
		}
	}
	return other
}
