package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

// DoubleAttribution finds statements that are attributed twice.
var DoubleAttribution = &lint.Rule{
	Name:     "double-attribution",
	Family:   family,
	Title:    "Statement attributed before and behind",
	Severity: lint.Warning,
	Issue:    lint.Duplication,
	Fix:      lint.Suggested,
	Doc: `One quotation has two attributions: ` + "`Hill said, “We left,” he said.`" + `

Japanese and Korean name the speaker at the start of the sentence and put the verb at its end. The engine renders the topic
as *Hill said*, meets the verb and writes *he said* once more, at times inside the marks.

The second one can go where it names the same speaker; an editor should see that nothing was lost.

A report without marks (` + "`He said the road is open, the official said.`" + `) may be one speaker citing another: it is shown for information.`,
	Examples: []lint.Example{
		{Bad: "Hill said, “We left before dawn. Nobody saw us«,” he said.»", Good: "Hill said, “We left before dawn. Nobody saw us.”"},
		{Bad: `The keeper told reporters: "We left before dawn«," she said.»`, Good: `The keeper told reporters: "We left before dawn."`},
		{Bad: `A neighbour said, "There was a bang, and the lights went out«, he said."»`, Good: `A neighbour said, "There was a bang, and the lights went out."`},
		{Bad: `A driver recalled, "We left before dawn«," was what he recalled.»`, Good: `A driver recalled, "We left before dawn."`},
		{Bad: `Ann Hill said, "We left before dawn«" made statements.»`, Good: `Ann Hill said, "We left before dawn."`},
		{Bad: `He said, "We left before dawn«," explained Hill.»`, Good: `He said, "We left before dawn."`},
		{Bad: `Hill said that after the storm "nobody in the inn had slept«," he said.»`, Good: `Hill said that after the storm "nobody in the inn had slept."`},
		{Bad: `About the sequel, Hill laughs, "We will see when it is written«," she laughed.»`, Good: `About the sequel, Hill laughs, "We will see when it is written."`},
		{Bad: `Hill said, "We left before dawn«," Hill said.»`, Good: `Hill said, "We left before dawn."`},
		{Bad: `Hill asked, "Who will pay?«" she asked.»`, Good: `Hill asked, "Who will pay?"`},
		{Bad: `Mayor Ann Hill said, "We left before dawn«," the mayor said.»`, Good: `Mayor Ann Hill said, "We left before dawn."`},
		{Bad: "The keeper said, 'We left before dawn«,' she said.»", Good: "The keeper said, 'We left before dawn.'"},
		{Bad: `A driver from Orrin said, "We left before dawn«," he looked back.»`, Good: `A driver from Orrin said, "We left before dawn."`},
		{Bad: `"We left before dawn," she said«, noted Hill. .»`, Good: `"We left before dawn," she said.`},
		{Bad: "He said the groups should stay away from the border for now«, the official said».", Good: "He said the groups should stay away from the border for now."},
		{Bad: "Mayor Ann Hill said the road and both bridges would stay shut«, she said».", Good: "Mayor Ann Hill said the road and both bridges would stay shut."},
	},
	Counter: []lint.Counter{
		{Text: "“We left,” Hill said. “Nobody saw us,” he said.", Why: "two quotations"},
		{Text: "Hill said the road was shut. “It will open on Friday,” he said.", Why: "the first is reported speech"},
		{Text: "Asked what Hill had said, the keeper smiled. “Nothing,” he said.", Why: "one attribution"},
		{Text: "Hill said, “We left,” Webb said.", Why: "two names: which one is wrong is not to be seen"},
		{Text: "Hill said, “We left” was what they had agreed to say.", Why: "the quotation is the subject"},
		{Text: "Hill said, “We left,” and Webb said they had stayed.", Why: "two speakers"},
		{Text: "“We left before dawn,” he said, added a smile and left.", Why: "no name"},
		{Text: "The minister said he did not know, the Daily Post reported.", Why: "a paper cites a minister"},
		{Text: "She said the road and both bridges would stay shut until May, he said.", Why: "one cites another"},
		{Text: "The keeper said, “She told me, ‘I will go,’ she said it twice.”", Why: "speech inside speech"},
	},
	Run: func(p *lint.Pass) {
		for b, q := range spoken(p) {
			if q.Open > b.FirstToken+1 && q.Close > q.Open+2 {
				quotedTwice(p, b, q)
			}
			if q.Close > 0 && q.Close+5 < b.EndToken {
				saidAndNoted(p, b, q)
			}
		}
		for i := range p.Sentences {
			if s := &p.Sentences[i]; s.Marks.All(lint.WithSpeech|lint.PlainStop) && !s.Marks.Has(lint.WithQuote|lint.StartsQuoted) {
				reportedTwice(p, s)
			}
		}
	},
}

// quotedTwice reports the attribution behind q where another announces it.
func quotedTwice(p *lint.Pass, b *lint.Block, q *lint.Quote) {
	verb := announcing(p, b, q.Open)
	if far := farVerb(p, b, q.Open); far > 0 && (verb < 0 || !p.Tokens[verb].Is(lint.SpeechVerb)) {
		verb = far
	}
	if verb < 0 || spokenTwice(p, b, q, verb) {
		return
	}
	mark := p.Word(&p.Tokens[q.Close])
	if end, ok := secondAttribution(p, q.Close+1, b.EndToken, verb); ok {
		tail := &p.Tokens[q.Close-1]
		switch tail.Kind {
		case lint.Comma: // says,” he said. -> says.”
			reportSecond(p, lint.Span{Start: int(tail.Start), End: int(p.Tokens[end].End)}, "."+mark)
		case lint.Stop: // pays?” she asked. -> pays?”
			reportSecond(p, lint.Span{Start: int(p.Tokens[q.Close].Start), End: int(p.Tokens[end].End)}, mark)
		}
		return
	}
	if tail := &p.Tokens[q.Close-1]; tail.Kind == lint.Comma && q.Close+1 < b.EndToken && p.Tokens[verb].Is(lint.SpeechVerb) {
		if end := otherVerb(p, q.Close+1, b.EndToken); end > 0 {
			reportSecond(p, lint.Span{Start: int(tail.Start), End: int(p.Tokens[end].End)}, "."+mark)
			return
		}
	}
	comma := q.Close - 4 // out, he said.”
	if comma > q.Open && p.Tokens[comma].Kind == lint.Comma && p.Tokens[comma+1].Is(lint.SubjectPronoun) {
		if end, ok := secondAttribution(p, comma+1, b.EndToken, verb); ok && end == q.Close-1 {
			reportSecond(p, lint.Span{Start: int(p.Tokens[comma].Start), End: int(p.Tokens[q.Close].End)}, "."+mark)
		}
	}
}

func reportSecond(p *lint.Pass, span lint.Span, text string) { reportSecondAt(p, span, text, 0.85) }

func reportSecondAt(p *lint.Pass, span lint.Span, text string, confidence float64) {
	p.Report(lint.Finding{
		Span: span, Confidence: confidence, Message: "The quotation has been attributed before it began",
		Fixes: []lint.Fix{p.Replace(span, text, lint.Suggested, "Remove the second attribution")},
	})
}

// announcing is the verb of the attribution before the opening mark at open: the
// last word before the comma or colon there, or a speech verb with whom it was said
// to behind it. It is negative where there is none.
func announcing(p *lint.Pass, b *lint.Block, open int) int {
	if k := p.Tokens[open-1].Kind; k != lint.Comma && k != lint.Pause {
		return -1
	}
	const reach = 5
	for i := open - 2; i > max(b.FirstToken, open-2-reach); i-- {
		t := &p.Tokens[i]
		if t.Kind != lint.Word || t.Has(lint.Quoted) || t.Is(lint.Subordinator|lint.Wh) && !t.Is(lint.Preposition) {
			break
		}
		if t.Is(lint.SpeechVerb) {
			return i
		}
	}
	if t := &p.Tokens[open-2]; t.Kind == lint.Word && t.Has(lint.Lower) && t.Class == 0 {
		return open - 2
	}
	return -1
}

// secondAttribution reports whether a pronoun or the same name with a speech verb, or with the verb
// of the first attribution, and a full stop stand at token i; end is the stop.
func secondAttribution(p *lint.Pass, i, limit, first int) (end int, ok bool) {
	if i+2 >= limit {
		return 0, false
	}
	third := p.Tokens[i].Is(lint.SubjectPronoun) && !p.Tokens[i].Is(lint.FirstSingular|lint.FirstPlural|lint.SecondPerson)
	again := p.Tokens[i].Has(lint.Title) && !p.Tokens[i].Is(lint.Pronoun) && first > 0 && p.Tokens[i].Hash == p.Tokens[first-1].Hash
	if p.Tokens[i].Is(lint.Article) && i+3 < limit && mentioned(p, p.Tokens[i+1].Hash, first) { // Mayor Hill said, “…,” the mayor said.
		i, again = i+1, true
	}
	if !third && !again {
		return 0, false
	}
	verb, stop := &p.Tokens[i+1], &p.Tokens[i+2]
	if stop.Kind != lint.Stop || p.Word(stop) != "." {
		return 0, false
	}
	same := sameStem(p.LowerWord(verb), p.LowerWord(&p.Tokens[first]))
	return i + 2, same || verb.Is(lint.SpeechVerb) && p.Tokens[first].Is(lint.SpeechVerb)
}

// otherVerb is the stop of a short clause at token i about the same person, whose verb
// was read as one that does not speak: "he looked back."
func otherVerb(p *lint.Pass, i, limit int) int {
	const longest = 5
	if !grammar.HeOrShe(&p.Tokens[i]) || !p.Tokens[i].Has(lint.Lower) {
		return -1
	}
	for j := i + 1; j < min(limit, i+longest); j++ {
		switch t := &p.Tokens[j]; {
		case t.Kind == lint.Stop:
			if j > i+1 && grammar.MayBeFinite(p.Document, &p.Tokens[i+1]) {
				return j
			}
			return -1
		case t.Kind != lint.Word || t.Has(lint.Title) || t.Is(lint.SpeechVerb) && j == i+1:
			return -1
		}
	}
	return -1
}

// mentioned reports whether the word of that hash stands in the few words before the verb.
func mentioned(p *lint.Pass, hash uint32, verb int) bool {
	const reach = 8
	for i := verb - 1; i >= max(0, verb-reach) && p.Tokens[i].Kind != lint.Stop; i-- {
		if p.Tokens[i].Hash == hash && p.Tokens[i].Kind == lint.Word {
			return true
		}
	}
	return false
}

// sameStem reports whether two forms of one verb are likely: laughs, laughed.
func sameStem(a, b string) bool {
	const stem = 4
	return len(a) >= stem && len(b) >= stem && a[:stem] == b[:stem]
}
