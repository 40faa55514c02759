package person

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/lexicon"
)

// count gathers the votes of block index. Before anybody is named in it, a pronoun
// that opens the block goes with the only person of the block before.
func (w *people) count(index int) {
	b := &w.Blocks[index]
	if !w.gendered(b) {
		return
	}
	who, alone := ambiguous, false
	if w.Tokens[b.FirstToken].Is(lint.SubjectPronoun) {
		who, alone = w.onlyOne(index - 1)
	}
	inherited := true
	for j := b.FirstSentence; j < b.EndSentence; j++ {
		s := &w.Sentences[j]
		for i := s.FirstToken; i < s.EndToken; i++ {
			t := &w.Tokens[i]
			if k, ok := w.naming[i]; ok {
				if k >= 0 && i > s.FirstToken {
					if f, ok := courtesy(w.Pass, &w.Tokens[i-1]); ok && !t.Has(lint.Quoted) {
						w.humans[k].votes = append(w.humans[k].votes, vote{i - 1, f})
					}
				}
				alone = k >= 0 && (inherited || alone && k == who)
				who, inherited = k, false
				if !alone {
					return
				}
				continue
			}
			if w.other(i) {
				return
			}
			if alone && who >= 0 && (!inherited || i == b.FirstToken) && w.refers(s, i) {
				w.humans[who].votes = append(w.humans[who].votes, vote{i, t.Is(lint.Feminine)})
			}
		}
	}
}

// gendered reports whether the block has a word that may vote.
func (w *people) gendered(b *lint.Block) bool {
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
		k, named := w.naming[i]
		if named && (k < 0 || who >= 0 && k != who) || !named && w.other(i) {
			return ambiguous, false
		}
		if named {
			who = k
		}
	}
	return who, who >= 0
}

// other reports whether token i is a noun for somebody who is not named by it: "the
// coach", "a woman", but not "coach Arslan".
func (w *people) other(i int) bool {
	t := &w.Tokens[i]
	if t.Kind != lint.Word || !t.Has(lint.Lower) || t.Class&^lint.PersonTitle != 0 {
		return false
	}
	if !peopleNouns.MayHave(t.Hash) {
		return false
	}
	if word := w.LowerWord(t); !lexicon.IsOfficial(word) && !personNouns[word] {
		return false
	}
	_, named := w.naming[i+1]
	return !named
}

var personNouns = func() map[string]bool {
	m := map[string]bool{}
	for _, word := range strings.Fields(`man woman boy girl husband wife father mother son daughter brother sister uncle aunt
		king queen prince princess victim suspect friend partner girlfriend boyfriend fiancé fiancée colleague patient defendant
		child baby teenager neighbour neighbor grandfather grandmother widow widower cousin nephew niece parent lady gentleman
		guy person student teacher accuser witness driver passenger player rival opponent teammate mate baby infant mum mom dad`) {
		m[word] = true
	}
	return m
}()

// peopleNouns are the nouns for persons and offices, and a few others.
var peopleNouns = func() lint.Vocabulary {
	v := lint.NewVocabulary(1 << 13)
	for word := range personNouns {
		v.Add(lint.HashWord(word))
	}
	for word := range lexicon.Officials() {
		v.Add(lint.HashWord(word))
	}
	return v
}()

// refers reports whether token i is a pronoun that stands for the person named
// before: a subject, or a possessive before its noun.
func (w *people) refers(s *lint.Sentence, i int) bool {
	t := &w.Tokens[i]
	if !t.Is(lint.Masculine|lint.Feminine) || t.Has(lint.Quoted) {
		return false
	}
	if t.Is(lint.SubjectPronoun) {
		return true
	}
	return w.Tags(s)[i-s.FirstToken] == tag.PRPS
}
