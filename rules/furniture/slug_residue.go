package furniture

import (
	"regexp"
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
on a line of its own where a link or a picture was. So does the name of the picture's file.

To delete the line is **suggested**.`,
	Examples: []lint.Example{
		{Bad: "The ice is thick.\n\n«harbour-freezes-over-in-a-night»\n\nFerries wait.\n", Good: "The ice is thick.\n\nFerries wait.\n"},
		{Bad: "The ice is thick.\n\n«n4-harbour-winter.shtml»\n\n«IMG_20310_ice.jpg»\n\nFerries wait.\n", Good: "The ice is thick.\n\nFerries wait.\n"},
	},
	Counter: []lint.Counter{
		{Text: "The new edition is out.\n\nindex.html\n\nwww.harbour-office-lund.example/index.html\n", Why: "a file that is spoken of, an address"},
		{Text: "It was a once-in-a-lifetime-and-never-again night.", Why: "a compound"},
		{Text: "well-to-do", Why: "a short one"},
		{Text: "The tool has three checks.\n\nempty-line-at-end\n\nline-too-long-by-far\n\nno-space-behind-comma\n", Why: "a list of identifiers"},
	},
	Run: func(p *lint.Pass) {
		const hyphens, many, tokens = 3, 2, 12
		var found []lint.Finding
		for i := range p.Blocks {
			b := &p.Blocks[i]
			if n := b.EndToken - b.FirstToken; n == 0 || n > tokens || len(p.Blocks) == 1 {
				continue
			}
			t, text := &p.Tokens[b.FirstToken], p.Slice(b.Span)
			if strings.IndexByte(text, ' ') >= 0 {
				continue
			}
			if t.End == p.Tokens[b.EndToken-1].End && t.Has(lint.Hyphenated) && !t.Has(lint.Title|lint.Upper) && strings.Count(p.Word(t), "-") >= hyphens || fileName.MatchString(text) {
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

// fileName is a line that is the name of a page's or a picture's file, with the hyphens or figures of one that a system gave.
var fileName = regexp.MustCompile(`^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+){2,}\.(?:s?html?|ghtml|php|aspx?|jsp|jpe?g|png|gif|webp|mp[34])$`)
