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
Where the stop was lost as well, the comma is put in.

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

func (c *closings) periodBefore(b *lint.Block, q *lint.Quote) {
	mark := q.Close
	stop, after := &c.Tokens[mark-1], c.Tokens[mark+1:b.EndToken]
	if stop.Kind == lint.Stop && after[0].Kind == lint.Comma && !after[0].Has(lint.SpaceBefore) && (segment.Attribution(after[1:]) > 0 || len(after) > 1 && (namedAttribution(after[1:]) || nameSaid(after[1:]))) {
		c.commaBehind(q)
		return
	}
	if after[0].Kind == lint.Stop && len(after) > 3 && isWord(stop) {
		c.stopBehind(b, q)
		return
	}
	if isWord(stop) && isSentence(c.Pass, q) && q.Open >= 0 && after[0].Has(lint.Lower) && after[0].Is(lint.Masculine|lint.Feminine) && segment.Attribution(after) > 0 {
		c.noComma(q)
		return
	}
	if c.saidBefore(b, q) {
		return
	}
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
		Span:       lint.Span{Start: int(stop.Start), End: int(after[0].End)},
		Confidence: confidence,
		Message:    "The quotation ends in a full stop, but its attribution belongs to the same sentence",
		Fixes:      []lint.Fix{fix},
	})
}

// commaBehind reports the comma behind the mark of a quotation that has a stop of its
// own, before the attribution: “Who pays?”, he asked.
func (c *closings) commaBehind(q *lint.Quote) {
	stop, comma := &c.Tokens[q.Close-1], &c.Tokens[q.Close+1]
	fix := c.Replace(comma.Span(), "", lint.Safe, "Remove the comma")
	if c.Word(stop) == "." {
		fix = c.Replace(lint.Span{Start: int(stop.Start), End: int(comma.End)}, ","+c.shape(q), lint.Safe, "Set the comma inside")
	}
	c.Report(lint.Finding{
		Span: lint.Span{Start: int(stop.Start), End: int(comma.End)}, Confidence: 0.7,
		Message: "A comma stands behind a quotation that has its stop already", Fixes: []lint.Fix{fix},
	})
}

// noComma reports a quotation without any mark before its attribution: “We lost the road” he said.
func (c *closings) noComma(q *lint.Quote) {
	mark := &c.Tokens[q.Close]
	span := lint.Span{Start: int(c.Tokens[q.Close-1].Start), End: int(c.Tokens[q.Close+1].End)}
	c.Report(lint.Finding{
		Span: span, Severity: lint.Warning, Confidence: 0.65, Message: "A comma stands before the attribution",
		Fixes: []lint.Fix{c.Replace(lint.Span{Start: int(c.Tokens[q.Close-1].End), End: int(mark.End)}, ","+c.shape(q), lint.Suggested, "Set the comma")},
	})
}

// stopBehind reports the full stop behind the mark before an attribution: “Nobody asked us”. Hill said.
func (c *closings) stopBehind(b *lint.Block, q *lint.Quote) {
	mark, stop, first := &c.Tokens[q.Close], &c.Tokens[q.Close+1], &c.Tokens[q.Close+2]
	after := c.Tokens[q.Close+2 : b.EndToken]
	if c.Word(stop) != "." || first.Has(lint.LineBefore) || !first.Has(lint.SpaceBefore) {
		return
	}
	safety, word := lint.Suggested, c.Word(first)
	switch {
	case segment.Attribution(after) > 0:
		safety = lint.Safe
	case pronounSaid(after) && !wantsObject(c.LowerWord(&after[1])):
		word = c.LowerWord(first)
	case !namedAttribution(after):
		return
	}
	end := c.shape(q) + ","
	if inside, _ := c.inside(q); inside {
		end = "," + c.shape(q)
	}
	span := lint.Span{Start: int(mark.Start), End: int(first.End)}
	c.Report(lint.Finding{
		Span: span, Confidence: 0.97, Message: "A full stop cuts the quotation off from its attribution",
		Fixes: []lint.Fix{c.Replace(span, end+" "+word, safety, "Make the full stop a comma")},
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
