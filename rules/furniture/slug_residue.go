package furniture

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// SlugResidue finds the last part of a page's address on a line of its own.
var SlugResidue = &lint.Rule{
	Name:     "slug-residue",
	Family:   family,
	Title:    "Part of the page's address in the text",
	Severity: lint.Error,
	Issue:    lint.Addition,
	Fix:      lint.Suggested,
	Doc: `The headline in small letters with hyphens between its words is the last part of the page's address. It stands
on a line of its own where a link or a picture was.

To delete the line is **suggested**.`,
	Examples: []lint.Example{
		{Bad: "The ice is thick.\n\n«harbour-freezes-over-in-a-night»\n\nFerries wait.\n", Good: "The ice is thick.\n\nFerries wait.\n"},
	},
	Counter: []lint.Counter{
		{Text: "It was a once-in-a-lifetime-and-never-again night.", Why: "a compound"},
		{Text: "well-to-do", Why: "a short one"},
		{Text: "The tool has three checks.\n\nempty-line-at-end\n\nline-too-long-by-far\n\nno-space-behind-comma\n", Why: "a list of identifiers"},
	},
	Run: func(p *lint.Pass) {
		const hyphens, many = 3, 2
		var found []lint.Finding
		for i := range p.Blocks {
			b := &p.Blocks[i]
			if b.EndToken-b.FirstToken != 1 || len(p.Blocks) == 1 {
				continue
			}
			if t := &p.Tokens[b.FirstToken]; t.Has(lint.Hyphenated) && !t.Has(lint.Title|lint.Upper) && strings.Count(p.Word(t), "-") >= hyphens {
				fix := p.Delete(b.Span, lint.Suggested, "Delete the line")
				found = append(found, lint.Finding{Span: b.Span, Confidence: 0.92, Fixes: []lint.Fix{fix}, Message: "A part of the page's address stands in the text"})
			}
		}
		if len(found) > many {
			return // a list of files, options or rules
		}
		for _, f := range found {
			p.Report(f)
		}
	},
}
