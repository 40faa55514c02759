package lexicon

import "strings"

// Set is the set of the words of a text.
func Set(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

// Glossary gives the first word of each line for every other one; middle dots in it stand for spaces.
func Glossary(lines string) map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(lines) {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		for _, w := range words[1:] {
			m[w] = strings.ReplaceAll(words[0], "·", " ")
		}
	}
	return m
}
