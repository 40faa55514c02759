package person

import "github.com/artlint/artlint/lint"

// eitherSlash reports "She / he"; without spaces, as in "his/her key", it is anybody.
func (w *people) eitherSlash() {
	for i := 1; i+2 < len(w.Tokens); i++ {
		slash := &w.Tokens[i]
		if slash.Kind != lint.Symbol || slash.End-slash.Start != 1 || w.Text[slash.Start] != '/' {
			continue
		}
		first, second := &w.Tokens[i-1], &w.Tokens[i+1]
		if !slash.Has(lint.SpaceBefore) || !first.Is(lint.Masculine|lint.Feminine) || !second.Is(lint.Masculine|lint.Feminine) || first.Is(lint.Feminine) == second.Is(lint.Feminine) || first.Has(lint.Quoted) {
			continue
		}
		w.Report(lint.Finding{
			Span: lint.Span{Start: int(first.Start), End: int(second.End)}, Confidence: 0.58,
			Message: "The source language has one word for he and she; the text tells which it is",
			Fixes:   []lint.Fix{w.Replace(lint.Span{Start: int(first.End), End: int(second.End)}, "", lint.Suggested, "Keep the first")},
		})
	}
}
