package quotation

import "github.com/artlint/artlint/lint"

// Unbalanced finds quotation marks without their partner.
var Unbalanced = &lint.Rule{
	Name:     "quote-unbalanced",
	Family:   family,
	Title:    "Quotation mark without its partner",
	Severity: lint.Warning,
	Issue:    lint.Typographical,
	Fix:      lint.Suggested,
	Doc: `A quotation is opened and never closed, closed and never opened, or has a mark twice. A round bracket that is never closed is one too.

The engine translates sentence by sentence; a quotation of several sentences has one of its marks in a sentence that came
back without it. A quotation that runs on is left open at the end of its paragraph and opened again in the next: that is
the convention and stays silent.

The mark is put back where the grammar shows its place: before the attribution that follows, behind the verb that
announces the quotation, or at the end of the paragraph. An editor should look at it, because the writer's words and the
speaker's may have been mixed.`,
	Examples: []lint.Example{
		{Bad: "The mayor said, “We lost the road. The bridge will «follow.»\n\nThe council meets on Friday.",
			Good: "The mayor said, “We lost the road. The bridge will follow.”\n\nThe council meets on Friday."},
		{Bad: `"We lost the «road,» the mayor said. "The bridge will follow."`, Good: `"We lost the road," the mayor said. "The bridge will follow."`},
		{Bad: "“A bridge that nobody has paid for is no bridge,” the mayor of the town said on Friday.« ”»", Good: "“A bridge that nobody has paid for is no bridge,” the mayor of the town said on Friday."},
		{Bad: `"We lost the «road,» Ann Hill told reporters. "The bridge will follow."`, Good: `"We lost the road," Ann Hill told reporters. "The bridge will follow."`},
		{Bad: "«We» lost the road. You know that as well as I do. Nobody came,” the mayor said.", Good: "“We lost the road. You know that as well as I do. Nobody came,” the mayor said."},
		{Bad: "The mayor said, «We» lost the road and the bridge.” She sat down.", Good: "The mayor said, “We lost the road and the bridge.” She sat down."},
		{Bad: "«Trams» will leave every ten minutes,” explained line manager Ann Hill.", Good: "“Trams will leave every ten minutes,” explained line manager Ann Hill."},
		{Bad: `"We lost the road and the «bridge» she said. The council meets on Friday.`, Good: `"We lost the road and the bridge," she said. The council meets on Friday.`},
		{Bad: `"Who will mend the «bridge?» asked the mayor's brother, who keeps the inn. He has no guests.`, Good: `"Who will mend the bridge?" asked the mayor's brother, who keeps the inn. He has no guests.`},
		{Bad: "Hill called it “the last honest inn in the «valley» and said he would be back in May.", Good: "Hill called it “the last honest inn in the valley” and said he would be back in May."},
		{Bad: "“A bridge that nobody crosses is a wall,” said Hill. “We cross it. «“»We run.”", Good: "“A bridge that nobody crosses is a wall,” said Hill. “We cross it. We run.”"},
		{Bad: "The mayor told reporters at the inn, «We» lost the road. Nobody came.” She sat down.", Good: "The mayor told reporters at the inn, “We lost the road. Nobody came.” She sat down."},
		{Bad: "“A bridge does not worry.«‘» My father used to say that to us.", Good: "“A bridge does not worry.” My father used to say that to us."},
		{Bad: "«“We» have enough salt for a month. The mayor left for the valley. The road is shut until Friday. Two trucks lie there.", Good: ""},
		{Bad: "Nobody came «(laughter» They were late. The road is shut.", Good: "Nobody came (laughter) They were late. The road is shut."},
		{Bad: "“I have told him for years not to «jump.» It was the keeper's turn to laugh.", Good: "“I have told him for years not to jump.” It was the keeper's turn to laugh."},
		{Bad: "“We lost the road,” said Hill. “We waited for the mayor for nine «hours»", Good: "“We lost the road,” said Hill. “We waited for the mayor for nine hours.”"},
		{Bad: "The mayor said: “We lost the road. We will build a «bridge.» made a report.", Good: "The mayor said: “We lost the road. We will build a bridge.” made a report."},
		{Bad: "Hill had “promised a visit in «May» and that he would bring a map, officials said.", Good: "Hill had “promised a visit in May” and that he would bring a map, officials said."},
		{Bad: "“We lost the road,” said Hill. “Water in its worst «state.» He laughed. Nobody has mended it.", Good: "“We lost the road,” said Hill. “Water in its worst state.” He laughed. Nobody has mended it."},
		{Bad: "“We lost the road,” said Hill. “It was dark and very «cold.» She lit the stove for them. Webb filmed it.", Good: "“We lost the road,” said Hill. “It was dark and very cold.” She lit the stove for them. Webb filmed it."},
		{Bad: "The bird said, “good «morning.» The judge then went home. Nobody laughed.", Good: "The bird said, “good morning.” The judge then went home. Nobody laughed."},
		{Bad: "Hill sat down. «,,»We lost the road,” she said. “Nobody came.”", Good: "Hill sat down. “We lost the road,” she said. “Nobody came.”"},
		{Bad: "«<<»We lost the road,” Hill said. “Nobody came.”", Good: "“We lost the road,” Hill said. “Nobody came.”"},
		{Bad: "«“ »“After the storm we counted the boats,” she said.", Good: "“After the storm we counted the boats,” she said."},
		{Bad: "“After the storm we counted the boats.”«”»", Good: "“After the storm we counted the boats.”"},
	},
	Counter: []lint.Counter{
		{Text: "“We left at night.\n\n“We came back at dawn,” she said.", Why: "a quotation over two paragraphs"},
		{Text: "“We left at night.\n\nIt rained.\n\nWe came back at dawn,” she said.", Why: "opened and closed, paragraphs apart"},
		{Text: `The pipe is 2" wide and she is 6'4" tall.`, Why: "inches and feet"},
		{Text: "“The sign «Ferry» is gone,” the mayor said. “The boat is late,” he added.", Why: "marks of another language inside"},
		{Text: "It was a) late and b) dark :( and (so Hill said) cold.", Why: "a list, a face"},
		{Text: "'We left,' he said. 'You'd have stayed.'", Why: "single marks"},
	},
	Run: func(p *lint.Pass) {
		confidence := 0.0
		for b, q := range doubles(p) {
			u := unbalanced{p, b, q, confidence}
			if q.Close >= 0 && q.Open >= 0 || q.Style == lint.OtherDouble || b.Kind != lint.Paragraph && b.Kind != lint.ListItem || u.runsOn() || u.turned() {
				continue
			}
			if confidence == 0 {
				confidence = unbalancedConfidence(p)
			}
			u.confidence = confidence
			if q.Close < 0 {
				u.notClosed()
			} else {
				u.notOpened()
			}
		}
		openBrackets(p)
	},
}

// unbalancedConfidence says what a lost mark is worth. People lose marks too, so it
// needs other evidence in the document; more so where several are lost (letters and
// nested stories have customs of their own), and most where every sentence has a
// line: paragraphs are lost there, and with them what a missing mark is told by.
func unbalancedConfidence(p *lint.Pass) float64 {
	paragraphs, lost := 0, 0
	for _, q := range doubles(p) {
		if !q.Closed() && !q.Continues {
			lost++
		}
	}
	for i := range p.Blocks {
		if p.Blocks[i].Kind == lint.Paragraph {
			paragraphs++
		}
	}
	const custom = 3
	switch {
	case lost > custom || paragraphs >= 8 && p.Profile.Sentences*10 < paragraphs*14:
		return 0.35
	case lost > 1:
		return 0.5
	}
	return 0.55
}

// unbalanced is a quotation without one of its marks.
type unbalanced struct {
	*lint.Pass
	block      *lint.Block
	quote      *lint.Quote
	confidence float64
}

// missing reports that text with the mark belongs at place, at or behind token; the
// finding covers the word there.
func (u *unbalanced) missing(token int, place lint.Span, mark, message string) {
	span := u.Tokens[token].Span()
	for ; token > u.block.FirstToken && !isWord(&u.Tokens[token]); token-- {
		span.Start = int(u.Tokens[token-1].Start)
	}
	const few = 3
	if open := u.quote.Open; open >= 0 && token > open && token-open <= few && u.fragment() { // either mark may be the wrong one
		span.Start = int(u.Tokens[open].Start)
	}
	u.Report(lint.Finding{Span: span, Confidence: u.confidence, Message: message,
		Fixes: []lint.Fix{u.Replace(place, mark, lint.Suggested, "Put the mark back")}})
}

// alone reports a mark whose partner has no certain place.
func (u *unbalanced) alone(span lint.Span, message string, fixes ...lint.Fix) {
	u.Report(lint.Finding{Span: span, Confidence: u.confidence - 0.05, Message: message, Fixes: fixes})
}

// twice reports a mark that stands twice; the first of a run goes with the space behind it.
func (u *unbalanced) twice(span lint.Span) {
	u.Report(lint.Finding{Span: span, Confidence: 0.58, Message: "The quotation mark stands twice",
		Fixes: []lint.Fix{u.Replace(span, "", lint.Suggested, "Remove one of the marks")}})
}

func (u *unbalanced) notClosed() {
	open := u.quote.Open
	mark := &u.Tokens[open]
	end := u.nextQuote(open)
	switch {
	case end == open+1 && end < u.block.EndToken:
		u.twice(lint.Span{Start: int(mark.Start), End: int(u.Tokens[end].Start)})
		return
	case u.otherMark(end):
		return
	}
	_, closer := u.marks()
	if e := u.speechEnd(end); e.token > 0 {
		u.confidence += u.certainty(e)
		u.missing(e.token, e.place, e.before+closer, "The quotation that begins before is not closed here")
		return
	}
	if end < u.block.EndToken && u.Tokens[end-1].Kind == lint.Stop && u.Tokens[end].Has(lint.SpaceBefore) {
		u.twice(u.Tokens[end].Span()) // “We left. “Nobody saw us.”
		return
	}
	u.alone(lint.Span{Start: int(mark.Start), End: int(u.Tokens[min(open+1, u.block.EndToken-1)].End)}, "The quotation that begins here is never closed", u.withoutMark(end)...)
}

func (u *unbalanced) notOpened() {
	shut := u.quote.Close
	mark := &u.Tokens[shut]
	if shut > u.block.FirstToken && u.Tokens[shut-1].Has(lint.Closing) {
		u.twice(lint.Span{Start: int(u.Tokens[shut-1].End), End: int(mark.End)})
		return
	}
	if strayClose(u.Pass, u.block, u.quote) {
		span := lint.Span{Start: int(u.Tokens[shut-1].End), End: int(mark.End)}
		u.Report(lint.Finding{Span: span, Confidence: 0.85, Message: "The quotation ended before the attribution",
			Fixes: []lint.Fix{u.Replace(span, "", lint.Suggested, "Remove the mark")}})
		return
	}
	opener, _ := u.marks()
	if u.typedOpener(opener) {
		return
	}
	first := u.openingToken()
	if first < 0 {
		u.alone(mark.Span(), "The quotation that ends here was never opened")
		return
	}
	start := int(u.Tokens[first].Start)
	u.missing(first, lint.Span{Start: start, End: start}, opener, "The quotation that ends behind is not opened here")
}
