package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// barePredicate reports whether the tokens from i to last are auxiliaries alone: "It was", "There has been".
func barePredicate(s grammar.Sentence, i, last int) bool {
	for ; i <= last; i++ {
		if t := &s.Tokens[i]; !t.Is(auxiliaries) && !(t.Has(lint.Clitic) && s.Word(i) == "'s") {
			return false
		}
	}
	return true
}

// confirms reports whether the host makes a claim that a bare "It was." may
// confirm: somebody calls, thinks, expects or promises something.
func confirms(d *lint.Document, host *lint.Sentence) bool {
	for _, t := range d.SentenceTokens(host) {
		if t.Kind != lint.Word || t.Has(lint.Title) {
			continue
		}
		switch lemma, _ := lexicon.Lemma(d.LowerWord(&t)); lemma {
		case "call", "think", "expect", "promise", "believe", "hope", "fear", "predict", "seem", "suppose", "claim", "insist", "swear", "wonder", "doubt", "look":
			return true
		}
	}
	return false
}
