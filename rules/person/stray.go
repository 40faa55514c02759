package person

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// stray reports the first person of sentence s that no mechanism explains: in a report where
// nobody speaks, the rest of the document decides whether its writer does. In doubt whether it
// is part of a quotation, only what a third person says or does besides tells.
func stray(p *lint.Pass, b *lint.Block, s *lint.Sentence, doubt bool) {
	if b.Kind != lint.Paragraph || s.Marks.Has(lint.OtherStop|lint.WithQuote|lint.WithAddress) {
		return
	}
	for k := s.FirstToken; k < s.EndToken; k++ {
		switch t := &p.Tokens[k]; {
		case t.Has(lint.Quoted | lint.Upper):
		case t.Is(lint.SecondPerson):
			return // what the reader is told
		case t.Is(lint.FirstSingular) && p.Profile.FirstSingular >= story:
			return
		case t.Is(lint.FirstSingular | lint.FirstPlural):
			if g := grammar.Of(p.Document, s); !doubt || afterThird(g, k-s.FirstToken) {
				strayAt(p, b, g, k-s.FirstToken)
			}
			return
		}
	}
}

const story = 3 // sentences of a writer who is in it

func strayAt(p *lint.Pass, b *lint.Block, g grammar.Sentence, i int) {
	if i+1 >= len(g.Tokens) || g.Tokens[i+1].Has(lint.Clitic) || i > 0 && g.Word(i-1) == "let" || g.Tags[0] == tag.VB || g.Tags[0] == tag.VBP && i > 0 || g.Word(0) == "let" {
		return // “Let us”, “Tell us”
	}
	t, next := &g.Tokens[i], &g.Tokens[i+1]
	confidence := 0.5
	if t.Is(lint.FirstPlural) {
		confidence = 0.45 // which may be everybody
	}
	switch {
	case t.Is(lint.SubjectPronoun):
		verb := i + 1
		for verb < len(g.Tags) && g.Tags[verb].IsAdverb() {
			verb++
		}
		if verb == len(g.Tags) || !g.IsFinite(verb) && !g.Tokens[verb].Is(lint.Modal) {
			return
		}
		switch {
		case i == 0 && ofThePaper(g, verb):
			confidence = 0.4
		case i == 0 && toPublic(p, g):
			return
		case afterThird(g, i), i == 0 && goesOnAbout(p, b, g):
			confidence += 0.15
		case g.Tags[verb] == tag.VBD:
			confidence += 0.05 // what everybody does is told in the present
		}
	case i > 0 && g.Tokens[i-1].Is(lint.SpeechVerb) && (g.Word(i) == "me" || g.Word(i) == "us"):
		return // somebody has told the writer
	case !next.Has(lint.Lower) || !g.Tags[i+1].IsNoun() && !g.Tags[i+1].IsAdjective() || paper[g.Word(i+1)]:
		if g.Word(i) != "me" && g.Word(i) != "us" {
			return
		}
	case afterThird(g, i):
		confidence += 0.12
	}
	who := meant(p, b, g, i)
	fixes := thirdPersonOf(p, g, i, who)
	if len(fixes) == 0 && g.Word(i) == "our" {
		fixes = []lint.Fix{p.Replace(t.Span(), article(t), lint.Suggested, "Use the article")}
	}
	reportFlip(p, flipSpan(g, i), confidence, "Nobody speaks here whom “"+p.Word(t)+"” can mean", fixes...)
	reportRest(p, g, i, who)
}

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
		if t.Is(lint.SubjectPronoun) && t.Is(lint.Masculine|lint.Feminine) && !t.Has(lint.Quoted) {
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
	switch n := w.pronouns(); {
	case n[0] > 0 && n[1] == 0:
		return "He"
	case n[1] > 0 && n[0] == 0:
		return "She"
	}
	return ""
}

// ofThePaper reports whether the verb behind the pronoun is what a paper says of itself.
func ofThePaper(g grammar.Sentence, verb int) bool {
	for i := verb; i < min(len(g.Tokens), verb+3); i++ {
		switch lemma, _ := lexicon.Lemma(g.Word(i)); lemma {
		case "ask", "contact", "reach", "approach", "interview", "speak", "talk", "meet", "visit", "publish", "update", "report", "write", "read", "correct":
			return true
		}
	}
	return false
}

// afterThird reports whether a third person is the subject of a clause before token i of g: "she said that nobody knew what I".
func afterThird(g grammar.Sentence, i int) bool {
	for j := range i {
		t := &g.Tokens[j]
		if t.Is(lint.SubjectPronoun) && t.Is(lint.Masculine|lint.Feminine) || t.Is(lint.SpeechVerb) && g.Tags[j].IsFinite() && thirdSubject(g, j) {
			return true
		}
	}
	return false
}

// goesOnAbout reports whether the sentence before g is about him or her, by its first word.
func goesOnAbout(p *lint.Pass, b *lint.Block, g grammar.Sentence) bool {
	if g.FirstToken == b.FirstToken {
		return false
	}
	first := &p.Tokens[sentenceBefore(p, b, g.FirstToken).FirstToken]
	return first.Is(lint.SubjectPronoun) && first.Is(lint.Masculine|lint.Feminine) && !first.Has(lint.Quoted)
}

// toPublic reports "We inform you that the pool is open": what its office says before the statement.
func toPublic(p *lint.Pass, g grammar.Sentence) bool {
	that := 2
	if that < len(g.Tokens) && g.Tokens[that].Is(lint.SecondPerson) {
		that++
	}
	if that+2 >= len(g.Tokens) || g.Word(that) != "that" {
		return false
	}
	switch g.Word(1) {
	case "inform", "remind", "recall", "notify", "note", "announce":
	default:
		return false
	}
	next := &g.Tokens[that+1]
	span := lint.Span{Start: int(g.Tokens[0].Start), End: int(next.End)}
	word := p.Word(next)
	reportFlip(p, span, 0.6, "An office speaks here to its public, which the report does not quote",
		p.Replace(span, strings.ToUpper(word[:1])+word[1:], lint.Suggested, "Keep the statement"))
	return true
}

// article is the article in the place of the word t.
func article(t *lint.Token) string {
	if t.Has(lint.Title) {
		return "The"
	}
	return "the"
}
