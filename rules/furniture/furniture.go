// Package furniture holds the rules for what is no prose of the article: labels, buttons and notices of the page that was
// scraped, date lines and credits of the source, and what the machine that translated it says about itself.
package furniture

import "github.com/artlint/artlint/lint"

const family = "furniture"

// Rules are the rules of the family.
var Rules = []*lint.Rule{
	BoilerplateResidue,
	BroadcastMarkup,
	CodeResidue,
	DatelineResidue,
	HeadlineResidue,
	LLMResidue,
	MTFooter,
	SlugResidue,
}
