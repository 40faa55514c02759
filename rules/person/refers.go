package person

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// relative reports whether the possessive at token i stands behind the verb of a
// relative clause about the name before it: "Ann Hill, who defended his plan".
func (w *people) relative(i int) bool {
	for j := i - 1; j > max(1, i-4); j-- {
		if w.LowerWord(&w.Tokens[j]) == "who" {
			j--
			if w.Tokens[j].Kind == lint.Comma {
				j--
			}
			_, ok := w.named(w.nameStart(j + 1))
			return ok
		}
		if w.Tokens[j].Kind != lint.Word || !w.Tokens[j].Has(lint.Lower) || w.Tokens[j].Is(lint.Pronoun|lint.Article) {
			return false
		}
	}
	return false
}

// opens reports whether the subject pronoun at token i opens sentence s, and the one
// before it in the block has a name for its subject.
func (w *people) opens(s *lint.Sentence, i int) bool {
	b := &w.Blocks[s.Block]
	start := s.FirstToken
	if i == start+1 && w.Tokens[start].Is(lint.Adverbial) { // There he was asked
		start++
	}
	if i != start || s.FirstToken == b.FirstToken || !w.Tokens[i].Is(lint.SubjectPronoun) {
		return false
	}
	before := sentenceBefore(w.Pass, b, s.FirstToken)
	for j := before.FirstToken; j < before.EndToken; j++ {
		t := &w.Tokens[j]
		if t.Has(lint.Quoted) {
			continue
		}
		if _, ok := w.named(j); ok {
			return true
		}
		if t.Is(lint.SpeechVerb) && w.speakerBehind(j, before.EndToken) {
			return true
		}
		if t.Is(lint.SpeechVerb|lint.Be|lint.Have|lint.Modal|lint.Pronoun|lint.Subordinator) && !t.Is(lint.Preposition) {
			return false
		}
	}
	return false
}

// speakerBehind reports whether the verb of saying at token i has its speaker's name behind it: “…,” said the keeper, Ann Hill.
func (w *people) speakerBehind(i, end int) bool {
	const reach = 6
	for j := i + 1; j < min(end, i+reach); j++ {
		if _, ok := w.named(j); ok {
			return true
		}
		if t := &w.Tokens[j]; t.Kind != lint.Comma && (t.Kind != lint.Word || t.Class&^lint.PersonTitle != 0 && !t.Is(lint.Article)) {
			return false
		}
	}
	return false
}

// gesture reports whether the possessive at token i tells what its speaker did: “…,” Hill said, shaking her head.
func (w *people) gesture(i int) bool {
	verb, comma := &w.Tokens[i-1], &w.Tokens[max(0, i-2)]
	return comma.Kind == lint.Comma && w.Tokens[max(0, i-3)].Is(lint.SpeechVerb) && strings.HasSuffix(w.LowerWord(verb), "ing")
}
