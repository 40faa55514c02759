package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// FalseSentenceBreak finds a full stop inside one sentence.
var FalseSentenceBreak = &lint.Rule{
	Name:     "false-sentence-break",
	Family:   "severed",
	Title:    "Full stop inside a sentence",
	Severity: lint.Error,
	Issue:    lint.Typographical,
	Fix:      lint.Suggested,
	Doc: `A full stop cuts one sentence in two: "The stop will be renamed. on the occasion of the opening",
"arguing that the assembly. Had exceeded its powers", "the planting of a belt. Of acacias along the road".

The engine split the source at a name, a link or the joint of a noun phrase, translated the parts one by one
and closed the first.

The second part goes on in lower case, or begins with a verb that has no subject, or is a phrase without a
verb that hangs on the end of the first; and where neither word tells, a model of what stands around the full
stops of good English does. Joining them changes no word, but an editor should read the result. A few words that close
the paragraph behind a whole sentence ("and others.", "of money.") are a torn-off end: deletion is proposed first.`,
	Examples: []lint.Example{
		{
			Bad:  "The stop at the foot of the hill will be «renamed. on» the occasion of the opening of the new line.",
			Good: "The stop at the foot of the hill will be renamed on the occasion of the opening of the new line.",
		},
		{
			Bad:  "The lawyers of the two towns told the court in their letter that the «assembly. Had» exceeded the powers that the law gives it.",
			Good: "The lawyers of the two towns told the court in their letter that the assembly had exceeded the powers that the law gives it.",
		},
		{
			Bad:  "The fleet will sail north again in the autumn, and the minister said that the new «warships. Will» be fitted with radar of a kind that no other navy has.",
			Good: "The fleet will sail north again in the autumn, and the minister said that the new warships will be fitted with radar of a kind that no other navy has.",
		},
		{
			Bad:  "The plan that was signed in the spring provides for the planting of a «belt. Of» poplars along the worst part of the road.",
			Good: "The plan that was signed in the spring provides for the planting of a belt of poplars along the worst part of the road.",
		},
		{
			Bad:  "The bells of the old church, the sexton said, lay for nine years under a heap of «potatoes. And» were hung again in the year in which the war was over.",
			Good: "The bells of the old church, the sexton said, lay for nine years under a heap of potatoes and were hung again in the year in which the war was over.",
		},
		{
			Bad:  "The sexton said that on the first day of the festival the queue in front of the tower soon «reached. The» corner of the old market.",
			Good: "The sexton said that on the first day of the festival the queue in front of the tower soon reached the corner of the old market.",
		},
		{
			Bad:  "The sexton said that the baker sold the rest of the loaves to the guests of the «fair. what» pays for his flour.",
			Good: "The sexton said that the baker sold the rest of the loaves to the guests of the fair, which pays for his flour.",
		},
		{
			Bad:  "The clerk said on Monday that he had counted ninety letters about the bells, nearly all of them from «neighbours. and» most of them unkind.",
			Good: "The clerk said on Monday that he had counted ninety letters about the bells, nearly all of them from neighbours, and most of them unkind.",
		},
		{
			Bad:  "The visitors of the new museum beat the hosts of the old one in ninety «minutes . Without» losing a single one of their bells.",
			Good: "The visitors of the new museum beat the hosts of the old one in ninety minutes without losing a single one of their bells.",
		},
		{
			Bad:  "The new bells will be paid for by the owners of the inn, the clerk said on Monday. «and other things.»",
			Good: "The new bells will be paid for by the owners of the inn, the clerk said on Monday.",
		},
		{
			Bad:  "The engineers dug up the old pipe behind the station in the spring, the clerk said, and found «that. After» six winters the joints were tight.",
			Good: "The engineers dug up the old pipe behind the station in the spring, the clerk said, and found that after six winters the joints were tight.",
		},
		{
			Bad:  "The clerk said that the owners could speak. The «herons. On» the other hand have not been asked.",
			Good: "The clerk said that the owners could speak. The herons on the other hand have not been asked.",
		},
		{
			Bad:  "The clerk said that gravel lay in ninety sacks. At the time of the «search. The» police found a sieve and a mixer as well.",
			Good: "The clerk said that gravel lay in ninety sacks. At the time of the search, the police found a sieve and a mixer as well.",
		},
		{
			Bad:  "The clerk gave the prices of the week. The price of a loaf, which was forty cents before the «war. Is» now ninety in every shop.",
			Good: "The clerk gave the prices of the week. The price of a loaf, which was forty cents before the war is now ninety in every shop.",
		},
	},
	Counter: []lint.Counter{
		{Text: "The clerk said that the owners of the boats had been heard in the spring and that nobody in the harbour doubted that. In the spring the herons had left.", Why: "a pronoun, a subject"},
		{Text: "You choose the output by changing the handler that the program gives to the logger. slog comes with two of them. It is easy to give slog a third. Tests use slog too, and most people like slog.", Why: "a program that is written so"},
		{Text: "Nobody from the two clubs came to the hall when it was opened again, and the mayor did not. Ann Lund and Karl Roe sang. The yield on the 10-yr. note rose. Sen. Ivo Lund, D-Mont. and a doctor, slept.", Why: "an ellipsis, abbreviations"},
		{Text: "The guard is 6 ft. 4 in. tall, and what is the no. of the bus? Desks are open Mon. to Fri. and on Sat. by appt. only.", Why: "measures and abbreviations"},
		{Text: "She was told that she could study any subject you want to. Just listen to her brother! He was too clever to be really fond of. Would there ever be one?", Why: "stranded prepositions"},
		{Text: "The comments of the company are on the attached file. could you take a look at this? The others have theirs.", Why: "a question without its capital"},
		{Text: "The sexton said that the bells had lain for nine years in a cellar at the other end of the town. And nobody had missed them. The ringers were paid for what they knew. The rest came for love.", Why: "whole sentences"},
		{Text: "The clerk said that gravel lay in ninety sacks. For details, please see the list of the owners. In the case of a fire in the cellar, call the men of the boats. The rest was sand.", Why: "a phrase with its comma opens a sentence"},
		{Text: "Suitable for every stove except induction. Can be washed by hand or in the machine.", Why: "a description without subjects"},
		{Text: "The clerk said that the bells of the old town were hung again. who paid for them? The sexton was doing the right thing. harvest time is expected in late May.", Why: "whole sentences without their capitals"},
		{Text: "The new keeper of the bells, the clerk said, left the hall of the old town with his boots on. Lund will follow him in May.", Why: "an adverb"},
		{Text: "The bells were cast in Yakima, Wash. for the church of another town.", Why: "a state"},
		{Text: "The club trained on Monday and on Wednesday. On Friday, it rested.", Why: "a whole sentence"},
		{Text: "The firm was sold to Hartmann & Co. for an undisclosed sum, three people who knew of the talks said.", Why: "an abbreviation"},
		{Text: "Nobody wanted the job when it was offered in the spring for the first time. Had they known, they would have fought for it.", Why: "an inversion"},
		{Text: "The two men had never met before the war brought them to the same small island in the north. By the end of it they were brothers.", Why: "a whole sentence that begins with a preposition"},
	},
	Run: func(p *lint.Pass) {
		if genre.Informal(p.Document) {
			return
		}
		for i := 1; i < len(p.Sentences); i++ {
			a, b := &p.Sentences[i-1], &p.Sentences[i]
			stop := &p.Tokens[a.EndToken-1]
			if a.Block != b.Block || !p.Blocks[a.Block].IsProse() || !a.Marks.Has(lint.PlainStop) || a.Marks.Has(lint.EndsQuoted) ||
				a.Words < 3 && !p.Tokens[a.FirstToken].Is(lint.Article) || b.Words < 1 || stop.Kind != lint.Stop || b.Marks.Has(lint.DoubtfulStart) && !looseStop(p, a, b) {
				continue
			}
			c := brokenSentence(p.Document, a, b, i)
			if c > 0.5 && !b.Marks.Has(lint.StartsLower) && (!p.Profile.News() || genre.Code(p.Document)) {
				c = 0.5 // writers of other texts like fragments, manuals leave out the subject
			}
			if c = max(c, learnedBreak(p.Document, a, b)); c > 0 {
				reportBreak(p, a, b, c)
			}
		}
	},
}

// looseStop reports whether the boundary between a and b is doubtful only for the space before its stop.
func looseStop(p *lint.Pass, a, b *lint.Sentence) bool {
	return p.Tokens[a.EndToken-1].Has(lint.SpaceBefore) && p.Tokens[a.EndToken-2].Kind == lint.Word && p.Tokens[b.FirstToken].Has(lint.SpaceBefore)
}

// brokenSentence judges whether the stop between a and b, sentence i, cuts a sentence.
func brokenSentence(d *lint.Document, a, b *lint.Sentence, i int) float64 {
	if c := openHost(d, a, b); c > 0 {
		return c
	}
	first := &d.Tokens[b.FirstToken]
	if b.Words < 2 || first.Kind != lint.Word || first.Has(lint.Quoted) {
		return 0
	}
	if c := frontedPhrase(d, a, b); c > 0 {
		return c
	}
	if b.Marks.Has(lint.StartsLower) {
		return brokenLower(d, a, b, i)
	}
	if b.Words < 4 && (!b.Marks.Has(lint.PlainStop) || b.Marks.Has(lint.BlockLast)) {
		return 0 // at the end of a paragraph it is a tail
	}
	switch word := d.LowerWord(first); {
	case first.Is(lint.Be|lint.Have|lint.Modal) && !first.Is(lint.Month) && !predicate(d, a) && word != "be" && word != "being" && word != "having" && word != "been":
		g := grammar.Of(d, b)
		if word == "will" && lexicon.WordRank(g.Word(1)) > lexicon.NoWord && !baseAhead(g) {
			return 0 // Will pulled Alex in.
		}
		if len(g.Tags) > 2 && (g.Tags[1] == tag.VBN || g.Tags[1] == tag.VB || g.Tags[1] == tag.VBD || g.Tags[1].IsAdverb() && g.Tags[2].IsVerb()) && b.Marks.Has(lint.PlainStop) {
			return 0.9
		}
		if d.Tokens[a.FirstToken].Is(lint.Article|lint.Determiner) && b.Marks.Has(lint.PlainStop) && !g.Tokens[1].Is(lint.SubjectPronoun) && verbless(grammar.Of(d, a)) {
			return 0.85 // "The price, which was forty cents in May. Is now ninety."
		}
	case (word == "of" || word == "by") && d.Tokens[b.FirstToken+1].Is(lint.Wh): // Of what a fool he was.
	case word == "of" || word == "by":
		elliptic := word == "by" && b.Words <= 4 && d.Tokens[b.FirstToken+2].Kind == lint.Comma // By noon, hail.
		if g := grammar.Of(d, b); b.Marks.Has(lint.PlainStop) && !elliptic && !g.MayHaveMainVerb() && !hasComparison(g) {
			return 0.85
		}
	case first.Is(lint.Preposition) && subjectLost(d, b) > 0:
		return subjectLost(d, b)
	case first.Is(lint.Preposition) && !first.Is(lint.Subordinator) && word != "with" && word != "like" && word != "to" && word != "over" && word != "including":
		return brokenPhrase(d, a, b)
	case word == "and" || word == "or":
		return brokenPair(d, a, b)
	case first.Is(lint.Article):
		return lostObject(d, a, b)
	}
	if d.LowerWord(&d.Tokens[a.FirstToken]) == "to" && a.Words <= 8 {
		g := grammar.Of(d, a)
		if g.Finite(0) < 0 && g.Tags[1] == tag.VB {
			return 0.66
		}
	}
	return 0
}
