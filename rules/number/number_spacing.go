package number

import (
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

// NumberSpacing finds white space inside times, dates, amounts and measures.
var NumberSpacing = &lint.Rule{
	Name:     "number-spacing",
	Family:   "number",
	Title:    "Space inside a number, or none behind it",
	Severity: lint.Error,
	Issue:    lint.Whitespace,
	Fix:      lint.Safe,
	Doc: `A space stands inside a time, a date, an amount or a unit (“24: 00”, “$ 130”, “( 42.4%)”, “98. 5”, “km / h”), or
the space behind a number is gone (“3years”).

The engine works on tokens: figure, colon and figure are three of them, and the program that puts the text together
again follows the spacing habits of the source language.

Closing the gap changes no figure and is safe; scores, ranges and decimals whose mark stands apart are suggested. Two figures around a colon are read as a time only where the words
before or behind say so, so that ratios, verses and scores keep their form; two figures around a full stop only where
what follows cannot begin a sentence.`,
	Examples: []lint.Example{
		{Bad: "The gates open at «18: 30» and close at midnight.", Good: "The gates open at 18:30 and close at midnight."},
		{Bad: "A bowl of soup costs «$ 7», tea included.", Good: "A bowl of soup costs $7, tea included."},
		{Bad: "The share of women «( 42.4»%) has not changed.", Good: "The share of women (42.4%) has not changed."},
		{Bad: "Rice rose to 61 lira per kilo, up from «58. 5» last week.", Good: "Rice rose to 61 lira per kilo, up from 58.5 last week."},
		{Bad: "Winds of «90 km / h» tore the roof from the hall.", Good: "Winds of 90 km/h tore the roof from the hall."},
		{Bad: "He was released after «3years» in prison.", Good: "He was released after 3 years in prison."},
		{Bad: "The guests lost «1: 3» at home; turnout was 40%, up from «38 %».", Good: "The guests lost 1:3 at home; turnout was 40%, up from 38%."},
		{Bad: "The list was closed on «8 /5/2023».", Good: "The list was closed on 8/5/2023."},
		{Bad: "Bread rose «4 ,7»% and salt «0 . 3» points.", Good: "Bread rose 4.7% and salt 0.3 points."},
		{Bad: "The island has «1 , 850» inhabitants, the season «2018- 2019» was short, and between «12- 14» boats came at «31 km/ h».", Good: "The island has 1,850 inhabitants, the season 2018-2019 was short, and between 12-14 boats came at 31 km/h."},
		{Bad: "The fair has been shut for «3-years», a «72 year-old» clock ran with «2 :15» left, and the ride costs «300won».", Good: "The fair has been shut for 3 years, a 72-year-old clock ran with 2:15 left, and the ride costs 300 won."},
		{Bad: "The train left at «5 .40» a.m. with two cars.", Good: "The train left at 5.40 a.m. with two cars."},
		{Bad: "She swam the lake in «34: 07.2», at depths of up to «1, 250» meters.", Good: "She swam the lake in 34:07.2, at depths of up to 1,250 meters."},
		{Bad: "Our side beat Vale «2: 0» on Friday, and she won 6-1, «7- 5» in the final.", Good: "Our side beat Vale 2:0 on Friday, and she won 6-1, 7-5 in the final."},
		{Bad: "At «10:30the» doctor came to a town of «3,000inhabitants», on «12May».", Good: "At 10:30 the doctor came to a town of 3,000 inhabitants, on 12 May."},
	},
	Counter: []lint.Counter{
		{Text: "Genesis 1: 10 is read in the morning. Table 3: 15 towns by size.", Why: "a verse and a caption, not times"},
		{Text: "The score was 98. 5 people saw it.", Why: "a new sentence begins"},
		{Text: "The 100m final is on Channel 4, and the 18th hole is closed.", Why: "attached units and ordinals"},
		{Text: "They beat the drum. John 3: 16 was read, and boys of 5- and 6-year classes sang; 12 .22 rifles lay there.", Why: "a verse, a suspended compound, a calibre"},
		{Text: "A 3-years-old horse and a 2-days trip; 12 year-olds and 30 year-end reports.", Why: "compounds"},
		{Text: "On May 4, 530 tons arrived, in room 4, 530 tons of paper burned, and by 40, 200 meters were done.", Why: "a date, a number of a room, an age"},
		{Text: "He paid 20 $ 10 times over, and £5million was left.", Why: "the sign may belong to the figure before it"},
	},
	Run: func(p *lint.Pass) {
		eachNumber(p, func(w setting) bool {
			return !w.ordinary() || w.after.Kind == lint.Word && w.after.Has(lint.Hyphenated) || lettered(p, w.number) || w.after.Kind == lint.Symbol && p.Text[w.after.Start] >= utf8.RuneSelf
		}, numberSpacing)
	},
}

func numberSpacing(s site) {
	switch {
	case s.spacedTime(), s.raceTime():
		s.join(s.between(2), s.Span(0, 2), ":", "A space stands inside a time of day")
	case s.Among(1, "a", "p") && s.Is(2, ".") && s.Tight(2) && s.Among(3, "m.", "m") && !s.Tight(3):
		s.join(s.Gap(3), s.Span(0, 3), "", "A space stands inside a time of day")
	case s.Is(1, "o") && s.Among(3, "clock") && (s.Is(2, "'") || s.Is(2, "’")):
		s.join(s.Span(1, 3), s.Span(0, 3), "o"+s.Spelling(2)+"clock", "A space stands inside a time of day")
	case s.spacedScore(), s.spacedSets():
		s.edit(s.Span(0, 2), s.behind(2), s.Spelling(1)+s.Spelling(2), lint.Suggested, 0.85, "A space stands inside a score", "Remove the space")
	case s.spacedRange():
		s.edit(s.Span(0, 2), s.behind(2), s.Spelling(1)+s.Spelling(2), lint.Suggested, 0.82, "A space stands beside the hyphen of a range", "Remove the space")
	case s.spacedUnit():
	case s.spacedCurrency():
		s.spacedSign()
	case s.tornDecimal() != "":
		mark := s.tornDecimal()
		s.edit(s.Span(0, 2), s.between(2), mark, lint.Suggested, 0.9, "A decimal stands torn apart around its mark", "Write “"+s.Spelling(0)+mark+s.Spelling(2)+"”")
	case s.looseMark():
		s.join(s.between(2), s.Span(0, 2), s.Spelling(1), "A space stands inside a number")
	case s.spacedThousands():
		s.edit(s.Span(0, 2), s.Gap(2), "", lint.Suggested, 0.8, "A space stands behind the comma of a number", "Remove the space")
	case s.spacedDecimal():
		s.close(s.Gap(2), s.Span(0, 2), 0.9, "A space stands behind the decimal point")
	case s.spacedSpeed():
		s.join(s.Span(1, 3), s.Span(0, 3), s.Spelling(1)+"/"+s.Spelling(3), "Spaces stand inside a unit")
	case s.Is(1, "/") && !s.Tight(1) && s.Tight(2) && date(s.Spelling(2)) && s.value(0) > 0 && s.value(0) <= 31:
		s.close(s.Gap(1), s.Span(0, 2), 0.93, "A space stands inside a date")
	case s.ages():
		s.edit(s.Span(0, 1), s.Gap(1), "-", lint.Suggested, 0.8, "A space stands inside the word", "Write the hyphen")
	default:
		s.gluedUnit()
	}
}

// spacedUnit reports a space before a percent sign, behind that of a degree or behind an opening bracket.
func (s site) spacedUnit() bool {
	switch {
	case s.Is(1, "°") && !s.Tight(2) && (s.Is(2, "C") || s.Is(2, "F")) && s.Kind(3) != lint.Stop:
		s.close(s.Gap(2), s.Span(0, 2), 0.9, "A space stands inside a unit")
	case s.Is(1, "%") && !s.Tight(1) && s.tightPercents():
		s.close(s.Gap(1), s.Span(0, 1), 0.8, "A space stands before the percent sign, unlike elsewhere")
	case s.Token(-1).Kind == lint.Open && s.Token(0).Has(lint.SpaceBefore) && !s.Token(0).Has(lint.LineBefore) && s.tightOpen():
		s.close(s.Gap(0), s.Span(-1, 0), 0.9, "A space stands behind the opening bracket")
	default:
		return false
	}
	return true
}

// ordinary reports whether the number is tight where a sign or a bracket stands before it, and no space can be missing or
// too many behind it: a longer word, a mark that no figures follow, or a sign that it is tight with.
func (w setting) ordinary() bool {
	if w.number.Has(lint.SpaceBefore) && (w.before.Kind == lint.Symbol || w.before.Kind == lint.Open) {
		return false
	}
	switch w.after.Kind {
	case lint.Word:
		return w.after.End-w.after.Start > 2 // no unit, no "p" of "p.m."
	case lint.Symbol:
		return !w.after.Has(lint.SpaceBefore)
	case lint.Comma, lint.Stop, lint.Pause, lint.Dash:
		return w.second.Kind != lint.Number
	}
	return true
}

// close reports span, whose white space gap goes.
func (s site) close(gap, span lint.Span, confidence float64, message string) {
	s.Report(lint.Finding{Span: span, Confidence: confidence, Message: message,
		Fixes: []lint.Fix{s.Replace(gap, "", lint.Safe, "Remove the space")}})
}

// spacedSign reports "$ 130". Where no other amount of the document shows its style, it is the style of some countries.
func (s site) spacedSign() {
	f := lint.Finding{Span: s.Span(-1, 0), Severity: lint.Info, Confidence: 0.93, Message: "A space stands between the currency sign and the amount",
		Fixes: []lint.Fix{s.Replace(s.Gap(0), "", lint.Suggested, "Remove the space")}}
	around := s.Around()
	for i := 1; i < len(around); i++ {
		if t := &around[i]; t.Kind == lint.Number && !t.Has(lint.SpaceBefore) && around[i-1].Hash == s.Token(-1).Hash && s.sameCountry(around, i-2) {
			f.Severity, f.Fixes[0].Applicability = lint.Error, lint.Safe
		}
	}
	s.Report(f)
}

func (s site) join(from, span lint.Span, text, message string) {
	s.Report(lint.Finding{Span: span, Confidence: 0.95, Message: message,
		Fixes: []lint.Fix{s.Replace(from, text, lint.Safe, "Remove the spaces")}})
}

func (s site) spacedCurrency() bool {
	sign := s.Token(-1)
	if !s.Has(-1) || !s.Token(0).Has(lint.SpaceBefore) || s.Token(0).Has(lint.LineBefore) || s.number(-2) || s.Block.Kind == lint.Field {
		return false
	}
	switch s.Spelling(-1) {
	case "$", "£", "€", "¥", "₩", "₹", "₽", "₺":
		country := s.Token(-2) // "R $ 14", "US$ 30"
		return sign.Has(lint.SpaceBefore) || country.Kind == lint.Open || country.Kind == lint.Word && country.Has(lint.Title|lint.Upper) && country.End-country.Start <= 3
	}
	return false
}
