package repeat

import (
	"github.com/artlint/artlint/lint"
)

// DuplicatePhrase finds words that stand twice where they belong once.
var DuplicatePhrase = &lint.Rule{
	Name:     "duplicate-phrase",
	Family:   family,
	Title:    "The same words twice in a row",
	Severity: lint.Warning,
	Issue:    lint.Duplication,
	Fix:      lint.Safe,
	Doc: `Two synonyms of the source became one English word ("suspended and suspended"), a phrase at the border of two
pieces was translated with both ("in the meantime in the meantime"), a name of two near-synonyms became one ("Health and Health
Commission"), a particle was translated beside its adverb ("had already paid it already"), two connectives of one meaning stand
in a row ("due to because of").

To keep the first copy is **safe** where nothing stands between the two or "and" joins one word with itself. With a comma, in a
name, where "and" joins several words, of which one copy may have been another thing, and where the two only mean the same, it
is **suggested**. A single word twice ("the the") is a slip of human writers too and is shown where the document has other
artifacts. English doubles some words on purpose: more and more, again and again, years and years, had had.`,
	Examples: []lint.Example{
		{Bad: "All ferries were «cancelled and cancelled» at noon.", Good: "All ferries were cancelled at noon."},
		{Bad: "It rained «in the meantime in the meantime» and the cellar filled.", Good: "It rained in the meantime and the cellar filled."},
		{
			Bad:  "It was the coldest night in «a century, a century». The mayor said so.",
			Good: "It was the coldest night in a century. The mayor said so.",
		},
		{Bad: "«According to according to» the mayor, it rained.", Good: "According to the mayor, it rained."},
		{Bad: "The council «approved and approved» the plan, the mayor said.", Good: "The council approved the plan, the mayor said."},
		{Bad: "Sales saw a «year-on-year rise of up 5% year on year».", Good: "Sales saw up 5% year on year."},
		{Bad: "A «year-on-year rise of 5% year on year» is small.", Good: "A year-on-year rise of 5% is small."},
		{Bad: "Mayor «NovakNovak» opened the bridge.", Good: "Mayor Novak opened the bridge."},
		{Bad: "The storm tore off «tiles-tiles» at dawn.", Good: "The storm tore off tiles at dawn."},
		{Bad: "It rained for nine «weeks week».", Good: "It rained for nine weeks."},
		{Bad: "They counted «roughly around» 90 boats.", Good: "They counted around 90 boats."},
		{Bad: "He said the beams «lie and lie» at the bottom of the harbour.", Good: "He said the beams lie at the bottom of the harbour."},
		{Bad: "The mayor «confirmed and confirmed» that the bridge will open, she said.", Good: "The mayor confirmed that the bridge will open, she said."},
		{Bad: "The ferry is late «by 4 days and by 4 days».", Good: "The ferry is late by 4 days."},
		{Bad: "Fares rose by «3-3» per cent after the 1-1 draw.", Good: "Fares rose by 3 per cent after the 1-1 draw."},
		{Bad: "The Harbour «Safety and Safety» Board met.", Good: "The Harbour Safety Board met."},
		{Bad: "“It is late.” Novak said «Mayor Novak» in a speech on Monday.", Good: "“It is late.” Novak said in a speech on Monday."},
		{Bad: "The office will «strengthen the strengthening of» the quays.", Good: "The office will strengthen the quays."},
		{Bad: "The ferry was late «due to because of» the fog.", Good: "The ferry was late because of the fog."},
		{Bad: "Although it rained and was cold, «but» they played on.", Good: "Although it rained and was cold, they played on."},
		{Bad: "The mayor «said in a statement said» it was late.", Good: "The mayor said in a statement it was late."},
		{Bad: "The hall holds «about 300 guests about», the mayor said.", Good: "The hall holds about 300 guests, the mayor said."},
		{Bad: "The roof cost «$3 million dollars», the mayor said.", Good: "The roof cost $3 million, the mayor said."},
		{Bad: "Fares rose by 4 per cent in May«, an increase of 4 per cent», she said.", Good: "Fares rose by 4 per cent in May, she said."},
		{Bad: "«Lake Orun Lake» froze over.", Good: "Lake Orun froze over."},
		{Bad: "The ferry sails at «7 a.m. in the morning» and is «5% percent» dearer.", Good: "The ferry sails at 7 a.m. and is 5% dearer."},
		{Bad: "The boat sank, the mayor said. One man is «missing and missing».", Good: "The boat sank, the mayor said. One man is missing."},
		{Bad: "Novak, a «baker by trade and a baker», left.", Good: "Novak, a baker by trade, left."},
		{Bad: "«The soup is famous in the soup». It is late.", Good: "The soup is famous. It is late."},
		{Bad: "The mayor said the quay was «closed, closed» by the ice.", Good: "The mayor said the quay was closed by the ice."},
		{Bad: "The mayor said the work ends in «the month, and the month».", Good: "The mayor said the work ends in the month."},
		{Bad: "The family gets «90 euros a month, 90 euros a month» from May, the mayor said.", Good: "The family gets 90 euros a month from May, the mayor said."},
		{Bad: "The quay is due for inspection «in in» March, the mayor said in a statement.", Good: "The quay is due for inspection in March, the mayor said in a statement."},
		{Bad: "The mayor said that «goats and goats» could stay.", Good: "The mayor said that goats could stay."},
		{Bad: "The firm has «already paid two million kroner already».", Good: "The firm has already paid two million kroner."},
		{Bad: "The ship lay in the «Black Bay of Lund Black Bay of Lund» for a week.", Good: "The ship lay in the Black Bay of Lund for a week."},
		{Bad: "Anna Berg («52)52» and «seven (7) seven» others left, the mayor said.", Good: "Anna Berg (52) and seven (7) others left, the mayor said."},
		{Bad: "It weighs «9 kg kilograms», the mayor said in May.", Good: "It weighs 9 kilograms, the mayor said in May."},
		{Bad: "The wind reached «18 m/s per second» at «minus -6» degrees on the pier.", Good: "The wind reached 18 m/s at minus 6 degrees on the pier."},
		{Bad: "It was «minus 6 degrees below zero» on the pier.", Good: "It was 6 degrees below zero on the pier."},
		{Bad: "She scored 22 points, «of these 14 of these» before the break.", Good: "She scored 22 points, 14 of these before the break."},
		{Bad: "The ferry lost «three four» hours and «150-odd odd» crates.", Good: "The ferry lost three or four hours and 150-odd crates."},
		{Bad: "«No. 4 Berg No. 4» scored twice before the break.", Good: "No. 4 Berg scored twice before the break."},
		{Bad: "He teaches at «Orun College Orun» in Harbour «Road Road», the mayor said.", Good: "He teaches at Orun College in Harbour Road, the mayor said."},
		{Bad: "In the Orun «district the district» council met, the mayor said.", Good: "In the Orun district council met, the mayor said."},
		{Bad: "The patient died of «lung damage due to lung damage» in the night.", Good: "The patient died of lung damage in the night."},
		{Bad: "«In the old hall you can dance, and in the old hall you can» sing.", Good: "In the old hall you can dance, and sing."},
		{Bad: "The planks «swell and swell themselves». It costs more than «anything.anything» else.", Good: "The planks swell. It costs more than anything else."},
		{Bad: "It is open to children of «ages 6-9 ages», under a «security treaty of security», the mayor said.", Good: "It is open to children of ages 6-9, under a security treaty, the mayor said."},
		{Bad: "The town «thanks you very much thanks you», the mayor said.", Good: "The town thanks you very much, the mayor said."},
	},
	Counter: []lint.Counter{
		{Text: "Room 4 room 5, won 300 won, the crew and the crew themselves, a time out of time, and she knew him well and knew him.", Why: "a list, money, emphasis, other nouns"},
		{Text: "It is 3 m by 3 m, lasts 5 minutes more, and the (7) 8 others ran 9 km at 4 km per hour in minus 6 degrees.", Why: "other units and numbers"},
		{Text: "One of the three of the crew saw a 3-year year-end deal and a seven-time time trial champion; one, two, three boats, one two three.", Why: "other phrases, a count"},
		{Text: "In New Road the road ends, at night the night shift sleeps, and Ford Madox Ford met Sirhan Sirhan in Walla Walla.", Why: "another clause, names"},
		{Text: "The father of the boy's father, the king of king crabs, a fear of fear and years over many years.", Why: "relatives, nouns, time"},
		{Text: "They looked for close contacts of close contacts, and for friends of friends of the crew; the loan costs 4.5% per annum, for more than 90 bridges and more than 80 dams.", Why: "what others of the kind have, a rate, a second figure"},
		{Text: "However, in the meantime, the ferry sailed. In addition, however, it sank.", Why: "openings of other meanings"},
		{Text: "We wish to say In any way In any way There is none so gay as we.", Why: "verse set in one line"},
		{Text: "The image and image/color packages and the tool or tool(s) of your choice are installed.", Why: "the second word goes on"},
		{Text: "Novak said Novak would leave, and she painted the painting of a painting.", Why: "a clause, works"},
		{Text: "Although small, it was fast, but they lost. He said on Monday the mayor said nothing.", Why: "other clauses"},
		{Text: "What was already late is already forgotten, and he also said that she also left.", Why: "two clauses"},
		{Text: "Novak, a baker by trade and a baker at heart, put around 40 tables around the hall and paid $5 Canadian dollars.", Why: "another thing, a place, a country's money"},
		{Text: "Fares rose by 4 per cent, an increase of 4 points. The mayor called the clerk, the clerk called the crew, she said.", Why: "another figure, a chain of subjects"},
		{Text: "He flew in in March and turned it on on Monday, and years and years would pass, she said.", Why: "particles, an amount"},
		{Text: "Salt Lake City and Lake Superior, Lake County, River Road and New River Bridge are names.", Why: "one kind each"},
		{Text: "It grew more and more, again and again, for years and years.", Why: "idioms"},
		{Text: "They waited and waited, and the ferry had had an accident.", Why: "verbs"},
		{Text: "They talk and talk about nearly 30 hush-hush deals, around about 3 points point by point.", Why: "idioms, verbs, chance"},
		{Text: "He knew that that was very, very cold in Walla Walla.", Why: "emphasis, grammar, a place"},
		{Text: "Day after day after day it snowed, mile upon mile upon mile.", Why: "chains"},
		{Text: "“No more, no more,” she sang.", Why: "song"},
		{Text: "What it is is a mistake, and so on and so on.", Why: "speech"},
	},
	Run: func(p *lint.Pass) {
		(&repeats{p: p}).each(func(f *repeat) {
			if f.copies > 2 || f.rest > 0 || f.listed {
				return
			}
			confidence, applicability := f.judge(p)
			if confidence <= 0.5 {
				applicability = min(applicability, lint.Suggested)
			}
			if f.quoted || p.Profile.FirstPerson() {
				confidence *= 0.75 // people repeat themselves when they speak
				applicability = min(applicability, lint.Suggested)
			}
			if confidence == 0 {
				return
			}
			p.Report(lint.Finding{
				Span: f.span(p), Confidence: confidence, Message: "The same words stand here twice",
				Fixes: []lint.Fix{f.collapse(p, applicability)},
			})
		})
		for _, i := range p.Capitalised {
			if t := &p.Tokens[i]; t.Has(lint.Title) {
				reportPasted(p, t)
			}
		}
		nearDoubles(p)
	},
}

func reportPasted(p *lint.Pass, t *lint.Token) {
	if !pastedTwice(p.Word(t)) {
		return
	}
	half := lint.Span{Start: int(t.Start+t.End) / 2, End: int(t.End)}
	p.Report(lint.Finding{
		Span: t.Span(), Confidence: 0.9, Message: "The same name stands here twice",
		Fixes: []lint.Fix{p.Replace(half, "", lint.Suggested, "Keep it once")},
	})
}

// pastedTwice reports whether a word is a name and the same name again: "NovakNovak".
func pastedTwice(word string) bool {
	const shortest = 8
	half := len(word) / 2
	return len(word) >= shortest && len(word)%2 == 0 && word[0] == word[half] && word[:half] == word[half:]
}
