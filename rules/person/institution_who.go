package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
)

var whoBit = lint.HashBit(lint.HashWord("who"))

// institutionWho reports "the company, who works": one word for who and which, and a verb that
// makes one thing of it. Teams and firms of several people, "who work", are left.
func institutionWho(p *lint.Pass, s *lint.Sentence) {
	for i := s.FirstToken + 2; i+1 < s.EndToken; i++ {
		t := &p.Tokens[i]
		if !t.Is(lint.Relative) || t.Has(lint.Quoted) || p.Tokens[i-1].Kind != lint.Comma || !p.Tokens[i-2].Has(lint.Lower) || p.LowerWord(t) != "who" || !institutions[p.LowerWord(&p.Tokens[i-2])] {
			continue
		}
		if g := grammar.Of(p.Document, s); g.Tags[i+1-s.FirstToken] != tag.VBZ || namesPerson(g, i-s.FirstToken) || belongs(p, i-2) {
			continue
		}
		p.Report(lint.Finding{
			Span: t.Span(), Confidence: 0.5, Message: "An institution is “which” where its verb is singular",
			Fixes: []lint.Fix{p.Replace(t.Span(), "which", lint.Suggested, "Use “which”")},
		})
	}
}

// belongs reports whether a preposition stands before the noun at token i: "the head of the company".
func belongs(p *lint.Pass, i int) bool {
	for j := i - 1; j > max(0, i-4); j-- {
		if t := &p.Tokens[j]; t.Is(lint.Preposition) && !t.Is(lint.Subordinator) {
			return true
		}
	}
	return false
}
