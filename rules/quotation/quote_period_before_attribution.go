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

The comma is safe where the attribution is in lower case: nothing else can begin a sentence that way. A name behind the
stop can begin a new sentence (` + "`“No.” Hill said it twice`" + `); the repair is suggested only where the sentence ends with the verb.`,
	Examples: []lint.Example{
		{Bad: "“We lost the road and both bridges«.” said» the mayor of Orrin.", Good: "“We lost the road and both bridges,” said the mayor of Orrin."},
		{Bad: `"Nobody slept«." she» added with a shrug.`, Good: `"Nobody slept," she added with a shrug.`},
		{Bad: "“There was no such day«.” Hill»’s father said.", Good: "“There was no such day,” Hill’s father said."},
		{Bad: "“Nobody asked us«.” He» said. The road is shut.", Good: "“Nobody asked us,” he said. The road is shut."},
		{Bad: "“Nobody asked us«. ” He» said. The road is shut.", Good: "“Nobody asked us,” he said. The road is shut."},
		{Bad: "“We lost the road,” said Hill. “Nobody asked us.” «He expressed.» The road is shut.", Good: "“We lost the road,” said Hill. “Nobody asked us.” The road is shut."},
		{Bad: "“Who will pay for the road«?”,» he asked. Nobody knew.", Good: "“Who will pay for the road?” he asked. Nobody knew."},
		{Bad: "He wrote that it “helps the growers«.” the» minister explained.", Good: "He wrote that it “helps the growers,” the minister explained."},
	},
	Counter: []lint.Counter{
		{Text: "“Fine.” Hill said it twice, and then he sat down.", Why: "a new sentence"},
		{Text: "“Will they come?” she asked.", Why: "a question keeps its mark"},
		{Text: "Did she ask “Why?”, and did he answer “Never!”, or not?", Why: "a list of quotations"},
		{Text: "“We lost the road.” said.", Why: "a torn-off verb, no attribution"},
		{Text: "She moved to “the U.S.” said her son.", Why: "the stop belongs to the abbreviation"},
		{Text: "“We lost the road.” The mayor said nothing.", Why: "a new sentence"},
		{Text: "“Well...” she said.", Why: "an ellipsis"},
	},
	Run: func(p *lint.Pass) {
		for i := range p.Blocks {
			b := &p.Blocks[i]
			for _, q := range p.BlockQuotes(b) {
				if q.Close > b.FirstToken && q.Close+2 < b.EndToken {
					periodBefore(p, b, q.Close)
				}
			}
		}
	},
}

func periodBefore(p *lint.Pass, b *lint.Block, mark int) {
	stop, after := &p.Tokens[mark-1], p.Tokens[mark+1:b.EndToken]
	if stop.Kind == lint.Stop && after[0].Kind == lint.Comma && !after[0].Has(lint.SpaceBefore) && segment.Attribution(after[1:]) > 0 {
		commaBehind(p, mark)
		return
	}
	if stop.Kind != lint.Stop || p.Word(stop) != "." || p.Tokens[mark].Has(lint.LineBefore) || !after[0].Has(lint.SpaceBefore) {
		return
	}
	safety, confidence := lint.Safe, 0.97
	if segment.Attribution(after) == 0 {
		if pronounSaid(after) {
			separateAttribution(p, mark)
			return
		}
		if !namedAttribution(after) {
			return
		}
		safety, confidence = lint.Suggested, 0.8
	}
	p.Report(lint.Finding{
		Span:       lint.Span{Start: int(stop.Start), End: int(after[0].End)},
		Confidence: confidence,
		Message:    "The quotation ends in a full stop, but its attribution belongs to the same sentence.",
		Fixes:      []lint.Fix{p.Replace(stop.Span(), ",", safety, "Make the full stop a comma")},
	})
}

// commaBehind reports the comma behind the mark of a quotation that has a stop of its
// own, before the attribution: “Who pays?”, he asked.
func commaBehind(p *lint.Pass, mark int) {
	stop, comma := &p.Tokens[mark-1], &p.Tokens[mark+1]
	fix := p.Replace(comma.Span(), "", lint.Safe, "Remove the comma")
	if p.Word(stop) == "." {
		fix.Edits = append(fix.Edits, lint.Edit{Span: stop.Span(), New: ","})
	}
	p.Report(lint.Finding{
		Span: lint.Span{Start: int(stop.Start), End: int(comma.End)}, Confidence: 0.7,
		Message: "A comma stands behind a quotation that has its stop already.", Fixes: []lint.Fix{fix},
	})
}

// pronounSaid reports whether tokens begin with "He said." and nothing more.
func pronounSaid(tokens []lint.Token) bool {
	return len(tokens) > 2 && tokens[0].Is(lint.SubjectPronoun) && tokens[0].Is(lint.Masculine|lint.Feminine) &&
		tokens[1].Is(lint.SpeechVerb) && tokens[2].Kind == lint.Stop
}

// separateAttribution reports an attribution behind the closing mark that has become
// a sentence of its own.
func separateAttribution(p *lint.Pass, mark int) {
	stop, pronoun, verb, end := &p.Tokens[mark-1], &p.Tokens[mark+1], &p.Tokens[mark+2], &p.Tokens[mark+3]
	f := lint.Finding{
		Span:       lint.Span{Start: int(stop.Start), End: int(pronoun.End)},
		Confidence: 0.8,
		Message:    "The attribution of the quotation stands as a sentence of its own.",
	}
	if wantsObject(p.LowerWord(verb)) {
		f.Span = lint.Span{Start: int(pronoun.Start), End: int(end.End)}
		f.Fixes = []lint.Fix{p.Delete(f.Span, lint.Suggested, "Delete the attribution")}
		p.Report(f)
		return
	}
	edits := []lint.Edit{{Span: stop.Span(), New: ","}, {Span: pronoun.Span(), New: p.LowerWord(pronoun)}}
	if gap := between(stop, &p.Tokens[mark]); gap.Len() > 0 {
		edits = append(edits, lint.Edit{Span: gap})
	}
	f.Fixes = []lint.Fix{{Message: "Join it to the quotation", Applicability: lint.Suggested, Edits: edits}}
	p.Report(f)
}

// wantsObject reports whether a verb of saying cannot carry a quotation: "he expressed".
func wantsObject(verb string) bool {
	switch lemma, _ := lexicon.Lemma(verb); lemma {
	case "express", "inform", "tell", "mention", "indicate", "point", "speak", "convey":
		return true
	}
	return false
}

// separated reports whether the closing mark stands before an attribution that is a
// sentence of its own and can be joined.
func separated(p *lint.Pass, b *lint.Block, mark int) bool {
	return mark > b.FirstToken && mark+3 < b.EndToken && p.Tokens[mark+1].Has(lint.SpaceBefore) && p.Word(&p.Tokens[mark-1]) == "." &&
		pronounSaid(p.Tokens[mark+1:b.EndToken]) && !wantsObject(p.LowerWord(&p.Tokens[mark+2]))
}

// namedAttribution reports whether a name, its verb and the end of the sentence follow: "Hill said.", "Hill’s father said."
func namedAttribution(tokens []lint.Token) bool {
	const most = 6
	if !tokens[0].Has(lint.Title) || tokens[0].Is(lint.Pronoun|lint.Article|lint.Determiner|lint.Adverbial|lint.Preposition|lint.Subordinator|lint.Coordinator|lint.Wh) {
		return false
	}
	for i := 1; i+1 < min(len(tokens), most); i++ {
		t := &tokens[i]
		if t.Kind != lint.Word {
			return false
		}
		if t.Is(lint.SpeechVerb) {
			return tokens[i+1].Kind == lint.Stop
		}
		if t.Class&^lint.PersonTitle != 0 && !t.Has(lint.Clitic|lint.Title) {
			return false
		}
	}
	return false
}
