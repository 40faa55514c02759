package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

// danglingPrepositions reports "From, to," and "of is", and clauses without a subject.
func danglingPrepositions(p *lint.Pass, s *lint.Sentence) {
	tokens := p.SentenceTokens(s)
	for i := 0; i+1 < len(tokens); i++ {
		t, next := &tokens[i], &tokens[i+1]
		if t.Is(lint.Subordinator) && next.Class&^lint.SpeechVerb == 0 {
			clauseVerb(p, tokens, i)
		}
		if !t.Is(lint.Preposition) || next.Kind != lint.Comma && !next.Is(lint.Preposition|lint.Be|lint.Modal) {
			continue
		}
		word, plain := p.LowerWord(t), next.Has(lint.Lower) && !t.Has(lint.Quoted)
		switch {
		case word == "from" && fromTo(p, tokens, i):
			report(p, t, &tokens[i+3], 0.9)
			return
		case word == "to" && next.Kind == lint.Comma:
			if nounTo(p, s, i) {
				report(p, &tokens[i-1], t, 0.66)
			}
		case p.LowerWord(next) == "of" && plain && neverBeforeOf(word):
			report(p, t, next, 0.85)
		case word == "of" && plain && next.Is(lint.Be|lint.Modal) && i > 1 && p.LowerWord(next) != "will":
			if grammar.Untagged(p.Document, s).HasWh(i - 1) {
				continue
			}
			if g := grammar.Of(p.Document, s); g.Tags[i-1].IsNoun() && g.IsFinite(i+1) {
				report(p, t, next, 0.8)
			}
		}
	}
}

// fromTo reports whether "from, to," stands at token i.
func fromTo(p *lint.Pass, tokens []lint.Token, i int) bool {
	return i+3 < len(tokens) && tokens[i+1].Kind == lint.Comma && p.LowerWord(&tokens[i+2]) == "to" && tokens[i+3].Kind == lint.Comma
}

// nounTo reports whether a noun and no verb stands before the "to" at token i of s, which a comma cuts off: "nine corners to, but".
func nounTo(p *lint.Pass, s *lint.Sentence, i int) bool {
	tokens := p.SentenceTokens(s)
	if i < 2 || i+2 >= len(tokens) || tokens[i+2].Is(lint.Preposition) || tokens[i-1].Class != 0 || tokens[i].Has(lint.Quoted) {
		return false
	}
	if w := p.LowerWord(&tokens[i+2]); w == "and" || w == "or" || contactClause(p.Document, s) {
		return false // the trains to, and from, the coast
	}
	g := grammar.Of(p.Document, s)
	return g.Tags[i-1].IsNoun() && !g.HasWh(i)
}

// neverBeforeOf names prepositions behind which no "of" begins a phrase.
func neverBeforeOf(word string) bool {
	switch word {
	case "by", "from", "with", "at", "to", "between":
		return true
	}
	return false
}
