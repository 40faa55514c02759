package wording

import (
	"math"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
	"github.com/artlint/artlint/rules/sequence"
)

// Garbled finds function words in an order that English does not have.
var Garbled = &lint.Rule{
	Name:     "garbled",
	Family:   "wording",
	Title:    "Words that cannot stand together",
	Severity: lint.Warning,
	Issue:    lint.Grammar,
	Fix:      lint.Suggested,
	Doc: `“Guests will can bathe”, “the by teachers”, “they must to wait”, “he did not knew”: words of grammar stand in an order, or a
verb in a form, that English does not have.

The engine carries over what the source language allows: a modal verb with an infinitive (German, Dutch, Turkish), an
infinitive as a command (Russian, Italian), a reflexive for the owner of a hand (German, Spanish, Polish). Where it
translates word by word, prepositions and articles of two phrases meet. Some of these have a rule of their own each: “since nine
years” and “before two years” (German, French, Russian), “told he” for “he said”, “Lessons starts” (languages with one form for singular and
plural), “another more”, and the verb before its subject (“Approved the city council a plan”, Arabic and Spanish).

Of all other pairs, what is rare is counted in a million words of good English, and judged by what stands around it; see package sequence. A word is
taken out, or its right form suggested, where one change mends it; the rest has to be written again.`,
	Examples: []lint.Example{
		{Bad: "The owner said that guests «will can» bathe in the lake from next week.", Good: "The owner said that guests will be able to bathe in the lake from next week."},
		{Bad: "The owner said that they «must to» leave the house before noon.", Good: "The owner said that they must leave the house before noon."},
		{Bad: "«Do not to» touch the painted side of the plate.", Good: "Do not touch the painted side of the plate."},
		{Bad: "«Him» said that the bridge was closed.", Good: "He said that the bridge was closed."},
		{Bad: "The plan was drawn up by «the of» teachers council, and read out in the hall.", Good: ""},
		{Bad: "The driver did not «knew» the road to the mine.", Good: "The driver did not know the road to the mine."},
		{Bad: "The dancer broke «herself the» leg on the stairs.", Good: "The dancer broke her leg on the stairs."},
		{Bad: "The letter reached the office «on dated» 12 March.", Good: "The letter reached the office on 12 March."},
		{Bad: "The new road is «more» longer than the old one.", Good: "The new road is longer than the old one."},
		{Bad: "He has led the choir «since 12 years», and his aunt died «before four years».", Good: "He has led the choir for 12 years, and his aunt died four years ago."},
		{Bad: `"The roof was dry," «told she».`, Good: `"The roof was dry," she said.`},
		{Bad: "Lessons «starts» at seven in the old mill.\n\nLate pupils «are please accompanied» by an aunt.\n\nIt has «never not» once rained; they expect «another more» 20 guests.", Good: "Lessons start at seven in the old mill.\n\nLate pupils must be accompanied by an aunt.\n\nIt has not once rained; they expect another 20 guests."},
		{Bad: "«Added Novak» that the roof was dry.", Good: "Novak added that the roof was dry."},
	},
	Counter: []lint.Counter{
		{Text: "Sales drops in March hurt. Approved the council's plan, he did. Accepted by the council, the plan is law. Said to be shy, she sang. Another more modest plan never did.", Why: "nouns, participles"},
		{Text: "The mayor asked that his be the first name. It was the 41st no of the day. Whose it was is not known. Drivers may from this week wait.", Why: "a possessive, an answer, a clause, a time between"},
		{Text: "Since 12 years of drought ended, it rains. It will not open before two years. Since two days before, it was shut.", Why: "points of time"},
		{Text: "The house they came from was sold. She is what they are after.", Why: "a clause ends before the second word"},
		{Text: "He had had enough, and that that is so is clear.", Why: "words that stand twice"},
		{Text: "He gave himself the answer. They need more teachers, and what he did helped.", Why: "another object, a noun, a verb of its own"},
		{Text: "They have better things to do not to mention the bills. She did what she could to help, and the lake is a must to see.", Why: "other verbs have the infinitive"},
		{Text: "They gave the ball to Ama An at once. An was a good bowler.", Why: "a name"},
		{Text: "The lamp burned for periods of between ten and 20 minutes, the keeper said, at depths of up to 10 metres.", Why: "a range is a quantity"},
		{Text: "She put the note on the till: please pay here. The till was full, and the past was past.", Why: "nouns"},
		{Text: "He did not used to smoke. All that she could helped them little.", Why: "what people say, and a clause that ends"},
	},
	Run: garbled,
}

// least are the log-odds below which nothing is said.
const least = 2.5

func garbled(p *lint.Pass) {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if !p.Blocks[s.Block].IsProse() {
			continue
		}
		best, odds := -1, least
		sequence.Odd(p.Document, s, func(token int) float64 { return doubt(p, s, token) }, func(token int, o float64) {
			if o > odds {
				best, odds = token, o
			}
		})
		if best >= 0 && !genre.Informal(p.Document) {
			oddWords(near.Of(p, s, best), best == s.FirstToken, odds)
		}
	}
	wrongForms(p)
	timeSpans(p)
	toldBehind(p)
	disagreements(p)
	twistedPairs(p)
	verbFirst(p)
}

// doubt is what the odds of a place are lowered by: people speak as they like, and a clause may end in its preposition
// (“the place they came from is”); a range is a quantity (“of between 10 and 20”).
func doubt(p *lint.Pass, s *lint.Sentence, token int) float64 {
	if fragment(s, token) || doubled(p, s, token) || named(p, s, token) || noun(p, s, token) || standsForNoun(p, s, token) || clauseAsSubject(p, s, token) {
		return math.Inf(1)
	}
	d := 0.0
	if p.Profile.FirstPerson() || !p.Profile.News() {
		d += 2
	}
	if p.Tokens[token].Has(lint.Quoted) {
		d++
	}
	if token > s.FirstToken && p.Tokens[token-1].Is(lint.Modal) && p.Tokens[token].Is(lint.Preposition) && verbBehind(p, s, token) {
		d += 4 // may from this week wait
	}
	if token <= s.FirstToken || !p.Tokens[token-1].Is(lint.Preposition) {
		return d
	}
	if t := &p.Tokens[token]; token > s.FirstToken+2 && t.Is(lint.Be|lint.Have|lint.Modal) {
		d += 2
	} else if next := token + 1; t.Is(lint.Preposition) && next < s.EndToken && (p.Tokens[next].Kind == lint.Number || p.Tokens[next].Is(lint.NumberWord)) {
		d += 4
	}
	return d
}

// standsForNoun reports “his be” and “the 41st no of”: a possessive without its noun, and what was answered.
func standsForNoun(p *lint.Pass, s *lint.Sentence, token int) bool {
	if token <= s.FirstToken+1 {
		return false
	}
	switch before := &p.Tokens[token-2]; p.LowerWord(&p.Tokens[token-1]) {
	case "his":
		return p.Tokens[token].Is(lint.Be|lint.Have|lint.Modal) && before.Is(lint.Subordinator|lint.Coordinator)
	case "no", "yes":
		return before.Has(lint.HasDigit) || before.Kind == lint.Number || before.Is(lint.Article)
	}
	return false
}

// clauseAsSubject reports “whose it was is”: a clause that begins with a question word is the subject of the second verb.
func clauseAsSubject(p *lint.Pass, s *lint.Sentence, token int) bool {
	const longest = 6
	first := &p.Tokens[s.FirstToken]
	return token > s.FirstToken+1 && token-s.FirstToken < longest && first.Is(lint.Wh) && p.Tokens[token].Is(lint.Be|lint.Have|lint.Modal) && p.Tokens[token-1].Is(lint.Be|lint.Have|lint.Modal)
}

// verbBehind reports whether the plain form of a verb stands soon behind the token, in the same clause.
func verbBehind(p *lint.Pass, s *lint.Sentence, token int) bool {
	const farthest = 6
	for i := token + 2; i < min(token+farthest, s.EndToken) && p.Tokens[i].Kind == lint.Word; i++ {
		if lexicon.HasForm(p.LowerWord(&p.Tokens[i]), lexicon.Base) && p.Tokens[i].Class == 0 {
			return true
		}
	}
	return false
}

// nouns are prepositions that are nouns and adjectives too.
var nouns = lint.NewTriggers("till past inside outside opposite round down like near plus minus")

// noun reports whether a preposition behind an article is the noun: money in the till.
func noun(p *lint.Pass, s *lint.Sentence, token int) bool {
	return token > s.FirstToken && p.Tokens[token-1].Is(lint.Article|lint.Determiner) && nouns.Has(p.Tokens[token].Hash)
}

// fragment reports whether the token is of the first two of what has been cut off from its sentence.
func fragment(s *lint.Sentence, token int) bool {
	return s.Marks.Has(lint.StartsLower) && token <= s.FirstToken+1
}

// doubled reports whether the same word stands before the token: another rule's.
func doubled(p *lint.Pass, s *lint.Sentence, token int) bool {
	return token > s.FirstToken && p.Tokens[token].Hash == p.Tokens[token-1].Hash
}

// named reports whether the first word of the sentence, which ends before the token, is a name of the document: An, Will, May.
func named(p *lint.Pass, s *lint.Sentence, token int) bool {
	if token != s.FirstToken+1 {
		return false
	}
	around, first := near.Of(p, s, token).Around(), &p.Tokens[s.FirstToken]
	for i := range around {
		if t := &around[i]; i > 0 && t.Hash == first.Hash && t.Has(lint.Title) && around[i-1].Kind == lint.Word {
			return true
		}
	}
	return false
}

// confidence of log-odds. The model learned from text of which every third sentence was damaged, so that it believes
// in damage too readily, and by examples that are easier than what engines do, so that it is too sure.
func confidence(odds float64) float64 { return 1 / (1 + math.Exp((3-odds)/4.7)) }

// oddWords reports the word at s and the one before it, or itself alone where it is first.
func oddWords(s near.Site, first bool, odds float64) {
	f := lint.Finding{Span: s.Span(-1, 0), Confidence: confidence(odds), Message: "These words do not follow one another in English"}
	if first {
		f.Span, f.Message = s.Span(0, 0), "A sentence does not begin with this word as its subject"
	}
	f.Fixes = mend(s, first)
	s.Report(f)
}
