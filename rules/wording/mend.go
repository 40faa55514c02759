package wording

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/near"
)

// subjects are pronouns in the case of an object, and the same as a subject.
var subjects = map[string]string{"Him": "He", "Them": "They", "Us": "We", "Me": "I"}

// mend is what may put the word at s and the one before it right: one word that goes or changes.
func mend(s near.Site, first bool) []lint.Fix {
	take := func(k int) lint.Fix {
		return s.Delete(s.Span(k, k), lint.Suggested, "Remove “"+s.Spelling(k)+"”")
	}
	write := func(text string) []lint.Fix {
		return []lint.Fix{s.Replace(s.Span(-1, 0), text, lint.Suggested, "Write “"+text+"”")}
	}
	left, right := s.Token(-1), s.Token(0)
	const owner = lint.FirstSingular | lint.FirstPlural | lint.SecondPerson | lint.Masculine | lint.Feminine | lint.Pronoun
	switch {
	case first:
		if subject := subjects[s.Spelling(0)]; subject != "" {
			return []lint.Fix{s.Replace(s.Span(0, 0), subject, lint.Suggested, "Write “"+subject+"”")}
		}
	case left.Is(lint.Modal) && s.Is(0, "can"):
		return write(s.Spelling(-1) + " be able to")
	case left.Is(lint.Modal) && s.Is(0, "must"):
		return write(s.Spelling(-1) + " have to")
	case left.Is(lint.Article) && right.Is(lint.Article):
		return []lint.Fix{take(0), take(-1)}
	case right.Is(lint.Article) && left.Is(owner) && left.Is(lint.Determiner):
		return []lint.Fix{take(0)}
	}
	return nil
}
