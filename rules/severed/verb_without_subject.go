package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// adverbFirst reports a verb without its subject behind an adverb and a comma: "Third, is also the reason".
func adverbFirst(p *lint.Pass, tokens []lint.Token) {
	if tokens[1].Kind == lint.Comma && tokens[3].Kind == lint.Comma && ordinal(p.LowerWord(&tokens[0])) && ordinal(p.LowerWord(&tokens[2])) {
		report(p, &tokens[0], &tokens[3], 0.85) // Firstly, Secondly,
		return
	}
	if tokens[1].Kind != lint.Comma || !finiteBe(p.LowerWord(&tokens[2])) || tokens[3].Is(lint.SubjectPronoun|lint.Article|lint.Determiner) || !opensSentence(p.Document, &tokens[0]) {
		return
	}
	report(p, &tokens[0], &tokens[2], 0.8)
}

// clauseVerb reports a clause whose verb has an object and no subject: "where planted it in pots". Token i opens it.
func clauseVerb(p *lint.Pass, tokens []lint.Token, i int) {
	if i == 0 || i+2 >= len(tokens) {
		return
	}
	t, verb, object := &tokens[i], &tokens[i+1], &tokens[i+2]
	if verb.Class&^lint.SpeechVerb != 0 || !verb.Has(lint.Lower) || t.Has(lint.Quoted) || !completes(p.LowerWord(object)) || !clauseOpener(p.LowerWord(t)) {
		return
	}
	if lexicon.PastOnly(p.LowerWord(verb)) {
		report(p, t, object, 0.8)
	}
}

func finiteBe(word string) bool {
	return word == "is" || word == "are" || word == "was" || word == "were"
}

// nonfinite names the forms of auxiliaries that no clause has for its verb.
func nonfinite(word string) bool {
	return word == "be" || word == "being" || word == "been" || word == "having"
}

// completes names words that stand behind a verb and before none.
func completes(word string) bool {
	return word == "it" || word == "them" || word == "him" || word == "us" || word == "me" || word == "that"
}

// opensSentence reports whether t is an adverb or a number in a row that stands before a comma at the start.
func opensSentence(d *lint.Document, t *lint.Token) bool {
	return ordinal(d.LowerWord(t)) || t.Is(lint.Adverbial) && t.Kind == lint.Word
}

func ordinal(word string) bool {
	switch word {
	case "first", "firstly", "second", "secondly", "third", "thirdly", "fourth", "fourthly", "fifth", "lastly":
		return true
	}
	return false
}

// clauseOpener names words whose clause must have a subject; "when" and "while" can stand before a participle.
func clauseOpener(word string) bool {
	switch word {
	case "where", "because", "although", "whereas":
		return true
	}
	return false
}
