package name

import (
	"strings"

	"github.com/artlint/artlint/rules/lexicon"
)

// familyFirst reports whether a family name stands before a given name of the languages that English turns
// round: Kovács Irén. Chinese and Korean names stay as they are.
func familyFirst(first, second *spelling) bool {
	family, given := lexicon.NameKind(first.text), lexicon.NameKind(second.text)
	if family&lexicon.Given != 0 || reading(first.folded) != 0 || reading(second.folded) != 0 || strings.Contains(first.text+second.text, "-") {
		return false
	}
	return given&lexicon.Given != 0 || family&lexicon.Surname != 0 && given&lexicon.Surname == 0
}
