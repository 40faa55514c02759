package lexicon

import (
	_ "embed"
	"strings"
)

//go:embed data/speech.txt
var speech list

// Speech tells how a verb reports what somebody said; the bits add up.
type Speech uint8

const (
	// Reports is set for every verb that can carry a quotation or a that-clause.
	Reports Speech = 1 << iota
	// Addresses takes the hearer as its object ("tell", "inform", "warn").
	Addresses
	// Inverts commonly stands before its subject after a quotation ("said Smith").
	Inverts
	// Weak carries quotations but mostly means something else ("continue", "smile").
	Weak
	// Official is what officials do in state media ("stress", "instruct", "inspect").
	Official
)

// SpeechVerb returns how lower reports speech: a verb in any form ("said",
// "warning"), or one with its particle ("pointed out"); 0 for any other word.
func SpeechVerb(lower string) Speech {
	verb, particle, phrase := strings.Cut(lower, " ")
	lemma, ok := Lemma(verb)
	if !ok {
		return 0
	}
	if !phrase {
		return speechBits(speech.lookup(lemma))
	}
	var buf [32]byte
	if len(lemma)+1+len(particle) > len(buf) {
		return 0
	}
	key := append(append(append(buf[:0], lemma...), ' '), particle...)
	return speechBits(speech.lookup(string(key)))
}

// speechBits reads the letters of speech.txt.
func speechBits(letters string, ok bool) Speech {
	if !ok {
		return 0
	}
	var bits Speech
	for i := range len(letters) {
		bits |= 1 << max(0, strings.IndexByte("raiwo", letters[i]))
	}
	return bits
}
