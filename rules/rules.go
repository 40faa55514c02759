// Package rules is the catalogue: every rule that artlint has.
package rules

//go:generate go run ../cmd/ruledoc -root ..

import (
	"slices"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/bilingual"
	"github.com/artlint/artlint/rules/furniture"
	"github.com/artlint/artlint/rules/name"
	"github.com/artlint/artlint/rules/number"
	"github.com/artlint/artlint/rules/person"
	"github.com/artlint/artlint/rules/phrase"
	"github.com/artlint/artlint/rules/punctuation"
	"github.com/artlint/artlint/rules/quotation"
	"github.com/artlint/artlint/rules/repeat"
	"github.com/artlint/artlint/rules/residue"
	"github.com/artlint/artlint/rules/severed"
	"github.com/artlint/artlint/rules/wording"
)

// All returns every rule, by family and name.
func All() []*lint.Rule {
	return slices.Concat(severed.Rules, phrase.Rules(), quotation.Rules, person.Rules, residue.Rules, furniture.Rules, repeat.Rules, name.Rules, number.Rules, punctuation.Rules, wording.Rules, bilingual.Rules)
}
