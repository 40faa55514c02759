package bilingual

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// UntranslatedTarget finds translations that repeat the source.
var UntranslatedTarget = &lint.Rule{
	Name:     "untranslated-target",
	Family:   "bilingual",
	Title:    "Translation that repeats the source",
	Severity: lint.Warning,
	Issue:    lint.Untranslated,
	Fix:      lint.Manual,
	Doc: `The translation is the source again, word for word, and the source is not English.

The segment was skipped, or the engine copied what it could not translate.

Names, numbers, codes and text that is English already stay silent. Known as “unchanged” in pofilter and as “target
same as source” in CheckMate.`,
	Examples: []lint.Example{
		{Bad: "«Die» Brücke ist bis auf Weiteres gesperrt.", Source: "Die Brücke ist bis auf Weiteres gesperrt."},
	},
	Counter: []lint.Counter{
		{Text: "Deutsche Bahn AG", Why: "a name", Source: "Deutsche Bahn AG"},
		{Text: "The bridge is closed.", Why: "English already", Source: "The bridge is closed."},
	},
	Run: func(p *lint.Pass) {
		pairs(p, func(b *lint.Block) {
			text := p.Slice(b.Span)
			if !strings.EqualFold(strings.TrimSpace(b.Original), text) {
				return
			}
			if words := strings.Fields(text); len(words) >= 4 && foreign(text, words) {
				p.Report(lint.Finding{Span: firstWord(p, b), Confidence: 0.9, Message: "The translation repeats the source"})
			}
		})
	},
}

// foreign reports whether the words are of another language than English.
func foreign(text string, words []string) bool {
	if !latin(text) {
		return true
	}
	guess := lexicon.GuessLanguage(words)
	if guess.Language != "" && guess.Share > guess.English {
		return true
	}
	unknown, lower := 0, 0
	for _, w := range words {
		w = strings.Trim(w, ".,;:!?()\"'“”’")
		if w == "" || w != strings.ToLower(w) {
			continue
		}
		lower++
		if !lexicon.IsWord(w) {
			unknown++
		}
	}
	return lower >= 3 && unknown*2 > lower
}
