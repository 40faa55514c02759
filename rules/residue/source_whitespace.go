package residue

import (
	"strings"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

// SourceWhitespace finds characters that take no room or are no space of English text.
var SourceWhitespace = &lint.Rule{
	Name:     "source-whitespace",
	Family:   family,
	Title:    "Invisible character",
	Severity: lint.Info,
	Issue:    lint.Whitespace,
	Fix:      lint.Safe,
	Doc: `Pages break long words with zero-width spaces, word processors join words with invisible characters, and scrapers
take both along. Nobody sees them until a search fails or a line breaks in the wrong place.

To take them out is **safe**; a line separator becomes a space. Joiners that emoji and scripts such as Hindi or Persian need
are left alone, and so is the no-break space.`,
	Examples: []lint.Example{
		{Bad: "The har«\u200b»bour froze.", Good: "The harbour froze."},
		{Bad: "The harbour«\u2028»froze.", Good: "The harbour froze."},
	},
	Counter: []lint.Counter{
		{Text: "10\u00a0km and 3\u202f°C", Why: "spaces that keep figure and unit together"},
		{Text: "A family: 👨\u200d👩\u200d👧", Why: "joiners inside emoji"},
	},
	Run: func(p *lint.Pass) {
		for _, c := range [...]string{"\u200b", "\u2060", "\ufeff", "\u2028", "\u2029"} {
			for i := strings.Index(p.Text, c); i >= 0; {
				end := i + len(c)
				for strings.HasPrefix(p.Text[end:], c) {
					end += len(c)
				}
				reportInvisible(p, lint.Span{Start: i, End: end})
				n := strings.Index(p.Text[end:], c)
				if n < 0 {
					break
				}
				i = end + n
			}
		}
	},
}

func reportInvisible(p *lint.Pass, s lint.Span) {
	if s.Start == 0 {
		return // a byte order mark
	}
	text := ""
	if r, _ := utf8.DecodeRuneInString(p.Text[s.Start:]); r == '\u2028' || r == '\u2029' {
		text = " "
	}
	p.Report(lint.Finding{
		Span: s, Confidence: 0.5, Message: "An invisible character of the page is left in the text",
		Fixes: []lint.Fix{p.Replace(s, text, lint.Safe, "Take it out")},
	})
}
