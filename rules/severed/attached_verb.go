package severed

import (
	"fmt"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

// attachedVerbs reports a speech verb that hangs on its sentence by a comma: "… one
// engine shut down, said."
func attachedVerbs(p *lint.Pass) {
	const hostWords = 8
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Words < hostWords || !s.Marks.All(lint.PlainStop|lint.WithSpeech) || s.Marks.Has(lint.EndsQuoted|lint.WithQuote|lint.StartsQuoted) || s.EndToken-s.FirstToken < 4 {
			continue
		}
		verb, comma := &p.Tokens[s.EndToken-2], &p.Tokens[s.EndToken-3]
		if comma.Kind != lint.Comma || comma.Has(lint.Quoted) || !verb.Is(lint.SpeechVerb) || !verb.Has(lint.Lower) || !wantsContent(p.LowerWord(verb)) {
			continue
		}
		if g := grammar.Of(p.Document, s); g.MainVerb(0) < 0 || g.MainVerb(0) >= len(g.Tokens)-3 {
			continue // the verb is the sentence's own: "The man, who was 40, said."
		}
		if commas(p.SentenceTokens(s)) > 1 {
			continue // "…, Novak, the spokesman, said."
		}
		span := lint.Span{Start: int(comma.Start), End: int(verb.End)}
		p.Report(lint.Finding{
			Span: span, Confidence: 0.85, Message: fmt.Sprintf("“%s” is a torn-off attribution", p.Word(verb)),
			Fixes: []lint.Fix{p.Replace(span, "", lint.Suggested, fmt.Sprintf("Delete “%s”", p.Slice(span)))},
		})
	}
}

func commas(tokens []lint.Token) int {
	n := 0
	for i := range tokens {
		if tokens[i].Kind == lint.Comma {
			n++
		}
	}
	return n
}
