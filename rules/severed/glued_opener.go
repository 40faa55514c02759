package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// opener judges whether token j, a word with a capital behind one in small letters, begins a sentence: a function
// word, or more doubtfully a common noun.
func opener(d *lint.Document, j int) float64 {
	const functionWords = lint.Article | lint.Determiner | lint.SubjectPronoun | lint.Expletive | lint.Subordinator | lint.Adverbial | lint.Coordinator
	t, prev, next := &d.Tokens[j], &d.Tokens[j-1], &d.Tokens[j+1]
	if waitsForWord(d, prev) || alwaysCapital(d, j) {
		return 0
	}
	if !t.Has(lint.SpaceBefore) || t.Has(lint.Quoted|lint.Bracketed|lint.LineBefore|lint.Hyphenated) || next.Kind != lint.Word || next.Has(lint.Clitic) {
		return 0
	}
	switch {
	case t.Is(lint.Preposition) && d.Tokens[j+2].Kind == lint.Comma && connectives[d.LowerWord(t)+" "+d.LowerWord(next)]:
		return 0.85
	case t.End-t.Start == 1: // the type parameter A
		return 0
	case prev.Has(lint.Title):
		return 0.72
	case (t.Is(functionWords) || t.Is(lint.NumberWord)) && next.Has(lint.Lower):
		return 0.85
	case t.Class&^lint.PersonTitle == 0 && prev.Class == 0 && subjectOpens(d, j) && lexicon.NameKind(d.Word(t)) == 0 && lexicon.WordRank(d.LowerWord(t)) == lexicon.Common:
		return 0.7 // "… before noon Customers waited"
	}
	return 0
}

// waitsForWord reports whether no sentence ends in t: a function word, a stop of its own.
func waitsForWord(d *lint.Document, t *lint.Token) bool {
	const unfinished = lint.Preposition | lint.Article | lint.Coordinator | lint.SpeechVerb | lint.Subordinator | lint.Be | lint.Wh | lint.Relative
	return t.Is(unfinished) || t.Has(lint.Clitic) || d.Text[t.End-1] == '.'
}

// alwaysCapital reports whether token j has its capital inside sentences too: I, a month, a number in a name ("Five Towns").
func alwaysCapital(d *lint.Document, j int) bool {
	t := &d.Tokens[j]
	return t.Is(lint.FirstSingular|lint.Month|lint.Weekday) || t.Is(lint.NumberWord) && d.LowerWord(t) != "one" && !behindNumber(d, j)
}

// behindName reports whether token j is The, or a pronoun with its verb, behind a word with a capital: a name, a month.
func behindName(d *lint.Document, j int) bool {
	t, prev, next := &d.Tokens[j], &d.Tokens[j-1], &d.Tokens[j+1]
	switch {
	case !prev.Has(lint.Title) || prev.Kind != lint.Word || prev.Class&^(lint.Month|lint.Weekday|lint.Modal) != 0 || !next.Has(lint.Lower):
		return false
	case t.Is(lint.SubjectPronoun | lint.Expletive):
		return next.Is(auxiliaries) || next.Class == 0 && grammar.MayBeFinite(d, next)
	}
	return d.LowerWord(t) == "the" && prev.Class == 0
}

// behindNumber reports whether token j begins a noun phrase in lower case behind a number: "in the 1950s Two workshops".
func behindNumber(d *lint.Document, j int) bool {
	t, prev := &d.Tokens[j], &d.Tokens[j-1]
	switch d.LowerWord(t) {
	case "hundred", "thousand", "million", "billion", "trillion", "dozen":
		return false
	}
	return prev.Has(lint.HasDigit) && t.Is(lint.Article|lint.NumberWord|lint.SubjectPronoun|lint.Expletive) && d.Tokens[j+1].Has(lint.Lower) && d.Tokens[j+1].Kind == lint.Word
}

// subjectOpens reports without tags whether a verb stands behind token j and the names that go on from it.
func subjectOpens(d *lint.Document, j int) bool {
	const names = 3
	verb := j + 1
	for verb < len(d.Tokens)-1 && verb <= j+names && d.Tokens[verb].Kind == lint.Word && d.Tokens[verb].Has(lint.Title) {
		verb++
	}
	t := &d.Tokens[verb]
	return t.Kind == lint.Word && t.Has(lint.Lower) && (t.Is(auxiliaries) || t.Class == 0 && grammar.MayBeFinite(d, t))
}
