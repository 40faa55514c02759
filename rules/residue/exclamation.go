package residue

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// exclamations looks for a sentence outside quotations that begins with an inverted mark and has no word that tells of English:
// "¡Vamos!" stays Spanish where its neighbours were translated.
func exclamations(p *lint.Pass) {
	if !strings.Contains(p.Text, "¡") && !strings.Contains(p.Text, "¿") {
		return
	}
	for i := range p.Sentences {
		s := &p.Sentences[i]
		tokens := p.SentenceTokens(s)
		if w := p.Word(&tokens[0]); w != "¡" && w != "¿" || len(tokens) < 2 || tokens[0].Has(lint.Quoted) {
			continue
		}
		english := false
		for j := range tokens {
			t := &tokens[j]
			english = english || t.Has(lint.Quoted) || t.Class != 0 && !sharedWord(p.LowerWord(t))
		}
		if !english {
			p.Report(lint.Finding{
				Span: s.Span, Confidence: 0.8, Message: "This sentence is in another language",
				Fixes: []lint.Fix{p.Delete(s.Span, lint.Suggested, "Delete it, or translate it")},
			})
		}
	}
}
