package number

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/near"
)

// CounterWord finds measure words of the source language that became nouns.
var CounterWord = &lint.Rule{
	Name:     "counter-word",
	Family:   "number",
	Title:    "Measure word translated as a noun",
	Severity: lint.Warning,
	Issue:    lint.Mistranslation,
	Fix:      lint.Suggested,
	Doc: `Between a number and what it counts stands a noun that English does not use: “8 million sets of such lamps”,
“80,000 copies of the vaccine”, “5,100 person-times”, “fifteen names of technicians”; dates have such words behind each of
their parts: “2019 year 7 month 12 day”.

Chinese, Japanese, Korean and Vietnamese put a measure word between the two, and the engine gives its meaning as a noun.

The measure word goes, or the English one comes. Both are suggested: “three sets of keys” is English.`,
	Examples: []lint.Example{
		{Bad: "Last year 8.3 million «sets of» such lamps were sold.", Good: "Last year 8.3 million such lamps were sold."},
		{Bad: "The clinic expects 80,000 «copies» of the vaccine.", Good: "The clinic expects 80,000 doses of the vaccine."},
		{Bad: "The line has 31 «pieces of» stations, and the band sold 90,000 «pieces» of its new album.", Good: "The line has 31 stations, and the band sold 90,000 copies of its new album."},
		{Bad: "By August, 5,100 «person-times» had registered.", Good: "By August, 5,100 people had registered."},
		{Bad: "Some three hundred «names of» workers slept in a hall; the side had 12 «win» points.", Good: "Some three hundred workers slept in a hall; the side had 12 points."},
		{Bad: "The farm keeps 14 «tails of» goats, and thirty-two «pieces of» women work in it.", Good: "The farm keeps 14 goats, and thirty-two women work in it."},
		{Bad: "The law enters into force in 2028 «year», and the song is of 1911 «year». It ran from May 2019 to «the same year» 2021, and ended on July 10 «day».", Good: "The law enters into force in 2028, and the song is of 1911. It ran from May 2019 to 2021, and ended on July 10."},
		{Bad: "The village has 40 «mouths of» old wells, the «1963 year's» flood hit it, and 300 «nos of» people drink from them.", Good: "The village has 40 old wells, the 1963 flood hit it, and 300 people drink from them."},
		{Bad: "At dusk «the car of about 90 units» had been dug out.", Good: "At dusk about 90 cars had been dug out."},
		{Bad: "The office had 2,300 «times of» complaints, and the wall is 40 «meter» high.", Good: "The office had 2,300 complaints, and the wall is 40 meters high."},
		{Bad: "The mill was sold in «2016 year 4 month» and burned on «2018 year 11 month 3 day». It is shut since «2 month», and the fair is on «5 month 9 day».", Good: "The mill was sold in April 2016 and burned on 3 November 2018. It is shut since February, and the fair is on 9 May."},
		{Bad: "The mill was sold on «25 days», the clerk said, and it is open until «28 days».", Good: "The mill was sold on the 25th, the clerk said, and it is open until the 28th."},
		{Bad: "He won the cup of «last year 11 month».", Good: "He won the cup of November last year."},
		{Bad: "The bureau sent fifteen «names of» technicians to the villages.", Good: "The bureau sent fifteen technicians to the villages."},
	},
	Counter: []lint.Counter{
		{Text: "She owns three sets of keys and 5,000 sets of stamps. They printed 80,000 copies of the book.", Why: "sets and copies"},
		{Text: "The wall bears the names of 300 soldiers and 40 names of sailors; in 2028 year-end figures came, and the 2021 year book.", Why: "names on a wall, other nouns"},
		{Text: "Ten families of teachers, two branches of shops, six bodies of soldiers and five doors of cars.", Why: "families, branches, bodies and doors"},
		{Text: "They ate 12 pieces of crackers, 30 pieces of glass, 5 pieces of flowers.", Why: "things that come in pieces"},
		{Text: "A 2 metre high wall fell, the 10 minute walk was short, and they came at 12 minute intervals.", Why: "a measure before its noun"},
		{Text: "It rained on 12 days in May, on 5 days a week and until 3 days before the fair.", Why: "so many days"},
		{Text: "A 3 month 12 day walk. The boy is 2 year 3 month old. It has stood since 3 month passes were sold.", Why: "durations"},
		{Text: "He read out 15 names of victims. The study covers 5,100 person-years.", Why: "names and a rate"},
	},
	Run: counterWords,
}

var counters = lint.NewTriggers(`sets pieces units pairs copies parts person-times people-times man-times person-trips
	vehicle-times train-times names frames seats doors tails strips branches stands places heads
	positions persons bodies wings collars skins devices vessels vehicles homes families fruits stems strains boards mouths no. nos points times year day`)

func counterWords(p *lint.Pass) {
	eachNumber(p, func(w setting) bool { return w.after.Kind == lint.Word && singularUnits.Has(w.after.Hash) }, func(s site) {
		if !builtDate(s) {
			unitNumber(s)
		}
	})
	eachNumber(p, func(w setting) bool {
		return w.after.Hash == days && w.before.Is(lint.Preposition) && w.number.End-w.number.Start <= 2
	}, dayAsDays)
	near.Triggered(p, counters, func(s near.Site) {
		if s.Token(0).Has(lint.Lower) {
			counterWord(site{s})
		}
	})
}

func counterWord(s site) {
	if s.number(-1) && s.ofUnits() {
		return
	}
	switch w := s.Lowered(0); w {
	case "sets", "pieces", "units", "pairs":
		s.pieces(w)
	case "copies", "parts":
		s.copies()
	case "person-times", "people-times", "man-times", "person-trips":
		if s.counted() {
			s.counter(s.Span(0, 0), "people", 0.8)
		}
	case "vehicle-times", "train-times":
		if s.counted() {
			noun, _, _ := strings.Cut(w, "-")
			s.counter(s.Span(0, 0), noun+"s", 0.8)
		}
	case "times":
		s.timesOf()
	case "names":
		s.namesOf()
	case "points":
		if s.Among(-1, "win", "winning", "victory") && s.number(-2) {
			s.counter(s.Span(-1, -1), "", 0.75)
		}
	case "year":
		s.yearFigure()
	case "day":
		s.dayFigure()
	case "heads":
		if s.Is(1, "of") && s.counted() && s.Among(2, "pigs", "cattle", "cows", "sheep", "goats", "livestock", "chickens") {
			s.counter(s.Span(0, 0), "head", 0.7)
		}
	default:
		s.measureWord(w)
	}
}

// pieces judges "8 million sets of such lamps": a figure that counts single things, which "such" tells too.
func (s site) pieces(w string) {
	if !s.Is(1, "of") || !s.counted() {
		return
	}
	switch {
	case s.Is(2, "such"), w == "sets" && s.Token(-1).Is(lint.NumberWord) && s.Among(2, "these", "those"):
		s.counter(s.Span(0, 1), "", 0.75)
	case w == "pieces":
		s.wholeThings()
	case w == "units" && measures[w].has(s.Lowered(2)):
		s.counter(s.Span(0, 1), "", 0.7)
	}
}

// copies judges "80,000 copies of the vaccine".
func (s site) copies() {
	const reach = 6 // "copies of the first new vaccine"
	if !s.Is(1, "of") || !s.counted() {
		return
	}
	for k := 2; k < reach; k++ {
		if s.Among(k, "vaccine", "vaccines") {
			s.counter(s.Span(0, 0), "doses", 0.85)
			return
		}
	}
}

// measureWord judges a measure word before what the source counts by it, perhaps with an adjective.
func (s site) measureWord(w string) {
	if !s.Is(1, "of") || !s.counted() {
		return
	}
	noun, adjective := s.Lowered(2), s.Token(2).Class == 0 && s.Token(2).Has(lint.Lower)
	if measures[w].has(noun) || adjective && measures[w].has(s.Lowered(3)) {
		s.counter(s.Span(0, 1), "", 0.75)
	}
}

// counter reports a measure word with what belongs in its place, "" for nothing.
func (s site) counter(span lint.Span, text string, confidence float64) {
	const message = "This is a measure word of the source language"
	if text != "" {
		s.write(span, text, confidence, message)
		return
	}
	s.Report(lint.Finding{Span: span, Confidence: confidence, Message: message,
		Fixes: []lint.Fix{s.Delete(span, lint.Suggested, "Remove the measure word")}})
}
