package lexicon

import _ "embed"

//go:embed data/formal.txt
var formal list

// FormalNoun reports whether word, in small letters, names a kind and tells nothing alone ("form", "policy", "situation").
func FormalNoun(word string) bool { return formal.has(word) }
