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

<<<<<<< HEAD
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
=======
// code reports whether the document holds program code, where marks mean something else.
func code(d *lint.Document) bool {
	return holds(d, "()", "{", "::", "==", " func ", "</", ".go ", " npm ") || strings.Contains(d.Text, "`") && !strings.Contains(d.Text, "``")
}

// technical reports whether the document holds program code or speaks of it by the names of its parts.
func technical(d *lint.Document) bool {
	return code(d) || holds(d, " API", "://", " Linux", " function", " package", "github")
}

func holds(d *lint.Document, signs ...string) bool {
	for _, sign := range signs {
		if strings.Contains(d.Text, sign) {
			return true
		}
	}
	return false
>>>>>>> 4e8d713 (name: translated-name; quieter marks, scores, months)
}

// siteAt is the site of token number index of the document.
func siteAt(p *lint.Pass, s *lint.Sentence, index int) near.Site {
	b := &p.Blocks[s.Block]
	return near.Site{Pass: p, Block: b, Tokens: p.BlockTokens(b), At: index - b.FirstToken}
}
