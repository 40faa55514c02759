package wording

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/near"
)

// bodies are what acts in reports, as the last word of its name or the only one.
var bodies = lint.NewTriggers("council municipality ministry court government parliament committee president police minister mayor authority board agency army assembly")

// verbFirst finds "Approved the city council on Monday a plan": the verb before its subject, as in Arabic, Turkish summaries and
// Spanish.
func verbFirst(p *lint.Pass) {
	const farthest = 7
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Words < 5 || s.Marks.Has(lint.StartsQuoted) || p.Tokens[s.FirstToken].Kind != lint.Word || !p.Tokens[s.FirstToken].Has(lint.Title) || s.Marks.Has(lint.OtherStop) {
			continue
		}
		word := p.LowerWord(&p.Tokens[s.FirstToken])
		if !strings.HasSuffix(word, "ed") && !p.Tokens[s.FirstToken].Is(lint.SpeechVerb) || p.Tokens[s.FirstToken].Class&^lint.SpeechVerb != 0 {
			continue
		}
		site := near.Of(p, s, s.FirstToken)
		if site.Token(0).Is(lint.SpeechVerb) && site.Token(1).Has(lint.Title) && site.Token(1).Class == 0 && site.Kind(1) == lint.Word && site.Is(2, "that") {
			text := site.Spelling(1) + " " + word
			wrong(site, lint.Finding{Span: site.Span(0, 1), Confidence: 0.8, Message: "The verb stands before its subject",
				Fixes: []lint.Fix{site.Replace(site.Span(0, 1), text, lint.Suggested, "Write “"+text+"”")}})
			continue
		}
		k := 1
		if site.Is(k, "yesterday") || site.Is(k, "today") {
			k++
		}
		if !site.Among(k, "the") {
			continue
		}
		for k++; k < farthest && site.Kind(k) == lint.Word && !site.Token(k).Is(lint.Preposition|lint.Coordinator|lint.Be|lint.Have|lint.Modal) && !site.Any(k, bodies); k++ {
		}
		if next := site.Token(k + 1); site.Any(k, bodies) && (next.Is(lint.Preposition) && !next.Has(lint.Clitic)) && grammar.Of(p.Document, s).MainVerb(1) < 0 {
			wrong(site, lint.Finding{Span: site.Span(0, k), Confidence: 0.7, Message: "The verb stands before its subject"})
		}
	}
}
