package lexicon

import (
	_ "embed"
	"strings"
)

//go:embed data/formal.txt
var formal list

// FormalNoun reports whether word, in small letters, names a kind and tells nothing alone ("form", "policy", "situation").
func FormalNoun(word string) bool { return formal.has(word) }

var timeNouns = Set("moment minute hour morning afternoon evening night day week weekend month season spring summer autumn winter year decade century time")

// TimeNoun reports whether word, in small letters, is a noun for a stretch of time, one or several ("week", "weeks"). The
// seconds, and the fall of the year, are more often something else.
func TimeNoun(word string) bool { return timeNouns[strings.TrimSuffix(word, "s")] }
