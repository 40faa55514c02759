package segment

import "github.com/artlint/artlint/lint"

// markBrackets marks the tokens between an opening bracket and its closing one. A
// bracket without its partner encloses nothing.
func markBrackets(tokens []lint.Token) {
	depth, outermost := 0, 0
	for i := range tokens {
		switch tokens[i].Kind {
		case lint.Open:
			if depth == 0 {
				outermost = i
			}
			depth++
		case lint.Close:
			if depth == 0 {
				continue
			}
			if depth--; depth > 0 {
				continue
			}
			for j := outermost + 1; j < i; j++ {
				tokens[j].Shape |= lint.Bracketed
			}
		}
	}
}
