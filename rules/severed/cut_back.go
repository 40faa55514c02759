package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

// cutBack takes away what breaks off: the last clause of a sentence that is whole without it, or
// all of the sentence, unless it quotes somebody.
func cutBack(p *lint.Pass, g grammar.Sentence) []lint.Fix {
	if g.Marks.Has(lint.WithQuote | lint.EndsQuoted | lint.StartsQuoted) {
		return nil
	}
	fixes := []lint.Fix{p.Delete(g.Span, lint.Suggested, "Delete the broken sentence")}
	const least = 5 // tokens before the comma
	for i := len(g.Tokens) - 2; i > least; i-- {
		if g.Tokens[i].Kind != lint.Comma {
			continue
		}
		verb := g.MainVerb(0)
		if next := &g.Tokens[i+1]; verb > 0 && verb < i && next.Is(lint.Subordinator|lint.Relative|lint.Coordinator) && g.Tokens[i-1].Kind == lint.Word && g.Tags[i-1].IsNoun() {
			cut := p.Replace(lint.Span{Start: int(g.Tokens[i].Start), End: g.End}, ".", lint.Suggested, "Delete the broken clause")
			return append([]lint.Fix{cut}, fixes...)
		}
		break
	}
	return fixes
}
