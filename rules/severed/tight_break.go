package severed

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

// blankLines reports whether d is a plain text whose paragraphs nearly all have a blank line between them.
func blankLines(d *lint.Document) bool {
	const few, share = 5, 5
	if d.Segments != nil {
		return false
	}
	loose, closer := 0, 0
	for i := 0; i+1 < len(d.Blocks); i++ {
		if tight(d, i) {
			closer++
		} else {
			loose++
		}
	}
	return loose >= few && closer*share <= loose
}

// tight reports whether one line break stands behind block b.
func tight(d *lint.Document, b int) bool {
	return strings.Count(d.Text[d.Blocks[b].End:d.Blocks[b+1].Start], "\n") == 1
}

// joinCapital reports the break between two tight lines where the first, a told sentence, has no end and the second goes
// on with a capital: a name that was a link.
func joinCapital(p *lint.Pass, block, next *lint.Block) {
	const least = 6
	s := &p.Sentences[block.EndSentence-1]
	last, first := &p.Tokens[block.EndToken-1], &p.Tokens[next.FirstToken]
	if s.Words < least || last.Kind != lint.Word || first.Kind != lint.Word || first.Has(lint.Quoted) || last.Has(lint.Quoted) || s.Marks.Has(lint.PlainStop|lint.WithBracket|lint.WithPause) ||
		!p.Sentences[next.FirstSentence].Marks.Has(lint.PlainStop) || headline(p.Document, s) {
		return
	}
	if g := grammar.Of(p.Document, s); g.Finite(0) <= 0 {
		return
	}
	p.Report(lint.Finding{
		Span:       lint.Span{Start: int(last.Start), End: int(first.End)},
		Confidence: 0.85,
		Message:    "The paragraph breaks inside a sentence",
		Fixes:      []lint.Fix{p.Replace(lint.Span{Start: int(last.End), End: int(first.Start)}, " ", lint.Suggested, "Join the lines")},
	})
}
