// Package bilingual holds the rules that compare a translation with the text it
// translates, where a file has both: PO, XLIFF, TMX, or check --source. What they
// look for is what translate-toolkit's pofilter and Okapi CheckMate look for; their
// names for it stand in the rules' documentation.
package bilingual

import (
	"strings"
	"unicode"

	"github.com/artlint/artlint/lint"
)

// Rules are the rules of the family.
var Rules = []*lint.Rule{
	ChangedNumber,
	ChangedDate,
	ChangedUnit,
	LostPlaceholder,
	UntranslatedTarget,
	EmptyTarget,
	LostAddress,
	LostLatinName,
	EndPunctuation,
	MissingSentence,
	DoubledSentence,
}

// object stands in a document's text for a placeholder or an inline code.
const object = '\uFFFC'

// pairs yields the translations whose original is known.
func pairs(p *lint.Pass, yield func(*lint.Block)) {
	for i := range p.Blocks {
		if b := &p.Blocks[i]; b.Original != "" && strings.TrimSpace(b.Original) != "" && b.EndToken > b.FirstToken && !empty(p, b) {
			yield(b)
		}
	}
}

// empty reports whether b stands for a translation without text, see [lint.Block].
func empty(p *lint.Pass, b *lint.Block) bool { return p.Slice(b.Span) == string(object) }

func hasLetter(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }

// latin reports whether most letters of s are Latin.
func latin(s string) bool {
	latin, other := 0, 0
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Latin, r):
			latin++
		case unicode.IsLetter(r):
			other++
		}
	}
	return latin > other
}

// firstWord is the span of the first token of b, where a finding about the whole block stands.
func firstWord(p *lint.Pass, b *lint.Block) lint.Span { return p.Tokens[b.FirstToken].Span() }
