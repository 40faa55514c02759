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

// code reports whether the document holds program code, where marks mean something else.
func code(d *lint.Document) bool {
	return holds(d, "()", "{", "::", "==", " func ", "</", ".go ", " npm ") || holds(d, "`") && !holds(d, "``")
}

// technical reports whether the document holds program code or speaks of it by the names of its parts.
func technical(d *lint.Document) bool {
	return code(d) || holds(d, " API", "://", " Linux", " function", " package", "github")
}

// holds reports whether one of signs stands in the first pages of the document.
func holds(d *lint.Document, signs ...string) bool {
	const pages = 16 << 10 // rules ask about every candidate: the cost must not grow with the document
	text := d.Text[:min(len(d.Text), pages)]
	for _, sign := range signs {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

// siteAt is the site of token number index of the document.
func siteAt(p *lint.Pass, s *lint.Sentence, index int) near.Site {
	b := &p.Blocks[s.Block]
	return near.Site{Pass: p, Block: b, Tokens: p.BlockTokens(b), At: index - b.FirstToken}
}

// page is the text within a few pages of the site.
func page(s near.Site) string {
	const around = 8 << 10
	here := int(s.Token(0).Start)
	return s.Text[max(0, here-around):min(len(s.Text), here+around)]
}
