package residue

import (
	"unicode"

	"github.com/artlint/artlint/lint"
)

// reportMiddleDot takes the dot between the parts of a name; another may be a list sign or mathematics.
func reportMiddleDot(p *lint.Pass, s lint.Span) {
	prev, next := around(p.Text, s)
	if !unicode.IsLetter(prev) || !unicode.IsLetter(next) {
		return
	}
	p.Report(lint.Finding{
		Span: s, Confidence: 0.95, Message: "The middle dot separates the parts of a foreign name in the source",
		Fixes: []lint.Fix{
			p.Replace(s, " ", lint.Suggested, "Write a space"),
			p.Replace(s, "-", lint.Suggested, "Write a hyphen"),
		},
	})
}
