package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
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
		{
			Bad:  "The clerk said on Monday that the price of a loaf in the town was now the highest in the «valley. Since» records began in the year of the flood.",
			Good: "The clerk said on Monday that the price of a loaf in the town was now the highest in the valley since records began in the year of the flood.",
		},
		{
			Bad:  "The clerk said on Monday that the next test of the bells will be held in the «autumn. Together» with the drill of the fire brigade.",
			Good: "The clerk said on Monday that the next test of the bells will be held in the autumn together with the drill of the fire brigade.",
		},
		{
			Bad:  "The doctors of the hospital told the people of the town to wear a mask «outdoors. Especially» the old and the children.",
			Good: "The doctors of the hospital told the people of the town to wear a mask outdoors, especially the old and the children.",
		},
		{
			Bad:  "The baker, who has grown his own onions behind the mill for nine years, has begun to dig «up. Them» with a spoon.",
			Good: "The baker, who has grown his own onions behind the mill for nine years, has begun to dig up them with a spoon.",
		},
		{
			Bad:  "The clerk said on Monday that the lorry from the mill that carried the bells of the old «church. Broke» down on the road to the coast.",
			Good: "The clerk said on Monday that the lorry from the mill that carried the bells of the old church broke down on the road to the coast.",
		},
		{
			Bad:  "The clerk spoke of an error that the office of the mayor, which paid for the bells, first «denied. And» then attributed to the baker.",
			Good: "The clerk spoke of an error that the office of the mayor, which paid for the bells, first denied and then attributed to the baker.",
		},
		{
			Bad:  "The clerk said on Monday that after nine days with a lamp the men of the fire brigade had «found. Nothing» larger than a hen.",
			Good: "The clerk said on Monday that after nine days with a lamp the men of the fire brigade had found nothing larger than a hen.",
		},
		{
			Bad:  "The clerk praised the falcon and left the hall at noon, pointing out that the «bird. And» he had trained together all through the winter.",
			Good: "The clerk praised the falcon and left the hall at noon, pointing out that the bird and he had trained together all through the winter.",
		},
		{
			Bad:  "The clerk gave the guests some of the water, as the «heat. Reached» a level that nobody in the valley had known before.",
			Good: "The clerk gave the guests some of the water, as the heat reached a level that nobody in the valley had known before.",
		},
		{
			Bad:  "The clerk said on Monday that only six of the ninety ringers whom the council had asked for «help. Were» willing to climb the tower.",
			Good: "The clerk said on Monday that only six of the ninety ringers whom the council had asked for help were willing to climb the tower.",
		},
		{
			Bad:  "The clerk hopes that half of the ringers will have new ropes within two years, with «help. From» the bank that paid for the bells and has promised to pay for the lamps.",
			Good: "The clerk hopes that half of the ringers will have new ropes within two years, with help from the bank that paid for the bells and has promised to pay for the lamps.",
		},
		{
			Bad:  "The clerk said that the town would keep the bear as a figure for the posters of its Christmas «market. Hanging» from every lamp.",
			Good: "The clerk said that the town would keep the bear as a figure for the posters of its Christmas market, hanging from every lamp.",
		},
		{
			Bad:  "The clerk said that the wall of the mill could fail in a storm like the one that hit the coast «in. 1987» and drowned nine cows.",
			Good: "The clerk said that the wall of the mill could fail in a storm like the one that hit the coast in 1987 and drowned nine cows.",
		},
		{
			Bad:  "The clerk said that the wall protects ninety houses of the old town from the storms that «come. Every» winter from the west.",
			Good: "The clerk said that the wall protects ninety houses of the old town from the storms that come every winter from the west.",
		},
		{
			Bad:  "The clerk said that the strike at the mill, which began on Monday, «could. Halve» the output of flour in the valley.",
			Good: "The clerk said that the strike at the mill, which began on Monday, could halve the output of flour in the valley.",
		},
	},
	Counter: []lint.Counter{
		{Text: "The clerk, who did what he could. Halve the apples, the recipe says. He had been as good as he could be. Let the dough rest. Tell them. Them the town forgot.", Why: "a verb left out, orders"},
		{Text: "The clerk said that the bells were still in the cellar of the mill. After some time he came back. As always he had the keys of the tower. Once the ringers had left it open. Every day added to the heap that they got in. 1987 was worse.", Why: "the second part has its own verb"},
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
		{Text: "The clerk spoke of the growing price of copper bells in the north of the old country. According to the owners, heard by Harbour.Ru, they began to be sold in May.", Why: "a site inside a sentence"},
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
