package severed

import (
	"fmt"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/boundary"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// A torn is a kind of torn-off sentence; each has a rule.
type torn int

const (
	tornTail      torn = iota
	tornSpeech         // it says that somebody speaks
	tornPredicate      // it has a pronoun for its subject
)

// learnedTails reports the short sentences of one kind that the model of boundaries takes for torn off.
// What a mechanism finds too is reported twice and shown once.
func learnedTails(p *lint.Pass, kind torn, what string) {
	if !p.Profile.News() {
		return
	}
	for i := 1; i < len(p.Sentences); i++ {
		host, s := &p.Sentences[i-1], &p.Sentences[i]
		if s.Block != host.Block || s.Marks.Has(lint.DoubtfulStart) || !boundary.Asks(p.Document, host, s, boundary.TornOff) || abbreviates(p.Document, host) {
			continue
		}
		g := grammar.Of(p.Document, s)
		if kindOf(g) != kind || meant(p.Document, g, i) {
			continue
		}
		if c := tornOff(p.Document, host, g); c > 0 && !genre.Informal(p.Document) && !genre.Code(p.Document) {
			fix := p.Delete(s.Span, lint.Suggested, fmt.Sprintf("Delete “%s”", p.Slice(s.Span)))
			if goesOn(g) || g.Marks.Has(lint.StartsLower) && grammar.Of(p.Document, host).EndsOpen() {
				fix = join(p, host, s)
			}
			p.Report(lint.Finding{Span: s.Span, Confidence: c, Message: fmt.Sprintf("“%s” is %s", p.Slice(s.Span), what), Fixes: []lint.Fix{fix}})
		}
	}
}

// meant reports whether g, sentence i, is one that people write short: a name, a signature, one of a row of words, what I or
// we do, what the host has just brought in, the attribution of a quotation.
func meant(d *lint.Document, g grammar.Sentence, i int) bool {
	return named(g) || signs(g) || alone(d, i) || resumes(grammar.Untagged(d, &d.Sentences[i-1]), g) || g.Tokens[0].Is(lint.FirstSingular|lint.FirstPlural) && g.Finite(0) > 0 ||
		endsQuoted(d, &d.Sentences[i-1]) && kindOf(g) == tornSpeech && nameSpeaks(g)
}

// resumes reports whether g tells of what its host has just brought in: "… a box to an octopus. The octopus declined."
func resumes(host, g grammar.Sentence) bool {
	const reach = 3 // words from the article to its noun
	verb := g.Finite(0)
	if verb < 2 || g.Word(0) != "the" {
		return false
	}
	noun := g.Tokens[verb-1].Hash
	for i := range host.Tokens {
		if host.Word(i) != "a" && host.Word(i) != "an" {
			continue
		}
		for j := i + 1; j <= min(i+reach, len(host.Tokens)-1); j++ {
			if host.Tokens[j].Hash == noun {
				return true
			}
		}
	}
	return false
}

// tornOff weighs what the model says of s. It is surest of what closes a paragraph behind a long sentence, as no writer's
// short sentence looks like a scrap there; a clause that could be one is left to the evidence of the document.
func tornOff(d *lint.Document, host *lint.Sentence, g grammar.Sentence) float64 {
	const even, slope, shortLeast = -0.2, 0.7, -0.9 // log-odds
	const longText = 2500                           // words
	least, most := -1.2, 0.7
	switch {
	case tellsHow(g):
		return 0
	case host.Words < speechHost:
		least, most = shortLeast, 0.52
	case host.Words < hostWords || !g.Marks.Has(lint.BlockLast) || imperative(g):
	case g.Words > 1 && g.Finite(0) < 0 && g.EndsOpen():
		most = 0.96 // "The number of."
	case scraps(g):
		most = 0.85
	default:
		most = 0.78
	}
	if d.Profile.Words > longText {
		least = 0 // among so many sentences, some look torn off by chance
	}
	z := boundary.Torn(d, host, g.Sentence)
	if z < least {
		return 0
	}
	return min(most, logistic(z, slope, even))
}

// tellsHow reports whether a pronoun is said to be something that tells about it: "It is green.", "They were eleven."
func tellsHow(g grammar.Sentence) bool {
	last := g.LastWord()
	return last >= 2 && g.Tokens[0].Is(lint.Pronoun) && copula(g, last-1) && (g.Tags[last].IsAdjective() && !wantsClause(g, last) || g.Tokens[last].Is(lint.NumberWord) || g.Tokens[last].Kind == lint.Number)
}

// alone reports whether sentence i is one of a row of lone words: "Lights. Shoes."
func alone(d *lint.Document, i int) bool {
	return d.Sentences[i].Words == 1 && (d.Sentences[i-1].Words == 1 || i+1 < len(d.Sentences) && d.Sentences[i+1].Block == d.Sentences[i].Block && d.Sentences[i+1].Words == 1)
}

// signs reports whether the words may be an exclamation, or what the writer of a letter puts below it.
func signs(g grammar.Sentence) bool {
	word := g.Word(0)
	return g.Words == 1 && (emphatic(word) || polite(word) || !g.Marks.Has(lint.PlainStop) && g.Marks.Has(lint.StartsLower) && initials(word))
}

// scraps reports whether the words have no clause that could be a writer's short sentence: no lone word, no subject
// with its verb unless somebody speaks, no number.
func scraps(g grammar.Sentence) bool {
	if g.Words == 1 || countsSomething(g) {
		return false
	}
	return g.Finite(0) <= 0 || saysSomething(g) || g.Marks.Has(lint.StartsLower)
}

// kindOf is what s is if it was torn off.
func kindOf(g grammar.Sentence) torn {
	switch first := &g.Tokens[0]; {
	case saysSomething(g):
		return tornSpeech
	case first.Is(lint.Pronoun|lint.Determiner|lint.Expletive) && !first.Is(lint.Article) && g.Finite(0) > 0:
		return tornPredicate
	}
	return tornTail
}

// nameSpeaks reports whether a name, an office before it and one verb of saying are all of the sentence: “….” Ivo Lund said.
// The stop before it should be a comma.
func nameSpeaks(g grammar.Sentence) bool {
	verb := g.LastWord()
	for i := range verb {
		t := &g.Tokens[i]
		office := i == 0 && verb > 1 && t.Has(lint.Lower) && g.Tokens[1].Has(lint.Title) // nurse He Suyin said
		if t.Kind != lint.Word || !t.Has(lint.Title) && !office || t.Class&^lint.PersonTitle != 0 && i == 0 {
			return false
		}
	}
	return verb > 0 && g.Tokens[verb].Is(lint.SpeechVerb)
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
