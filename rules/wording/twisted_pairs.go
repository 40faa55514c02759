package wording

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

var twisted = lint.NewTriggers("please never another")

// twistedPairs finds pairs of words that are put together as in other languages: "are please accompanied", "never not", "another
// more".
func twistedPairs(p *lint.Pass) {
	near.Triggered(p, twisted, func(s near.Site) {
		const message = "These words do not go together in English"
		next := s.Token(1)
		switch {
		case s.Token(0).Has(lint.Quoted):
		case s.Is(0, "please"):
			if _, form, ok := lexicon.VerbForm(s.Lowered(1)); ok && s.Token(-1).Is(lint.Be) && form&lexicon.Participle != 0 && next.Class == 0 {
				wrong(s, lint.Finding{Span: s.Span(-1, 1), Confidence: 0.8, Message: message,
					Fixes: []lint.Fix{s.Replace(s.Span(-1, 0), "must be", lint.Suggested, "Write “must be”")}})
			}
		case s.Is(0, "never") && s.Is(1, "not") && s.Among(2, "once", "ever", "a"), s.Is(0, "another") && s.Is(1, "more") && (s.Kind(2) == lint.Number || s.Token(2).Is(lint.NumberWord)):
			drop := 0
			if s.Is(0, "another") {
				drop = 1
			}
			wrong(s, lint.Finding{Span: s.Span(0, 1), Confidence: 0.8, Message: message,
				Fixes: []lint.Fix{s.Delete(s.Span(drop, drop), lint.Suggested, "Remove “"+s.Spelling(drop)+"”")}})
		}
	})
}
