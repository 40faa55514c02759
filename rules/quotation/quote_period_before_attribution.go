package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/rules/lexicon"
)

// PeriodBeforeAttribution finds a full stop inside the marks before the attribution that completes the sentence.
var PeriodBeforeAttribution = &lint.Rule{
	Name:     "quote-period-before-attribution",
	Family:   family,
	Title:    "Full stop inside the quotation before its attribution",
	Severity: lint.Error,
	Issue:    lint.Typographical,
	Fix:      lint.Safe,
	Doc: `The quotation ends in a full stop although its sentence goes on: ` + "`“We lost the road.” said the mayor`" + `.

Chinese, Japanese and Korean keep the stop of the quoted sentence inside the marks; English has a comma there.
Where the stop was lost as well, the comma is put in; where it stands behind the mark, or a comma there follows a stop inside, both are
brought together.

The comma is safe where the attribution is in lower case: nothing else can begin a sentence that way. A name behind the
stop can begin a new sentence (` + "`“No.” Hill said it twice`" + `); the repair is suggested only where the sentence ends with the verb.`,
	Examples: []lint.Example{
		{Bad: "“We lost the road and both bridges«.” said» the mayor of Orrin.", Good: "“We lost the road and both bridges,” said the mayor of Orrin."},
		{Bad: `"Nobody slept«." she» added with a shrug.`, Good: `"Nobody slept," she added with a shrug.`},
		{Bad: "“There was no such day«.” Hill»’s father said.", Good: "“There was no such day,” Hill’s father said."},
		{Bad: "“Nobody asked us«.” He» said. The road is shut.", Good: "“Nobody asked us,” he said. The road is shut."},
		{Bad: "“Nobody asked us«. ” He» said. The road is shut.", Good: "“Nobody asked us,” he said. The road is shut."},
		{Bad: "“Nobody asked us«. ” owner» Ann Hill said. The road is shut.", Good: "“Nobody asked us,” owner Ann Hill said. The road is shut."},
		{Bad: "“Nobody asked us«. ” spokesman» Karl Roe told reporters.", Good: "“Nobody asked us,” spokesman Karl Roe told reporters."},
		{Bad: "“Nobody asked us«.” Said» Karl Roe, the head of the office.", Good: "“Nobody asked us,” said Karl Roe, the head of the office."},
		{Bad: "“Nobody asked us«. ” Hill» said on Monday that the road is shut.", Good: "“Nobody asked us,” Hill said on Monday that the road is shut."},
		{Bad: `"Nobody asked us«。” he» said. "The road is shut."`, Good: `"Nobody asked us," he said. "The road is shut."`},
		{Bad: `"Nobody asked us«.",» Hill said.`, Good: `"Nobody asked us," Hill said.`},
		{Bad: "“We lost the road,” said Hill. “Nobody asked us.” «He expressed.» The road is shut.", Good: "“We lost the road,” said Hill. “Nobody asked us.” The road is shut."},
		{Bad: "“We counted the boats. Nobody asked us«”. Hill» said. The road is shut.", Good: "“We counted the boats. Nobody asked us,” Hill said. The road is shut."},
		{Bad: "“Nobody asked us«”. she» said. The road is shut.", Good: "“Nobody asked us,” she said. The road is shut."},
		{Bad: "“Who will pay for the road«?”,» he asked. Nobody knew.", Good: "“Who will pay for the road?” he asked. Nobody knew."},
		{Bad: "He wrote that it “helps the growers«.” the» minister explained.", Good: "He wrote that it “helps the growers,” the minister explained."},
		{Bad: "“We lost the road and «both” he» said. Nobody came.", Good: "“We lost the road and both,” he said. Nobody came."},
		{Bad: "Mayor Ann Hill said that the inn, which is old, was “a private house.” «the mayor pointed out.» Nobody came.", Good: "Mayor Ann Hill said that the inn, which is old, was “a private house.” Nobody came."},
		{Bad: "“Leave before the rain«.” urged» Ann Hill, who keeps the inn.", Good: "“Leave before the rain,” urged Ann Hill, who keeps the inn."},
	},
	Counter: []lint.Counter{
		{Text: "“Fine.” Hill said it twice, and then he sat down.", Why: "a new sentence"},
		{Text: "They called it “the wall”. Hill said that it would fall.", Why: "a new sentence"},
		{Text: "“Will they come?” she asked.", Why: "a question keeps its mark"},
		{Text: "Did she ask “Why?”, and did he answer “Never!”, or not?", Why: "a list of quotations"},
		{Text: "“We lost the road.” said.", Why: "a torn-off verb, no attribution"},
		{Text: "She moved to “the U.S.” said her son.", Why: "the stop belongs to the abbreviation"},
		{Text: "“We lost the road.” The mayor said nothing.", Why: "a new sentence"},
		{Text: "“Well...” she said.", Why: "an ellipsis"},
		{Text: "The show “Night Ferry” he said nothing about. They sang “Lost” she said.", Why: "a title"},
	},
	Run: func(p *lint.Pass) {
		c := closings{Pass: p}
		for i := range p.Blocks {
			b := &p.Blocks[i]
			for _, q := range p.BlockQuotes(b) {
				if q.Close > b.FirstToken && q.Close+2 < b.EndToken {
					c.periodBefore(b, &q)
				}
			}
		}
	},
}

// periodBefore looks at what stops the quotation q, and what attributes it.
func (c *closings) periodBefore(b *lint.Block, q *lint.Quote) {
	last, after := &c.Tokens[q.Close-1], c.Tokens[q.Close+1:b.EndToken]
	switch {
	case last.Kind == lint.Stop && after[0].Kind == lint.Comma && !after[0].Has(lint.SpaceBefore) && attributedBy(after[1:]):
		c.commaBehind(q)
	case isWord(last) && after[0].Kind == lint.Stop && len(after) > 3:
		c.stopBehind(b, q)
	case isWord(last) && q.Open >= 0 && isSentence(c.Pass, q) && after[0].Has(lint.Lower) && after[0].Is(lint.Masculine|lint.Feminine) && segment.Attribution(after) > 0:
		c.noComma(q)
	case c.saidBefore(b, q):
	default:
		c.stopInside(b, q)
	}
}

// stopInside reports the full stop before the closing mark of q where an attribution follows.
func (c *closings) stopInside(b *lint.Block, q *lint.Quote) {
	mark := q.Close
	stop := &c.Tokens[mark-1]
	safety, confidence := lint.Safe, 0.97
	switch attributed(c.Pass, b, mark) {
	case noAttribution:
		return
	case ownSentence:
		separateAttribution(c.Pass, mark)
		return
	case emptySentence:
		emptyAttribution(c.Pass, mark)
		return
	case byName:
		safety, confidence = lint.Suggested, 0.8
	case mayBeByName:
		safety, confidence = lint.Suggested, looseSpace
	}
	fix := c.Replace(stop.Span(), ",", safety, "Make the full stop a comma")
	if gap := between(stop, &c.Tokens[mark]); gap.Len() > 0 {
		fix.Edits = append(fix.Edits, lint.Edit{Span: gap})
	}
	if shape := c.shape(q); shape != c.Word(&c.Tokens[mark]) {
		fix.Edits = append(fix.Edits, lint.Edit{Span: c.Tokens[mark].Span(), New: shape})
	}
	c.Report(lint.Finding{
		Span:       lint.Span{Start: int(stop.Start), End: int(c.Tokens[mark+1].End)},
		Confidence: confidence,
		Message:    "The quotation ends in a full stop, but its attribution belongs to the same sentence",
		Fixes:      []lint.Fix{fix},
	})
}

// separateAttribution reports an attribution behind the closing mark that has become
// a sentence of its own.
func separateAttribution(p *lint.Pass, mark int) {
	stop, pronoun := &p.Tokens[mark-1], &p.Tokens[mark+1]
	edits := []lint.Edit{{Span: stop.Span(), New: ","}}
	if gap := between(stop, &p.Tokens[mark]); gap.Len() > 0 {
		edits = append(edits, lint.Edit{Span: gap})
	}
	edits = append(edits, lint.Edit{Span: pronoun.Span(), New: p.LowerWord(pronoun)})
	p.Report(lint.Finding{
		Span:       lint.Span{Start: int(stop.Start), End: int(pronoun.End)},
		Confidence: 0.8,
		Message:    "The attribution of the quotation stands as a sentence of its own",
		Fixes:      []lint.Fix{{Message: "Join it to the quotation", Applicability: lint.Suggested, Edits: edits}},
	})
}

// emptyAttribution reports such a sentence whose verb cannot carry a quotation.
func emptyAttribution(p *lint.Pass, mark int) {
	span := lint.Span{Start: int(p.Tokens[mark+1].Start), End: int(p.Tokens[mark+3].End)}
	p.Report(lint.Finding{
		Span: span, Confidence: 0.8, Message: "The attribution of the quotation stands as a sentence of its own",
		Fixes: []lint.Fix{p.Delete(span, lint.Suggested, "Delete the attribution")},
	})
}

// wantsObject reports whether a verb of saying cannot carry a quotation: "he expressed".
func wantsObject(verb string) bool {
	switch lemma, _ := lexicon.Lemma(verb); lemma {
	case "express", "inform", "tell", "mention", "indicate", "point", "speak", "convey":
		return true
	}
	return false
}
