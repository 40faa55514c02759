package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// subjectLost reports a finite verb where its subject must stand: at the start behind an adverb ("Third, is also the
// reason") and behind a word that opens a clause ("where planted it in pots").
func subjectLost(p *lint.Pass, s *lint.Sentence) {
	tokens := p.SentenceTokens(s)
	if s.Marks.Has(lint.OtherStop) || len(tokens) < 6 {
		return
	}
	if open, verb := &tokens[0], &tokens[2]; tokens[1].Kind == lint.Comma && opensSentence(p.Document, open) && finiteBe(p.LowerWord(verb)) &&
		!tokens[3].Is(lint.SubjectPronoun|lint.Article|lint.Determiner) {
		report(p, open, verb, 0.8)
	}
	for i := 1; i+2 < len(tokens); i++ {
		t, verb, object := &tokens[i], &tokens[i+1], &tokens[i+2]
		if !t.Is(lint.Subordinator) || verb.Class&^lint.SpeechVerb != 0 || !verb.Has(lint.Lower) || t.Has(lint.Quoted) || !clauseOpener(p.LowerWord(t)) || !completes(p.LowerWord(object)) {
			continue
		}
		if _, form, ok := lexicon.VerbForm(p.LowerWord(verb)); ok && form&lexicon.Past != 0 && form&lexicon.Base == 0 {
			report(p, t, object, 0.8)
		}
	}
}

func finiteBe(word string) bool {
	return word == "is" || word == "are" || word == "was" || word == "were"
}

// completes names words that stand behind a verb and before none.
func completes(word string) bool {
	return word == "it" || word == "them" || word == "him" || word == "us" || word == "me" || word == "that"
}

// opensSentence reports whether t is an adverb or a number in a row that stands before a comma at the start.
func opensSentence(d *lint.Document, t *lint.Token) bool {
	switch d.LowerWord(t) {
	case "first", "firstly", "second", "secondly", "third", "thirdly", "fourth", "fourthly", "fifth", "lastly":
		return true
	}
	return t.Is(lint.Adverbial) && t.Kind == lint.Word
}

// clauseOpener names words whose clause must have a subject; "when" and "while" can stand before a participle.
func clauseOpener(word string) bool {
	switch word {
	case "where", "because", "although", "whereas":
		return true
	}
	return false
}
