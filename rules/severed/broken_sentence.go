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
	first := &d.Tokens[b.FirstToken]
	if b.Words < 2 || first.Kind != lint.Word || first.Has(lint.Quoted) {
		return 0
	}
	if c := frontedPhrase(d, a, b); c > 0 {
		return c
	}
	if b.Marks.Has(lint.StartsLower) {
		return brokenLower(d, a, b, i)
	}
	if c := objectBehind(d, a, b); c > 0 {
		return c
	}
	if b.Words < 4 && (!b.Marks.Has(lint.PlainStop) || b.Marks.Has(lint.BlockLast)) {
		return 0 // at the end of a paragraph it is a tail
	}
	if c := hangs(d, a, b); c > 0 {
		return c
	}
	switch word := d.LowerWord(first); {
	case first.Is(lint.Be|lint.Have|lint.Modal) && !first.Is(lint.Month) && !predicate(d, a) && word != "be" && word != "being" && word != "having" && word != "been":
		g := grammar.Of(d, b)
		if word == "will" && lexicon.WordRank(g.Word(1)) > lexicon.NoWord && !baseAhead(g) {
			return 0 // Will pulled Alex in.
		}
		if len(g.Tags) > 2 && (g.Tags[1] == tag.VBN || g.Tags[1] == tag.VB || g.Tags[1] == tag.VBD || g.Tags[1].IsAdverb() && g.Tags[2].IsVerb()) && b.Marks.Has(lint.PlainStop) {
			return 0.9
		}
		if finiteBe(word) && g.Tags[1].IsAdjective() && b.Words > 4 && b.Marks.Has(lint.PlainStop) && len(g.Tags) > 3 && (g.Tags[2] == tag.TO || g.Tokens[2].Is(lint.Preposition)) {
			return 0.82 // "… six of the men. Were willing to"
		}
		if b.Marks.Has(lint.PlainStop) && word != "have" && !g.Tokens[1].Is(lint.SubjectPronoun) && verbless(grammar.Of(d, a)) {
			return 0.85 // "The price, which was forty cents in May. Is now ninety."
		}
	case (word == "of" || word == "by") && d.Tokens[b.FirstToken+1].Is(lint.Wh): // Of what a fool he was.
	case word == "of" || word == "by":
		elliptic := word == "by" && b.Words <= 4 && d.Tokens[b.FirstToken+2].Kind == lint.Comma // By noon, hail.
		if g := grammar.Of(d, b); b.Marks.Has(lint.PlainStop) && !elliptic && !g.MayHaveMainVerb() && !hasComparison(g) {
			return 0.85
		}
	case first.Is(lint.Preposition|lint.Coordinator) && !first.Is(lint.Subordinator) && word != "following" && subjectLost(d, b) > 0:
		return subjectLost(d, b)
	case first.Is(lint.Preposition) && !first.Is(lint.Subordinator) && word != "with" && word != "like" && word != "to" && word != "over" && word != "including":
		return brokenPhrase(d, a, b)
	case word == "and" || word == "or":
		return brokenPair(d, a, b)
	case first.Is(lint.Article | lint.Determiner | lint.NumberWord | lint.Negation):
		return lostObject(d, a, b)
	case first.Class == 0 && lostSubject(d, a, b):
		return 0.82
	}
	if d.LowerWord(&d.Tokens[a.FirstToken]) == "to" && a.Words <= 8 && commas(d.SentenceTokens(a)) == 0 {
		g := grammar.Of(d, a)
		if g.Finite(0) < 0 && g.Tags[1] == tag.VB {
			return 0.66
		}
	}
	return 0
}

// lostSubject reports whether b begins with a past tense that is no participle, and its subject is at the end of a:
// "the lorry that carried it. Broke down".
func lostSubject(d *lint.Document, a, b *lint.Sentence) bool {
	const hostWords = 8
	first := &d.Tokens[b.FirstToken]
	if a.Words < hostWords || b.Words < 3 || d.Tokens[b.FirstToken+1].Class == 0 {
		return false
	}
	_, form, ok := lexicon.VerbForm(d.LowerWord(first))
	if !ok || form&lexicon.Past == 0 || form&(lexicon.Participle|lexicon.Base) != 0 || lexicon.NameKind(d.Word(first)) != 0 ||
		(a.Marks | b.Marks).Has(lint.WithFirst) || d.Tokens[b.FirstToken+1].Kind != lint.Word {
		return false
	}
	last := &d.Tokens[a.EndToken-2]
	return last.Is(lint.Pronoun) || endsInThing(d, a)
}
