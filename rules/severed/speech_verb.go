package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// speechVerb judges the tail by the verb at its end, alone or with a speaker.
func (t tail) speechVerb(s grammar.Sentence, first int) float64 {
	last := s.LastWord()
	if last > first && vague(s, last) && lexicon.WantsContent(lemma(s, last-1)) {
		last-- // "He said it."
	}
	verb := s.Word(last)
	_, form, _ := lexicon.VerbForm(verb)
	if continuous := form&lexicon.Gerund != 0 && last-1 > first && s.Tokens[last-1].Is(lint.Be); form&(lexicon.Past|lexicon.Third) == 0 && !continuous {
		return 0
	}
	speech := lexicon.SpeechVerb(verb)
	reports, weak, content := speech&lexicon.Reports != 0, speech&lexicon.Weak != 0, lexicon.WantsContent(lemma(s, last))
	switch {
	case t.lower:
		if reports && (!weak || t.Words == 1) {
			return 0.97
		}
	case t.Words == 1: // "Told.", "Delivered."
		if !reports && !content || form&lexicon.Past == 0 || emphatic(verb) {
			return 0
		}
		if !t.attributed(s.Doc) {
			return 0.4
		}
		return 0.72 // minutes have "Noted." too
	case s.Tokens[first].Is(lint.Negation | lint.Be | lint.Modal):
	case content:
		return t.contentless(s, first, last, 0.66)
	case reports && !weak && lexicon.TransitivityOf(lemma(s, last)) != lexicon.Intransitive:
		return min(0.66, t.contentless(s, first, last, 0)) // "He agreed." may be whole
	case t.Words == 2 && speech == 0 && s.Tokens[first].Is(lint.Masculine|lint.Feminine) && form&lexicon.Past != 0 && lexicon.NotAlone(lemma(s, last)):
		return max(0, t.contentless(s, first, last, 0.5)-0.2) // "He increased.": what he did is missing
	}
	return 0
}

// contentless judges "The official explained.": a subject and a verb that says nothing without what was said,
// more surely than alone where the paragraph has said who spoke.
func (t tail) contentless(s grammar.Sentence, first, last int, alone float64) float64 {
	verb := s.Finite(first)
	switch {
	case verb < 0 && !s.NounPhrase(first, last), verb >= 0 && verb != last && !(verb == last-1 && (s.Tags[last] == tag.VBG || s.Tokens[verb].Is(lint.Have))):
		return 0
	case t.attributed(s.Doc):
		return 0.88
	}
	return alone
}

// lemma is the base form of the verb at token i, or "".
func lemma(s grammar.Sentence, i int) string {
	lemma, _ := lexicon.Lemma(s.Word(i))
	return lemma
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
