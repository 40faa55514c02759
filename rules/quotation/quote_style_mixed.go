package quotation

import (
	"iter"

	"github.com/artlint/artlint/lint"
)

// StyleMixed finds quotations whose two marks belong to different systems.
var StyleMixed = &lint.Rule{
	Name:     "quote-style-mixed",
	Family:   family,
	Title:    "Quotation opened and closed in different styles",
	Severity: lint.Info,
	Issue:    lint.Inconsistency,
	Fix:      lint.Safe,
	Doc: `A quotation opens with a straight mark and closes with a curly one or the other way round, or is set in the
back-quotes that some engines write for quotation marks, or stands between dashes (` + "`- We left - said the mayor`" + `).

The engine or the tool behind it turns the marks of the source into English ones one by one, by tables of different origin.

Back-quotes can be replaced safely; otherwise the document's majority is the suggestion.`,
	Examples: []lint.Example{
		{Bad: "“We sold the boats,” she said. “He will be fit for Sunday.«\"»", Good: "“We sold the boats,” she said. “He will be fit for Sunday.”"},
		{Bad: `"We sold the boats," she said. "He will be fit for Sunday.«”»`, Good: `"We sold the boats," she said. "He will be fit for Sunday."`},
		{Bad: "The show «``Night Ferry''» opens in May.", Good: `The show "Night Ferry" opens in May.`},
		{Bad: "“We sold the boats,” she said. The deal was «„dead“».", Good: "“We sold the boats,” she said. The deal was “dead”."},
		{Bad: "«- We offered ten, they asked for forty - said» the deputy minister.", Good: `"We offered ten, they asked for forty," said the deputy minister.`},
	},
	Counter: []lint.Counter{
		{Text: "- Bring bread - and water.\n- Call the mayor - he said so.", Why: "a list"},
		{Text: "Run ``make install'' and then `make test`.\n\nThe ``$HOME'' variable and ``$PATH'' are read, as in ``x''.", Why: "typesetter's source: every quotation is written so"},
		{Text: `“We left,” he said. The sign read "Exit".`, Why: "each quotation is in one style"},
		{Text: "Er sagte „nein“ und ging.", Why: "another language"},
		{Text: "The pipe is 2\" wide, “more or less”.", Why: "inches"},
	},
	Run: func(p *lint.Pass) {
		dialogueDashes(p)
		var styles *styleCount
		for q := range everyDouble(p) {
			if q.Open < 0 || q.Close < 0 {
				continue
			}
			open, shut := systemOf(p, q.Open), systemOf(p, q.Close)
			agree := open == shut && open != backquotes && open != foreign
			if agree && (p.Profile.CurlyQuotes == 0 || p.Profile.StraightQuotes == 0) {
				continue
			}
			if styles == nil {
				styles = countStyles(p)
			}
			switch {
			case agree:
				reportOdd(p, q, open, styles)
			case open == backquotes && shut == backquotes:
				reportBackquotes(p, q, styles)
			case open == foreign:
				reportForeign(p, q, styles)
			default:
				reportMixed(p, q, open, shut, styles)
			}
		}
	},
}

// everyDouble are the quotations in double marks of any system, guillemets too.
func everyDouble(p *lint.Pass) iter.Seq[*lint.Quote] {
	return func(yield func(*lint.Quote) bool) {
		for i := range p.Quotes {
			q := &p.Quotes[i]
			guillemets := q.Style == lint.OtherQuote && q.Open >= 0 && p.Word(&p.Tokens[q.Open]) == "«"
			if (isDouble(q) || guillemets) && !yield(q) {
				return
			}
		}
	}
}

func reportBackquotes(p *lint.Pass, q *lint.Quote, styles *styleCount) {
	if styles[backquotes] > 2 && styles[backquotes] > styles[curly]+styles[straight] {
		return // written so throughout
	}
	open, shut := &p.Tokens[q.Open], &p.Tokens[q.Close]
	left, right := marksOf(styles.majority(straight))
	p.Report(lint.Finding{
		Span: lint.Span{Start: int(open.Start), End: int(shut.End)}, Confidence: 0.85,
		Message: "Back-quotes stand for quotation marks",
		Fixes: []lint.Fix{{Message: "Use quotation marks", Applicability: lint.Safe, Edits: []lint.Edit{
			{Span: open.Span(), New: left}, {Span: shut.Span(), New: right},
		}}},
	})
}

// reportForeign reports the marks of another language where the document has English ones too.
func reportForeign(p *lint.Pass, q *lint.Quote, styles *styleCount) {
	const few = 2
	if styles[curly]+styles[straight] < styles[foreign] && (styles[foreign] > few || !p.Profile.News()) {
		return // written so throughout
	}
	open, shut := &p.Tokens[q.Open], &p.Tokens[q.Close]
	inner := []*lint.Token{&p.Tokens[q.Open+1], &p.Tokens[q.Close-1]}
	if q.Close < q.Open+2 {
		return
	}
	left, right := marksOf(styles.majority(curly))
	edits := []lint.Edit{
		{Span: lint.Span{Start: int(open.Start), End: int(inner[0].Start)}, New: left},
		{Span: lint.Span{Start: int(inner[1].End), End: int(shut.End)}, New: right},
	}
	if comma := q.Close + 1; comma < len(p.Tokens) && p.Tokens[comma].Kind == lint.Comma && !p.Tokens[comma].Has(lint.SpaceBefore) && inner[1].Kind != lint.Stop {
		shut = &p.Tokens[comma] // English has the comma inside
		edits[1] = lint.Edit{Span: lint.Span{Start: int(inner[1].End), End: int(shut.End)}, New: "," + right}
	}
	p.Report(lint.Finding{
		Span: lint.Span{Start: int(open.Start), End: int(shut.End)}, Confidence: 0.7,
		Message: "The quotation has the marks of another language",
		Fixes:   []lint.Fix{{Message: "Use the marks of the rest of the text", Applicability: lint.Suggested, Edits: edits}},
	})
}

func reportMixed(p *lint.Pass, q *lint.Quote, open, shut markSystem, styles *styleCount) {
	if shut == foreign {
		return
	}
	otherwise := open
	if open == backquotes {
		otherwise = shut
	}
	want := styles.majority(otherwise)
	left, right := marksOf(want)
	fix := lint.Fix{Message: "Use the marks of the rest of the text", Applicability: lint.Suggested}
	span := p.Tokens[q.Open].Span()
	if open != want {
		fix.Edits = append(fix.Edits, lint.Edit{Span: span, New: left})
	}
	if shut != want {
		span = p.Tokens[q.Close].Span()
		fix.Edits = append(fix.Edits, lint.Edit{Span: span, New: right})
	}
	p.Report(lint.Finding{
		Span: span, Confidence: 0.8, Message: "The quotation opens and closes in different styles", Fixes: []lint.Fix{fix},
	})
}
