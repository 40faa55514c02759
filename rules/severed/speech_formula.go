package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// formula judges whether the tail names speaking itself as its object: a verb of doing with "expressions",
// "words", "an ear" or "the mouth" and no content.
func formula(d *lint.Document, t tail) float64 {
	if t.Words < 3 || t.Words > 6 || !t.Marks.Has(lint.PlainStop) {
		return 0
	}
	tokens := d.SentenceTokens(t.Sentence)
	verb := 0
	switch first := &tokens[0]; {
	case first.Is(lint.SubjectPronoun):
		verb = 1
	case first.Is(lint.Article) && tokens[1].Class&^(lint.PersonTitle|lint.SpeechVerb) == 0 && tokens[1].Has(lint.Lower):
		verb = 2 // "An analyst gave an ear."
	case d.LowerWord(first) == "so" || d.LowerWord(first) == "thus" || tokens[1].Is(lint.Be) && first.Is(lint.Determiner):
	case !first.Is(lint.SpeechVerb) && !(t.lower && speaks(d.LowerWord(first))):
		return 0
	}
	if d.LowerWord(&tokens[0]) == "it" && tokens[1].Is(lint.Be) && tokens[2].Is(lint.SpeechVerb) &&
		(t.Words == 3 || t.Words == 4 && d.LowerWord(&tokens[3]) == "so") { // "It is said so."
		return 0.88
	}
	last := len(tokens) - 2
	switch word := d.LowerWord(&tokens[0]); {
	case (word == "so" || word == "thus") && tokens[1].Is(lint.SpeechVerb) && tokens[1].Has(lint.Lower) && (tokens[2].Is(lint.Article) || tokens[2].Has(lint.Title)):
		return 0.8 // "So concluded Festa."
	case t.Words > 3 && tokens[1].Is(lint.Be) && tokens[2].Is(lint.Preposition) && tokens[0].Class != 0 && wording(d.LowerWord(&tokens[last])):
		return 0.66 // "This is in her words."
	case verb == 0 && tokens[1].Is(lint.Be):
		return 0
	}
	if last-1 <= verb || !tokens[last-1].Is(lint.Article|lint.Determiner|lint.Preposition) || verb > 0 && !speaks(d.LowerWord(&tokens[verb])) {
		return 0
	}
	switch noun := d.LowerWord(&tokens[last]); {
	case wording(noun):
		return 0.88
	case speakingPart(noun) && tokens[last-1].Is(lint.Article): // with "his", people write it too
		return 0.75
	case officeNoun(noun) && tokens[0].Is(lint.SpeechVerb) && t.Words <= 4:
		return 0.88
	}
	return 0
}

// speaks reports whether verb is one that makes words, or a part of the body that speaks, its object.
func speaks(verb string) bool {
	lemma, _ := lexicon.Lemma(verb)
	switch lemma {
	case "use", "make", "say", "speak", "give", "bring", "put", "include", "share", "express", "find", "talk", "open", "tilt", "lower", "raise", "turn",
		"bow", "drop", "incline", "narrow", "wrinkle", "swell", "lend", "loosen", "leave", "take", "show":
		return true
	}
	return lexicon.WantsContent(lemma)
}

// wording names nouns that stand for what is said.
func wording(noun string) bool {
	switch noun {
	case "expressions", "expression", "form", "words", "statements", "statement", "language", "phrases", "phrase", "manner", "following", "sentences",
		"remarks", "assessments", "evaluations":
		return true
	}
	return false
}

// speakingPart names parts of the body with which idioms of Japanese, Korean, Turkish and Chinese close what somebody says or hears.
func speakingPart(noun string) bool {
	switch noun {
	case "mouth", "ear", "ears", "neck", "head", "chest", "shoulder", "shoulders", "eye", "eyes", "eyebrow", "eyebrows", "brow", "brows", "tongue", "lips",
		"face", "voice", "throat", "heart", "hand", "hands", "knee", "knees", "cheek", "cheeks", "breast", "smile", "tone":
		return true
	}
	return false
}

// officeNoun names what a ministry is called without its name: "said the ministry."
func officeNoun(noun string) bool {
	switch noun {
	case "department", "ministry", "agency", "service", "administration":
		return true
	}
	return false
}

// accordingTo reports whether the sentence names a source and nothing that comes from it: "The minister, according
// to what.", "According to a source."
func accordingTo(s grammar.Sentence) bool {
	for i := 0; i+2 < len(s.Tokens); i++ {
		if s.Word(i) == "according" && s.Word(i+1) == "to" {
			return s.Finite(0) < 0
		}
	}
	return false
}
