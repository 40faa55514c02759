package sequence

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

// Bonds tell of pairs of words how much more often they were met than their words would make one expect: a
// byte each, at the hash of the pair. Pairs that were not expected have none.
type Bonds []byte

// BondSize is the number of bytes of Bonds.
const BondSize = 1 << 16

// limits are how many times as often as expected pairs were met: above how many of them is the bond.
var limits = [...]float64{0.03, 0.15, 0.5, 2, 6, 20}

// Add stores the bond of a pair that was met ratio times as often as expected.
func (b Bonds) Add(pair uint32, ratio float64) {
	bond := byte(1)
	for _, limit := range limits {
		if ratio > limit {
			bond++
		}
	}
	b[pair>>8%BondSize] = bond
}

// between is the bond of tokens i and k of s, of which i comes first; others may stand between them.
func (b Bonds) between(s grammar.Sentence, i, k int) uint32 {
	const unknown, mark = 0, 15
	left := uint32(Start)
	if i >= 0 {
		left = ID(&s.Tokens[i], i == 0)
	}
	if k < 0 || k >= len(s.Tokens) || left == 0 || s.Tokens[k].Kind != lint.Word && s.Tokens[k].Kind != lint.Number {
		return mark
	}
	return uint32(b[Pair(left, ID(&s.Tokens[k], k == 0))>>8%BondSize])
}
