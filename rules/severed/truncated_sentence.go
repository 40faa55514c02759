package severed

import (
	"fmt"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// TruncatedSentence finds sentences without their end.
var TruncatedSentence = &lint.Rule{
	Name:     "truncated-sentence",
	Family:   "severed",
	Title:    "Sentence without its end",
	Severity: lint.Error,
	Issue:    lint.Omission,
	Fix:      lint.Suggested,
	Doc: `A paragraph breaks off on a word that wants another behind it: "This is part of a rapid increase in",
"… so that nurses will not have to". With a full stop too: "They can enjoy the view in a comfortable." Where no word tells,
a model of how good English ends its sentences does.

The engine reached its limit, the decoder stopped, or a teaser was cut and never continued.

What is missing cannot be known. Where the broken sentence stands behind others, its deletion is proposed;
otherwise an editor has to look for the original.`,
	Examples: []lint.Example{
		{
			Bad:  "The port handled a tenth more containers than in the spring of last year, the authority said. «This is the result of a new agreement on»",
			Good: "The port handled a tenth more containers than in the spring of last year, the authority said.",
		},
		{Bad: "Visitors can watch the potters at work on weekdays, and on the second floor they can try their hand at making «a comfortable.»"},
		{Bad: "Passengers arriving on the night train who came to the gate «were asked by the guards to leave the»"},
		{
			Bad:  "The warden opened the gates of the reserve an hour earlier than usual, because the snow on the pass had begun to melt, he said. «There is a danger»",
			Good: "The warden opened the gates of the reserve an hour earlier than usual, because the snow on the pass had begun to melt, he said.",
		},
		{
			Bad:  "The council has read the letters of the owners, the clerk said. «The old road will therefore next spring at the earliest.»",
			Good: "The council has read the letters of the owners, the clerk said.",
		},
		{
			Bad:  "The council has heard the owners of the boats, the clerk said. «The wall that was built in May has so far done more harm than.»",
			Good: "The council has heard the owners of the boats, the clerk said.",
		},
		{
			Bad:  "The council has heard the owners of the boats, the clerk said. «In June the hour at which the ferry sails was moved from noon to.» It is late again.",
			Good: "The council has heard the owners of the boats, the clerk said. It is late again.",
		},
		{
			Bad:  "The clerk said that the town would pay for a new bell. «In May he wrote a letter calling for the.» The council will vote on it in June.",
			Good: "The clerk said that the town would pay for a new bell. The council will vote on it in June.",
		},
		{
			Bad:  "The clerk said that the town would pay for a new bell. «He added in a letter to the baker that the old bell.» The council will vote on it in June.",
			Good: "The clerk said that the town would pay for a new bell. The council will vote on it in June.",
		},
		{Bad: "The clerk told the council on Monday that the two bells in the new tower «had been given away by.»"},
		{Bad: "The owner of the mill, who is ninety, told the clerk on Monday that the wheel «stopped because he.»"},
		{
			Bad:  "The two ports, the minister said, will share the work. «They signed an agreement on the building of a new.»",
			Good: "The two ports, the minister said, will share the work.",
		},
	},
	Counter: []lint.Counter{
		{Text: "The old book of songs that the choir found in the loft has most of the well-loved airs from a time gone by.", Why: "an adverb"},
		{Text: "That did not work, so the team went back to the stuff they have a lot more experience with.", Why: "stranded prepositions"},
		{Text: "The sign for the number that is known as 61 in the table is the small letter A: a.", Why: "a letter"},
		{Text: "The spectrum of the bound metal and its parallel features are shown in Figure 2 a. It was the best of all news to her", Why: "the part of a figure, a pronoun"},
		{Text: "What we are waiting for", Why: "a heading may end in a stranded preposition"},
		{Text: "The house that he was born in", Why: "a relative clause"},
		{Text: "The board waited for a year. Nobody knew what the new owner of the mill would do or whether he could.", Why: "the auxiliary repeats a verb"},
		{Text: "The mill, the clerk said, is a ruin now and nobody knows who owns it. The council would have to know what it wants and why it did not speak.", Why: "a stranded end"},
		{Text: "The house my father grew up in was broken into. That is what the mayor's friends had complained about.\n\nThe boats are ones the owners no longer paid for.", Why: "a relative clause, a passive, a question"},
		{Text: "The mill stands in the valley that the baker owns.\n\nThe baker asked that the court hear the clerk. It is a place where the heart mends.", Why: "short clauses with their verb"},
		{Text: "The mill turned out to be harder to live with than the owners had hoped for.", Why: "an infinitive, a comparison"},
		{Text: "The guard stood still as the long train from the coast passed by.\n\nThe rest of the herd had to be let in.", Why: "adverbs"},
		{Text: "She told them what the money was for.", Why: "a stranded preposition"},
		{Text: "They had nothing to sit on. He did what he had to.", Why: "an infinitive and its ellipsis"},
		{Text: "The homeless are no longer news to the rich. Nor are they to the poor.", Why: "adjectives as nouns"},
	},
	Run: func(p *lint.Pass) {
		if genre.Informal(p.Document) {
			return
		}
		for b := range p.Blocks {
			block := &p.Blocks[b]
			if block.Kind != lint.Paragraph && block.Kind != lint.Heading || block.EndSentence == block.FirstSentence {
				continue
			}
			for i, end := block.FirstSentence, closing(p.Document, block); i < block.EndSentence; i++ {
				truncated(p, block, i, i >= end)
			}
		}
	},
}

// truncated looks at sentence i; final says that no more than tails stand behind it in its block.
func truncated(p *lint.Pass, block *lint.Block, i int, final bool) {
	s := &p.Sentences[i]
	last := &p.Tokens[s.EndToken-1]
	switch {
	case s.Words < 4 || s.Marks.Has(lint.EndsQuoted|lint.OtherStop):
		return
	case final && i > block.FirstSentence && emptyExistence(p.Document, s):
		breaksOff(p, block, i, 0.75)
	case s.Words < 5:
		return
	case final && i > block.FirstSentence && s.Words <= 25 && p.Profile.News() && verbLost(p.Document, s):
		breaksOff(p, block, i, 0.72)
	case last.Kind == lint.Word && final && last.Has(lint.Lower) && !s.Marks.Has(lint.PlainStop):
		if !continues(p.Document, block) && mayBeOpen(p.Document, last) {
			open(p, block, i)
		}
	case last.Kind == lint.Stop && s.EndToken-s.FirstToken > 3 && s.Marks.Has(lint.PlainStop):
		prev := &p.Tokens[s.EndToken-2]
		if final && prev.Has(lint.Lower) && (prev.Is(lint.Article) || bareConnective(p.Document, prev)) {
			open(p, block, i)
		} else if final {
			if c := max(openEnd(p.Document, s), bareSubject(p.Document, s, false), learnedEnd(p.Document, s)); c > 0 {
				breaksOff(p, block, i, c)
			}
		} else if prev.Has(lint.Lower) {
			if c := restarts(p.Document, s, i); c > 0 {
				breaksOff(p, block, i, c)
			}
		}
		if prev.Kind == lint.Word && prev.Has(lint.Lower) && mayBeAdjective(p.Document, prev) && articleNear(p.Document, s) {
			adjective(p, i)
		}
	}
}

// mayBeOpen reports without tags whether a sentence can be waiting for a word behind t.
func mayBeOpen(d *lint.Document, t *lint.Token) bool {
	if t.Class != 0 {
		return true
	}
	lemma, ok := lexicon.Lemma(d.LowerWord(t))
	return ok && lexicon.TransitivityOf(lemma) == lexicon.Transitive
}

// open reports the last sentence of a block that ends in a word that wants another.
func open(p *lint.Pass, block *lint.Block, i int) {
	s := &p.Sentences[i]
	g := grammar.Of(p.Document, s)
	last := g.LastWord()
	if !g.EndsOpen() && !infinitive(g, last) && !unclosed(p, block, g, last) && !bareConnective(p.Document, &g.Tokens[last]) {
		if c := openEnd(p.Document, s); c > 0.5 && block.Kind == lint.Paragraph && !genre.Introduces(p.Document, int(s.Block)) {
			breaksOff(p, block, i, c)
		}
		return
	}
	if genre.Introduces(p.Document, int(s.Block)) {
		return
	}
	confidence := 0.85
	switch {
	case g.Tokens[last].Is(lint.Article) && g.Tokens[last-1].Kind != lint.Word, g.Word(last) == "her":
		return // Figure 2 a; the letter A: a; news to her
	case g.Finite(0) < 0 && (!g.Tokens[last].Is(lint.Article) || g.Words < 6 && !g.Marks.Has(lint.PlainStop)) || enumerates(g, last):
		return
	case g.Tokens[last].Is(lint.Article) || g.Tags[last] == tag.PRPS || g.Tags[last] == tag.CC:
		confidence = 0.95
	case g.Tags[last].IsVerb():
		if g.Tags[last-1] == tag.PRP || block.Kind == lint.Heading {
			return // the sea that they know
		}
		confidence = 0.6
	case block.Kind == lint.Heading && headline(p.Document, g.Sentence):
		return
	}
	breaksOff(p, block, i, confidence)
}

// breaksOff reports that sentence i breaks off.
func breaksOff(p *lint.Pass, block *lint.Block, i int, confidence float64) {
	s := &p.Sentences[i]
	g := grammar.Of(p.Document, s)
	last := g.LastWord()
	span := lint.Span{Start: tailStart(g), End: s.End}
	f := lint.Finding{Span: span, Confidence: confidence, Message: fmt.Sprintf("The sentence breaks off behind “%s”", p.Word(&g.Tokens[last]))}
	if i > block.FirstSentence || block.Kind == lint.Heading {
		f.Span = s.Span
		f.Fixes = cutBack(p, g)
	}
	p.Report(f)
}
