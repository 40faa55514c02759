package person

import (
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

// strayAt reports the first person at token i of g, unless its sentence tells that the writer is meant.
func strayAt(p *lint.Pass, b *lint.Block, g grammar.Sentence, i int) {
	order := g.Tags[0] == tag.VB || g.Tags[0] == tag.VBP && i > 0 || g.Word(0) == "let" || i > 0 && g.Word(i-1) == "let" // “Let us”, “Tell us”
	if order || i+1 >= len(g.Tokens) || g.Tokens[i+1].Has(lint.Clitic) {
		return
	}
	t := &g.Tokens[i]
	var confidence float64
	if t.Is(lint.SubjectPronoun) {
		confidence = straySubject(p, b, g, i)
	} else {
		confidence = strayObject(g, i)
	}
	if confidence == 0 {
		return
	}
	who := meant(p, b, g, i)
	fixes := thirdPersonOf(p, g, i, who)
	if len(fixes) == 0 && g.Word(i) == "our" {
		fixes = []lint.Fix{p.Replace(t.Span(), article(t), lint.Suggested, "Use the article")}
	}
	reportFlip(p, flipSpan(g, i), confidence, "Nobody speaks here whom “"+p.Word(t)+"” can mean", fixes...)
	reportRest(p, g, i, who)
}

// strayness is the confidence in a first person of which nothing but the document is known.
func strayness(t *lint.Token) float64 {
	if t.Is(lint.FirstPlural) {
		return 0.45 // which may be everybody
	}
	return 0.5
}

// straySubject judges the I or we at token i of g; 0 where nothing is reported, or is already.
func straySubject(p *lint.Pass, b *lint.Block, g grammar.Sentence, i int) float64 {
	verb := i + 1
	for verb < len(g.Tags) && g.Tags[verb].IsAdverb() {
		verb++
	}
	if verb == len(g.Tags) || !g.IsFinite(verb) && !g.Tokens[verb].Is(lint.Modal) {
		return 0
	}
	confidence := strayness(&g.Tokens[i])
	switch {
	case i == 0 && ofThePaper(g, verb):
		return 0.4
	case i == 0 && toPublic(p, g):
		return 0
	case afterThird(g, i), i == 0 && goesOnAbout(p, b, g):
		return confidence + 0.15
	case g.Tags[verb] == tag.VBD:
		return confidence + 0.05 // what everybody does is told in the present
	}
	return confidence
}

// strayObject judges the me, us, my or our at token i of g; 0 where nothing is reported.
func strayObject(g grammar.Sentence, i int) float64 {
	next := &g.Tokens[i+1]
	object := g.Word(i) == "me" || g.Word(i) == "us"
	owned := next.Has(lint.Lower) && (g.Tags[i+1].IsNoun() || g.Tags[i+1].IsAdjective()) && !paper[g.Word(i+1)]
	switch {
	case object && i > 0 && g.Tokens[i-1].Is(lint.SpeechVerb):
		return 0 // somebody has told the writer
	case !owned && !object:
		return 0
	case owned && afterThird(g, i):
		return strayness(&g.Tokens[i]) + 0.12
	}
	return strayness(&g.Tokens[i])
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
		if grammar.HeOrShe(t) || t.Is(lint.SpeechVerb) && g.Tags[j].IsFinite() && thirdSubject(g, j) {
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
	return grammar.HeOrShe(first) && !first.Has(lint.Quoted)
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
	reportFlip(p, span, 0.6, "An office speaks here to its public, which the report does not quote",
		p.Replace(span, lexicon.Capitalized(p.Word(next)), lint.Suggested, "Keep the statement"))
	return true
}

// article is the article in the place of the word t.
func article(t *lint.Token) string {
	if t.Has(lint.Title) {
		return "The"
	}
	return "the"
}
