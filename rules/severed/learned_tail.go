package severed

import (
	"fmt"
	"math"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/boundary"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// learnedTails reports the short sentences that the model of boundaries takes for torn off, those that speak or the others.
// What a mechanism finds too is reported twice and shown once. What may be a writer's last
// word is left to the mechanisms: it looks the same to the model.
func learnedTails(p *lint.Pass, speaking bool, what string) {
	if !p.Profile.News() || speaking && p.Profile.Attributions < 2 || genre.Informal(p.Document) || genre.Code(p.Document) {
		return
	}
	for i := 1; i < len(p.Sentences); i++ {
		host, s := &p.Sentences[i-1], &p.Sentences[i]
		if s.Block != host.Block || s.Marks.Has(lint.DoubtfulStart) || !boundary.Asks(p.Document, host, s, boundary.TornOff) {
			continue
		}
		if g := grammar.Of(p.Document, s); named(g) || saysSomething(g) != speaking || !speaking && meant(g) {
			continue
		}
		if c := tornOff(p.Document, host, s); c > 0 {
			p.Report(lint.Finding{
				Span: s.Span, Confidence: c, Message: fmt.Sprintf("“%s” is %s", p.Slice(s.Span), what),
				Fixes: []lint.Fix{p.Delete(s.Span, lint.Suggested, fmt.Sprintf("Delete “%s”", p.Slice(s.Span)))},
			})
		}
	}
}

// tornOff weighs what the model says of s against how the document is written.
func tornOff(d *lint.Document, host, s *lint.Sentence) float64 {
	const slope, even, hostWords, most = 0.6, 2, 12, 0.7
	z := boundary.Torn(d, host, s)
	if d.Profile.FirstPerson() {
		z -= 1.5
	}
	if host.Words < hostWords {
		z--
	}
	if z < even {
		return 0
	}
	return min(most, 1/(1+math.Exp(-slope*(z-even))))
}

// meant reports whether the sentence may be a writer's last word: about a pronoun, a denial, a single word ("Over.").
func meant(g grammar.Sentence) bool {
	return g.Tokens[0].Is(lint.Pronoun|lint.Determiner|lint.Expletive|lint.Negation) || g.Words == 1 && !g.Marks.Has(lint.StartsLower)
}

// named reports whether the sentence begins with a name in small letters: a particle, a brand.
func named(g grammar.Sentence) bool {
	first := &g.Tokens[0]
	return first.Has(lint.Lower) && (nameParticle(g.Word(0)) || first.Class == 0 && !lexicon.IsWord(g.Word(0)))
}

// saysSomething reports whether a verb of the sentence says something, as far as the dictionary knows.
func saysSomething(g grammar.Sentence) bool {
	if g.Tokens[0].Is(lint.SubjectPronoun) && len(g.Tokens) > 1 && g.Tokens[1].Is(lint.Be|lint.Have|lint.Modal) {
		return false // it will be carried out
	}
	for i := range g.Tokens {
		if g.Tokens[i].Is(lint.SpeechVerb) {
			return true
		}
		if lemma, ok := lexicon.Lemma(g.Word(i)); ok && g.Tags[i].IsVerb() && lexicon.WantsContent(lemma) {
			return true
		}
	}
	return false
}
