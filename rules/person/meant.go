package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

// meant is how to call the person in whose place the first person at token i of g stands: by the last
// he or she before it, in its sentence or the two before, else as antecedent has it.
func meant(p *lint.Pass, b *lint.Block, g grammar.Sentence, i int) string {
	if g.Tokens[i].Is(lint.FirstPlural) && institution(g, headNoun(g, max(0, g.Finite(0)))) && g.Finite(0) < i {
		return "It"
	}
	stops, from := 0, b.FirstToken
	if k := p.BlockAt(b.Start); k > 0 && g.FirstToken == b.FirstToken { // the paragraph goes on with the person of the one before
		from = p.Blocks[k-1].FirstToken
	}
	for k := g.FirstToken + i - 1; k >= from && stops < 3; k-- {
		t := &p.Tokens[k]
		if t.Kind == lint.Stop {
			stops++
		}
		if grammar.HeOrShe(t) && !t.Has(lint.Quoted) {
			if t.Is(lint.Feminine) {
				return "She"
			}
			return "He"
		}
	}
	if who := antecedent(p, b, g, true); who != "" {
		return who
	}
	w := people{Pass: p}
	return onlyGender(w.pronouns())
}

// onlyGender is "He" or "She" where n, the words of each gender, are of one; empty otherwise.
func onlyGender(n [2]int) string {
	switch {
	case n[0] > 0 && n[1] == 0:
		return "He"
	case n[1] > 0 && n[0] == 0:
		return "She"
	}
	return ""
}
