// Package lexicon is what the rules know about words: English vocabulary, names
// and countries, verbs and what they govern, the vocabulary of news reports, and
// enough of other languages to recognise them when they are left behind.
//
// Everything is embedded, read in place and never changed: a look-up builds no
// table at start-up, allocates nothing and is safe for concurrent use. Words are
// looked up in lower case unless a function says otherwise.
//
// The lists live in data/: one entry a line, sorted by bytes, after a header of
// comments that names source and licence. Files that say so in their header are
// made by cmd/lexgen:
//
//	go generate ./rules/lexicon
package lexicon

//go:generate go run ../../cmd/lexgen -out data
