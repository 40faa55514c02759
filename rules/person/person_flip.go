package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
)

// Flip finds I and we in the place of a third person.
var Flip = &lint.Rule{
	Name:     "person-flip",
	Family:   family,
	Title:    "First person in a report where nobody speaks",
	Severity: lint.Warning,
	Issue:    lint.Mistranslation,
	Fix:      lint.Suggested,
	Doc: `Outside quotation marks, a report says *I* or *we* for somebody whom it tells about: ` + "`A carpenter asked why I had not been paid.`" + `

Japanese, Korean and Chinese leave the subject out where it is clear; the engine puts one in and takes the first person, the
likeliest subject in the talk that it has learnt from. Languages with a polite third person give *you* in the same way. Reports in
Chinese, Turkish and Arabic call their own country *our country*, and Japanese and Korean ones end with what an office says to its public
(` + "`We apologize for the inconvenience.`, `Please be careful.`" + `).

The rule reads the whole document: in a column, a letter, a speech or an interview, I and we are people. It proposes the
pronoun of the clause's own third person where the sentence shows it, and otherwise asks an editor.`,
	Examples: []lint.Example{
		{Bad: "The court sits on Friday. The two builders told the judge why «I» had not been paid for the roof. The clerk wrote it down, and the judge said nothing. The court heard three witnesses in the morning. All of them came from the village. The case goes on next week.", Good: ""},
		{Bad: "The bus left the road on Friday. The driver said «I» had felt no brakes. Police took him home. Nine people were hurt. The road is shut until noon. The bus was new.", Good: ""},
		{Bad: "The party leader bowed before the cameras, and «we» said that the vote would be held in May. Reporters laughed. The paper said nobody believed him. The vote was due last autumn. It was put off twice. The council sits on Friday.", Good: ""},
		{Bad: "The assembly, which can overturn the veto by a plain majority, «we» will have to vote before the recess. The governor said he was calm. Twelve members have left. The lists are with the clerk. The session begins at noon. No other date was named.", Good: "The assembly, which can overturn the veto by a plain majority, will have to vote before the recess. The governor said he was calm. Twelve members have left. The lists are with the clerk. The session begins at noon. No other date was named."},
		{Bad: "The ministry opened the plan to the public in May. «As you have recalled,» the last count was in 2006. The minister said nobody knows the figure. A new one is due.", Good: ""},
		{Bad: "The company said a new program would be sent out in May. Older models are not supported. «We apologize for the inconvenience.»\n\nThe ministry said it had asked for a list.", Good: "The company said a new program would be sent out in May. Older models are not supported.\n\nThe ministry said it had asked for a list."},
		{Bad: "The brothers left the court together on Friday. «We» are still neighbours, and the pump, he said, works well. The lawyer said nobody had asked. Police were there. The case is closed. It took a year.", Good: ""},
		{Bad: "The runner won by a second. “I closed my eyes,” the 21-year-old said. “Please do not write that,” «I» said with a smile. The next race is in May. Nine people took part. The road was wet.", Good: ""},
		{Bad: "The council sits in May. A clerk said the hall was full. «Our mayor» also thanked the driver. Nine people were hurt. The road is shut until noon.", Good: "The council sits in May. A clerk said the hall was full. The mayor also thanked the driver. Nine people were hurt. The road is shut until noon."},
		{Bad: "The poet left the country in 1987 and never replied to «your» letters. Her publisher said he had waited. The house is a museum. It opens at ten. Nobody lives there.", Good: ""},
		{Bad: "“I leave the oven,” the baker said. «You» will hand over the keys in June, when he moves to the city. The shop is old. Nobody has asked for it. It opens at five.", Good: ""},
		{Bad: "The flights were cancelled on Friday, officials said. The bridge is shut. «I» would like to ask for your understanding at the airport. Nine people were hurt. The road is shut until noon.", Good: ""},
		{Bad: "The council sits in May. An official said that «our» office will check the slopes. Nine people were hurt, a clerk said. The road is shut until noon. The school is closed. Rain is forecast.", Good: "The council sits in May. An official said that the office will check the slopes. Nine people were hurt, a clerk said. The road is shut until noon. The school is closed. Rain is forecast."},
		{Bad: "The council sits in the hall. Ann Hill admitted the theft, adding that «I» could not sleep. Nine people were hurt, a clerk said. The road is shut until noon. The school is closed. Rain is forecast.", Good: ""},
		{Bad: "The council sits in May. The prosecutor says that «you» entered the inn at night. Nine people were hurt, a clerk said. The road is shut until noon. The school is closed. Rain is forecast.", Good: ""},
		{Bad: "The council sits in the hall. Ann Hill won the race in May, and her mother, who had come by bus, said that nobody could tell her what «I» had run. Nine people were hurt, a clerk said. The road is shut. The school is closed. Rain is forecast.", Good: "The council sits in the hall. Ann Hill won the race in May, and her mother, who had come by bus, said that nobody could tell her what she had run. Nine people were hurt, a clerk said. The road is shut. The school is closed. Rain is forecast."},
		{Bad: "The runner fell in May. She got up and ran on. «I» was carried home by her brother, a clerk said. The road is shut. The school is closed. Rain is forecast.", Good: "The runner fell in May. She got up and ran on. She was carried home by her brother, a clerk said. The road is shut. The school is closed. Rain is forecast."},
		{Bad: "The pool is new, a clerk said. «We inform you that the» baths open at ten. The road is shut. The school is closed. Rain is forecast.", Good: "The pool is new, a clerk said. The baths open at ten. The road is shut. The school is closed. Rain is forecast."},
		{Bad: "The council sits in May. «Please be careful of falling trees.» The mayor said nine people were hurt.\n\nThe road is shut until noon.\n\nRain is forecast.", Good: "The council sits in May. The mayor said nine people were hurt.\n\nThe road is shut until noon.\n\nRain is forecast."},
		{Bad: "The slope fell in the night and a woman was found under it. «We» are hurrying to confirm how many houses were hit. The mayor said the road was shut. Rain is forecast until Friday. The school is closed. Buses stop at the bridge.", Good: ""},
		{Bad: "The lake is the fifth largest in «my» country, a clerk said on Monday. Nine boats were out. The dam held, the mayor said.", Good: "The lake is the fifth largest in the country, a clerk said on Monday. Nine boats were out. The dam held, the mayor said."},
	},
	Counter: []lint.Counter{
		{Text: "I love my country, and the clerk said on Monday that he does too. Nine boats were out. The dam held, the mayor said.", Why: "the writer is in the story"},
		{Text: "I asked the clerk why I had not been paid. I waited an hour. The clerk said nothing to me. I went home. I wrote to my brother.", Why: "told in the first person"},
		{Text: "“We are hurrying,” the mayor said. “I asked why I had not been told.”", Why: "inside quotations"},
		{Text: "Ann Hill plays the lead, her agent said.\n\nQ. When did you hear?\nA. In May. I put the phone into the freezer.\n\nThe film opens in June. It was shot at sea. The crew was small. Nobody slept.", Why: "an interview in questions and answers"},
		{Text: "The pass is open, the guide said. If you walk up in May, you see the lake he painted. Bring your boots. It snowed twice. The hut is shut. Nobody lives there.", Why: "you is everybody"},
		{Text: "The book is out, its author said. Our reporter met her in May. She lives on a boat. The boat is old. Nobody else lives there.", Why: "the paper speaks of itself"},
		{Text: "Minase: We are hurrying to finish the film.\n\nThe actor said it would open in May.", Why: "an interview"},
		{Text: "The mayor said the road was shut. We have asked the council for comment. The road opened in 1990. It was mended twice. Nobody was hurt.", Why: "the paper speaks of itself"},
		{Text: "The hall is full, a clerk said. If you come by bus, tell us. Let us know in May. The road is shut. The school is closed. Rain is forecast.", Why: "readers are told"},
		{Text: "The mayor told me why I had not been paid. The clerk said so too. The road opened in 1990. It was mended twice. Nobody was hurt.", Why: "the writer is in the story"},
	},
	Run: func(p *lint.Pass) {
		setPhrases(p)
		pleaded(p)
		ownCountry(p)
		if !thirdPerson(p) {
			return
		}
		speaking(p)
		for i := range p.Blocks {
			b := &p.Blocks[i]
			if b.Kind != lint.Paragraph && b.Kind != lint.Heading || !b.Marks.Has(lint.WithFirst) || answered(p, i) {
				continue
			}
			open := inOpenQuotation(p, i)
			for j := b.FirstSentence; j < b.EndSentence; j++ {
				if s := &p.Sentences[j]; s.Marks.Has(lint.WithFirst) && (open || !flipped(p, b, s)) {
					stray(p, b, s, open)
				}
			}
		}
		addressed(p)
	},
}

// flipped reports the first person of sentence s where its words tell that it is somebody else.
func flipped(p *lint.Pass, b *lint.Block, s *lint.Sentence) bool {
	k := onlyFirst(p, s)
	if k < 0 || !mayFlip(p, b, s, k) {
		return false
	}
	g := grammar.Of(p.Document, s)
	i := k - s.FirstToken
	if b.Kind == lint.Heading && (!official(g, i) || s.Words < headingWords) {
		return false
	}
	confidence := 0.65
	if g.Tokens[i].Is(lint.FirstPlural) && !coordinated(g, i) {
		confidence = 0.55 // “He said that we” may mean everybody
	}
	switch {
	case g.Word(i) == "my" && owning(g, i):
		reportFlip(p, g.Tokens[i].Span(), 0.45, "Nobody in this report can say “my”.")
	case dislocated(g, i):
		span := lint.Span{Start: int(g.Tokens[i].Start), End: int(g.Tokens[i].End)}
		reportFlip(p, span, 0.75, "The sentence has its subject already", p.Delete(span, lint.Suggested, "Remove the pronoun"))
	case reported(g, i), coordinated(g, i):
		reportFlip(p, g.Tokens[i].Span(), confidence, "The clause is about somebody whom the report tells of, not about its writer", renamed(p, b, g, i)...)
	case cited(g):
		reportFlip(p, flipSpan(g, i), 0.5, "Somebody whom the report tells of says this; the words have no quotation marks")
	case official(g, i) && !torn(b, s):
		reportFlip(p, g.Tokens[i].Span(), 0.5, "Nobody in this report is “"+p.Word(&g.Tokens[i])+"”")
	case g.Tokens[i].Is(lint.FirstSingular) && p.Profile.FirstSingular > 3:
		return true // the writer is in the story
	case acting(g, i) && !torn(b, s):
		// alone it may be the writer; in a damaged report it hardly is
		who := antecedent(p, b, g, false)
		reportFlip(p, flipSpan(g, i), 0.42, "Nobody else in this report is “"+p.Word(&g.Tokens[i])+"”", thirdPersonOf(p, g, i, who)...)
		reportRest(p, g, i, who)
	default:
		return false
	}
	return true
}

// flipSpan is the pronoun at i with the auxiliary that agrees with it.
func flipSpan(g grammar.Sentence, i int) lint.Span {
	span := g.Tokens[i].Span()
	if g.Tokens[i+1].Is(lint.Have) {
		span.End = int(g.Tokens[i+1].End)
	}
	return span
}

// reportRest reports what else of the first person the sentence has behind token i,
// which belongs to the same person or to those with him.
func reportRest(p *lint.Pass, g grammar.Sentence, i int, who string) {
	for i++; i+1 < len(g.Tokens); i++ {
		t := &g.Tokens[i]
		if !t.Is(lint.FirstSingular|lint.FirstPlural) || t.Has(lint.Quoted|lint.Upper) && g.Word(i) != "i" || g.Tokens[i+1].Has(lint.Clitic) {
			continue
		}
		reportFlip(p, t.Span(), 0.42, "The same person speaks here as at the start of the sentence", thirdPersonOf(p, g, i, who)...)
	}
}

const (
	tailWords    = 8
	headingWords = 10 // a paragraph that lost its full stop looks like a heading
)

func reportFlip(p *lint.Pass, span lint.Span, confidence float64, message string, fixes ...lint.Fix) {
	p.Report(lint.Finding{Span: span, Confidence: confidence, Message: message, Fixes: fixes})
}

// renamed proposes the noun of the one who says it for the pronoun at i, the only pronoun
// before it in its sentence, or what the text before it calls its person.
func renamed(p *lint.Pass, b *lint.Block, g grammar.Sentence, i int) []lint.Fix {
	if i > 3 && g.Tokens[i-2].Is(lint.SpeechVerb) && g.Tags[i-3].IsNoun() && g.Tokens[i-3].Has(lint.Lower) && g.Tokens[i-4].Is(lint.Article) {
		return []lint.Fix{p.Replace(g.Tokens[i].Span(), "the "+g.Word(i-3), lint.Suggested, "Name the person")}
	}
	text := ""
	for j := range i {
		if t := &g.Tokens[j]; grammar.HeOrShe(t) && !t.Has(lint.Quoted) {
			if text != "" && text != g.Word(j) {
				return nil
			}
			text = g.Word(j)
		}
	}
	if text == "" || g.Tokens[i+1].Is(lint.Be|lint.Have) || g.Tags[i+1] == tag.VBP {
		return thirdPersonOf(p, g, i, meant(p, b, g, i))
	}
	return []lint.Fix{p.Replace(g.Tokens[i].Span(), text, lint.Suggested, "Use the third person")}
}
