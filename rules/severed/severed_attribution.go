package severed

import (
	"fmt"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// SeveredAttribution finds speech verbs left over behind an attributed sentence.
var SeveredAttribution = &lint.Rule{
	Name:     "severed-attribution",
	Family:   "severed",
	Title:    "Torn-off attribution",
	Severity: lint.Error,
	Issue:    lint.Addition,
	Fix:      lint.Safe,
	Doc: `A speech verb, alone or with a speaker, stands as a sentence behind a sentence that already says who
spoke: "… three officials said. people revealed.", "“…,” the coach told reporters. explained."

In Japanese, Korean and Turkish the verb of saying ends the sentence. When the end is torn off it is
translated by itself, and the first part gets an attribution too, so that there are two. Portuguese and
Spanish news verbs ("pontuou", "sentenció") leave verbs that are no speech verbs in English ("scored.").

A bare verb in lower case may go unread when the sentence before it is attributed. Otherwise an editor
decides whether the attribution belongs to the sentence.`,
	Examples: []lint.Example{
		{
			Bad:  "The bridge will stay closed until the end of the year because the steel for its second span has not arrived, two members of the council said. «people revealed.»",
			Good: "The bridge will stay closed until the end of the year because the steel for its second span has not arrived, two members of the council said.",
		},
		{
			Bad:  "“We shall rebuild the school on the hill, where the water cannot reach it,” said the mayor of the town, which lost a quarter of its houses. «said.»",
			Good: "“We shall rebuild the school on the hill, where the water cannot reach it,” said the mayor of the town, which lost a quarter of its houses.",
		},
		{
			Bad:  "“The club has paid every bill it owed to the city, and it will go on paying them,” Pires told reporters after the vote. «He used the expressions.»",
			Good: "“The club has paid every bill it owed to the city, and it will go on paying them,” Pires told reporters after the vote.",
		},
	},
	Counter: []lint.Counter{
		{Text: "“Do you remember the name of the captain who brought the grain ship in from Odessa that winter?” he asked.", Why: "an attribution behind a question"},
		{Text: "The minister said the talks about the border crossing would go on for as long as the two sides wanted them to. He declined to comment further.", Why: "a sentence of its own"},
		{Text: "“I have never seen the river as low as it is this year, and I was born on it,” Haas said. He laughed.", Why: "laughing is no attribution"},
	},
	Run: func(p *lint.Pass) {
		attachedVerbs(p)
		tails(p.Document, maxTailWords+1, func(t tail) {
			if !speechTail(p.Document, t) {
				return
			}
			host := grammar.Of(p.Document, t.host)
			confidence, applicability := 0.88, lint.Suggested
			if t.lower {
				confidence = 0.97
				if t.Words <= 2 && host.Complete() {
					applicability = lint.Safe
				}
			}
			p.Report(lint.Finding{
				Span:       t.Span,
				Confidence: confidence,
				Message:    fmt.Sprintf("“%s” is a torn-off attribution", p.Slice(t.Span)),
				Fixes:      []lint.Fix{p.Delete(t.Span, applicability, fmt.Sprintf("Delete “%s”", p.Slice(t.Span)))},
			})
		})
	},
}

// speechTail reports whether the tail is an attribution and nothing else: a speech
// verb at its end ("people revealed."), or a formula of speaking ("He used the expressions.").
func speechTail(d *lint.Document, t tail) bool {
	if !t.lower && !t.Marks.Has(lint.BlockLast) && !formula(d, t) {
		return false
	}
	s := grammar.Of(d, t.Sentence)
	first, last := s.FirstWord(), s.LastWord()
	if first < 0 || t.lower && (nameParticle(s.Word(first)) || polite(s.Word(first))) || glued(d, t) {
		return false
	}
	if formula(d, t) {
		return true
	}
	if before := &d.Sentences[t.index-1]; before.Marks.Has(lint.EndsQuoted) && t.Words > 1 && !before.Marks.Has(lint.WithSpeech) {
		return false // “….” he said.
	}
	if last > first && vague(s, last) && wantsContent(s.Word(last-1)) {
		last-- // "He said it."
	}
	verb := s.Word(last)
	_, form, _ := lexicon.VerbForm(verb)
	if lexicon.SpeechVerb(verb)&lexicon.Reports == 0 || form&(lexicon.Past|lexicon.Third) == 0 {
		return false
	}
	switch {
	case t.lower:
		return lexicon.SpeechVerb(verb)&lexicon.Weak == 0 || t.Words == 1
	case t.Words == 1: // "Told.", "Delivered."
		return form&lexicon.Past != 0 && !emphatic(verb)
	case t.Words <= maxTailWords: // "He said.", "The official explained." behind a sentence that says who said it
		return wantsContent(verb) && (s.Finite(first) == last || s.NounPhrase(first, last)) && (wantsParticle(verb) || t.attributed(d))
	}
	return false
}

// wantsContent reports whether the speech verb says nothing without what is said.
func wantsContent(verb string) bool {
	switch lemma, _ := lexicon.Lemma(verb); lemma {
	case "say", "tell", "add", "state", "note", "explain", "stress", "emphasize", "emphasise", "announce", "declare", "reveal", "claim", "point", "mention", "specify", "clarify", "underline", "highlight", "inform", "express":
		return true
	}
	return false
}

// wantsParticle reports whether the verb speaks only with a word behind it: "pointed out".
func wantsParticle(verb string) bool {
	switch lemma, _ := lexicon.Lemma(verb); lemma {
	case "point", "specify", "mention", "express", "inform", "underline", "highlight":
		return true
	}
	return false
}

// vague reports whether token i is a pronoun that stands for what was said.
func vague(s grammar.Sentence, i int) bool {
	switch s.Word(i) {
	case "it", "so", "this", "that", "thus":
		return true
	}
	return false
}

// attributed reports whether the paragraph says before the tail who said it.
func (t tail) attributed(d *lint.Document) bool {
	for i := d.Blocks[t.Block].FirstSentence; i < t.index; i++ {
		if d.Sentences[i].Marks.Has(lint.WithSpeech) && grammar.Of(d, &d.Sentences[i]).Attributed() {
			return true
		}
	}
	return false
}

// formula reports whether the tail names speaking itself as its object: a verb of
// doing with "expressions", "form", "words", "statements", "language" and no content.
func formula(d *lint.Document, t tail) bool {
	if t.Words < 3 || t.Words > 5 || !t.Marks.Has(lint.PlainStop) {
		return false
	}
	tokens := d.SentenceTokens(t.Sentence)
	if first := &tokens[0]; !first.Is(lint.SubjectPronoun) && !first.Is(lint.SpeechVerb) {
		return false
	}
	if d.LowerWord(&tokens[0]) == "it" && tokens[1].Is(lint.Be) && tokens[2].Is(lint.SpeechVerb) {
		return t.Words == 3 || t.Words == 4 && d.LowerWord(&tokens[3]) == "so" // "It is said so."
	}
	last := len(tokens) - 2
	if tokens[0].Is(lint.SubjectPronoun) && !speaks(d.LowerWord(&tokens[1])) {
		return false
	}
	switch d.LowerWord(&tokens[last]) {
	case "expressions", "expression", "form", "words", "statements", "statement", "language", "phrases", "phrase", "manner", "following", "sentences":
		return tokens[last-1].Is(lint.Article|lint.Determiner) || tokens[last-1].Is(lint.Preposition)
	case "department", "ministry", "agency", "service", "administration":
		return tokens[0].Is(lint.SpeechVerb) && t.Words <= 4
	}
	return false
}

// speaks reports whether verb is one that makes words its object.
func speaks(verb string) bool {
	lemma, _ := lexicon.Lemma(verb)
	switch lemma {
	case "use", "make", "say", "speak", "give", "bring", "put", "include", "share", "express", "find", "talk":
		return true
	}
	return false
}
