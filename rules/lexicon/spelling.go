package lexicon

import (
	_ "embed"
	"sync"
)

//go:embed data/triples.txt
var triples list

// A triple is three letters in a row, or two with the edge of the word before or behind them. A table of
// triples has a byte for each: the half bits by which its last letter surprises after the two before it, and whether
// any general word has it.
const (
	edge    = 0
	letters = 27 // with the edge
	seen    = 0x80
)

type tripleTable [letters * letters * letters]byte

func tripleOf(a, b, c int) int { return (a*letters+b)*letters + c }

// letterOf is a letter's place in the alphabet, from 1; the edge for "^" and "$".
func letterOf(c byte) int {
	if c < 'a' || c > 'z' {
		return edge
	}
	return int(c-'a') + 1
}

var tripleBits = sync.OnceValue(func() *tripleTable {
	const unknownPair = 28
	halfBits := func(c byte) byte { // a digit of base 36
		if c >= 'a' {
			return c - 'a' + 10
		}
		return c - '0'
	}
	t := new(tripleTable)
	for i := range t {
		t[i] = unknownPair
	}
	for pair, value := range triples.entries() {
		a, b := letterOf(pair[0]), letterOf(pair[1])
		for c := range letters {
			t[tripleOf(a, b, c)] = halfBits(value[1]) // of the letters that the pair does not have
		}
		for i := 2; i+1 < len(value); i += 2 {
			t[tripleOf(a, b, letterOf(value[i]))] = halfBits(value[i+1]) | seen
		}
	}
	return t
})

// Spelled reports whether a word of ASCII letters in lower case has only such triples of letters as the general
// words have: others are none of them.
func Spelled(lower []byte) bool {
	t := tripleBits()
	a, b := edge, edge
	for i, c := range lower {
		next := letterOf(c)
		if i > 0 && t[tripleOf(a, b, next)]&seen == 0 {
			return false
		}
		a, b = b, next
	}
	return t[tripleOf(a, b, edge)]&seen != 0
}

// Unspelled gives where the first triple of letters that no general word has ends in a word of ASCII letters in lower case, and
// where the last begins; the length and 0 where there is none. Only what changes letters between can make it a word.
func Unspelled(lower string) (end, begin int) {
	t := tripleBits()
	end = len(lower)
	a, b := edge, edge
	for i := range len(lower) + 1 {
		next := edge
		if i < len(lower) {
			next = letterOf(lower[i])
		}
		if i > 0 && t[tripleOf(a, b, next)]&seen == 0 {
			end, begin = min(end, i), max(0, i-2)
		}
		a, b = b, next
	}
	return end, begin
}

// Surprise tells how unlike English the spelling of lower is: the mean number of
// bits by which each of its letters, and its end, surprises after the two before
// it. English words have about 3 and seldom more than 4.5; romanised Chinese or
// Polish is often above 5. A letter with a mark or of another script counts 10.
func Surprise(lower string) float64 {
	const strange, none = 20, -1 // half bits
	t := tripleBits()
	total, count := 0, 0
	judge := func(a, b, c int) {
		if a != none && b != none {
			total += int(t[tripleOf(a, b, c)] &^ seen)
			count++
		}
	}
	a, b := none, edge
	for _, r := range lower {
		if r < 'a' || r > 'z' {
			total += strange
			count++
			a, b = none, none
			continue
		}
		c := letterOf(byte(r))
		judge(a, b, c)
		a, b = b, c
	}
	judge(a, b, edge)
	return float64(total) / 2 / float64(max(count, 1))
}
