package severed

import (
	"fmt"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

// PhantomSubjectTail finds torn-off predicates that were given a subject of their own.
var PhantomSubjectTail = &lint.Rule{
	Name:     "phantom-subject-tail",
	Family:   "severed",
	Title:    "Torn-off predicate with an invented subject",
	Severity: lint.Error,
	Issue:    lint.Addition,
	Fix:      lint.Suggested,
	Doc: `A short sentence closes a paragraph with a predicate that belongs to the sentence before it and a
subject that nobody in the story can be: "I kept fighting." in a report, "It highlights that there is.",
"It is a policy to do.", "“There is,” he said."

The source language drops subjects. When the end of a long sentence is torn off, its predicate has none,
and English wants one: the engine puts I, we, it or he. What is left has a verb and nothing that the verb
could be about.

The rule wants a long host before the tail and a report around it: in a column, a speech or a letter, I and
we are people. The content mostly stands in the host already, so deletion is proposed, but an editor
decides: the tail may carry the host's only main verb.`,
	Examples: []lint.Example{
		{
			Bad:  "The two fishing cooperatives, which have shared the bay since the war, said on Friday that they would go to court over the line that the prefecture drew last year. «I have been fighting.»",
			Good: "The two fishing cooperatives, which have shared the bay since the war, said on Friday that they would go to court over the line that the prefecture drew last year.",
		},
		{
			Bad:  "The decision shows how far the government has moved since the spring, when its own members called the pipeline a gift to the neighbours. «It highlights that there is.»",
			Good: "The decision shows how far the government has moved since the spring, when its own members called the pipeline a gift to the neighbours.",
		},
		{
			Bad:  "The ministry said that the rules for the storage of hydrogen would be written together with the fire service and the ports before the end of the year. «“It will be,” he said.»",
			Good: "The ministry said that the rules for the storage of hydrogen would be written together with the fire service and the ports before the end of the year.",
		},
		{
			Bad:  "The council wants to know by the end of the month which of the four bridges can still carry a bus and which of them will have to be closed. «It is checked.»",
			Good: "The council wants to know by the end of the month which of the four bridges can still carry a bus and which of them will have to be closed.",
		},
		{
			Bad:  "The harbour master said that the crew of the tug had done all that could be done in such a sea and that he would put every one of them forward for a medal. «It will be praised the courage.»",
			Good: "The harbour master said that the crew of the tug had done all that could be done in such a sea and that he would put every one of them forward for a medal.",
		},
		{
			Bad:  "The two towns have bought back the meadows along the brook since the flood of last spring, so that the water can spread there and not in the cellars, a clerk said. «It is a policy to widen.»",
			Good: "The two towns have bought back the meadows along the brook since the flood of last spring, so that the water can spread there and not in the cellars, a clerk said.",
		},
		{
			Bad:  "The two towns have bought back the meadows along the brook since the flood of last spring, so that the water can spread there and not in the cellars, a clerk said. «“It was inevitable,” she looks back.»",
			Good: "The two towns have bought back the meadows along the brook since the flood of last spring, so that the water can spread there and not in the cellars, a clerk said.",
		},
		{
			Bad:  "The two towns have bought back the meadows along the brook since the flood of last spring, so that the water can spread there and not in the cellars, a clerk said. «it will be a meadow.»",
			Good: "The two towns have bought back the meadows along the brook since the flood of last spring, so that the water can spread there and not in the cellars, a clerk said.",
		},
		{
			Bad:  "The harbour office said that the old crane would be moved to the other side of the basin as soon as the ground there had been found firm enough to carry it and its ballast. «It is said that there are.»",
			Good: "The harbour office said that the old crane would be moved to the other side of the basin as soon as the ground there had been found firm enough to carry it and its ballast.",
		},
		{
			Bad:  "The ferry company promised that it would put a second boat on the line to the islands from the first of May if enough people took the early one, and that the fare would stay as it was. «This thing was told by a clerk.»",
			Good: "The ferry company promised that it would put a second boat on the line to the islands from the first of May if enough people took the early one, and that the fare would stay as it was.",
		},
		{
			Bad:  "The ferry company said that it would put a second boat on the line to the islands from the first of May if enough people took the early one, and that the fare would stay as it was. «This is the confidence.»",
			Good: "The ferry company said that it would put a second boat on the line to the islands from the first of May if enough people took the early one, and that the fare would stay as it was.",
		},
	},
	Counter: []lint.Counter{
		{Text: "The ferry company promised that it would put a second boat on the line to the islands from the first of May if enough people took the early one, and that the fare would stay as it was. This was announced on Monday.", Why: "a passive that tells when"},
		{Text: "The ferry company said that it would put a second boat on the line to the islands from the first of May if enough people took the early one, and that the fare would stay as it was. It is 71.", Why: "a number tells something"},
		{Text: "The clerk said that the two towns had painted the door of the shed by the brook again in the spring after the flood had washed it clean. It is green.", Why: "a colour tells something"},
		{Text: "I went back to the village in the summer of that year and found the mill closed and the family that had run it for three generations gone. I sat down. I wept.", Why: "told in the first person"},
		{Text: "The coach had told the players for a whole season that the cup was theirs if they only kept their heads until the last whistle of the last match. They did not.", Why: "the claim of the host is answered"},
		{Text: "“I have asked the council four times to mend the roof of the school, and four times I have been told that there is no money. I am tired.”", Why: "inside a quotation"},
		{Text: "The society bought the lamp of the old lighthouse from a dealer in Cork who had kept it in his cellar for the whole of the war. It was given the place of honour.", Why: "a verb with two objects keeps one in the passive"},
		{Text: "She keeps the letters in a box under the bed that her grandfather built when he came back from the camps after the war. It is full.", Why: "it is the box"},
		{Text: "The harbour office said that the old crane would be moved to the other side of the basin as soon as the ground there had been found firm enough to carry it and its ballast. They may yet.", Why: "an answer to the host"},
	},
	Run: func(p *lint.Pass) {
		for b := range p.Blocks {
			if p.Blocks[b].IsProse() {
				phantoms(p, &p.Blocks[b])
			}
		}
		learnedTails(p, tornPredicate, "a torn-off predicate with a subject made up for it")
	},
}

const (
	maxPhantomWords  = 8
	phantomHostWords = 17
	adviceWords      = 5 // shortest host of a predicate that wants a clause
)

func phantoms(p *lint.Pass, block *lint.Block) {
	for i := block.FirstSentence + 1; i < block.EndSentence; i++ {
		s := &p.Sentences[i]
		if s.Words > maxPhantomWords || s.Words < 2 || !s.Marks.Has(lint.PlainStop) || s.Marks.Has(lint.WithPause|lint.WithAddress) || s.Marks.Has(lint.StartsLower) && s.Words <= maxTailWords {
			continue
		}
		if !endsThought(p.Document, block, i) {
			continue
		}
		host := hostOf(p.Document, block, i)
		if host == nil {
			continue
		}
		confidence, why := phantom(p.Document, s, host)
		if confidence == 0 {
			continue
		}
		p.Report(lint.Finding{
			Span:       s.Span,
			Confidence: confidence,
			Message:    fmt.Sprintf("“%s” is a torn-off predicate: %s", p.Slice(s.Span), why),
			Fixes:      []lint.Fix{p.Delete(s.Span, lint.Suggested, "Delete the torn-off predicate")},
		})
	}
}

// endsThought reports whether sentence i is the last of its block, tails aside.
func endsThought(d *lint.Document, block *lint.Block, i int) bool {
	for j := i + 1; j < block.EndSentence; j++ {
		if !scrap(d, &d.Sentences[j]) {
			return false
		}
	}
	return true
}

// phantom judges a short sentence behind its host and says what is wrong with it.
func phantom(d *lint.Document, s, host *lint.Sentence) (confidence float64, why string) {
	g := grammar.Of(d, s)
	long := host.Words >= phantomHostWords
	if s.Marks.Has(lint.WithQuote) {
		if !long {
			return 0, ""
		}
		return phantomQuotation(g)
	}
	first := g.FirstWord()
	head := &g.Tokens[first]
	if !head.Is(lint.SubjectPronoun|lint.Expletive) && g.Word(first) != "this" && g.Word(first) != "that" || g.Word(first) == "you" || head.Has(lint.Quoted) {
		return 0, ""
	}
	switch {
	case s.Marks.Has(lint.StartsLower):
		if long && head.Is(lint.SubjectPronoun|lint.Expletive) {
			return 0.85, "it begins in small letters"
		}
		return 0, ""
	case long && dangling(g, first):
		if confirms(d, host) && barePredicate(g, first+1, g.LastWord()) || d.Profile.FirstPerson() {
			return 0.5, "its verb has nothing to be about"
		}
		return 0.9, "its verb has nothing to be about"
	case head.Is(lint.FirstSingular | lint.FirstPlural):
		return firstPerson(d, s, host)
	case first == 0 && toldPassive(g):
		return 0.7, "nobody knows what was said"
	case long && agrees(g, first):
		return 0.62, "nobody is spoken to"
	case long && empty(g, first):
		return 0.72, "it says nothing of its own"
	case long:
		return emptyPassive(g, first), "it says nothing of its own"
	case host.Words >= adviceWords && s.Words == 3 && g.Word(first) == "it" && g.Tokens[first+1].Is(lint.Be) && wantsClause(g, first+2):
		return 0.55, "it says nothing of its own" // "Drivers are asked to slow down. It is necessary."
	}
	return 0, ""
}

// phantomQuotation judges a short quotation with its attribution.
func phantomQuotation(g grammar.Sentence) (confidence float64, why string) {
	switch {
	case emptyQuotation(g):
		return 0.9, "the quotation says nothing"
	case gesturedQuotation(g):
		return 0.66, "a gesture says it"
	}
	return 0, ""
}
