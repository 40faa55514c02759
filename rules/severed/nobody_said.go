package severed

import (
	"github.com/artlint/artlint/lint"
)

// nobodySaid reports an attribution without its speaker, which how or where it was said fills up: “We left,” said with a smile.
func nobodySaid(p *lint.Pass, tokens []lint.Token) {
	const longest = 4 // words behind the preposition
	for i := 2; i+3 < len(tokens); i++ {
		verb := &tokens[i]
		if !verb.Is(lint.SpeechVerb) || !verb.Has(lint.Lower) || verb.Has(lint.Quoted) || !tokens[i+1].Is(lint.Preposition) {
			continue
		}
		mark := i - 1
		for mark > 0 && (tokens[mark].Kind == lint.Dash || tokens[mark].Kind == lint.Comma) {
			mark--
		}
		if tokens[mark].Kind != lint.Mark || !tokens[mark].Has(lint.Closing) {
			continue
		}
		end := i + 2
		for end < len(tokens) && tokens[end].Kind == lint.Word && !tokens[end].Has(lint.Title|lint.Upper) && tokens[end].Class&^(lint.Article|lint.Determiner) == 0 {
			end++
		}
		if words := end - i - 2; words > 0 && words <= longest && end < len(tokens) && tokens[end].Kind == lint.Stop {
			report(p, &tokens[mark], verb, 0.72)
		}
	}
}
