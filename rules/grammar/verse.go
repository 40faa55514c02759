package grammar

import "github.com/artlint/artlint/lint"

// Verse reports whether the sentence is verse set in one line: capitals of function words where its lines begin.
func Verse(d *lint.Document, s *lint.Sentence) bool {
	const few = 3 // a damaged sentence has a capital or two
	lines := 0
	for i := s.FirstToken + 1; i < min(s.EndToken, s.FirstToken+Reach) && lines < few; i++ {
		t, before := &d.Tokens[i], &d.Tokens[i-1]
		if t.Has(lint.Title) && t.Class != 0 && !t.Is(lint.Month|lint.Weekday|lint.PersonTitle) && (before.Has(lint.Lower) || before.Kind == lint.Comma) && d.Word(t) != "I" {
			lines++
		}
	}
	return lines >= few
}
