package number

import (
	"slices"
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// NumberFormat finds decimal commas, thousands marked with full stops, and large numbers without marks.
var NumberFormat = &lint.Rule{
	Name:     "number-format",
	Family:   "number",
	Title:    "Number in the format of the source language",
	Severity: lint.Info,
	Issue:    lint.LocaleViolation,
	Fix:      lint.Suggested,
	Doc: `A decimal comma (“20,8%”, “7,8-inch”), a full stop between thousands (“3.412 accidents”), a time, a date or an
abbreviation of the source language (“22h15”, “14.9.”, “48 mln”), or a large number without separators among others that
have them (“24000 spectators”).

Numbers are copied as they stand in the source.

English thousands (“25,690”) are left alone: a comma is read as decimal only before one or two digits with a unit behind
them, a full stop as thousands only before three digits with a plural behind or a count before them. Human translators leave
decimal commas too, so that those are reported as style. The repair is suggested.`,
	Examples: []lint.Example{
		{Bad: "The price rose by «20,8»% to «18,5» million euros.", Good: "The price rose by 20.8% to 18.5 million euros."},
		{Bad: "A reader with a «7,8-inch» screen weighs «0,3» kg.", Good: "A reader with a 7.8-inch screen weighs 0.3 kg."},
		{Bad: "Doctors treated «3.412» motorcycle accidents last year.", Good: "Doctors treated 3,412 motorcycle accidents last year."},
		{Bad: "The price has risen from «95.000» to 210,000 dong.", Good: "The price has risen from 95,000 to 210,000 dong."},
		{Bad: "The count gave 30,110 votes out of «52.806», and visitor numbers reached «2.310» on Sunday.", Good: "The count gave 30,110 votes out of 52,806, and visitor numbers reached 2,310 on Sunday."},
		{Bad: "The fire burned until «22h15» and was seen from the bridge.", Good: "The fire burned until 10:15 p.m. and was seen from the bridge."},
		{Bad: "The flea market is held on «14.9». The next one is held on «03.11.2024» in the hall.", Good: "The flea market is held on 14 September. The next one is held on 3 November 2024 in the hall."},
		{Bad: "The show ends at «17 h 30», and the bar at midnight.", Good: "The show ends at 5:30 p.m., and the bar at midnight."},
		{Bad: "The gate opens at «21:30 o'clock» and closes at midnight.", Good: "The gate opens at 9:30 p.m. and closes at midnight."},
		{Bad: "The quake had a magnitude of «5,6» and cost «1.250.300» to repair, in all «2.310,50» francs.", Good: "The quake had a magnitude of 5.6 and cost 1,250,300 to repair, in all 2,310.50 francs."},
		{Bad: "A loaf costs «2.40 €» in the market.", Good: "A loaf costs €2.40 in the market."},
		{Bad: "The theatre gets 48 «mln» euros.", Good: "The theatre gets 48 million euros."},
		{Bad: "The night train was late by «1 hour and 80 minutes», and the bus takes 1 hour 50 «points».", Good: "The night train was late by 2 hours and 20 minutes, and the bus takes 1 hour 50 minutes."},
		{Bad: "The next fair is on Nov. 11 («fire»), the costs amount to «24.600» euros.", Good: "The next fair is on Nov. 11 (Tuesday), the costs amount to 24,600 euros."},
		{Bad: "The concert begins at «20 o'clock» in the square.", Good: "The concert begins at 8 p.m. in the square."},
		{Bad: "The concert begins at «20 o'clock 30» in the square.", Good: "The concert begins at 8:30 p.m. in the square."},
		{Bad: "The concert begins at «14.30 o'clock o'clock» in the square.", Good: "The concert begins at 2:30 p.m. in the square."},
		{Bad: "A ticket costs €«12,50», and «25 000» people paid.", Good: "A ticket costs €12.50, and 25,000 people paid."},
		{Bad: "The store sold «1,2340» tickets. It was built in «1,932» and sold in May «2560».", Good: "The store sold 12,340 tickets. It was built in 1932 and sold in May 2017."},
		{Bad: "The road is closed until «2.4», and the gate opens at «hours 18». The hall seats «3.500», the fare is «15 tys.» crowns.", Good: "The road is closed until 2 April, and the gate opens at 6 p.m. The hall seats 3,500, the fare is 15,000 crowns."},
		{Bad: "A stool costs «75,-» euros, a table «2.400,-» and a lamp costs «euros 30».", Good: "A stool costs 75 euros, a table 2,400 and a lamp costs €30."},
		{Bad: "The hen weighs «2 kg 350», turnout fell «3.5%p», and the reds won «4 than 2».", Good: "The hen weighs 2.35 kg, turnout fell 3.5 percentage points, and the reds won 4-2."},
		{Bad: "The mill dates from «the 5th year of Showa», the dam from «1964 (Showa 39)», and «20 (twenty)» men guard it.", Good: "The mill dates from 1930, the dam from 1964, and 20 men guard it."},
		{Bad: "The well cost «1,25,00,000» rupees, and the race took 9 minutes and 20 «a second».", Good: "The well cost 12,500,000 rupees, and the race took 9 minutes and 20 seconds."},
		{Bad: "The last ferry leaves at «26 o'clock», the first at «6 o'clock 15».", Good: "The last ferry leaves at 2 a.m., the first at 6:15."},
		{Bad: "Up to «2/3 thirds» of the rice is lost; from 2019 to «the day 12/6/2022» output fell by «1 percent 2.4», and a prize of AED «750.000» was paid.", Good: "Up to two thirds of the rice is lost; from 2019 to 12 June 2022 output fell by 1 percent 2.4, and a prize of AED 750,000 was paid."},
		{Bad: "The club has 31,500 members, but «24000» spectators came.", Good: "The club has 31,500 members, but 24,000 spectators came."},
		{Bad: "The club has 31,500 members, of «4178027» registered voters.", Good: "The club has 31,500 members, of 4,178,027 registered voters."},
	},
	Counter: []lint.Counter{
		{Text: "They sold 25,690 tickets, 1,000 of them on pages 10,12 and 14.", Why: "English thousands and a list"},
		{Text: "The lap took 1.234 seconds and the river is 3.412 metres deep. Version 1.000 files are gone.", Why: "real decimals"},
		{Text: "Her time fell to 12.345, out of 9.5 possible points; the 24h race lasts 2h30 and depends on 4.5.", Why: "times, marks and durations"},
		{Text: "It takes between 1 hour and 70 minutes. Petrol at 1.799 euros per litre, the pound at 1.085 euros.", Why: "two durations, prices with three decimals"},
		{Text: "Verses 10,12,14,130 were read; lots 5,10,200 sold at 20 a second. He ran the last metres 12 seconds behind; paid in euros 18 of them; sold 3 kg 240 times; it is 5 rather than 4.", Why: "a figure of its own"},
		{Text: "In 1,999 cases the court agreed, and the sale brought in 1,987. On May 1,2004 the tower of 2540 steps opened. Call 24000 lines from room 31500.", Why: "counts, a date"},
	},
	Run: func(p *lint.Pass) {
		eachNumber(p, func(w setting) bool {
			text := p.Text[w.number.Start:w.number.End]
			buddhist := len(text) == len("2567") && text[:2] == "25"
			ends := w.after.Kind == lint.Word || w.after.Kind == lint.Stop || w.after.Kind == lint.Comma
			return len(text) > len("1234") || !digits(text) || buddhist || !ends || hours.Has(w.before.Hash) || written.Has(w.after.Hash) || mayBeBuilt(w)
		}, numberFormat)
	},
}

// shortScales are abbreviations of other languages for a million and a billion.
var shortScales = lint.NewTriggers("mln mln. mrd mrd. mld mld. bln bln. mio mio. mlrd mlrd. milj milj. thous thous. tys tys. tis tis. thsd thsd.")

// written are words behind a number that are looked at; longer numbers are looked at by themselves.
var written = slices.Concat(shortScales, larger, lint.NewTriggers("h o'clock o’clock percent"))

func numberFormat(s site) {
	if s.Any(1, shortScales) {
		s.shortScale()
	}
	if s.Any(1, larger) {
		s.duration()
	}
	text := s.Spelling(0)
	switch {
	case s.clockBehind(), s.sourceForm(), s.tornPercent(text):
	case strings.IndexByte(text, '/') > 0:
		if !s.dayBefore(text) {
			s.fractionWord(text)
		}
	case s.Kind(1) == lint.Open && s.Kind(3) == lint.Close:
		s.elementDay()
	case s.Is(1, "€") && !s.number(2) && s.Kind(-1) != lint.Symbol:
		s.suggest(s.Span(0, 1), "€"+text, 0.7, "English writes the sign before the amount")
	case s.Among(1, "o'clock", "o’clock"):
		s.fullClock(text)
	case s.Is(1, "h") && s.number(2) && len(s.Spelling(2)) == 2 && !s.Is(3, "min"):
		s.clockTime(text+"h"+s.Spelling(2), 2)
	case s.Is(1, "h") && s.Among(-1, "at", "until", "till", "before", "after") && s.value(0) >= 0 && s.value(0) <= 24 && !s.Is(2, "/"):
		s.suggest(s.Span(0, 1), clock(s.value(0)), 0.8, "The time is written as in the source language")
	default:
		s.marks(text)
	}
}

// marks looks at the marks inside a number, or at the lack of them.
func (s site) marks(text string) {
	comma, point := strings.IndexByte(text, ','), strings.IndexByte(text, '.')
	switch {
	case comma > point && point > 0:
		s.bothMarks(text)
	case comma > 0:
		if !s.misgrouped(text) {
			s.decimalComma(text)
			s.groupedYear(text)
		}
	case point > 0:
		s.dottedDate(text)
		s.dottedThousands(text)
	case strings.IndexByte(text, 'h') > 0:
		s.clockTime(text, 0)
	case !digits(text):
	case len(text) <= 3 && s.spacedGroup():
		s.suggest(s.Span(0, 1), text+","+s.Spelling(1), 0.65, "A space groups the digits as in the source language")
	case len(text) >= 5 && len(text) <= 8:
		s.ungrouped(text)
	case len(text) == 4:
		s.buddhistYear(text)
	}
}

// spacedGroup reports whether three digits stand behind the number, and what both count: "25 000 people".
func (s site) spacedGroup() bool {
	rest := s.Spelling(1)
	return s.number(1) && len(rest) == 3 && digits(rest) && !s.Tight(1) && !s.number(-1) && (s.plural(2) || s.measured(2))
}

// measured reports whether a percent sign, a unit, a currency or a large-number word stands at k.
func (s site) measured(k int) bool {
	return s.Is(k, "%") || s.Token(k).Kind == lint.Word && measure(s.Lowered(k))
}

// ungrouped matches a long number before a plural where the document groups its other numbers.
func (s site) ungrouped(text string) {
	adjective := s.Kind(1) == lint.Word && s.Token(1).Class == 0 && s.Token(1).Has(lint.Lower) && s.plural(2) // confirmed cases
	if text[0] == '0' || !s.plural(1) && !adjective || !s.Token(-1).Is(lint.Preposition|lint.Coordinator|lint.Be|lint.Article) {
		return
	}
	confidence := 0.6
	if s.groups() {
		confidence = 0.75
	}
	figure, _ := strconv.Atoi(text)
	fix := s.Replace(s.Span(0, 0), grouped(int64(figure)), lint.Suggested, "Group the digits")
	s.Report(lint.Finding{Span: s.Span(0, 0), Severity: lint.Info, Confidence: confidence, Fixes: []lint.Fix{fix},
		Message: "The digits are not grouped in threes"})
}

// groups reports whether another number of the document has grouped thousands.
func (s site) groups() bool {
	around := s.Around()
	for i := range around {
		t := &around[i]
		if t.Kind == lint.Number && t.End-t.Start > 5 {
			if w := s.Word(t); w[len(w)-4] == ',' && digits(w[len(w)-3:]) {
				return true
			}
		}
	}
	return false
}

// plural reports whether a lower-case noun in the plural stands at k.
func (s site) plural(k int) bool {
	t, w := s.Token(k), s.Lowered(k)
	if t.Kind != lint.Word || !t.Has(lint.Lower) || t.Class != 0 || s.Tight(k) {
		return false
	}
	return w == "people" || w == "spectators" || len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && w[len(w)-2] != 'u' && !measure(w)
}

// measure reports whether a word in lower case is a unit, a currency or a word for a large number.
func measure(w string) bool {
	switch strings.TrimSuffix(w, ".") {
	case "percent", "percentage", "mln", "mrd", "mld", "bln", "per", "pct", "million", "billion", "trillion", "thousand", "bn", "m", "mm", "cm", "km", "kg", "g", "mg", "l", "ml", "ha", "t", "kw", "mw", "gw",
		"kwh", "mwh", "km/h", "kph", "mph", "inch", "inches", "foot", "feet", "mile", "miles", "yard", "yards", "meter", "metre", "meters", "metres",
		"kilometer", "kilometers", "kilometre", "kilometres", "centimeters", "centimetres", "millimeters", "millimetres", "gram", "grams", "kilograms",
		"kilogram", "kilo", "kilos", "ton", "tons", "tonne", "tonnes", "liter", "liters", "litre", "litres", "hectare", "hectares", "acres", "degrees",
		"points", "point", "times", "seconds", "second", "minutes", "hours", "years", "dollars", "euros", "euro", "yen", "yuan", "won", "rubles", "roubles",
		"lira", "pesos", "reais", "pounds", "rupees", "volts", "watts", "square", "cubic", "ounces", "gb", "tb", "mb", "ghz", "mhz", "megawatts", "gigawatts", "fold", "magnitude", "hour", "year":
		return true
	}
	return false
}
