package repeat

import (
	"slices"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// RepetitionLoop finds words that a decoder wrote over and over.
var RepetitionLoop = &lint.Rule{
	Name:     "repetition-loop",
	Family:   family,
	Title:    "The same words three times or more in a row",
	Severity: lint.Error,
	Issue:    lint.Duplication,
	Fix:      lint.Suggested,
	Doc: `A neural decoder that loses its place in the source goes round in a loop: "the scene of the scene of the scene
of". What belonged in place of the copies may be lost.

To keep one copy is **suggested**; look whether the sentence says something without the loop. Laughter, chants and emphasis
("very, very, very") are no loops.`,
	Examples: []lint.Example{
		{Bad: "The ferry leaves at «noon each day noon each day noon each day».", Good: "The ferry leaves at noon each day."},
		{Bad: "From «the pier, the pier, the pier», the town is small.", Good: "From the pier, the town is small."},
		{Bad: "The «iron-iron-iron-iron» works closed.", Good: "The iron works closed."},
		{Bad: "The hall was full «of crates of crates of crates» of fish.", Good: "The hall was full of crates of fish."},
		{Bad: "The mayor said the crew «sang, and danced, and sang, and danced, and sang, and danced» all night.", Good: "The mayor said the crew sang, and danced all night."},
		{Bad: "The mayor saw «the state of the state of the state» road, she said.", Good: "The mayor saw the state road, she said."},
		{Bad: "The mayor said nobody will «dare dare dare» to speak of «soup, soup, soup, soup» and bread.", Good: "The mayor said nobody will dare to speak of soup and bread."},
		{Bad: "The office «of the of the of the» mayor is shut.", Good: "The office of the mayor is shut."},
	},
	Counter: []lint.Counter{
		{Text: "She called the hens: “Chook-chook-chook-chook!”", Why: "a call"},
		{Text: "It was a very, very, very long night, and it went on and on and on and on.", Why: "emphasis"},
		{Text: "“Ha ha ha ha,” he laughed. Location, location, location.", Why: "laughter, a saying"},
		{Text: "Her great-great-great-grandmother sang la-la-la.", Why: "words that are chains"},
		{Text: "More and more and more and more of them came, day after day after day after day.", Why: "chains"},
	},
	Run: func(p *lint.Pass) {
		(&repeats{p: p}).each(func(f *repeat) {
			confidence := f.loop(p)
			if confidence == 0 {
				return
			}
			fix := f.collapse(p, lint.Suggested)
			p.Report(lint.Finding{Span: f.span(p), Confidence: confidence, Fixes: []lint.Fix{fix}, Message: loopMessage})
		})
		for _, i := range p.Hyphenated {
			if t := &p.Tokens[i]; !t.Has(lint.Quoted) && t.End-t.Start >= shortestChain {
				chain(p, t)
			}
		}
	},
}

const (
	loopMessage   = "The machine went round in a loop"
	shortestChain = 11 // bytes of a word with a part three times in it
)

// chain looks for a part of a hyphenated word that is there over and over: "iron-iron-iron-iron".
func chain(p *lint.Pass, t *lint.Token) {
	word := p.LowerWord(t)
	part, rest, _ := strings.Cut(word, "-")
	start, end, copies := 0, len(part), 1
	for rest != "" {
		next, after, _ := strings.Cut(rest, "-")
		switch {
		case next == part:
			copies++
		case copies > 2:
			rest = ""
			continue
		default:
			start, copies = end+1, 1
		}
		part, rest, end = next, after, end+1+len(next)
	}
	if copies < 3 || copies < 6 && (part == "great" || len(part) < 4 || !lexicon.IsWord(part)) {
		return
	}
	confidence := 0.9
	if copies > 5 {
		confidence = 0.97 // nobody writes that
	}
	s := lint.Span{Start: int(t.Start) + start, End: int(t.Start) + end}
	fix := p.Replace(s, p.Text[s.Start:s.Start+len(part)], lint.Suggested, "Keep it once")
	p.Report(lint.Finding{Span: s, Confidence: confidence, Fixes: []lint.Fix{fix}, Message: loopMessage})
}

// loop is the confidence that the copies are a loop; 0 for two copies and for what people say over and over.
func (f *repeat) loop(p *lint.Pass) float64 {
	if f.copies < 3 && f.rest == 0 || f.inTitle && f.copies < 5 || f.verse || f.listed && f.rest == 0 {
		return 0
	}
	first := &p.Tokens[f.words[0]]
	confidence := 0.95
	switch word := p.LowerWord(first); {
	case f.copies < 3 && !p.Profile.News():
		return 0 // verse, letters
	case f.copies < 3:
		confidence = 0.8
	case f.size == 1 && (neverDoubled[word] || first.Has(lint.NonLatin)):
	case f.size == 1 && f.copies > 3 && !f.commas && !emphatic[word] && first.Has(lint.Lower):
		confidence = 0.96
	case f.size == 1 && f.plainWords(p, word):
		confidence = 0.66
	case f.size == 1 && (f.commas && f.copies < 6 || len(word) < 5 || emphatic[word] || lexicon.WordRank(word) < lexicon.General):
		return 0
	case f.size == 1:
		confidence = 0.85
	case f.size == 2 && f.joiner(p) && f.copies < 6 && !f.joinedByOf(p):
		return 0
	case f.commas && f.size < 4:
		confidence = 0.8
		if f.addresses(p) {
			return 0
		}
	}
	if f.quoted {
		confidence *= 0.75
	}
	return confidence
}

// plainWords reports a common word of a report's prose three times or more in a row, which is no sound and no emphasis: "dare dare
// dare", "rice, rice, rice, rice".
func (f *repeat) plainWords(p *lint.Pass, word string) bool {
	const listed = 4 // copies between commas
	if f.quoted || emphatic[word] || len(word) < 3 || lexicon.WordRank(word) < lexicon.Common || !p.Profile.News() || p.Profile.FirstPerson() || !p.Tokens[f.words[1]].Has(lint.Lower) {
		return false
	}
	return !f.commas && len(word) < 5 || f.commas && f.copies >= listed && f.copies < 6
}

// joiner reports copies such as "more and" or "after day": a word and what links it with itself.
func (f *repeat) joiner(p *lint.Pass) bool {
	for i := range f.size {
		t := &p.Tokens[f.words[i]]
		other := &p.Tokens[f.words[1-i]]
		if t.Is(lint.Coordinator|lint.Preposition) && (t.Is(lint.Coordinator) || other.Class == 0) {
			return true
		}
	}
	return false
}

// joinedByOf reports copies such as "crates of", which nobody counts on purpose.
func (f *repeat) joinedByOf(p *lint.Pass) bool {
	return slices.ContainsFunc(f.words[:f.size], func(i int) bool { return p.LowerWord(&p.Tokens[i]) == "of" })
}

// addresses reports copies with I, we or you in them: thanks, cheers and pleas.
func (f *repeat) addresses(p *lint.Pass) bool {
	for _, i := range f.words[:f.size] {
		if p.Tokens[i].Is(lint.FirstSingular | lint.FirstPlural | lint.SecondPerson) {
			return true
		}
	}
	return false
}
