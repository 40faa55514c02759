package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// toldPassive reports whether s says that it, this or such a thing was said, and neither what nor when: "This thing was told
// by an officer.", "It was conveyed by the union.", "This was stated in the letter." Languages that close what is reported
// with who reported it leave it behind.
func toldPassive(s grammar.Sentence) bool {
	verb := 1
	switch w := s.Word(0); {
	case w == "it", w == "they", w == "these":
	case w == "this", w == "that":
		if lexicon.FormalNoun(s.Word(1)) || s.Word(1) == "thing" || s.Word(1) == "matter" {
			verb = 2
		}
	default:
		return false
	}
	be := false
	for ; verb < len(s.Tokens) && s.Tokens[verb].Is(lint.Be|lint.Have); verb++ {
		be = be || s.Tokens[verb].Is(lint.Be)
	}
	if !be || verb+1 >= len(s.Tokens) || !isTold(s, verb) {
		return false
	}
	for i := verb + 1; i <= s.LastWord(); i++ {
		t := &s.Tokens[i]
		if t.Kind != lint.Word || t.Has(lint.Title|lint.Upper|lint.HasDigit) || t.Is(lint.Subordinator|lint.Relative|lint.Wh) && !t.Is(lint.Preposition) || s.IsFinite(i) || s.Tags[i] == tag.TO {
			return false
		}
	}
	return s.LastWord() == verb || s.Tokens[verb+1].Is(lint.Preposition|lint.Adverbial)
}

// isTold reports whether token i is the participle of a verb of saying or hearing.
func isTold(s grammar.Sentence, i int) bool {
	word := s.Word(i)
	return lexicon.HasForm(word, lexicon.Participle) && (lexicon.WantsContent(lemma(s, i)) || lexicon.SpeechVerb(word)&lexicon.Reports != 0)
}
