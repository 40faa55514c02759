package bilingual

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

// MissingSentence finds paragraphs that are far shorter or longer than their source.
var MissingSentence = &lint.Rule{
	Name:     "missing-sentence",
	Family:   "bilingual",
	Title:    "Sentences missing or doubled against the source",
	Severity: lint.Info,
	Issue:    lint.Omission,
	Fix:      lint.Manual,
	Doc: `A paragraph of the source has at least three sentences and its translation less than half as many, or more
than twice as many.

Engines drop sentences they take for repetitions, and repeat those that a loop took hold of.

Sentences may rightly be joined or split, so this is only a remark. Known as “sentencecount” and “long” or “short” in
pofilter.`,
	Examples: []lint.Example{
		{Bad: "«The» bridge is closed.", Source: "Die Brücke ist gesperrt. Der Fluss steigt weiter. Die Schule bleibt zu. Niemand wurde verletzt."},
	},
	Counter: []lint.Counter{
		{Text: "The bridge is closed, and the river is rising. Nobody was hurt.", Why: "two sentences joined", Source: "Die Brücke ist gesperrt. Der Fluss steigt weiter. Niemand wurde verletzt."},
	},
	Run: func(p *lint.Pass) {
		pairs(p, func(b *lint.Block) {
			source, target := sentences(b.Original), b.EndSentence-b.FirstSentence
			if source >= 3 && (target*2 < source || target > 2*source+1) {
				p.Report(lint.Finding{Span: firstWord(p, b), Confidence: 0.9, Message: fmt.Sprintf("The source has %d sentences here, the translation %d", source, target)})
			}
		})
	},
}

// sentences counts the sentences of a text in any script by their end marks.
func sentences(s string) int {
	n := 0
	for i, r := range s {
		next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
		switch {
		case strings.ContainsRune("。！？।", r), strings.ContainsRune(".!?؟", r) && (next == ' ' || next == utf8.RuneError):
			n++
		}
	}
	return n
}
