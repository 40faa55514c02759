package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// brokenSentence judges whether the stop between a and b, sentence i, cuts a sentence.
func brokenSentence(d *lint.Document, a, b *lint.Sentence, i int) float64 {
	if c := openHost(d, a, b); c > 0 {
		if restarts(d, a, i-1) > 0 {
			return 0 // it breaks off
		}
		return c
	}
	if c := subjectCut(d, a, b); c > 0 {
		return c
	}
	if first := &d.Tokens[b.FirstToken]; b.Words < 2 || first.Kind != lint.Word || first.Has(lint.Quoted) {
		return 0
	}
	if c := frontedPhrase(d, a, b); c > 0 {
		return c
	}
	if b.Marks.Has(lint.StartsLower) {
		return brokenLower(d, a, b, i)
	}
	return brokenCapital(d, a, b)
}

// brokenCapital judges a second part with a capital, by the word that it begins with.
func brokenCapital(d *lint.Document, a, b *lint.Sentence) float64 {
	if c := objectBehind(d, a, b); c > 0 {
		return c
	}
	if b.Words < 4 && (!b.Marks.Has(lint.PlainStop) || b.Marks.Has(lint.BlockLast)) {
		return 0 // at the end of a paragraph it is a tail
	}
	if c := hangs(d, a, b); c > 0 {
		return c
	}
	first := &d.Tokens[b.FirstToken]
	confidence := 0.0
	switch word := d.LowerWord(first); {
	case first.Is(lint.Be|lint.Have|lint.Modal) && !first.Is(lint.Month) && !nonfinite(word):
		confidence = brokenPredicate(d, a, b)
	case word == "of" || word == "by":
		confidence = brokenOf(d, b)
	case first.Is(lint.Preposition|lint.Coordinator) && !first.Is(lint.Subordinator) && word != "following" && subjectLost(d, b):
		return 0.8
	case first.Is(lint.Preposition) && !first.Is(lint.Subordinator) && !startsFragments(word):
		return brokenPhrase(d, a, b)
	case word == "and" || word == "or":
		return brokenPair(d, a, b)
	case first.Is(lint.Article | lint.Determiner | lint.NumberWord | lint.Negation):
		return lostObject(d, a, b)
	case first.Class == 0 && lostSubject(d, a, b):
		return 0.82
	}
	if confidence == 0 && purposeAlone(d, a) {
		return 0.66
	}
	return confidence
}

// brokenPredicate judges a second part that begins with an auxiliary, whose subject is in the first.
func brokenPredicate(d *lint.Document, a, b *lint.Sentence) float64 {
	if !b.Marks.Has(lint.PlainStop) || predicate(d, a) {
		return 0
	}
	g := grammar.Of(d, b)
	word, tags := g.Word(0), g.Tags
	if word == "will" && lexicon.WordRank(g.Word(1)) > lexicon.NoWord && !baseAhead(g) {
		return 0 // Will pulled Alex in.
	}
	switch {
	case len(tags) > 2 && (tags[1] == tag.VBN || tags[1] == tag.VB || tags[1] == tag.VBD || tags[1].IsAdverb() && tags[2].IsVerb()):
		return 0.9
	case len(tags) > 3 && b.Words > 4 && finiteBe(word) && tags[1].IsAdjective() && (tags[2] == tag.TO || g.Tokens[2].Is(lint.Preposition)):
		return 0.82 // "… six of the men. Were willing to"
	case word != "have" && !g.Tokens[1].Is(lint.SubjectPronoun) && verbless(grammar.Of(d, a)):
		return 0.85 // "The price, which was forty cents in May. Is now ninety."
	}
	return 0
}

// brokenOf judges a second part that begins with "of" or "by", as sentences hardly do.
func brokenOf(d *lint.Document, b *lint.Sentence) float64 {
	if d.Tokens[b.FirstToken+1].Is(lint.Wh) || !b.Marks.Has(lint.PlainStop) {
		return 0 // Of what a fool he was.
	}
	g := grammar.Of(d, b)
	if g.Word(0) == "by" && b.Words <= 4 && g.Tokens[2].Kind == lint.Comma {
		return 0 // By noon, hail.
	}
	if g.MayHaveMainVerb() || hasComparison(g) {
		return 0
	}
	return 0.85
}

// startsFragments names prepositions with which writers begin short sentences of their own.
func startsFragments(word string) bool {
	switch word {
	case "with", "like", "to", "over", "including":
		return true
	}
	return false
}

// purposeAlone reports whether s is an infinitive and nothing else: "To open the shop."
func purposeAlone(d *lint.Document, s *lint.Sentence) bool {
	const longest = 8
	if d.LowerWord(&d.Tokens[s.FirstToken]) != "to" || s.Words > longest || commas(d.SentenceTokens(s)) > 0 {
		return false
	}
	g := grammar.Of(d, s)
	return g.Finite(0) < 0 && g.Tags[1] == tag.VB
}

// lostSubject reports whether b begins with a past tense that is no participle, and its subject is at the end of a:
// "the lorry that carried it. Broke down".
func lostSubject(d *lint.Document, a, b *lint.Sentence) bool {
	const shortHost = 8
	first := &d.Tokens[b.FirstToken]
	if a.Words < shortHost || b.Words < 3 || d.Tokens[b.FirstToken+1].Class == 0 {
		return false
	}
	_, form, ok := lexicon.VerbForm(d.LowerWord(first))
	if !ok || form&lexicon.Past == 0 || form&(lexicon.Participle|lexicon.Base) != 0 || lexicon.NameKind(d.Word(first)) != 0 ||
		(a.Marks | b.Marks).Has(lint.WithFirst) || d.Tokens[b.FirstToken+1].Kind != lint.Word {
		return false
	}
	last := &d.Tokens[a.EndToken-2]
	return last.Is(lint.Pronoun) || grammar.Of(d, a).EndsInNoun()
}
