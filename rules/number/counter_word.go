package number

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
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
“80,000 copies of the vaccine”, “5,100 person-times”, “fifteen names of technicians”.

Chinese, Japanese, Korean and Vietnamese put a measure word between the two, and the engine gives its meaning as a noun.

The measure word goes, or the English one comes. Both are suggested: “three sets of keys” is English.`,
	Examples: []lint.Example{
		{Bad: "Last year 8.3 million «sets of» such lamps were sold.", Good: "Last year 8.3 million such lamps were sold."},
		{Bad: "The clinic expects 80,000 «copies» of the vaccine.", Good: "The clinic expects 80,000 doses of the vaccine."},
		{Bad: "The line has 31 «pieces of» stations, and the band sold 90,000 «pieces» of its new album.", Good: "The line has 31 stations, and the band sold 90,000 copies of its new album."},
		{Bad: "By August, 5,100 «person-times» had registered.", Good: "By August, 5,100 people had registered."},
		{Bad: "The bureau sent fifteen «names of» technicians to the villages.", Good: "The bureau sent fifteen technicians to the villages."},
	},
	Counter: []lint.Counter{
		{Text: "She owns three sets of keys and 5,000 sets of stamps. They printed 80,000 copies of the book.", Why: "sets and copies"},
		{Text: "They ate 12 pieces of crackers, 30 pieces of glass, 5 pieces of flowers.", Why: "things that come in pieces"},
		{Text: "He read out 15 names of victims. The study covers 5,100 person-years.", Why: "names and a rate"},
	},
	Run: counterWords,
}

var counters = lint.NewTriggers(`sets pieces units pairs copies parts person-times people-times man-times person-trips
	vehicle-times train-times names frames seats doors tails strips branches stands places heads`)

func counterWords(p *lint.Pass) {
	near.Triggered(p, counters, func(s near.Site) {
		if s.Token(0).Has(lint.Lower) {
			counterWord(site{s})
		}
	})
}

func counterWord(s site) {
	switch s.Lowered(0) {
	case "sets", "pieces", "units", "pairs":
		// "such" or a figure in millions tells that single things are counted.
		if s.Is(1, "of") && s.counted() && (s.Is(2, "such") || s.Lowered(0) == "sets" && s.Token(-1).Is(lint.NumberWord) && s.Among(2, "these", "those")) {
			s.counter(s.Span(0, 1), "", 0.75)
			return
		}
		s.wholeThings()
	case "copies", "parts":
		if s.Is(1, "of") && s.counted() {
			for k := 2; k < 6; k++ {
				if s.Among(k, "vaccine", "vaccines") {
					s.counter(s.Span(0, 0), "doses", 0.85)
					return
				}
			}
			if s.Is(2, "nucleic") {
				s.counter(s.Span(0, 1), "", 0.75)
			}
		}
	case "person-times", "people-times", "man-times", "person-trips":
		if s.counted() {
			s.counter(s.Span(0, 0), "people", 0.8)
		}
	case "vehicle-times", "train-times":
		if s.counted() {
			noun, _, _ := strings.Cut(s.Lowered(0), "-")
			s.counter(s.Span(0, 0), noun+"s", 0.8)
		}
	case "names":
		if s.Is(1, "of") && s.counted() && agents(s.Lowered(2)) && s.dispatched() {
			s.counter(s.Span(0, 1), "", 0.75)
		}
	case "frames", "seats", "doors", "tails", "strips", "branches", "stands", "places":
		if s.Is(1, "of") && s.counted() && measured[s.Lowered(0)+" "+s.Lowered(2)] {
			s.counter(s.Span(0, 1), "", 0.8)
		}
	case "heads":
		if s.Is(1, "of") && s.counted() && s.Among(2, "pigs", "cattle", "cows", "sheep", "goats", "livestock", "chickens") {
			s.counter(s.Span(0, 0), "head", 0.7)
		}
	}
}

// wholeThings finds "24 pieces of stations": what is counted does not come in pieces.
func (s site) wholeThings() {
	if !s.Among(0, "pieces", "units") || !s.Is(1, "of") || !s.counted() {
		return
	}
	for k := 2; k < 6 && s.Token(k).Kind == lint.Word; k++ {
		if s.Among(k, "album", "albums", "single", "book", "novel", "magazine", "newspaper") && s.Is(0, "pieces") && s.number(-1) {
			s.counter(s.Span(0, 0), "copies", 0.75)
			return
		}
	}
	noun := s.Lowered(2)
	if s.Is(0, "units") || len(noun) < 4 || !s.Token(2).Has(lint.Lower) || lexicon.WordRank(noun) != lexicon.Common || s.Among(2, "crackers", "flowers", "papers", "leathers", "feathers", "fragments", "decorations") {
		return
	}
	if wholes[noun] {
		s.counter(s.Span(0, 1), "", 0.7)
		return
	}
	for _, ending := range [...]string{"tions", "ers", "ors", "ists", "ments", "ines", "cles", "ings"} {
		if strings.HasSuffix(noun, ending) {
			s.counter(s.Span(0, 1), "", 0.7)
			return
		}
	}
}

// wholes are things, places and people that are counted without a measure word.
var wholes = func() map[string]bool {
	m := map[string]bool{}
	for noun := range strings.FieldsSeq("countries cities towns villages regions districts companies firms banks shops schools universities hospitals houses homes cars trucks buses ships boats planes " +
		"trains trams bicycles calls cases complaints messages questions answers people children students patients dogs cats cows goats horses roads bridges airports offices hotels houses beds " +
		"rooms tickets computers phones cameras robots drones machines problems villages events members families households jobs laws crimes teams matches goals") {
		m[noun] = true
	}
	return m
}()

// measured are the measure words and what they count in Chinese and Vietnamese, where English has no such pair.
var measured = func() map[string]bool {
	m := map[string]bool{}
	for word, nouns := range map[string]string{
		"frames": "aircraft planes helicopters drones fighters jets pianos", "seats": "bridges mountains temples towers reservoirs dams buildings stations",
		"doors": "cannons guns courses", "tails": "fish shrimp snakes carp", "strips": "fish dogs rivers roads snakes pipelines", "branches": "pens rifles guns songs flowers",
		"stands": "machines tractors computers vehicles cars generators excavators", "places": "schools hospitals kindergartens houses factories",
	} {
		for noun := range strings.FieldsSeq(nouns) {
			m[word+" "+noun] = true
		}
	}
	return m
}()

// counted reports whether a number stands before the word.
func (s site) counted() bool {
	return s.number(-1) || s.Token(-1).Is(lint.NumberWord)
}

// agents reports whether a noun names people by what they do.
func agents(noun string) bool {
	for _, ending := range [...]string{"ers", "ors", "ians", "ists", "nts", "eers", "men", "ees", "ives"} {
		if strings.HasSuffix(noun, ending) {
			return true
		}
	}
	return noun == "people" || noun == "staff" || noun == "police"
}

// dispatched reports whether the verb before the number moves or employs people, who are more than names.
func (s site) dispatched() bool {
	for k := -2; k > -6; k-- {
		if s.Among(k, "sent", "sends", "send", "dispatched", "arrested", "rescued", "evacuated", "trained", "employs", "organized", "organised", "recruited", "detained", "injured", "hired", "deployed", "mobilized", "mobilised") {
			return true
		}
	}
	return false
}

func (s site) counter(span lint.Span, text string, confidence float64) {
	fix := s.Replace(span, text, lint.Suggested, "Write “"+text+"”")
	if text == "" {
		fix = s.Delete(span, lint.Suggested, "Remove the measure word")
	}
	s.Report(lint.Finding{Span: span, Confidence: confidence, Message: "This is a measure word of the source language.", Fixes: []lint.Fix{fix}})
}
