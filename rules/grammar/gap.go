package grammar

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/lexicon"
)

// Gap reports whether what the preposition at i lacks may stand before it: English moves it to the front of a relative
// clause or a question ("what they asked for"), makes it the subject of a passive ("was paid for"), leaves it to an
// infinitive ("nothing to sit on") or a gerund ("worth waiting for"). It errs to the side of yes.
func (s Sentence) Gap(i int) bool { return s.Moved(i) || s.gapInPhrase(i) }

// Moved reports whether a relative clause, a question or a comparison that the word at i is in may have moved what stood
// behind it.
func (s Sentence) Moved(i int) bool {
	for j := i - 1; j >= 0 && !s.island(j, i); j-- {
		if ((s.Tokens[j].Is(lint.Wh|lint.Relative) || s.anyWh(j)) && s.moves(j, i) || s.contactAt(j) || s.compares(j)) && !s.closed(j, i) {
			return true
		}
	}
	return false
}

// gapInPhrase is Gap for what stands close before i.
func (s Sentence) gapInPhrase(i int) bool {
	const reach = 4 // "to be really fond of"
	verb := i - 1
	for verb > 0 && (s.Tags[verb].IsAdverb() || s.Tags[verb] == tag.RP || s.Tags[verb] == tag.IN) {
		verb--
	}
	if verb < 0 {
		return true
	}
	lemma, form, _ := lexicon.VerbForm(s.Word(verb))
	if form&lexicon.Gerund != 0 && verb > 0 && s.Tokens[verb].Class == 0 {
		switch s.Word(verb - 1) {
		case "worth", "needs", "need", "needed", "no", "some", "any", "much", "little", "bears", "of", "by", "getting", "takes":
			return true
		}
	}
	if form&lexicon.Participle != 0 && !s.Tokens[max(0, verb-1)].Is(lint.Have|lint.Masculine|lint.Feminine) && lexicon.Prepositional(lemma, s.Word(i)) {
		return true
	}
	for k := verb; k > 1 && k > verb-reach && (!s.Tags[k].IsNoun() || LightNoun(s.Word(k)) || s.Word(k-1) == "to"); k-- {
		if s.Tags[k-1] == tag.TO || s.Word(k-1) == "to" {
			if k > 2 && s.Word(k-3) == "for" {
				return true // "hard for them to deal with"
			}
			return s.takesInfinitive(k - 2)
		}
	}
	return false
}

// takesInfinitive reports whether an infinitive that lacks its object can belong to the word at i: "nothing to sit on".
func (s Sentence) takesInfinitive(i int) bool {
	t := s.Tags[i]
	return (t.IsNoun() || t.IsAdjective() || t.IsDeterminer() || t.IsAdverb() || s.Tokens[i].Is(lint.NumberWord|lint.Negation|lint.Determiner)) && !s.IsFinite(i)
}

// anyWh reports whether the word at j asks for anything: "whatever".
func (s Sentence) anyWh(j int) bool {
	switch s.Word(j) {
	case "whatever", "whoever", "whichever":
		return true
	}
	return false
}

// island reports whether a clause begins at j from which nothing moves, and the word at i is in it: one with "because",
// "while" and the like, or another one behind an "and that".
func (s Sentence) island(j, i int) bool {
	switch s.Word(j) {
	case "because", "although", "though", "while", "whereas", "if", "unless", "until", "when", "whether":
	case "that":
		if j == 0 || !s.Tokens[j-1].Is(lint.Coordinator) {
			return false
		}
	default:
		return false
	}
	for k := j + 1; k < i; k++ {
		if s.Tokens[k].Kind == lint.Comma {
			return false
		}
	}
	verb := s.Finite(j + 1)
	return verb > 0 && verb < i
}

// moves reports whether the relative or interrogative word at j stands for what the preposition at i lacks: it is not
// the subject itself, and its own preposition does not stand before it.
func (s Sentence) moves(j, i int) bool {
	const reported = 7 // words from a verb of saying to its clause
	k := j + 1
	for k < len(s.Tokens) && (s.Tags[k].IsAdverb() || s.Tokens[k].Is(lint.Adverbial)) {
		k++
	}
	if k >= len(s.Tokens)-1 {
		return true
	}
	switch s.Word(j) {
	case "where":
		return placed(s.Word(i))
	case "how", "whatever", "whoever", "whichever":
		return true
	case "when", "why", "while":
		return false
	case "that":
		if j == 0 || !s.Tags[j-1].IsNoun() && !s.Tags[j-1].IsAdverb() && !s.Tokens[j-1].Is(lint.Pronoun|lint.Determiner|lint.NumberWord) {
			return false
		}
		for k := j - 1; k > max(0, j-reported) && s.Tokens[k].Kind == lint.Word; k-- {
			if s.Tokens[k].Is(lint.SpeechVerb) && s.Tags[k].IsVerb() {
				return false // "said on Monday that"
			}
		}
	case "which", "whom":
		if j > 0 && s.Tokens[j-1].Is(lint.Preposition) && s.Word(j-1) != "of" {
			return false
		}
	case "whose":
		for k < len(s.Tokens)-1 && (s.Tags[k].IsNoun() && s.Tokens[k].Class == 0 || s.Tags[k].IsAdjective()) {
			k++
		}
	}
	return s.Tokens[k].Has(lint.Title|lint.Upper) || !s.IsFinite(k) && s.Tags[k] != tag.VB
}

// placed names the prepositions that can belong to a "where": "where they came from".
func placed(word string) bool {
	switch word {
	case "for", "with", "of", "as", "between", "among", "during", "against", "without", "within":
		return false
	}
	return true
}

// compares reports whether the word at j compares with a clause, which may lack what it is compared by: "more than they had
// hoped for".
func (s Sentence) compares(j int) bool {
	if word := s.Word(j); word != "than" && word != "as" {
		return false
	}
	verb := s.Finite(j + 1)
	return verb > j+1 && verb <= j+4
}

// contactAt reports whether a clause without a relative word may stand behind the noun at j: "the house my father grew up in".
func (s Sentence) contactAt(j int) bool {
	if j+2 >= len(s.Tokens) {
		return false
	}
	if s.Tags[j].IsAdjective() && j > 0 && s.Tags[j-1] == tag.NN {
		j-- // "something new they had asked for"
		return s.Tokens[j+2].Is(lint.SubjectPronoun)
	}
	if !s.headsClause(j) {
		return false
	}
	next, first, second := &s.Tokens[j+1], s.Tags[j], s.Tags[j+1]
	switch {
	case next.Is(lint.SubjectPronoun) && (next.Has(lint.Lower) || next.Is(lint.FirstSingular)):
		return true
	case next.Is(lint.Article), second == tag.PRPS, second == tag.NNP && first != tag.NNP && next.Has(lint.Title),
		first == tag.NNS && (second.IsNoun() || second.IsAdjective()), second == tag.NNS && first.IsNoun():
		for k := j + 2; k < min(len(s.Tokens), j+8) && s.Tokens[k].Kind == lint.Word; k++ {
			if s.IsFinite(k) {
				return true
			}
		}
	}
	return false
}

// headsClause reports whether a relative clause can belong to the word at i: a noun, or a word that stands for one.
func (s Sentence) headsClause(i int) bool {
	switch t := &s.Tokens[i]; {
	case t.Kind == lint.Close, s.Tags[i].IsNoun() && t.Class == 0, t.Has(lint.Clitic) && !s.Tags[i].IsVerb():
		return true
	default:
		return t.Is(lint.NumberWord|lint.Determiner|lint.Negation) && !t.Is(lint.Article|lint.Relative)
	}
}
