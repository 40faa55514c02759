package grammar

import "github.com/artlint/artlint/lint"

// HeOrShe reports whether t is “he” or “she”, the pronoun of one person as a subject.
func HeOrShe(t *lint.Token) bool {
	return t.Is(lint.SubjectPronoun) && t.Is(lint.Masculine|lint.Feminine)
}
