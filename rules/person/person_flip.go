package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
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
likeliest subject in the talk that it has learnt from. Languages with a polite third person give *you* in the same way.

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
		{Bad: "The slope fell in the night and a woman was found under it. «We» are hurrying to confirm how many houses were hit. The mayor said the road was shut. Rain is forecast until Friday. The school is closed. Buses stop at the bridge.", Good: ""},
	},
	Counter: []lint.Counter{
		{Text: "I asked the clerk why I had not been paid. I waited an hour. The clerk said nothing to me. I went home. I wrote to my brother.", Why: "told in the first person"},
		{Text: "“We are hurrying,” the mayor said. “I asked why I had not been told.”", Why: "inside quotations"},
		{Text: "Minase: We are hurrying to finish the film.\n\nThe actor said it would open in May.", Why: "an interview"},
		{Text: "The mayor said the road was shut. We have asked the council for comment. The road opened in 1990. It was mended twice. Nobody was hurt.", Why: "the paper speaks of itself"},
		{Text: "The mayor told me why I had not been paid. The clerk said so too. The road opened in 1990. It was mended twice. Nobody was hurt.", Why: "the writer is in the story"},
	},
	Run: func(p *lint.Pass) {
		setPhrases(p)
		if !thirdPerson(p) {
			return
		}
		for i := range p.Blocks {
			b := &p.Blocks[i]
			if b.Kind != lint.Paragraph && b.Kind != lint.Heading || !b.Marks.Has(lint.WithFirst) || spoken(p, i) {
				continue
			}
			for j := b.FirstSentence; j < b.EndSentence; j++ {
				if s := &p.Sentences[j]; s.Marks.Has(lint.WithFirst) {
					flipped(p, b, s)
				}
			}
		}
	},
}

// thirdPerson reports whether the document is a report in the third person, with
// somebody cited, in which a first person is the exception. Answers behind their
// speaker's name do not count.
func thirdPerson(p *lint.Pass) bool {
	const most = 4
	pr := &p.Profile
	if pr.Attributions == 0 || pr.Sentences < 5 || pr.FirstSingular+pr.FirstPlural > 2*most || pr.SecondPerson > most {
		return false
	}
	first := 0
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Kind != lint.Paragraph || !b.Marks.Has(lint.WithFirst) || spoken(p, i) {
			continue
		}
		for j := b.FirstSentence; j < b.EndSentence; j++ {
			if p.Sentences[j].Marks.Has(lint.WithFirst) {
				first++
			}
		}
	}
	return first <= most && first*5 <= pr.Sentences
}

// spoken reports whether block i may be speech without marks: an answer behind its
// speaker's name, or part of a quotation that lost a mark.
func spoken(p *lint.Pass, i int) bool {
	for j := max(0, i-1); j <= i; j++ {
		for _, q := range p.BlockQuotes(&p.Blocks[j]) {
			if !q.Closed() && !(j < i && q.Open >= 0 && attributedBehind(p, q.Open, p.Blocks[j].EndToken)) {
				return true
			}
		}
	}
	const label = 10 // tokens of a speaker's name and office
	b := &p.Blocks[i]
	for j := b.FirstToken; j < min(b.EndToken, b.FirstToken+label); j++ {
		switch t := &p.Tokens[j]; {
		case t.Kind == lint.Pause, t.Kind == lint.Dash && j == b.FirstToken:
			return true
		case t.Kind == lint.Comma || t.Kind == lint.Stop:
			return false
		}
	}
	return false
}

// attributedBehind reports whether the quotation that lost its closing mark ends with
// its attribution between the tokens from and end: “The file goes, she said.
func attributedBehind(p *lint.Pass, from, end int) bool {
	for i := from + 1; i+2 < end; i++ {
		if p.Tokens[i].Kind == lint.Comma {
			if n := segment.Attribution(p.Tokens[i+1 : end]); n > 0 && i+1+n < end && p.Tokens[i+1+n].Kind == lint.Stop && i+2+n == end {
				return true
			}
		}
	}
	return false
}

func flipped(p *lint.Pass, b *lint.Block, s *lint.Sentence) {
	k := onlyFirst(p, s)
	if k < 0 || !mayFlip(p, b, s, k) {
		return
	}
	g := grammar.Of(p.Document, s)
	i := k - s.FirstToken
	if b.Kind == lint.Heading && (!official(g, i) || s.Words < headingWords) {
		return
	}
	confidence := 0.65
	if g.Tokens[i].Is(lint.FirstPlural) && !coordinated(g, i) {
		confidence = 0.55 // “He said that we” may mean everybody
	}
	switch {
	case g.Word(i) == "my":
		if owning(g, i) {
			reportFlip(p, g.Tokens[i].Span(), 0.45, "Nobody in this report can say “my”.")
		}
	case dislocated(g, i):
		span := lint.Span{Start: int(g.Tokens[i].Start), End: int(g.Tokens[i].End)}
		reportFlip(p, span, 0.75, "The sentence has its subject already.", p.Delete(span, lint.Suggested, "Remove the pronoun"))
	case reported(g, i), coordinated(g, i):
		reportFlip(p, g.Tokens[i].Span(), confidence, "The clause is about somebody whom the report tells of, not about its writer.", renamed(p, g, i)...)
	case cited(g):
		reportFlip(p, flipSpan(g, i), 0.5, "Somebody whom the report tells of says this; the words have no quotation marks.")
	case official(g, i) && !torn(b, s):
		reportFlip(p, g.Tokens[i].Span(), 0.5, "Nobody in this report is “"+p.Word(&g.Tokens[i])+"”.")
	case acting(g, i) && !torn(b, s):
		// alone it may be the writer; in a damaged report it hardly is
		who := antecedent(p, b, g)
		reportFlip(p, flipSpan(g, i), 0.42, "Nobody else in this report is “"+p.Word(&g.Tokens[i])+"”.", thirdPersonOf(p, g, i, who)...)
		reportRest(p, g, i, who)
	}
}

// mayFlip reports whether the words around token k allow what flipped asks the tags about.
func mayFlip(p *lint.Pass, b *lint.Block, s *lint.Sentence, k int) bool {
	if k+2 >= s.EndToken {
		return false
	}
	t, next := &p.Tokens[k], &p.Tokens[k+1]
	switch i := k - s.FirstToken; {
	case !t.Is(lint.SubjectPronoun): // my
		return i > 2
	case i == 0:
		return !torn(b, s) && !next.Is(lint.Do) && (t.Is(lint.FirstPlural) || !next.Is(lint.Be)) && mayAct(p, next)
	}
	switch before := &p.Tokens[k-1]; {
	case before.Is(lint.SpeechVerb | lint.Subordinator | lint.Wh):
		return true
	case before.Kind == lint.Comma, before.Kind == lint.Dash: // “The assembly, which can overturn it, we will vote”
		return next.Is(lint.Modal) && p.LowerWord(&p.Tokens[s.FirstToken]) == "the"
	default:
		return p.LowerWord(before) == "and" && (mayAct(p, next) || next.Is(lint.SpeechVerb))
	}
}

// mayAct reports whether the word behind a pronoun allows what acting and official look for.
func mayAct(p *lint.Pass, next *lint.Token) bool {
	word := p.LowerWord(next)
	switch {
	case next.Is(lint.Modal):
		return word == "will"
	case next.Is(lint.Have | lint.Be):
		return true
	}
	lemma, ok := lexicon.Lemma(word)
	return !ok || !writersVerbs[lemma] || officialVerbs[lemma]
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
		reportFlip(p, t.Span(), 0.42, "The same person speaks here as at the start of the sentence.", thirdPersonOf(p, g, i, who)...)
	}
}

// torn reports whether s looks like a predicate torn off the sentence before it,
// which is another rule's.
func torn(b *lint.Block, s *lint.Sentence) bool {
	return s.Marks.Has(lint.BlockLast) && s.Words <= tailWords && b.EndSentence-b.FirstSentence > 1
}

const (
	tailWords    = 8
	headingWords = 10 // a paragraph that lost its full stop looks like a heading
)

func reportFlip(p *lint.Pass, span lint.Span, confidence float64, message string, fixes ...lint.Fix) {
	p.Report(lint.Finding{Span: span, Confidence: confidence, Message: message, Fixes: fixes})
}

// onlyFirst is the token of I, we or my where it is the first word of the first person
// in the sentence outside quotations, -1 where another form of it comes first.
func onlyFirst(p *lint.Pass, s *lint.Sentence) int {
	for i := s.FirstToken; i < s.EndToken; i++ {
		t := &p.Tokens[i]
		if !t.Is(lint.FirstSingular|lint.FirstPlural) || t.Has(lint.Quoted) {
			continue
		}
		if !t.Is(lint.SubjectPronoun) && p.LowerWord(t) != "my" || t.Has(lint.Upper) || i+1 < s.EndToken && p.Tokens[i+1].Has(lint.Clitic) {
			return -1
		}
		return i
	}
	return -1
}

// renamed proposes the third person for the pronoun at i where its sentence has
// exactly one pronoun before it.
func renamed(p *lint.Pass, g grammar.Sentence, i int) []lint.Fix {
	if i > 3 && g.Tokens[i-2].Is(lint.SpeechVerb) && g.Tags[i-3].IsNoun() && g.Tokens[i-3].Has(lint.Lower) && g.Tokens[i-4].Is(lint.Article) {
		return []lint.Fix{p.Replace(g.Tokens[i].Span(), "the "+g.Word(i-3), lint.Suggested, "Name the person")}
	}
	text := ""
	for j := range i {
		if t := &g.Tokens[j]; t.Is(lint.SubjectPronoun) && t.Is(lint.Masculine|lint.Feminine) && !t.Has(lint.Quoted) {
			if text != "" && text != g.Word(j) {
				return nil
			}
			text = g.Word(j)
		}
	}
	if text == "" || g.Tokens[i+1].Is(lint.Be|lint.Have) || g.Tags[i+1] == tag.VBP {
		return nil
	}
	return []lint.Fix{p.Replace(g.Tokens[i].Span(), text, lint.Suggested, "Use the third person")}
}
