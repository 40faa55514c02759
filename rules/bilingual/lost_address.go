package bilingual

import (
	"fmt"
	"regexp"
	"strings"

	"golang.org/x/text/width"

	"github.com/artlint/artlint/lint"
)

// LostAddress finds web and mail addresses that the translation lost or changed.
var LostAddress = &lint.Rule{
	Name:     "lost-address",
	Family:   "bilingual",
	Title:    "Address lost or changed in translation",
	Severity: lint.Warning,
	Issue:    lint.Omission,
	Fix:      lint.Manual,
	Doc: `The source has a web or mail address, and the translation does not have it letter for letter.

Engines translate words in addresses and put spaces behind their points.

An address may have been replaced by that of an English page on purpose: then it has the same host, and nothing is
said. Known as “urls” and “emails” in pofilter and as a pattern in CheckMate.`,
	Examples: []lint.Example{
		{Bad: "«Write» to redaktion@zeitung. example.", Source: "Schreiben Sie an redaktion@zeitung.example."},
	},
	Counter: []lint.Counter{
		{Text: "See https://harbour.example/en/works.", Why: "the English page", Source: "Siehe https://www.harbour.example/de/bau."},
		{Text: "Write to Redaktion@Zeitung.example.", Why: "letters in another case", Source: "Schreiben Sie an redaktion@zeitung.example!"},
	},
	Run: func(p *lint.Pass) {
		pairs(p, func(b *lint.Block) {
			if !strings.ContainsAny(b.Original, "@/＠／") {
				return
			}
			text := strings.ToLower(spelled(p, b))
			for _, m := range address.FindAllStringSubmatch(width.Fold.String(b.Original), -1) {
				host := m[1] + m[2]
				if !strings.Contains(text, strings.ToLower(host)) {
					p.Report(lint.Finding{Span: firstWord(p, b), Confidence: 0.92, Message: fmt.Sprintf("The address “%s” of the source is not in the translation", m[0])})
				}
			}
		})
	},
}

// address is a mail address or the beginning of a web address up to its path.
var address = regexp.MustCompile(`\b([\w.+-]+@[\w-]+(?:\.[\w-]+)+)|\bhttps?://(?:www\.)?([\w-]+(?:\.[\w-]+)+)`)
