package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// verbLost reports whether a modal in s has no verb behind it: "The vote could therefore already in June."
func verbLost(d *lint.Document, s *lint.Sentence) bool {
	tokens := d.SentenceTokens(s)
	at := 0
	for i := 1; i < len(tokens); i++ {
		if t := &tokens[i]; t.Is(lint.Modal) && t.Has(lint.Lower) && !t.Has(lint.Clitic|lint.Quoted) {
			at = i
		}
	}
	if at == 0 || at+3 > len(tokens) || tokens[at-1].Is(lint.Article|lint.Determiner) || grammar.Untagged(d, s).HasWh(at) {
		return false
	}
	for i := at + 1; i < len(tokens); i++ {
		switch t := &tokens[i]; {
		case t.Kind == lint.Comma || t.Kind == lint.Mark || t.Kind == lint.Pause || t.Kind == lint.Dash || t.Is(lint.Be|lint.Have|lint.Do|lint.Pronoun|lint.Coordinator|lint.Subordinator) && !t.Is(lint.Preposition):
			return false
		case t.Kind == lint.Word && t.Has(lint.Lower) && t.Class == 0 && !nominal(d, &tokens[i-1]):
			if lexicon.HasForm(d.LowerWord(t), lexicon.Base) {
				return false
			}
		}
	}
	last := &tokens[len(tokens)-1]
	if last.Kind == lint.Stop {
		last = &tokens[len(tokens)-2]
	}
	return !last.Is(lint.Modal | lint.Negation | lint.Adverbial)
}

// nominal reports whether a noun and no verb stands behind t: "in early spring", "next spring".
func nominal(d *lint.Document, t *lint.Token) bool {
	return t.Is(lint.Article|lint.Determiner) || t.Is(lint.Preposition) && d.LowerWord(t) != "to" || d.LowerWord(t) == "next" || d.LowerWord(t) == "last"
}
