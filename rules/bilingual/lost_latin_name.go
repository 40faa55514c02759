package bilingual

import (
	"fmt"
	"regexp"
	"strings"

	"golang.org/x/text/width"

	"github.com/artlint/artlint/lint"
)

// LostLatinName finds names that the source spells in Latin letters and the translation lost.
var LostLatinName = &lint.Rule{
	Name:     "lost-latin-name",
	Family:   "bilingual",
	Title:    "Name in Latin letters lost in translation",
	Severity: lint.Warning,
	Issue:    lint.Omission,
	Fix:      lint.Manual,
	Doc: `A source in another script spells a name in Latin letters (a brand, a formula, an agency), and the
translation does not have it.

Such names are copied; one that is missing was dropped with its clause or turned into something else.

Sources in Latin script are not looked at: there every word is in Latin letters. Known as “simplecaps” and “acronyms” in
pofilter.`,
	Examples: []lint.Example{
		{Bad: "«The» company will close its oldest plant.", Source: "Tosima社は最も古い工場を閉鎖する。"},
	},
	Counter: []lint.Counter{
		{Text: "Tosima will close its oldest plant.", Why: "it is there", Source: "Ｔｏｓｉｍａ社は最も古い工場を閉鎖する。"},
		{Text: "The plant is 40 kilometers away.", Why: "a unit", Source: "工場は40km離れている。"},
	},
	Run: func(p *lint.Pass) {
		pairs(p, func(b *lint.Block) {
			if latin(b.Original) {
				return
			}
			text := strings.ToLower(p.Slice(b.Span))
			for _, name := range latinName.FindAllString(width.Fold.String(b.Original), -1) {
				if !strings.Contains(text, strings.ToLower(name)) {
					p.Report(lint.Finding{Span: firstWord(p, b), Confidence: 0.92, Message: fmt.Sprintf("“%s” of the source is not in the translation", name)})
				}
			}
		})
	},
}

// latinName is a capitalised word of three letters or more.
var latinName = regexp.MustCompile(`[A-Z][A-Za-z]{2,}`)
