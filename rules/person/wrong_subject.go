package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

// WrongSubject finds he and she as a second subject of a sentence that has one.
var WrongSubject = &lint.Rule{
	Name:     "wrong-subject",
	Family:   family,
	Title:    "Pronoun as a second subject",
	Severity: lint.Warning,
	Issue:    lint.Addition,
	Fix:      lint.Suggested,
	Doc: `A sentence has its subject and gets another one before its verb: ` + "`The newspaper, citing a source, he reported …`" + `; an
office or a company is *he* or *who*; two pronouns stand in a row (` + "`she he had`" + `); a verb that nobody does has a person (` + "`he rained`" + `);
an object stands before *they*, whom nothing names; or a statement begins with *He said* and ends with the name of its speaker.

Russian, Spanish, Turkish and Japanese verbs carry their person in the ending or leave it out. Where words stand between the
subject and its verb, the engine translates the verb anew and gives it a pronoun.

Without the pronoun the sentence reads as it should; an editor should check who acts.`,
	Examples: []lint.Example{
		{Bad: "The newspaper Ladoga Post, citing a source, «he» reported that the road was shut.", Good: "The newspaper Ladoga Post, citing a source, reported that the road was shut."},
		{Bad: "The organizer of the concert, Big Pine, «he» said it would pay.", Good: "The organizer of the concert, Big Pine, said it would pay."},
		{Bad: "Big Pine, the organizer of the concert, «he» said it would pay.", Good: "Big Pine, the organizer of the concert, said it would pay."},
		{Bad: "The municipal museum has opened for two hours a day, and «he» has shown its clocks to the passengers.", Good: "The municipal museum has opened for two hours a day, and has shown its clocks to the passengers."},
		{Bad: "«He said the» law “punishes them for nothing,” said deputy Ivone Sales on the radio.", Good: "The law “punishes them for nothing,” said deputy Ivone Sales on the radio."},
		{Bad: "The head of the waterworks, Engineer Salma al-Habib, «she» said that the pumps would run in May.", Good: "The head of the waterworks, Engineer Salma al-Habib, said that the pumps would run in May."},
		{Bad: "Typhoon No. 14«, it» is moving north at 25 km an hour.", Good: "Typhoon No. 14 is moving north at 25 km an hour."},
		{Bad: "Asked what she would do with the prize, «they» laughed and said nothing.", Good: "Asked what she would do with the prize, she laughed and said nothing."},
		{Bad: "The nets were torn off, so that the electric company, «who» works with long poles, cut the current.", Good: "The nets were torn off, so that the electric company, which works with long poles, cut the current."},
		{Bad: "“I held the ramp,” Ivo Hill«, he» admitted on Friday.", Good: "“I held the ramp,” Ivo Hill admitted on Friday."},
		{Bad: "“I held the ramp,” «he said »Hill, who keeps the inn.", Good: "“I held the ramp,” said Hill, who keeps the inn."},
		{Bad: "The bell was bought so that the cows«, he» may be fed at one hour.", Good: "The bell was bought so that the cows may be fed at one hour."},
		{Bad: "Forty guests fell ill at the inn, toxicologists «they» said.", Good: "Forty guests fell ill at the inn, toxicologists said."},
		{Bad: "The two brothers «they» have been running the inn since May.", Good: "The two brothers have been running the inn since May."},
		{Bad: "«He rained all» night, and the road is shut.", Good: "It rained all night, and the road is shut."},
		{Bad: "The bells hang behind glass, and «he is forbidden» to ring them.", Good: "The bells hang behind glass, and it is forbidden to ring them."},
		{Bad: "The wedding «they will celebrate» on Friday in the inn.", Good: ""},
		{Bad: "The director, Ann Hill, said «she he» had kept six per cent for repairs.", Good: "The director, Ann Hill, said she had kept six per cent for repairs."},
	},
	Counter: []lint.Counter{
		{Text: "What they gave him he kept, and what she had, he said, they shared.", Why: "marks or verbs between"},
		{Text: "The son of a miner, born in 1930, he said little of his youth.", Why: "an apposition before its subject"},
		{Text: "The next day, in the rain, he said goodbye.", Why: "a time"},
		{Text: "The museum opened in May, and its keeper, Ann Hill, left; Hill told the council, and she said it was late.", Why: "somebody is named"},
		{Text: "The company hired Hill in May, and he has run it since.", Why: "somebody is named"},
		{Text: "She rained blows on the door. The wedding they will celebrate on Friday is Hill’s. The bells they have are old.", Why: "what she did, clauses of the noun"},
		{Text: "Hill, he said, was late. Ann Hill, she thought, would win. In May, it rained. France, it is true, lost. Next Tuesday, it opens.", Why: "somebody says so, and times"},
		{Text: "Asked what she had told the players, they shrugged. Asked about the deal, they laughed.", Why: "others are mentioned"},
		{Text: "The company, Hill says, he built for his sons.", Why: "an object placed first"},
		{Text: "The team, who play in May, won. The head of the company, who works in Orrin, won.", Why: "people, a person"},
		{Text: "The people they met were kind. The children they teach in Orrin walk an hour. “I held it,” he said Friday. So that the cows, he said, may be fed, the bell rings. Hill knew that the next day, it would rain.", Why: "clauses of the noun, a time, somebody says so"},
		{Text: "He said the law “punishes them,” and the deputy said no more.", Why: "two statements"},
	},
	Run: func(p *lint.Pass) {
		for i := range p.Sentences {
			s := &p.Sentences[i]
			if s.Vocabulary&personalBits != 0 {
				doubleSubject(p, s)
				askedThem(p, s)
				impersonal(p, s)
			}
			if s.MayHave(topicBits) {
				nameAndPronoun(p, s)
			}
			if s.MayHave(whoBit) {
				institutionWho(p, s)
			}
			if s.MayHave(resumedBits) {
				resumed(p, s)
				objectFirst(p, s)
			}
			switch first := &p.Tokens[s.FirstToken]; {
			case first.Kind != lint.Word || !first.Has(lint.Title) || s.EndToken-s.FirstToken < 8:
			case first.Is(lint.Article), first.Class == 0:
				if k := personalSubject(p, s); k > 0 {
					secondSubject(p, s, k)
				}
			case first.Is(lint.SubjectPronoun) && s.Marks.Has(lint.WithQuote) && p.Tokens[s.FirstToken+1].Is(lint.SpeechVerb):
				secondSpeaker(p, s)
			}
		}
	},
}

var personalBits = lint.HashBit(lint.HashWord("he")) | lint.HashBit(lint.HashWord("she"))

// doubleSubject reports "said she he had": two subjects in a row before one verb.
func doubleSubject(p *lint.Pass, s *lint.Sentence) {
	for i := s.FirstToken + 1; i+1 < s.EndToken; i++ {
		t, prev, next := &p.Tokens[i], &p.Tokens[i-1], &p.Tokens[i+1]
		if !thirdPronoun(p, t) || !thirdPronoun(p, prev) || t.Hash == prev.Hash || !t.Has(lint.Lower) || t.Has(lint.Quoted|lint.LineBefore) {
			continue
		}
		if g := grammar.Of(p.Document, s); !next.Is(lint.Be|lint.Have|lint.Modal|lint.Do|lint.SpeechVerb) && !g.IsFinite(i+1-s.FirstToken) {
			continue
		}
		span := lint.Span{Start: int(prev.Start), End: int(t.End)}
		p.Report(lint.Finding{
			Span: span, Confidence: 0.8, Message: "The verb has two subjects",
			Fixes: []lint.Fix{p.Delete(t.Span(), lint.Suggested, "Remove the second pronoun")},
		})
	}
}

// thirdPronoun reports whether t is he, she or they, which can only be a subject.
func thirdPronoun(p *lint.Pass, t *lint.Token) bool {
	return t.Is(lint.SubjectPronoun) && (t.Is(lint.Masculine|lint.Feminine) || p.LowerWord(t) == "they")
}

// personalSubject is the first he or she outside quotations behind a comma, or
// behind a comma and "and", where nothing before it in the sentence can be its person.
func personalSubject(p *lint.Pass, s *lint.Sentence) int {
	for i := s.FirstToken + 3; i+1 < s.EndToken; i++ {
		t := &p.Tokens[i]
		if !t.Is(lint.Masculine|lint.Feminine) || t.Has(lint.Quoted) {
			continue
		}
		if !t.Is(lint.SubjectPronoun) || p.Tokens[i+1].Has(lint.Clitic) {
			return -1
		}
		prev := i - 1
		if p.LowerWord(&p.Tokens[prev]) == "and" {
			prev--
		}
		if p.Tokens[prev].Kind != lint.Comma {
			return -1
		}
		return i
	}
	return -1
}

func secondSubject(p *lint.Pass, s *lint.Sentence, k int) {
	g := grammar.Untagged(p.Document, s)
	i, comma := k-s.FirstToken, firstComma(g)
	and := g.Word(i-1) == "and"
	if and && !g.Tokens[0].Is(lint.Article) || !and && (comma <= 1 || comma >= i-1) {
		return
	}
	if g = grammar.Of(p.Document, s); !g.IsFinite(i + 1) {
		return
	}
	confidence := 0.0
	switch {
	case and:
		if institution(g, headNoun(g, g.Finite(0))) && !namesPerson(g, i) {
			confidence = 0.6
		}
	case g.Finite(0) == i+1:
		if g.Tokens[0].Class == 0 {
			if onlyName(g, 0, comma) && apposition(g, comma+1) {
				confidence = 0.65
			}
		} else if institution(g, headNoun(g, comma)) {
			confidence = 0.75
		} else if onlyName(g, comma+1, i-1) && !timeBetween(g, 0, comma) {
			confidence = 0.65
		}
	}
	if confidence == 0 {
		return
	}
	span := g.Tokens[i].Span()
	p.Report(lint.Finding{
		Span: span, Confidence: confidence, Message: "The verb has its subject already; nobody in this sentence is “" + p.Slice(span) + "”",
		Fixes: []lint.Fix{p.Delete(span, lint.Suggested, "Remove the pronoun")},
	})
}
