package number

import (
	"slices"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// wholeThings finds "24 pieces of stations": what is counted does not come in pieces.
func (s site) wholeThings() {
	for k := 2; k < 6 && s.Token(k).Kind == lint.Word; k++ {
		if s.number(-1) && s.Among(k, "album", "albums", "single", "book", "novel", "magazine", "newspaper") {
			s.counter(s.Span(0, 0), "copies", 0.75)
			return
		}
	}
	noun := s.Lowered(2)
	if len(noun) < 4 || !s.Token(2).Has(lint.Lower) || lexicon.WordRank(noun) != lexicon.Common || s.Among(2, "crackers", "flowers", "papers", "leathers", "feathers", "fragments", "decorations") {
		return
	}
	whole := func(ending string) bool { return strings.HasSuffix(noun, ending) }
	if measures["pieces"].has(noun) || slices.ContainsFunc(wholeEndings, whole) {
		s.counter(s.Span(0, 1), "", 0.7)
	}
}

// wholeEndings are those of machines, people and acts, which come whole.
var wholeEndings = []string{"tions", "ers", "ors", "ists", "ments", "ines", "cles", "ings", "men"}

// namesOf finds "three hundred names of workers": people who do something are more than names, unless a list or a stone bears them.
func (s site) namesOf() {
	if !s.Is(1, "of") || !s.counted() || !agents(s.Lowered(2)) {
		return
	}
	if s.dispatched() {
		s.counter(s.Span(0, 1), "", 0.75)
		return
	}
	if s.Among(2, "victims", "soldiers", "sailors", "dancers", "players", "authors", "writers", "saints", "characters", "patients", "students") {
		return
	}
	for i := range s.Tokens {
		if t := &s.Tokens[i]; t.Kind == lint.Word && t.Class == 0 && listing.Has(t.Hash) {
			return
		}
	}
	s.counter(s.Span(0, 1), "", 0.62)
}

// listing are words beside which names are names.
var listing = lint.NewTriggers(`list lists listed read reads write wrote written engraved carved inscribed published publish contains contain bear bears bore
	wall plaque memorial monument stone register registry database document documents book page signature signatures petition ballot called recited include included`)

// yearFigure finds "the same year 2023" and "in 2028 year": the word follows the figure in Russian, Chinese and Japanese.
func (s site) yearFigure() {
	next := s.Token(1)
	if s.Is(-1, "same") && s.Is(-2, "the") && year(s, 1) > 0 {
		s.Report(lint.Finding{Span: s.Span(-2, 0), Confidence: 0.7, Message: "The year is named twice",
			Fixes: []lint.Fix{s.Delete(s.Span(-2, 0), lint.Suggested, "Keep the figure")}})
		return
	}
	if year(s, -1) > 0 && !s.Tight(0) && s.Is(1, "'s") && (s.Token(-2).Is(lint.Article|lint.Preposition) || s.Among(-2, "his", "her", "their", "its")) && s.Token(2).Class == 0 { // the 1958 year's fire
		s.Report(lint.Finding{Span: s.Span(-1, 1), Confidence: 0.8, Message: "The word follows the figure as in the source language",
			Fixes: []lint.Fix{s.Delete(s.Span(0, 1), lint.Suggested, "Keep the figure")}})
		return
	}
	if year(s, -1) == 0 || s.Tight(0) || next.Kind == lint.Word && next.Class == 0 || next.Kind == lint.Number || next.Kind == lint.Dash || !s.Token(-2).Is(lint.Preposition|lint.Month) || s.Among(-2, "per", "than", "like") {
		return
	}
	s.counter(s.Span(0, 0), "", 0.75)
}

// dayFigure finds "on July 10 day": the word follows the figure in Chinese.
func (s site) dayFigure() {
	next := s.Token(1)
	if s.number(-1) && s.value(-1) > 0 && s.value(-1) <= 31 && s.Token(-2).Is(lint.Month) && !s.Tight(0) && (next.Kind != lint.Word || next.Is(lint.Preposition|lint.Coordinator|lint.SpeechVerb|lint.Be|lint.Have)) && next.Kind != lint.Dash {
		s.counter(s.Span(0, 0), "", 0.75)
	}
}

// nouns is a set of plurals.
type nouns map[string]bool

func (n nouns) has(noun string) bool { return n[noun] }

const (
	people   = "people men women children girls boys workers soldiers passengers experts students teachers doctors engineers guards officers athletes players residents tourists refugees employees technicians farmers nurses firefighters policemen"
	animals  = "fish shrimp snakes carp dogs cats cows goats sheep horses pigs camels donkeys buffaloes birds chickens ducks elephants tigers leopards lions monkeys cattle"
	vehicles = "cars buses trucks vehicles motorcycles bicycles tractors trains trams excavators ambulances taxis vans lorries"
	craft    = "aircraft planes helicopters drones fighters jets airliners"
	ships    = "ships boats ferries tankers trawlers vessels"
	devices  = "computers phones cameras machines generators televisions printers pianos robots"
	houses   = "houses buildings schools hospitals kindergartens factories mosques churches temples bridges towers dams reservoirs stations apartments shops"
	firms    = "companies enterprises firms banks factories shops restaurants hotels hospitals"
	trees    = "trees saplings seedlings palms bushes"
	others   = "countries cities towns villages regions districts universities calls cases complaints messages questions answers patients roads airports offices beds rooms tickets problems events members families households jobs laws crimes teams matches goals homes"
)

// measures are the measure words of other languages and what they count, where English has no such pair.
var measures = func() map[string]nouns {
	m := map[string]nouns{}
	for word, counted := range map[string]string{
		"pieces": people + " " + animals + " " + vehicles + " " + craft + " " + ships + " " + houses + " " + firms + " " + others + " " + devices, // Turkish, Russian
		"names":  people, "positions": people, "persons": people, "bodies": "workers people passengers experts students",                          // Chinese, Persian
		"frames": craft + " pianos", "seats": houses + " mountains", "doors": "cannons guns courses", "branches": "pens rifles guns songs flowers", // Chinese
		"tails": animals, "fruits": houses + " " + vehicles, "stems": trees + " cigarettes", // Indonesian, Vietnamese
		"strips": "fish dogs rivers roads snakes pipelines", "stands": devices + " " + vehicles, "places": houses, // Chinese
		"wings": "chickens birds ducks rabbits", "devices": vehicles + " " + houses, "vessels": craft, "vehicles": vehicles, // Japanese, Persian
		"collars": animals, "skins": "books", "mouths": "wells ponds pots families people pigs", "no.": people + " " + vehicles + " " + houses + " " + devices, "nos": people + " " + vehicles + " " + houses + " " + devices, "boards": "carpets blankets", "strains": trees, // Persian, Chinese
		"homes": firms, "families": firms, "units": people + " " + animals + " " + vehicles + " " + ships, // Chinese, Indonesian
	} {
		m[word] = nouns{}
		for noun := range strings.FieldsSeq(counted) {
			m[word][noun] = true
		}
	}
	return m
}()

// counted reports whether a number stands before the word.
func (s site) counted() bool {
	if s.number(-1) || s.Token(-1).Is(lint.NumberWord) {
		return true
	}
	if !s.Token(-1).Has(lint.Hyphenated) {
		return false
	}
	tens, _, _ := strings.Cut(s.Lowered(-1), "-")
	_, kind := lexicon.NumberWord(tens)
	return kind == lexicon.Cardinal
}

// agents reports whether a noun names people by what they do.
func agents(noun string) bool {
	does := func(ending string) bool { return strings.HasSuffix(noun, ending) }
	return slices.ContainsFunc(agentEndings, does) || noun == "people" || noun == "staff" || noun == "police"
}

var agentEndings = []string{"ers", "ors", "ians", "ists", "nts", "eers", "men", "ees", "ives", "terns", "ards"}

// dispatched reports whether the verb before the number moves or employs people, who are more than names.
func (s site) dispatched() bool {
	for k := -2; k > -6; k-- {
		if s.Among(k, "sent", "sends", "send", "dispatched", "arrested", "rescued", "evacuated", "trained", "employs", "organized", "organised", "recruited", "detained", "injured", "hired", "deployed", "mobilized", "mobilised") {
			return true
		}
	}
	return false
}
