package severed

import (
	"fmt"
	"slices"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
)

// SeveredTail finds the last words of a source sentence put out as a sentence.
var SeveredTail = &lint.Rule{
	Name:     "severed-tail",
	Family:   "severed",
	Title:    "Torn-off end of a sentence",
	Severity: lint.Error,
	Issue:    lint.Addition,
	Fix:      lint.Safe,
	Doc: `A word or two stand as a sentence of their own behind a long, finished sentence: "… before the
budget committee. is.", "… in the suburbs. rice field.", "… by residents. Ongoing."

An engine that can only take so many words cuts a long source sentence and translates the rest by
itself. What is left over is often a mere ending: Japanese た becomes "Ta." or "rice field.", である
becomes "is.", Chinese 等 becomes "wait.", a Korean or Turkish predicate becomes a loose verb. Any word
can be a tail, so the rule looks at the host: it is long, complete and ends in a plain full stop, and the
tail is short, has no clause of its own and mostly ends the paragraph. Where neither tells, a model of torn-off and of good short
sentences does.

The tail may be deleted unread when it begins in lower case or is a romanised ending, and the host is
complete without it. A capitalised word is deleted only with an editor's consent. A host that ends in an
article or preposition has lost its end to the tail; then the two are joined, or nothing is proposed.`,
	Examples: []lint.Example{
		{
			Bad:  "The harbour office said the ferry had been overloaded by a third on each of its last nine crossings before the accident. «rice field.»",
			Good: "The harbour office said the ferry had been overloaded by a third on each of its last nine crossings before the accident.",
		},
		{
			Bad:  "Engineers who inspected the dam in March found cracks in two of its gates and asked the province to close the road below it until the summer. «Ta»",
			Good: "Engineers who inspected the dam in March found cracks in two of its gates and asked the province to close the road below it until the summer.",
		},
		{
			Bad:  "The company has put off the opening of the second line three times because the supplier of its largest press went bankrupt during the winter. «Ongoing.»",
			Good: "The company has put off the opening of the second line three times because the supplier of its largest press went bankrupt during the winter.",
		},
		{
			Bad:  "The harbour office said that the men had printed the papers in a room above a restaurant at the other end of the town. «it had no windows.» The police came on Monday.",
			Good: "The harbour office said that the men had printed the papers in a room above a restaurant at the other end of the town. It had no windows. The police came on Monday.",
		},
		{
			Bad:  "“I can do the soup, but the noodles of my mother nobody can do,” the cook said. “I have told them so again and again.” «showed his heart.»",
			Good: "“I can do the soup, but the noodles of my mother nobody can do,” the cook said. “I have told them so again and again.”",
		},
		{
			Bad:  "The harbour office said that the old crane would be moved to the other side of the basin as soon as the ground there had been found firm enough to carry it and its ballast. «Back and forth.»",
			Good: "The harbour office said that the old crane would be moved to the other side of the basin as soon as the ground there had been found firm enough to carry it and its ballast.",
		},
		{
			Bad:  "The harbour office said that the lamps on the mole would burn through the night again from the first of May, when the boats of the two islands come back from the north. «The increase in.»",
			Good: "The harbour office said that the lamps on the mole would burn through the night again from the first of May, when the boats of the two islands come back from the north.",
		},
	},
	Counter: []lint.Counter{
		{Text: "The clerk said that he had asked each of the ninety owners along the brook whether the water had come into the cellar. None had.", Why: "an ellipsis"},
		{Text: "The clerk said that for the first time since the war a fee of 150 rubl. is to be charged on the ferry to the island.", Why: "an abbreviation"},
		{Text: "The hall is looking for a cook who can feed the sixty guests of the summer school from June to the end of August. Exp. essential.", Why: "an advertisement"},
		{Text: "The owners of the two largest brands of shoes in the country have new signs above the doors of all of their shops. adidoz does not.", Why: "a brand in small letters"},
		{Text: "I am sending a copy of the draft to Mark and to the two lawyers who asked for it when we met in the spring. tks\n\nThe office of the council has moved to the second floor of the old mill by the river. pl", Why: "thanks and initials in a letter"},
		{Text: "The critics called the last act of the opera the finest hour of the festival and wondered aloud whether it could be repeated. It was.", Why: "a short claim is confirmed"},
		{Text: "The harbour office said that the lamps on the mole would burn through the night again from the first of May, when the boats of the two islands come back from the north. The gulls declined.", Why: "a noun and what it does"},
		{Text: "They wanted to know whether it would rain. It did.", Why: "the host is short"},
		{Text: "He had promised a speech of an hour and a half to the members of the society who had come from all over the county to hear it. Over.", Why: "a fragment for effect"},
		{Text: "The plant is run by the Dutch group that bought it from the state in 1994 and has doubled its output since. van Dijk said so.", Why: "a name that begins in lower case"},
		{Text: "“Are you coming to the meeting that we have planned for the last week of the holidays in the town hall?” he asked.", Why: "an attribution behind a question"},
		{Text: "The harbour office said that the old crane would be moved to the other side of the basin as soon as the ground there had been found firm enough to carry it and its ballast. Work begins at six.", Why: "a clause of its own"},
	},
	Run: func(p *lint.Pass) {
		tails(p.Document, maxTailWords, func(t tail) {
			c := t.fragment(p.Document)
			if c == 0 || speechTail(p.Document, t) > 0 {
				return
			}
			p.Report(lint.Finding{
				Span:       t.Span,
				Confidence: c,
				Message:    fmt.Sprintf("“%s” is a torn-off end of the sentence before it", p.Slice(t.Span)),
				Fixes:      t.repair(p),
			})
		})
		learnedTails(p, tornTail, "a torn-off end of the sentence before it")
	},
}

// repair deletes the tail when the host is complete without it and joins the two
// when the host waits for it. A clause with its subject inside a paragraph may be a
// sentence that lost its capital.
func (t tail) repair(p *lint.Pass) []lint.Fix {
	host := grammar.Of(p.Document, t.host)
	s := grammar.Of(p.Document, t.Sentence)
	if &p.Sentences[t.index-1] == t.host && (t.lower && (host.EndsOpen() || host.EndsInVerb() && tornParticle(s)) || goesOn(s) || waitsForVerb(host, s)) {
		return []lint.Fix{join(p, t.host, t.Sentence)} // "… is to open. In the spring."
	}
	applicability := lint.Suggested
	switch first := s.FirstWord(); {
	case lostPredicate(s.Word(first)) || !host.Complete():
		applicability = lint.Manual
	case t.mayCarryFact(s):
		applicability = lint.Suggested
	case t.lower || romanEnding(s.Word(first)):
		applicability = lint.Safe
	}
	fixes := []lint.Fix{p.Delete(t.Span, applicability, fmt.Sprintf("Delete “%s”", p.Slice(t.Span)))}
	if first := &s.Tokens[s.FirstWord()]; t.needsCapital(s) {
		fixes = slices.Insert(fixes, 0, p.Replace(lint.Span{Start: int(first.Start), End: int(first.Start) + 1}, strings.ToUpper(p.Text[first.Start:first.Start+1]), lint.Suggested, "Write a capital"))
	}
	return fixes
}

// mayCarryFact reports whether the tail says more than that the sentence before it is so: in a clause, by a noun, a number.
func (t tail) mayCarryFact(s grammar.Sentence) bool {
	return tellsSomething(s) || t.Words > 3 && s.Tokens[s.FirstWord()].Is(lint.Subordinator|lint.SubjectPronoun) ||
		t.Words > 2 && s.Tags[s.LastWord()].IsNoun() || t.lower && countsSomething(s)
}

// needsCapital reports whether the tail may be a sentence inside a paragraph that has lost nothing but its capital.
func (t tail) needsCapital(s grammar.Sentence) bool {
	const least = 4 // words
	return t.lower && t.Words >= least && !t.Marks.Has(lint.BlockLast) && s.Tokens[s.FirstWord()].Is(lint.SubjectPronoun|lint.Article) &&
		s.MainVerb(0) > 0 && s.Tags[s.LastWord()].IsNoun()
}

// tornParticle reports whether the tail is the other half of a verb: "… had worn. off."
func tornParticle(s grammar.Sentence) bool {
	return s.Words == 1 && s.Tokens[0].Is(lint.Preposition) && (s.Tags[0] == tag.RP || s.Tags[0] == tag.IN || s.Tags[0] == tag.RB)
}

// countsSomething reports whether the tail has a number, spelled or not.
func countsSomething(s grammar.Sentence) bool {
	for i := range s.Tokens {
		if s.Tokens[i].Kind == lint.Number || s.Tokens[i].Is(lint.NumberWord) {
			return true
		}
	}
	return false
}

// tellsSomething reports whether the tail is a clause with a verb of its own that
// is no auxiliary: it may be a sentence that lost its capital.
func tellsSomething(s grammar.Sentence) bool {
	verb := s.Finite(0)
	return verb > s.FirstWord() && s.Tokens[verb].Class == 0
}
