// Package nearest finds the name that somebody meant, and how far lists are from each other.
package nearest

import "fmt"

// Question asks after the nearest of names, as the end of an error: “: did you mean
// NAME?”. It is empty where none is near.
func Question(name string, names []string) string {
	best, nearest := len(name)/3+2, ""
	for _, n := range names {
		if d := Distance([]byte(name), []byte(n)); d < best && d < len(n) {
			best, nearest = d, n
		}
	}
	if nearest == "" {
		return ""
	}
	return fmt.Sprintf(": did you mean %s?", nearest)
}

// Distance is the Levenshtein distance of a and b: how many elements must be put in,
// taken out or replaced to make b of a.
func Distance[T comparable](a, b []T) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j := range b {
			cost := diagonal
			if a[i] != b[j] {
				cost = min(diagonal, row[j], row[j+1]) + 1
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
