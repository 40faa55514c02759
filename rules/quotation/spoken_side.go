package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
)

// Where marks are lost their count tells nothing of the side of the next one. What stands around a mark with spaces on both
// sides does: `he said, " We` opens, `for good, " she said` closes.

// opensSpeech reports whether speech begins at the mark: a verb that announces it, a comma or colon and a capital.
func opensSpeech(p *lint.Pass, b *lint.Block, mark int) bool {
	if mark < b.FirstToken+2 || mark+1 >= b.EndToken || !p.Tokens[mark+1].Has(lint.SpaceBefore) || segment.Attribution(p.Tokens[mark+1:b.EndToken]) > 0 {
		return false
	}
	next := &p.Tokens[mark+1]
	if w := p.Word(&p.Tokens[mark-1]); w != "," && w != ":" || !next.Has(lint.Title) && next.Kind != lint.Open && p.Word(next) != "I" {
		return false
	}
	verb := &p.Tokens[mark-2]
	return verb.Is(lint.SpeechVerb) || participles[p.LowerWord(verb)]
}

// closesSpeech reports whether speech ends at the mark: a comma before it, and who said it behind it.
func closesSpeech(p *lint.Pass, b *lint.Block, mark int) bool {
	return mark > b.FirstToken+1 && p.Tokens[mark-1].Kind == lint.Comma && !p.Tokens[mark-2].Is(lint.SpeechVerb) && p.Tokens[mark+1].Has(lint.SpaceBefore) &&
		segment.Attribution(p.Tokens[mark+1:b.EndToken]) > 0
}

// opensThere reports the space behind the mark, which opens a quotation.
func opensThere(p *lint.Pass, mark int) lint.Finding {
	return looseGap(p, between(&p.Tokens[mark], &p.Tokens[mark+1]), looseOpen)
}

// closesThere reports the space before the mark, which closes a quotation.
func closesThere(p *lint.Pass, mark int) lint.Finding {
	return looseGap(p, between(&p.Tokens[mark-1], &p.Tokens[mark]), looseClose)
}

func looseGap(p *lint.Pass, gap lint.Span, message string) lint.Finding {
	return lint.Finding{Span: gap, Confidence: looseSpace, Message: message, Fixes: []lint.Fix{p.Replace(gap, "", lint.Suggested, removeIt)}}
}
