// Package grammar answers what rules ask about a sentence: does it have a finite
// verb, is it complete, who says it. It reads part-of-speech tags, so it is asked
// only about the few sentences that something else has singled out.
package grammar

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
)

// Reach is how many tokens of a sentence are looked at around one of them: far more than people write, and so few
// that a page without any full stop costs no more than another.
const Reach = 256

// Sentence is a sentence with its tags.
type Sentence struct {
	*lint.Sentence
	Doc    *lint.Document
	Tokens []lint.Token
	Tags   []tag.Tag // one a token
}

// Of tags sentence s of d.
func Of(d *lint.Document, s *lint.Sentence) Sentence {
	return Sentence{s, d, d.SentenceTokens(s), d.Tags(s)}
}

// Untagged is sentence s of d for what its words answer alone.
func Untagged(d *lint.Document, s *lint.Sentence) Sentence {
	return Sentence{s, d, d.SentenceTokens(s), nil}
}

// Word is token i in lower case.
func (s Sentence) Word(i int) string { return s.Doc.LowerWord(&s.Tokens[i]) }

// TagAt is the tag of token i as a part of a feature; outside of the sentence it is one that no token has.
func (s Sentence) TagAt(i int) uint32 {
	if i < 0 || i >= len(s.Tags) {
		return 1 << 8
	}
	return uint32(s.Tags[i])
}

// Finite is the index of the first finite verb from token i on that is no clitic of
// a name, or -1. Quoted words count: “Wait,” she said has two.
func (s Sentence) Finite(i int) int {
	for ; i < len(s.Tags); i++ {
		if s.IsFinite(i) {
			return i
		}
	}
	return -1
}

// IsFinite reports whether token i is a finite verb.
func (s Sentence) IsFinite(i int) bool {
	if i > 0 && (s.Tags[i-1] == tag.PRPS || s.Tokens[i-1].Is(lint.Article)) {
		return false // their suspended defender
	}
	return s.Tags[i].IsFinite() && s.Tokens[i].Kind == lint.Word
}

// FirstWord is the index of the first word or number, or -1.
func (s Sentence) FirstWord() int {
	for i := range s.Tokens {
		if k := s.Tokens[i].Kind; k == lint.Word || k == lint.Number {
			return i
		}
	}
	return -1
}

// LastWord is the index of the last word or number, or -1.
func (s Sentence) LastWord() int {
	for i := len(s.Tokens) - 1; i >= 0; i-- {
		if k := s.Tokens[i].Kind; k == lint.Word || k == lint.Number {
			return i
		}
	}
	return -1
}

// Complete reports whether the sentence can stand without what comes behind it:
// it has a finite verb and does not end in a word that wants another.
func (s Sentence) Complete() bool {
	return s.Finite(0) >= 0 && !s.EndsOpen()
}

// Attributed reports whether the sentence says outside quotations who said it:
// a speech verb with a subject, or "according to".
func (s Sentence) Attributed() bool {
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if t.Has(lint.Quoted) {
			continue
		}
		if t.Is(lint.SpeechVerb) && (s.Tags[i].IsFinite() || s.Tags[i] == tag.VBN) {
			return true
		}
		if s.Word(i) == "according" {
			return true
		}
	}
	return false
}

// NounPhrase reports whether the tokens [from, to) are a noun phrase without a verb.
func (s Sentence) NounPhrase(from, to int) bool {
	noun := false
	for i := from; i < to; i++ {
		switch {
		case s.Tags[i].IsVerb() && s.Tags[i] != tag.VBG && s.Tags[i] != tag.VBN, s.Tags[i] == tag.MD:
			return false
		case s.Tags[i].IsNoun() || s.Tags[i] == tag.PRP:
			noun = true
		}
	}
	return noun
}
