package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// dangling reports whether the sentence ends in a verb that wants a complement:
// "It is supposed to be.", "I am scheduled to.", "It highlights that there is."
func dangling(g grammar.Sentence, first int) bool {
	last := g.LastWord()
	if last <= first {
		return false
	}
	t := &g.Tokens[last]
	switch {
	case g.Tags[last] == tag.TO, g.Word(last) == "that" && clauseLost(g, first, last), g.Word(last) == "like" && last-first <= 2, g.Word(last) == "become", g.Word(last) == "becoming":
		return true
	case t.Is(lint.Be|lint.Modal) && t.Has(lint.Lower|lint.Clitic):
		if g.Tags[last-1].IsAdverb() && g.Word(last-1) != "not" {
			return false // It always is.
		}
		// "That is how it was" and "as it should be" are whole.
		return !g.HasWh(last) && g.Word(last) != "done"
	case t.Is(lint.Do) && last > 0 && g.Tags[last-1] == tag.TO:
		return last-first > 2 && !g.HasWh(last)
	}
	return g.EndsOpen() && !g.HasWh(last)
}

// clauseLost reports whether the "that" at last opened a clause: "It came that.", "It is considered that."
func clauseLost(g grammar.Sentence, first, last int) bool {
	if g.Word(first) != "it" || last-1 <= first {
		return false
	}
	switch lemma := lemma(g, last-1); {
	case g.Tags[last-1] == tag.VBN && last-2 > first:
		return true
	default:
		return lexicon.TransitivityOf(lemma) == lexicon.Intransitive || lemma == "seem" || lemma == "turn" || lexicon.WantsContent(lemma)
	}
}

// empty reports whether the sentence has only formal words: pronouns, forms of
// be, and a noun that stands for any content ("It is a situation.", "He pointed to it.").
func empty(g grammar.Sentence, first int) bool {
	content := 0
	for i := first + 1; i < len(g.Tokens); i++ {
		t := &g.Tokens[i]
		if t.Kind != lint.Word || t.Class != 0 || g.Tags[i].IsDeterminer() {
			if t.Is(lint.SpeechVerb) {
				return g.Tokens[g.LastWord()].Is(lint.Pronoun) && g.LastWord() == i+2
			}
			continue
		}
		if !formalNoun(g.Word(i)) && !(g.Tokens[i-1].Is(lint.Article) && lexicon.FormalNoun(g.Word(i))) && (content == 0 || !endsClause(g, i)) {
			return false
		}
		content++
	}
	last := &g.Tokens[g.LastWord()]
	if content > 0 {
		return true
	}
	verb := g.Finite(first)
	if verb < 0 {
		return false
	}
	if g.Tokens[first].Is(lint.Expletive) && g.Word(g.LastWord()) == "one" {
		return true // "There is also one."
	}
	return last.Is(lint.Pronoun|lint.Determiner) && !g.Tokens[first].Is(lint.Masculine|lint.Feminine) || pointsAtNothing(g, verb)
}

// endsClause reports whether the last word is token i and the whole of what a formal noun is said of: "a policy to hurry", "a
// form that reached".
func endsClause(g grammar.Sentence, i int) bool {
	_, form, _ := lexicon.VerbForm(g.Word(i))
	switch before := &g.Tokens[i-1]; {
	case i != g.LastWord():
		return false
	case g.Word(i-1) == "to":
		return form&lexicon.Base != 0
	default:
		return g.Word(i-1) == "that" && before.Has(lint.Lower) && form&(lexicon.Past|lexicon.Third) != 0
	}
}

// pointsAtNothing reports whether a verb of pointing or saying has only a pronoun: "He pointed to it."
func pointsAtNothing(g grammar.Sentence, verb int) bool {
	lemma, _ := lexicon.Lemma(g.Word(verb))
	switch lemma {
	case "point", "refer", "speak", "talk", "touch", "indicate":
		last := g.LastWord()
		return last-verb == 2 && g.Word(last) == "it"
	}
	last := g.LastWord()
	return last-verb == 2 && vague(g, last) && g.Tokens[verb+1].Is(lint.Preposition) && lexicon.WantsContent(lemma) // "They emphasized on it."
}

// formalNoun reports whether word is a noun with which Japanese, Korean and Chinese close a predicate, with an article
// or without.
func formalNoun(word string) bool {
	switch word {
	case "situation", "state", "plan", "policy", "intention", "prospect", "outlook", "thing", "form", "shape", "position", "condition",
		"schedule", "caution", "matter", "aspect", "appearance", "case", "decision", "stance", "view", "direction", "way", "reason", "fact", "tendency",
		"content", "contents", "thought", "purpose", "idea", "bar", "place":
		return true
	}
	return false
}

// emptyQuotation matches “There is,” he said. and “It is becoming,” she said: a
// quotation of a subject and an auxiliary, and who said it, nothing else.
func emptyQuotation(g grammar.Sentence) bool {
	var quoted []int
	outside := 0
	for i := range g.Tokens {
		t := &g.Tokens[i]
		switch {
		case t.Kind != lint.Word:
		case t.Has(lint.Quoted):
			quoted = append(quoted, i)
		default:
			outside++
			if !t.Is(lint.Pronoun | lint.SpeechVerb) {
				return false
			}
		}
	}
	if outside != 2 || len(quoted) < 2 || len(quoted) > 4 || !g.Tokens[quoted[0]].Is(lint.SubjectPronoun|lint.Expletive) {
		return false
	}
	verb := &g.Tokens[quoted[len(quoted)-1]]
	return verb.Is(lint.Be|lint.Modal|lint.Do|lint.Have) || g.Word(quoted[len(quoted)-1]) == "becoming"
}

// gesturedQuotation matches “It was unavoidable,” she bows her head.: a quotation of it and one word that something is said
// to be, and a verb that says nothing.
func gesturedQuotation(g grammar.Sentence) bool {
	verb := -1
	for i := 1; i < len(g.Tokens); i++ {
		if g.Tokens[i].Kind == lint.Word && !g.Tokens[i].Has(lint.Quoted) && g.Tokens[i-1].Is(lint.SubjectPronoun) && !g.Tokens[i-1].Has(lint.Quoted) {
			verb = i
			break
		}
	}
	if verb < 5 || g.LastWord() == verb || g.LastWord() > verb+2 || !g.Tokens[1].Is(lint.SubjectPronoun) || !g.Tokens[2].Is(lint.Be) || g.Words > 7 {
		return false
	}
	word := g.Word(verb)
	_, form, _ := lexicon.VerbForm(word)
	next := &g.Tokens[verb+1]
	return form&(lexicon.Past|lexicon.Third) != 0 && g.Tokens[verb].Class == 0 && lexicon.SpeechVerb(word) == 0 &&
		(next.Is(lint.Preposition|lint.Adverbial|lint.Pronoun) || g.Tags[verb+1].IsAdverb() || g.Tags[verb+1] == tag.RP)
}

// agrees reports whether the sentence is "That's right.", "It is so.": a particle of
// assent or hearsay that became a sentence.
func agrees(g grammar.Sentence, first int) bool {
	if w := g.Word(first); w != "it" && w != "that" && w != "this" || g.Words > 3 {
		return false
	}
	switch g.Word(g.LastWord()) {
	case "right", "so", "true", "correct", "okay", "fine", "it":
		return true
	}
	return false
}
