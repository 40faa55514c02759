package bilingual

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/width"

	"github.com/artlint/artlint/lint"
)

// EndPunctuation finds translations that end in another mark than their source.
var EndPunctuation = &lint.Rule{
	Name:     "end-punctuation",
	Family:   "bilingual",
	Title:    "Another end mark than the source",
	Severity: lint.Info,
	Issue:    lint.Typographical,
	Fix:      lint.Manual,
	Doc: `The source ends in a question mark and the translation in a full stop, or the source has a full stop
and the translation none.

The last token of a cut segment is lost first.

Marks of the other script count as the same. Known as “endpunc” in pofilter.`,
	Examples: []lint.Example{
		{Bad: "Who pays for the new «bridge.»", Source: "新しい橋の費用は誰が払うのか？"},
	},
	Counter: []lint.Counter{
		{Text: "Who pays for the new bridge?", Why: "the same mark", Source: "新しい橋の費用は誰が払うのか？"},
		{Text: "The bridge is closed.", Why: "the ideographic full stop", Source: "橋は通行止めだ。"},
		{Text: "Bridge closed", Why: "a heading without marks", Source: "橋が通行止め"},
	},
	Run: func(p *lint.Pass) {
		pairs(p, func(b *lint.Block) {
			want, got := endMark(b.Original), endMark(p.Slice(b.Span))
			if want == got || want == 0 {
				return
			}
			span := p.Sentences[b.EndSentence-1].Span
			if last := b.EndToken - 1; last > b.FirstToken {
				span = lint.Span{Start: int(p.Tokens[last-1].Start), End: int(p.Tokens[last].End)}
			}
			p.Report(lint.Finding{Span: span, Confidence: 0.92, Message: fmt.Sprintf("The source ends in “%c”", want)})
		})
	},
}

// endMark is the mark that closes the text, 0 for none.
func endMark(s string) rune {
	s = strings.TrimRight(strings.ReplaceAll(width.Fold.String(s), "。", "."), " \t\r\n\"'”’»」』)]）")
	r, _ := utf8.DecodeLastRuneInString(s)
	switch r {
	case '.', '｡', '．', '।':
		return '.'
	case '?', '؟':
		return '?'
	case '!', ':', '…':
		return r
	}
	return 0
}
