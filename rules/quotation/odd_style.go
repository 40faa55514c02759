package quotation

import "github.com/artlint/artlint/lint"

// reportOdd reports a quotation whose marks are of another system than nearly all others of the document.
func reportOdd(p *lint.Pass, q *lint.Quote, system markSystem, styles *styleCount) {
	const few, times = 2, 2
	want := styles.majority(system)
	if want == system || p.House.Quotes != lint.AnyQuotes || styles[system] > few || styles[want] < times*styles[system] || q.Close < q.Open+2 {
		return
	}
	left, right := marksOf(want)
	open, shut := &p.Tokens[q.Open], &p.Tokens[q.Close]
	p.Report(lint.Finding{
		Span: lint.Span{Start: int(open.Start), End: int(shut.End)}, Confidence: 0.5, Message: "The rest of the text has other quotation marks",
		Fixes: []lint.Fix{{Message: "Use the marks of the rest of the text", Applicability: lint.Suggested, Edits: []lint.Edit{
			{Span: open.Span(), New: left}, {Span: shut.Span(), New: right},
		}}},
	})
}
