package bilingual

import (
	"fmt"
	"slices"

	"github.com/artlint/artlint/lint"
)

// compareCodes reports the inline codes that the translation of b lost, added or put
// before their own start.
func compareCodes(p *lint.Pass, b *lint.Block) {
	report := func(c lint.Code, about string) {
		p.Report(lint.Finding{Span: firstWord(p, b), Confidence: 0.9, Message: fmt.Sprintf("The inline code <%s> with the number %s %s", c.Element, c.ID, about)})
	}
	extra := slices.Clone(b.Codes)
	for _, c := range b.OriginalCodes {
		if i := slices.Index(extra, c); i >= 0 {
			extra = slices.Delete(extra, i, i+1)
		} else {
			report(c, "of the source is not in the translation")
		}
	}
	for _, c := range extra {
		report(c, "is not in the source")
	}
	if c, ok := endsFirst(b.Codes); ok {
		if _, same := endsFirst(b.OriginalCodes); !same {
			report(c, "stands before its own start")
		}
	}
}

// endsFirst is the first code that closes what begins behind it.
func endsFirst(codes []lint.Code) (lint.Code, bool) {
	for i, c := range codes {
		if !c.Closes {
			continue
		}
		opens := func(o lint.Code) bool { return o.ID == c.ID && !o.Closes }
		if !slices.ContainsFunc(codes[:i], opens) && slices.ContainsFunc(codes[i:], opens) {
			return c, true
		}
	}
	return lint.Code{}, false
}
