package severed

import (
	"fmt"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/grammar"
)

// OrphanFragment finds clauses and phrases that stand as sentences.
var OrphanFragment = &lint.Rule{
	Name:     "orphan-fragment",
	Family:   "severed",
	Title:    "Clause or phrase standing as a sentence",
	Severity: lint.Warning,
	Issue:    lint.Grammar,
	Fix:      lint.Suggested,
	Doc: `A relative clause, a subordinate clause, a participle or a bare noun phrase stands as a sentence: "…
to supermarkets. Which analysts attribute to the brand.", "While the minister said that …", "Reminding that
the pier will open in autumn", "… told reporters. Request for help against the fire.", or a topic that the next sentence says again.

Where the source language opens such a clause like a sentence (Arabic, Vietnamese, Turkish, Japanese), the
engine translates it as one and gives it no main clause.

Writers use fragments too ("Which is why he left."), so a clause of comment stays silent and the others
count for less in a document without other artifacts. A clause that hangs on the sentence before it is
joined with a comma. The opener of a paragraph stands as a sentence when its connective goes or a pronoun takes
its place, and so does "In which, …" anywhere: the source has a word for "of these" there.`,
	Examples: []lint.Example{
		{
			Bad:  "The company is one of few that could pass the rise in the price of flour on to «supermarkets. Which» analysts attribute to the strength of its brand.",
			Good: "The company is one of few that could pass the rise in the price of flour on to supermarkets, which analysts attribute to the strength of its brand.",
		},
		{
			Bad:  "The visitors led until the ninetieth minute, when a substitute headed in a «corner. After which» the same player won a penalty.",
			Good: "The visitors led until the ninetieth minute, when a substitute headed in a corner, after which the same player won a penalty.",
		},
		{
			Bad:  "The road was closed for a week, the mayor said.\n\n«While» the two neighbouring towns sent forty pumps.",
			Good: "The road was closed for a week, the mayor said.\n\nThe two neighbouring towns sent forty pumps.",
		},
		{
			Bad:  "The clerk told the court that eleven pumps were taken from the orchards. «In which», the largest pump belonged to his brother.",
			Good: "The clerk told the court that eleven pumps were taken from the orchards. The largest pump belonged to his brother.",
		},
		{
			Bad:  "The mayor said that the mill will open in May.\n\n«Which» will be followed by two bakeries in the valley.",
			Good: "The mayor said that the mill will open in May.\n\nIt will be followed by two bakeries in the valley.",
		},
		{Bad: "Kostas Lemos, the mayor's adviser, told reporters. «Request» for assistance in fighting the fire."},
		{
			Bad:  "The clerk said that the new bus is «free. Which» will contribute to the quality of the services for all parts of the town.",
			Good: "The clerk said that the new bus is free, which will contribute to the quality of the services for all parts of the town.",
		},
		{
			Bad:  "The clerk said that the meters had arrived.\n\n«Lindholm in the spring.» The next meeting is to be held in Lindholm in the spring.",
			Good: "The clerk said that the meters had arrived.\n\nThe next meeting is to be held in Lindholm in the spring.",
		},
		{Bad: "The clerk said that the mill is for sale.\n\n«The» old bridge behind it, which was built by soldiers in the year of the flood."},
	},
	Counter: []lint.Counter{
		{Text: "The lady in the picture holds a flower, a sign that she is promised, the guide said. To whom, nobody in the house knows.", Why: "an ellipsis"},
		{Text: "Melt the fat, the cook said. Stir well. Add the potatoes and the stock. Bring to the boil, then cook for an hour.", Why: "orders"},
		{Text: "He had never liked the sea and he could not swim. Which is why he stayed at home.", Why: "a clause of comment"},
		{Text: "Which of the two roads is shorter nobody could say. Which one is it?", Why: "questions"},
		{Text: "While the old pier rots, the new one is full of cafés.", Why: "the main clause follows"},
		{Text: "The owners of the mill met the new clerks. Working with the clerks of the town can be hard. A hard winter. The winter was over.", Why: "gerunds in whole sentences, a remark"},
		{Text: "Having lost the first game, the team won the second. Losing was good for them.", Why: "a participle and a gerund in whole sentences"},
	},
	Run: func(p *lint.Pass) {
		for i := range p.Sentences {
			s := &p.Sentences[i]
			first := &p.Tokens[s.FirstToken]
			if !p.Blocks[s.Block].IsProse() {
				continue
			}
			if s.Words > 1 && first.Has(lint.Title) && !first.Has(lint.Quoted) {
				echoFragment(p, i)
			}
			if s.Words < 4 || first.Kind != lint.Word || !first.Has(lint.Title) || first.Has(lint.Quoted) ||
				!s.Marks.Has(lint.PlainStop) || s.Marks.Has(lint.EndsQuoted) {
				continue
			}
			orphan(p, i)
		}
	},
}

// orphan reports sentence i when it has no main clause.
func orphan(p *lint.Pass, i int) {
	s := &p.Sentences[i]
	var host *lint.Sentence
	if before := &p.Sentences[max(0, i-1)]; i > 0 && before.Block == s.Block && before.Marks.Has(lint.PlainStop) && !before.Marks.Has(lint.EndsQuoted) {
		host = before
	}
	confidence := orphaned(p.Document, s, host)
	if confidence > 0.5 && (!p.Profile.News() || genre.Code(p.Document)) {
		confidence = 0.5 // other texts have fragments that are meant
	}
	if confidence > 0 {
		reportOrphan(p, s, host, confidence)
	}
}

// orphaned judges s by the word that it begins with; host is the sentence before it in its paragraph, or nil.
func orphaned(d *lint.Document, s, host *lint.Sentence) float64 {
	first, next := &d.Tokens[s.FirstToken], &d.Tokens[s.FirstToken+1]
	switch word := d.LowerWord(first); {
	case word == "where":
		return whereOrphan(d, s)
	case word == "which" || word == "whose" || word == "whom":
		return relativeOrphan(d, s)
	case prepositionRelative(d, s):
		switch {
		case d.LowerWord(next) == "whom" && d.Tokens[s.FirstToken+2].Kind == lint.Comma:
			return 0 // To whom, nobody knows.
		case host == nil:
			return 0.55
		}
		return 0.8
	case word == "because" && s.Marks.Has(lint.BlockFirst), word == "while", word == "whereas", word == "although", word == "though":
		return subordinateOrphan(d, s, word)
	case word == "among" && next.Is(lint.Pronoun):
		if !grammar.Of(d, s).MayHaveMainVerb() {
			return 0.72
		}
	case word == "with" && host != nil:
		if g := grammar.Of(d, s); g.Words >= 6 && verbless(g) {
			return 0.55
		}
	case word == "this" && next.Kind == lint.Comma:
		if grammar.Of(d, s).MainVerb(0) < 0 {
			return 0.75
		}
	case s.Marks.Has(lint.BlockFirst) && relativeAt(d, s) > 0 && commas(d.SentenceTokens(s)) == 1:
		if g := grammar.Of(d, s); g.Finite(relativeAt(d, s)) > 0 && verbless(g) {
			return 0.62
		}
	case first.Class == 0:
		return participleOrphan(d, s, host)
	}
	return 0
}

// prepositionRelative reports whether s begins with "in which", "of whom" or the like.
func prepositionRelative(d *lint.Document, s *lint.Sentence) bool {
	second := d.LowerWord(&d.Tokens[s.FirstToken+1])
	return d.Tokens[s.FirstToken].Is(lint.Preposition) && (second == "which" || second == "whom")
}

// clauseFollows reports without tags whether a subject and what may be its verb stand behind a comma.
func clauseFollows(d *lint.Document, s *lint.Sentence) bool {
	for i := s.FirstToken + 1; i+1 < s.EndToken; i++ {
		if d.Tokens[i].Kind != lint.Comma || !d.Tokens[i+1].Is(lint.SubjectPronoun|lint.Article) {
			continue
		}
		for j := i + 2; j < s.EndToken && d.Tokens[j].Kind != lint.Comma; j++ {
			if grammar.MayBeFinite(d, &d.Tokens[j]) {
				return true
			}
		}
	}
	return false
}

func reportOrphan(p *lint.Pass, s, host *lint.Sentence, confidence float64) {
	first := &p.Tokens[s.FirstToken]
	opener := s.FirstToken // its last word
	if prepositionRelative(p.Document, s) {
		opener++
	}
	f := lint.Finding{
		Span:       lint.Span{Start: int(first.Start), End: int(p.Tokens[opener].End)},
		Confidence: confidence,
		Message:    fmt.Sprintf("The sentence that begins with “%s” has no main clause", p.Word(first)),
	}
	switch {
	case standsAlone(p, s, host, &f):
	case host != nil && (first.Class != 0 || reporting(p, s, host)):
		f.Span.Start = int(p.Tokens[max(host.FirstToken, host.EndToken-2)].Start)
		f.Fixes = []lint.Fix{{
			Message:       "Join it to the sentence before",
			Applicability: lint.Suggested,
			Edits:         []lint.Edit{{Span: p.Tokens[host.EndToken-1].Span(), New: ","}, {Span: first.Span(), New: p.LowerWord(first)}},
		}}
	}
	p.Report(f)
}
