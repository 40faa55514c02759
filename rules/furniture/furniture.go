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

// suggestDeletion reports s, which goes with the white space that is left over.
func suggestDeletion(p *lint.Pass, s lint.Span, confidence float64, message string) {
	p.Report(lint.Finding{
		Span: s, Confidence: confidence, Message: message,
		Fixes: []lint.Fix{p.Delete(s, lint.Suggested, "Delete it")},
	})
}

// upTo is from the first of two tokens to the last.
func upTo(first, last *lint.Token) lint.Span {
	return lint.Span{Start: int(first.Start), End: int(last.End)}
}
