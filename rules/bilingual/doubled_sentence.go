package bilingual

import (
	"github.com/artlint/artlint/lint"
)

// DoubledSentence finds sentences that the source has once and the translation twice.
var DoubledSentence = &lint.Rule{
	Name:     "doubled-sentence",
	Family:   "bilingual",
	Title:    "Sentence translated twice",
	Severity: lint.Warning,
	Issue:    lint.Duplication,
	Fix:      lint.Manual,
	Doc: `Two sentences that follow each other say nearly the same, and the translation has more sentences than its source.

The segment was translated twice, or the engine began again behind a mark that it took for the end.

Which of the two is better needs a reader. Sentences that the source repeats too stay silent. What “doublewords” of
pofilter and “repeated words” of CheckMate are for words, this is for sentences.`,
	Examples: []lint.Example{
		{Bad: "The bridge is closed until Friday. «The bridge will be closed until Friday.»", Source: "橋は金曜日まで通行止めだ。"},
	},
	Counter: []lint.Counter{
		{Text: "The bridge is closed. The bridge is closed until Friday.", Why: "the source says it twice", Source: "橋は通行止めだ。橋は金曜日まで通行止めだ。"},
		{Text: "The bridge is closed until Friday. The ferry runs until noon.", Why: "two statements in one sentence of the source", Source: "橋は金曜日まで通行止めで、船は正午まで動く。"},
	},
	Run: func(p *lint.Pass) {
		pairs(p, func(b *lint.Block) {
			if b.EndSentence-b.FirstSentence <= max(1, sentences(b.Original)) {
				return
			}
			for i := b.FirstSentence + 1; i < b.EndSentence; i++ {
				if alike(p, &p.Sentences[i-1], &p.Sentences[i]) {
					p.Report(lint.Finding{Span: p.Sentences[i].Span, Confidence: 0.92, Message: "The sentence says again what the one before it says, and the source says it once"})
				}
			}
		})
	},
}

// alike reports whether two sentences share seven tenths of their words.
func alike(p *lint.Pass, a, b *lint.Sentence) bool {
	const least = 4
	if a.Words < least || b.Words < least {
		return false
	}
	words := map[string]int{}
	first := p.SentenceTokens(a)
	for i := range first {
		if first[i].Kind == lint.Word || first[i].Kind == lint.Number {
			words[p.LowerWord(&first[i])]++
		}
	}
	shared := 0
	second := p.SentenceTokens(b)
	for i := range second {
		if w := p.LowerWord(&second[i]); words[w] > 0 {
			words[w]--
			shared++
		}
	}
	return 10*shared >= 7*max(a.Words, b.Words)
}
