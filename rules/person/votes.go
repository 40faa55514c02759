package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
)

// count gathers the votes of block index. Before anybody is named in it, a pronoun
// that opens the block goes with the only person of the block before, and where it
// names nobody, all that it says who spoke with do.
func (w *people) count(index int) {
	b := &w.Blocks[index]
	if !w.gendered(b) {
		return
	}
	who, alone := ambiguous, false
	nobody := w.namesNobody(b)
	if nobody || w.Tokens[b.FirstToken].Is(lint.SubjectPronoun|lint.Masculine|lint.Feminine) {
		who, alone = w.onlyOne(index - 1)
	}
	inherited := true
	for j := b.FirstSentence; j < b.EndSentence; j++ {
		s := &w.Sentences[j]
		for i := s.FirstToken; i < s.EndToken; i++ {
			t := &w.Tokens[i]
			if k, ok := w.named(i); ok {
				if k >= 0 && !t.Has(lint.Quoted) {
					w.countBeside(s, i, &w.humans[k])
				}
				alone = k >= 0 && (inherited || alone && k == who)
				who, inherited = k, false
				if !alone {
					return
				}
				continue
			}
			if female, ok := w.genderOf(t); ok {
				if k, ok := w.appositive(i); ok && k >= 0 {
					w.humans[k].votes = append(w.humans[k].votes, vote{token: i, female: female, firm: true})
				}
			}
			if !t.Has(lint.Quoted) && w.other(i) {
				return
			}
			if alone && who >= 0 && (!inherited || nobody && w.speaks(i) || i == b.FirstToken) && w.refers(s, i) {
				w.humans[who].votes = append(w.humans[who].votes, vote{token: i, female: t.Is(lint.Feminine), opens: w.opens(s, i) || w.relative(i) || w.gesture(i)})
			}
		}
	}
}

// speaks reports whether the pronoun at token i is the subject of a verb of saying.
func (w *people) speaks(i int) bool {
	return i+1 < len(w.Tokens) && w.Tokens[i+1].Is(lint.SpeechVerb)
}

// countBeside gathers the votes of the words that touch the name at token i of h: a
// courtesy title or a noun before it, "herself" behind it.
func (w *people) countBeside(s *lint.Sentence, i int, h *human) {
	if i > s.FirstToken {
		if female, ok := courtesy(w.Pass, &w.Tokens[i-1]); ok {
			h.votes = append(h.votes, vote{token: i - 1, female: female})
		}
		if female, ok := w.genderOf(&w.Tokens[i-1]); ok {
			h.votes = append(h.votes, vote{token: i - 1, female: female, firm: true})
		}
	}
	for i++; i < s.EndToken && w.Tokens[i].Kind == lint.Word && w.Tokens[i].Has(lint.Title) && w.Tokens[i].Class == 0; i++ {
	}
	if i < s.EndToken && reflexive(w.LowerWord(&w.Tokens[i])) {
		h.votes = append(h.votes, vote{token: i, female: w.Tokens[i].Is(lint.Feminine)})
	}
}

func reflexive(word string) bool { return word == "himself" || word == "herself" }

// namesNobody reports whether block b has no name and no noun for a person.
func (w *people) namesNobody(b *lint.Block) bool {
	for i := b.FirstToken; i < b.EndToken; i++ {
		if _, named := w.named(i); named || w.other(i) {
			return false
		}
	}
	return true
}

// gendered reports whether the block has a word that may vote.
func (w *people) gendered(b *lint.Block) bool {
	if !b.Marks.Has(lint.WithGender | lint.WithTitle) {
		return false
	}
	for i := b.FirstToken; i < b.EndToken; i++ {
		t := &w.Tokens[i]
		if t.Is(lint.Masculine|lint.Feminine|lint.PersonTitle) && !t.Has(lint.Quoted) {
			return true
		}
	}
	return false
}

// onlyOne is the person of block index where it names exactly one and mentions nobody else.
func (w *people) onlyOne(index int) (who int, ok bool) {
	who = ambiguous
	if index < 0 {
		return who, false
	}
	b := &w.Blocks[index]
	for i := b.FirstToken; i < b.EndToken; i++ {
		k, named := w.named(i)
		if named && (k < 0 || who >= 0 && k != who) || !named && !w.Tokens[i].Has(lint.Quoted) && w.other(i) {
			return ambiguous, false
		}
		if named {
			who = k
		}
	}
	return who, who >= 0
}

// refers reports whether token i is a pronoun that stands for the person named
// before: a subject, or a possessive before its noun.
func (w *people) refers(s *lint.Sentence, i int) bool {
	t := &w.Tokens[i]
	if !t.Is(lint.Masculine|lint.Feminine) || t.Has(lint.Quoted) || w.either(i) {
		return false
	}
	if t.Is(lint.SubjectPronoun) {
		return i == s.FirstToken || !w.Tokens[i-1].Is(lint.SubjectPronoun) // "she he" is another rule's
	}
	switch w.LowerWord(t) {
	case "his":
		return true
	case "her": // saw her / saw her sister
		return i+1 < s.EndToken && w.Tokens[i+1].Kind != lint.Stop && w.Tags(s)[i-s.FirstToken] == tag.PRPS
	}
	return false
}
