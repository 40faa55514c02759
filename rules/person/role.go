package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// roles are what a court calls somebody; before a name English leaves them out.
var roles = lint.NewTriggers("defendant accused suspect convict comrade citizen")

// behindRole reports "the defendant Mr. Hill": the courtesy title at token i behind what somebody is.
func behindRole(p *lint.Pass, i int) {
	role, name := wordAt(p, i-1), wordAt(p, i+1)
	if i < 2 || role == nil || name == nil || !role.Has(lint.Lower) || p.Tokens[i].Has(lint.LineBefore|lint.Quoted) || !p.Tokens[i-2].Is(lint.Article) || !isName(p, name) {
		return
	}
	known := roles.Has(role.Hash)
	if !known && (!peopleNouns.MayHave(role.Hash) || !lexicon.IsOfficial(p.LowerWord(role)) && !personNouns[p.LowerWord(role)]) {
		return
	}
	span := lint.Span{Start: int(p.Tokens[i].Start), End: int(name.Start)}
	if known {
		span.Start = int(p.Tokens[i-2].Start)
	}
	p.Report(lint.Finding{
		Span: lint.Span{Start: int(p.Tokens[i-2].Start), End: int(name.End)}, Confidence: 0.62,
		Message: "A courtesy title does not go with what somebody is",
		Fixes:   []lint.Fix{p.Replace(span, "", lint.Suggested, "Remove the title")},
	})
}
