package sequence

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/logit"
)

// Of lists the features of the function word at token of sentence s of d and the word before it.
func (t *Table) Of(d *lint.Document, s *lint.Sentence, token int, stage Stage) logit.Keys {
	of := grammar.Untagged
	if stage == Tags {
		of = grammar.Of
	}
	var k logit.Keys
	t.list(&k, of(d, s), token-s.FirstToken)
	return k
}

// list lists what tells whether token i of s can stand behind the one before it.
func (t *Table) list(k *logit.Keys, s grammar.Sentence, i int) {
	a, b := word(s, i-1), word(s, i)
	l1, l2, r1, r2 := word(s, i-2), word(s, i-3), word(s, i+1), word(s, i+2)
	ca, cb, cl, cr := class(s, i-1), class(s, i), class(s, i-2), class(s, i+1)
	k.Add()
	k.Add(a)
	k.Add(b)
	k.Add(a, b)
	k.Add(l1, a)
	k.Add(b, r1)
	k.Add(l1, a, b)
	k.Add(a, b, r1)
	k.Add(l2, l1, a)
	k.Add(b, r1, r2)
	k.Add(l1, b)
	k.Add(a, r1)
	k.Add(ca, cb)
	k.Add(cl, ca, cb)
	k.Add(ca, cb, cr)
	k.Add(cl, cr)
	k.Add(ca, b)
	k.Add(a, cb)
	k.Add(cl, a, cb)
	k.Add(ca, b, cr)
	wh := logit.Truth(s.HasWh(i - 1))
	k.Add(wh, a)
	k.Add(wh, ca, cb)
	here, before, behind := t.Bonds.between(s, i-1, i), t.Bonds.between(s, i-2, i-1), t.Bonds.between(s, i, i+1)
	without, without1 := t.Bonds.between(s, i-2, i), t.Bonds.between(s, i-1, i+1)
	k.Add(here)
	k.Add(before, here, behind)
	k.Add(before, without, behind)
	k.Add(before, without1, behind)
	k.Add(without, here)
	k.Add(without1, here)
	k.Add(behind, cb)
	k.Add(before, ca)
	k.Add(here, ca, cb)
	k.Add(without, behind, ca)
	k.Add(without1, before, cb)
	if s.Tags == nil {
		return
	}
	ta, tb := s.TagAt(i-1), s.TagAt(i)
	tl1, tl2, tr1, tr2 := s.TagAt(i-2), s.TagAt(i-3), s.TagAt(i+1), s.TagAt(i+2)
	k.Add(ta, tb)
	k.Add(tl1, ta, tb)
	k.Add(ta, tb, tr1)
	k.Add(tl2, tl1, ta, tb)
	k.Add(tl1, ta, tb, tr1)
	k.Add(ta, tb, tr1, tr2)
	k.Add(a, tb, tr1)
	k.Add(tl1, ta, b)
	k.Add(a, tb)
	k.Add(ta, b)
	k.Add(tl1, a, b)
	k.Add(a, b, tr1)
	k.Add(tl1, a, tb)
	k.Add(ta, b, tr1)
	k.Add(tl1, a)
	k.Add(b, tr1)
	k.Add(l1, ta, tb)
	stranded := logit.Truth(i > 0 && s.Stranded(i-1))
	k.Add(stranded, ca, cb)
	k.Add(stranded, tl1, tb)
	verb := logit.Truth(finiteBefore(s, i-1))
	k.Add(verb, wh, ta, tb)
	k.Add(verb, wh, ca, cb)
	clause := logit.Truth(contact(s, i-1))
	k.Add(clause, ta, tb)
	k.Add(clause, ca, tb)
}

// contact reports whether a clause with its own subject and verb ends at i, which may belong to the noun before it: "the house
// they came from".
func contact(s grammar.Sentence, i int) bool {
	for j := i - 1; j > max(i-6, 0); j-- {
		if s.Tokens[j].Kind != lint.Word {
			return false
		}
		if s.IsFinite(j) && (s.Tokens[j-1].Is(lint.SubjectPronoun) || s.Tags[j-1].IsNoun()) && j >= 3 {
			return s.Tags[j-2].IsNoun() || s.Tags[j-3].IsNoun()
		}
	}
	return false
}

// finiteBefore reports whether a finite verb stands before i, within reach.
func finiteBefore(s grammar.Sentence, i int) bool {
	for j := max(i-grammar.Reach, 0); j < i; j++ {
		if s.IsFinite(j) {
			return true
		}
	}
	return false
}

// word is the hash of a function word, of the ending of another, or of what a token is made of.
func word(s grammar.Sentence, i int) uint32 {
	const ending = 3
	switch {
	case i < 0 || i >= len(s.Tokens):
		return Start
	case s.Tokens[i].Kind != lint.Word:
		return 2 + uint32(s.Tokens[i].Kind)
	case s.Tokens[i].Class&^open != 0:
		return s.Tokens[i].Hash
	}
	w := s.Word(i)
	return lint.HashWord(w[max(0, len(w)-ending):]) ^ uint32(s.Tokens[i].Shape&lint.Title)
}

// class is the classes of a token, or what it is made of.
func class(s grammar.Sentence, i int) uint32 {
	switch {
	case i < 0 || i >= len(s.Tokens):
		return 0
	case s.Tokens[i].Class != 0:
		return uint32(s.Tokens[i].Class) << 4
	}
	return 1 + uint32(s.Tokens[i].Kind)
}
