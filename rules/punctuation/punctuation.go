// Package punctuation holds the rules for marks, spaces and capitals that were lost or doubled.
package punctuation

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/near"
)

// Rules are the rules of the family.
var Rules = []*lint.Rule{
	CaseDamage,
	DupPunct,
	HeadingCase,
	MissingSpace,
	SpaceBeforePunct,
}

// technical reports whether the document, in its first pages, holds program code, where marks mean something else.
func technical(d *lint.Document) bool {
	const pages = 16 << 10 // rules ask about every candidate: the cost must not grow with the document
	text := d.Text[:min(len(d.Text), pages)]
	for _, sign := range [...]string{"()", "{", "::", "==", " func ", " API", "://", "</", ".go ", " npm ", " Linux", " function", " package", "github"} {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return strings.Contains(text, "`") && !strings.Contains(text, "``")
}

// siteAt is the site of token number index of the document.
func siteAt(p *lint.Pass, s *lint.Sentence, index int) near.Site {
	b := &p.Blocks[s.Block]
	return near.Site{Pass: p, Block: b, Tokens: p.BlockTokens(b), At: index - b.FirstToken}
}
