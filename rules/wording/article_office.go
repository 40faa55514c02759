package wording

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// offices are titles that stand before a name without an article, where Spanish, French and Greek have one.
var offices = lint.NewTriggers("mayor minister president governor senator deputy director councillor chancellor ambassador secretary premier professor judge bishop archbishop captain colonel general inspector doctor")

// beforeOffice reports "the Mayor Anna Lindqvist".
func beforeOffice(s near.Site) {
	after := s.Token(3)
	if !s.Is(-1, "the") || !s.Token(0).Has(lint.Title) || !s.Token(1).Has(lint.Title) || !s.Token(2).Has(lint.Title) || s.Token(2).Class != 0 || lexicon.NameKind(s.Spelling(1))&lexicon.Given == 0 ||
		after.Kind == lint.Word && after.Class == 0 || after.Has(lint.Title|lint.Clitic) || s.Token(2).Has(lint.Hyphenated) || s.Kind(3) == lint.Number || s.Token(2).Has(lint.LineBefore) {
		return
	}
	if w := strings.ToLower(s.Spelling(2)); lexicon.WordRank(w) == lexicon.Common && lexicon.NameKind(s.Spelling(2))&lexicon.Surname == 0 {
		return
	}
	s.Report(lint.Finding{Span: s.Span(-1, -1), Severity: lint.Warning, Confidence: 0.65, Message: "A title before a name has no article",
		Fixes: []lint.Fix{s.Delete(s.Span(-1, -1), lint.Suggested, "Remove the article")}})
}
