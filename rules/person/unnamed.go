package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
)

// unnamed looks for somebody whom a paragraph calls a woman or a man and nothing else,
// and a pronoun of the other gender for the only person there: "said the widow. He has".
func (w *people) unnamed() {
	for i := range w.Blocks {
		b := &w.Blocks[i]
		if b.Kind != lint.Paragraph || !b.Marks.Has(lint.WithGender) {
			continue
		}
		if v, ok := w.againstNoun(b); ok {
			w.reportGender(v)
		}
	}
}

// againstNoun is the first pronoun of block b that contradicts the noun for the only
// person before it.
func (w *people) againstNoun(b *lint.Block) (v vote, ok bool) {
	female, noun, by := false, -1, false
	for j := b.FirstSentence; j < b.EndSentence; j++ {
		s := &w.Sentences[j]
		for i := s.FirstToken; i < s.EndToken; i++ {
			t := &w.Tokens[i]
			_, named := w.named(i)
			gender, gendered := w.genderOf(t)
			switch {
			case t.Has(lint.Quoted):
			case w.either(i):
				return v, false
			case named:
				if noun >= 0 || !w.owns(i) {
					return v, false
				}
				by = true // Hill's sister
			case gendered:
				if noun >= 0 && gender != female || w.Tokens[max(i-1, 0)].Is(lint.Masculine|lint.Feminine) {
					return v, false
				}
				female, noun, by = gender, i, by || w.possessed(i)
			case w.other(i):
				if noun >= 0 || !w.sameAs(i) {
					return v, false
				}
			case t.Is(lint.Masculine|lint.Feminine) && noun < 0:
				return v, false
			case t.Is(lint.Masculine|lint.Feminine) && t.Is(lint.Feminine) != female:
				subject := t.Is(lint.SubjectPronoun) && i == s.FirstToken
				owner := !by && !t.Is(lint.SubjectPronoun) && w.Tags(s)[i-s.FirstToken] == tag.PRPS
				return vote{token: i, guess: by}, subject || owner
			case t.Is(lint.Masculine | lint.Feminine):
				return v, false // the right one: what follows may be anybody's
			}
		}
	}
	return v, false
}

// either reports whether the pronoun at token i is one of “he or she”.
func (w *people) either(i int) bool {
	if !w.Tokens[i].Is(lint.Masculine | lint.Feminine) {
		return false
	}
	for _, or := range [2]int{i - 1, i + 1} {
		if or >= 0 && or < len(w.Tokens) && w.LowerWord(&w.Tokens[or]) == "or" {
			return true
		}
	}
	return false
}

// owns reports whether the name at token i is a possessor: "Ann Hill's".
func (w *people) owns(i int) bool {
	for i++; i < len(w.Tokens) && w.nameLike(i-1, i); i++ {
	}
	return i < len(w.Tokens) && w.Tokens[i].Has(lint.Clitic)
}

// sameAs reports whether the noun at token i is explained by one with a gender: "the patient, a woman".
func (w *people) sameAs(i int) bool {
	if i+3 >= len(w.Tokens) || w.Tokens[i+1].Kind != lint.Comma || !w.Tokens[i+2].Is(lint.Article) {
		return false
	}
	const reach = 4
	for j := i + 3; j < min(len(w.Tokens), i+3+reach); j++ {
		if _, ok := w.genderOf(&w.Tokens[j]); ok {
			return true
		}
	}
	return false
}

// betweenOthers reports the only possessive of its gender in a sentence, between pronouns
// of the other, where at most one person is named: "hurt her ankle, but his return, with
// her foot strapped".
func (w *people) betweenOthers() {
	for i := range w.Sentences {
		s := &w.Sentences[i]
		if !s.MayHave(hisBits) || !s.MayHave(herBits) || w.Blocks[s.Block].Kind != lint.Paragraph {
			continue
		}
		if k := w.between(s); k >= 0 && w.Tags(s)[k-s.FirstToken] == tag.PRPS {
			w.reportGender(vote{token: k})
		}
	}
}

// The bits of sentences with words of one gender.
var (
	hisBits = lint.HashBit(lint.HashWord("he")) | lint.HashBit(lint.HashWord("his")) | lint.HashBit(lint.HashWord("him"))
	herBits = lint.HashBit(lint.HashWord("she")) | lint.HashBit(lint.HashWord("her"))
)

// between is the token of that pronoun; -1 where there is none, or others who may own.
func (w *people) between(s *lint.Sentence) int {
	odd, last := -1, -1
	for i := s.FirstToken; i < s.EndToken; i++ {
		t := &w.Tokens[i]
		switch {
		case !t.Is(lint.Masculine | lint.Feminine):
		case t.Has(lint.Quoted) || w.either(i):
			return -1
		case last < 0 || t.Is(lint.Feminine) == w.Tokens[last].Is(lint.Feminine):
			last = i
		case odd >= 0 || t.Is(lint.SubjectPronoun):
			return -1
		default:
			odd = i
		}
	}
	if odd < 0 || last < odd || !w.oneBefore(s, odd) {
		return -1
	}
	return odd
}

// oneBefore reports whether the sentence names one person, before token before, and mentions nobody else.
func (w *people) oneBefore(s *lint.Sentence, before int) bool {
	names := 0
	for i := s.FirstToken; i < s.EndToken; i++ {
		if _, named := w.named(i); named {
			names++
			if i > before {
				return false
			}
		} else if w.Tokens[i].Kind == lint.Mark || w.other(i) && !w.possessed(i) {
			return false
		}
	}
	return names == 1
}
