package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// openHost judges a first part whose last word cannot end a sentence: an article, a
// possessive, a conjunction, a preposition that is not stranded, an auxiliary
// before its participle.
func openHost(d *lint.Document, a, b *lint.Sentence) float64 {
	last := &d.Tokens[a.EndToken-2]
	if last.Kind != lint.Word || last.Class == 0 || !last.Has(lint.Lower) || last.Has(lint.Clitic) {
		return 0
	}
	word := d.LowerWord(last)
	switch first := &d.Tokens[b.FirstToken]; {
	case last.Is(lint.Article) && first.Is(lint.Article|lint.SubjectPronoun|lint.Expletive):
		return 0 // it breaks off
	case last.Is(lint.Article), word == "their", word == "its", word == "our", word == "my", word == "your", word == "every" && b.Words > 1:
		if len(word) == 1 {
			return 0.8 // may be a letter
		}
		return 0.95
	case last.Is(lint.Coordinator) && word != "yet":
		return 0.9
	case last.Is(lint.Have|lint.Be|lint.Modal) && verbContinues(d, a, b, last):
		return 0.85
	case word == "that" && a.Words >= openThatWords && !(a.Marks | b.Marks).Has(lint.WithQuote|lint.WithFirst) && b.Words >= 4 && wantsClauseBehind(d, a):
		return 0.7
	case word == "that" && a.Words >= 4 && !(a.Marks | b.Marks).Has(lint.WithQuote|lint.WithFirst) && b.Words >= 4 && wantsClauseBehind(d, a):
		return 0.62
	case word == "which", word == "whose", word == "where" && d.Tokens[a.EndToken-3].Kind == lint.Comma:
		return 0.85
	case last.Is(lint.Preposition) && d.Tokens[b.FirstToken].Kind == lint.Number && a.Words >= 6 && b.Words >= 2 && !numberActs(d, b):
		return 0.85 // "the storm that hit the coast in. 1987 and"
	case last.Is(lint.Preposition) && a.Words >= 6 && !contactClause(d, a):
		if c := openEnd(d, a); c > 0.5 {
			return c
		}
		if b.Words >= 2 && strongPreposition(word) && verbless(grammar.Of(d, b)) {
			return 0.8 // "… to be sent to. Villages in the north."
		}
	}
	return 0
}

// verbContinues reports whether b begins with the form of a verb that the auxiliary at the end of a waits for.
func verbContinues(d *lint.Document, a, b *lint.Sentence, last *lint.Token) bool {
	first, want := &d.Tokens[b.FirstToken], lexicon.Participle
	if last.Is(lint.Modal) {
		want = lexicon.Base
	}
	_, form, ok := lexicon.VerbForm(d.LowerWord(first))
	if !ok || form&want == 0 || first.Class&^(lint.Be|lint.SpeechVerb) != 0 || first.Has(lint.Quoted) || (a.Marks | b.Marks).Has(lint.WithFirst) || b.Words < 2 || d.Tokens[b.FirstToken+1].Kind == lint.Comma && last.Is(lint.Modal) {
		return false
	}
	if last.Is(lint.Modal) && d.Tokens[b.FirstToken+1].Is(lint.Article|lint.Determiner) {
		return !grammar.Untagged(d, a).HasWhSince(a.EndToken - 2 - a.FirstToken)
	}
	return !grammar.Of(d, a).Moved(a.EndToken - 2 - a.FirstToken) // "what it was", "as best he could"
}

// objectBehind judges a second part that begins with a pronoun in the form of an object: "to plow. Them in."
func objectBehind(d *lint.Document, a, b *lint.Sentence) float64 {
	first := &d.Tokens[b.FirstToken]
	if !first.Is(lint.Pronoun) || first.Is(lint.SubjectPronoun) {
		return 0
	}
	switch d.LowerWord(first) {
	case "them", "him", "us", "themselves", "himself", "herself", "itself":
	default:
		return 0
	}
	if b.Words < 2 || a.Words < 5 || d.Tokens[b.FirstToken+1].Kind != lint.Word || b.Marks.Has(lint.WithQuote|lint.OtherStop) || !verbless(grammar.Of(d, b)) {
		return 0
	}
	return 0.82
}

// numberActs reports whether the number that begins b is the subject of a verb close behind it.
func numberActs(d *lint.Document, b *lint.Sentence) bool {
	const near = 3
	g := grammar.Of(d, b)
	verb := g.Finite(1)
	return verb > 0 && verb <= near && !g.Tokens[verb-1].Is(lint.Coordinator)
}

// contactClause reports whether a subject stands right behind a noun: "the subject you want to", whose
// preposition is stranded.
func contactClause(d *lint.Document, s *lint.Sentence) bool {
	g := grammar.Of(d, s)
	for i := 1; i+1 < len(g.Tokens); i++ {
		if g.Tokens[i].Is(lint.SubjectPronoun) && g.Tokens[i].Has(lint.Lower) && g.Tags[i-1].IsNoun() && g.Tokens[i-1].Class == 0 {
			return true
		}
	}
	return false
}

// verbless reports whether nothing in the sentence can be its main verb, and nothing
// makes it a fragment that writers like: a negation, an answer.
func verbless(g grammar.Sentence) bool {
	return !g.MayHaveMainVerb() && !hasComparison(g)
}

// strongPreposition names prepositions that are no particles too.
func strongPreposition(word string) bool {
	switch word {
	case "of", "from", "into", "during", "between", "among", "toward", "towards", "despite", "with", "at", "for", "by", "to":
		return true
	}
	return false
}

// openThatWords is the length of a sentence whose last word "that" is rather a conjunction than a pronoun.
const openThatWords = 12

// wantsClauseBehind reports whether a, which ends in "that", opens a clause there: a verb of reporting or finding before it,
// that is not denied.
func wantsClauseBehind(d *lint.Document, a *lint.Sentence) bool {
	verb := a.EndToken - 3
	lemma, form, _ := lexicon.VerbForm(d.LowerWord(&d.Tokens[verb]))
	if form&(lexicon.Past|lexicon.Third) == 0 || !d.Tokens[verb].Is(lint.SpeechVerb) && !lexicon.WantsContent(lemma) && lexicon.SpeechVerb(d.LowerWord(&d.Tokens[verb])) == 0 {
		return false
	}
	return !d.Tokens[verb-1].Is(lint.Pronoun | lint.Negation | lint.Wh)
}
