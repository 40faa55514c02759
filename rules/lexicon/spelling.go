package lexicon

import _ "embed"

//go:embed data/triples.txt
var triples list

// Surprise tells how unlike English the spelling of lower is: the mean number of
// bits by which each of its letters, and its end, surprises after the two before
// it. English words have about 3 and seldom more than 4.5; romanised Chinese or
// Polish is often above 5. A letter with a mark or of another script counts 10.
func Surprise(lower string) float64 {
	const strange = 20 // half bits
	pair := [2]byte{'^', 0}
	total, letters := 0, 0
	for i, r := range lower + "$" {
		switch c := byte(r); {
		case r >= 0x80 || r != '$' && (c < 'a' || c > 'z'):
			total += strange
			pair = [2]byte{}
			letters++
		case i == 0:
			pair[1] = c
		default:
			if pair[0] != 0 {
				total += surprise(string(pair[:]), c)
				letters++
			}
			pair = [2]byte{pair[1], c}
		}
	}
	return float64(total) / 2 / float64(max(letters, 1))
}

// surprise is that of a letter behind a pair, in half bits.
func surprise(pair string, letter byte) int {
	const unknownPair = 28
	value, ok := triples.lookup(pair)
	if !ok {
		return unknownPair
	}
	bits := value[1] // of the letters that the pair does not have
	for i := 2; i+1 < len(value); i += 2 {
		if value[i] == letter {
			bits = value[i+1]
			break
		}
	}
	if bits >= 'a' {
		return int(bits-'a') + 10
	}
	return int(bits - '0')
}
