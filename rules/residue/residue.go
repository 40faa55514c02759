// Package residue holds the rules for what the source language left behind: its words and lines, its letters and
// marks, and the damage that passing through another encoding does.
package residue

import "github.com/artlint/artlint/lint"

const family = "residue"

// Rules are the rules of the family.
var Rules = []*lint.Rule{
	FullwidthPunct,
	HTMLEntity,
	Mojibake,
	SourceBullet,
	SourceScriptResidue,
	SourceWhitespace,
	UntranslatedLine,
	UntranslatedWord,
	URLDamage,
}
