// Package punctuation holds the rules for marks, spaces and capitals that were lost or doubled.
package punctuation

import (
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

// page is the text within a few pages of the site.
func page(s near.Site) string {
	const around = 8 << 10
	here := int(s.Token(0).Start)
	return s.Text[max(0, here-around):min(len(s.Text), here+around)]
}
