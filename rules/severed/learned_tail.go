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

// A torn is what the model of boundaries may take for torn off.
type torn int

const (
	tornTail   torn = iota
	tornSpeech      // it says that somebody speaks
	meant           // a denial, something about a pronoun: the writer's last word
)

// standsFor reports whether t begins an answer to the host as often as a torn-off predicate.
func standsFor(t *lint.Token) bool {
	return t.Is(lint.Pronoun|lint.Determiner|lint.Expletive) && !t.Is(lint.Article)
}

// learnedTails reports the short sentences of one kind that the model of boundaries takes for torn off.
// What a mechanism finds too is reported twice and shown once. What may be a writer's last
// word is left to the mechanisms unless it closes a paragraph behind a long sentence: it looks the same to the model.
// There it is judged more surely, as no writer's short sentence looks like a scrap there.
func learnedTails(p *lint.Pass, kind torn, what string) {
	if !p.Profile.News() {
		return
	}
	for i := 1; i < len(p.Sentences); i++ {
		host, s := &p.Sentences[i-1], &p.Sentences[i]
		closing := host.Words >= hostWords && s.Marks.Has(lint.BlockLast)
		if !closing && kind == tornSpeech && p.Profile.Attributions < 2 {
			continue
		}
		if s.Block != host.Block || s.Marks.Has(lint.DoubtfulStart) || !boundary.Asks(p.Document, host, s, boundary.TornOff) {
			continue
		}
		g := grammar.Of(p.Document, s)
		if named(g) || kindOf(g) != kind || g.Words == 1 && !g.Marks.Has(lint.StartsLower) && (!closing && kind == tornTail || p.Profile.Attributions < 2) {
			continue
		}
		even, most := 2.0, 0.7
		switch {
		case !closing || imperative(g):
		case g.Words > 1 && g.Finite(0) < 0 && g.EndsOpen():
			even, most = 0.5, 0.96 // "The number of."
		case scraps(g):
			even, most = 0.5, 0.85
		default:
			most = 0.8
		}
		if c := tornOff(p.Document, host, s, even, most); c > 0 && !genre.Informal(p.Document) && !genre.Code(p.Document) {
			fix := p.Delete(s.Span, lint.Suggested, fmt.Sprintf("Delete “%s”", p.Slice(s.Span)))
			if goesOn(g) || g.Marks.Has(lint.StartsLower) && grammar.Of(p.Document, host).EndsOpen() {
				fix = join(p, host, s)
			}
			p.Report(lint.Finding{Span: s.Span, Confidence: c, Message: fmt.Sprintf("“%s” is %s", p.Slice(s.Span), what), Fixes: []lint.Fix{fix}})
		}
	}
}

// tornOff weighs what the model says of s against how the document is written: at log-odds even it is as likely meant
// as not, and it is never surer than most.
func tornOff(d *lint.Document, host, s *lint.Sentence, even, most float64) float64 {
	const slope, shortHost = 0.6, 12
	z := boundary.Torn(d, host, s)
	if d.Profile.FirstPerson() {
		z -= 1.5
	}
	if host.Words < shortHost {
		z--
	}
	if z < even {
		return 0
	}
	return min(most, 1/(1+math.Exp(-slope*(z-even))))
}

// scraps reports whether the words have no clause that could be a writer's short sentence: no lone word, no subject
// with its verb unless somebody speaks, no number.
func scraps(g grammar.Sentence) bool {
	if g.Words == 1 || countsSomething(g) {
		return false
	}
	return g.Finite(0) <= 0 || saysSomething(g) || g.Marks.Has(lint.StartsLower)
}

// kindOf is what s is if it was torn off. An answer to the host ("It did.", "None.") is meant.
func kindOf(g grammar.Sentence) torn {
	first := &g.Tokens[0]
	switch {
	case first.Is(lint.Negation):
		return meant
	case saysSomething(g):
		return tornSpeech
	case first.Is(lint.Article) && g.Finite(0) > 0, standsFor(first):
		return meant // The clerk declined.
	}
	return tornTail
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
