// Package name holds the rules for names that the machine spelled in several ways.
package name

import "github.com/artlint/artlint/lint"

// Rules are the rules of the family.
var Rules = []*lint.Rule{
	NameVariant,
	StyleVariant,
	TranslatedName,
}
