package boundary

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/logit"
)

// Of lists the features that answer question q of the joint between sentences a and b of d; b is not looked at
// where the question is about a alone.
func Of(d *lint.Document, a, b *lint.Sentence, q Question) logit.Keys {
	var f logit.Keys
	switch q {
	case CutByWords:
		joint(&f, grammar.Untagged(d, a), grammar.Untagged(d, b))
	case CutByTags:
		joint(&f, grammar.Of(d, a), grammar.Of(d, b))
	case BreaksOffByWords:
		end(&f, grammar.Untagged(d, a))
	case BreaksOffByTags:
		end(&f, grammar.Of(d, a))
	case TornOff:
		torn(&f, grammar.Untagged(d, a), grammar.Of(d, b))
	}
	return f
}

// joint lists what tells whether one sentence goes on from a to b.
func joint(f *logit.Keys, a, b grammar.Sentence) {
	last := a.LastWord()
	l1, l2, l3 := word(a, last), word(a, last-1), word(a, last-2)
	r1, r2, r3 := word(b, 0), word(b, 1), word(b, 2)
	f.Add()
	f.Add(l1)
	f.Add(l2, l1)
	f.Add(l3, l2, l1)
	f.Add(r1)
	f.Add(r1, r2)
	f.Add(r1, r2, r3)
	f.Add(l1, r1)
	f.Add(ending(a, last))
	f.Add(ending(b, 0))
	f.Add(bucket(a.Words), bucket(b.Words))
	f.Add(shape(a, last), r1)
	if a.Tags != nil {
		taggedJoint(f, a, b)
	}
}

// taggedJoint lists what the tags of both sides and their clauses tell besides.
func taggedJoint(f *logit.Keys, a, b grammar.Sentence) {
	last := a.LastWord()
	l1, l2, r1 := word(a, last), word(a, last-1), word(b, 0)
	tl1, tl2, tl3 := a.TagAt(last), a.TagAt(last-1), a.TagAt(last-2)
	tr1, tr2, tr3, tr4 := b.TagAt(0), b.TagAt(1), b.TagAt(2), b.TagAt(3)
	f.Add(tl1)
	f.Add(tl2, tl1)
	f.Add(tl3, tl2, tl1)
	f.Add(tr1)
	f.Add(tr1, tr2)
	f.Add(tr1, tr2, tr3)
	f.Add(tr1, tr2, tr3, tr4)
	f.Add(tl1, tr1)
	f.Add(tl1, r1)
	f.Add(l1, tr1)
	f.Add(tl1, tr1, tr2)
	f.Add(tl2, tl1, tr1, tr2)
	f.Add(r1, tr2)
	f.Add(r1, tr2, tr3)
	f.Add(l2, tl1)
	verbA, verbB := found(a.MainVerb(0)), found(b.MainVerb(0))
	f.Add(verbA, verbB, found(a.Finite(0)), found(b.Finite(0)))
	f.Add(verbA, tl1, bucket(a.Words))
	f.Add(verbB, tr1, bucket(b.Words))
	f.Add(verbB, r1)
	may := logit.Truth(b.MayHaveMainVerb())
	f.Add(may, verbB, r1)
	f.Add(may, verbB, tr1, tr2)
	f.Add(logit.Truth(a.EndsOpen()))
	three, five := phrases(b, 0, 3), phrases(b, 0, 5)
	f.Add(three, tl1)
	f.Add(three, verbA)
	f.Add(five, verbA)
	f.Add(phrases(b, 0, 8))
	tail := phrases(a, last-5, 8)
	f.Add(tail)
	f.Add(tail, three)
}

// end lists what tells whether a can end where it does.
func end(f *logit.Keys, a grammar.Sentence) {
	last := a.LastWord()
	l1, l2, l3 := word(a, last), word(a, last-1), word(a, last-2)
	f.Add()
	f.Add(l1)
	f.Add(l2, l1)
	f.Add(l3, l2, l1)
	f.Add(ending(a, last))
	f.Add(ending(a, last), l2)
	f.Add(bucket(a.Words))
	f.Add(shape(a, last), l2)
	if a.Tags != nil {
		taggedEnd(f, a)
	}
}

// taggedEnd lists what the tags of a and its clause tell besides.
func taggedEnd(f *logit.Keys, a grammar.Sentence) {
	last := a.LastWord()
	l1, l2, l3 := word(a, last), word(a, last-1), word(a, last-2)
	t1, t2, t3, t4 := a.TagAt(last), a.TagAt(last-1), a.TagAt(last-2), a.TagAt(last-3)
	f.Add(t1)
	f.Add(t2, t1)
	f.Add(t3, t2, t1)
	f.Add(t4, t3, t2, t1)
	f.Add(t1, l2)
	f.Add(l1, t2)
	f.Add(l1, t2, t3)
	f.Add(l2, t1, t3)
	f.Add(l3, t1, t2)
	f.Add(logit.Truth(a.HasRelative(last)), t1, l1)
	f.Add(logit.Truth(a.EndsOpen()))
	verb := a.MainVerb(0)
	f.Add(found(verb), found(a.Finite(0)))
	f.Add(found(verb), t1, bucket(a.Words))
	f.Add(found(verb), l1)
	f.Add(word(a, verb), t1, bucket(last-verb))
	f.Add(phrases(a, max(verb, 0), 12))
	f.Add(phrases(a, 0, 12))
	f.Add(phrases(a, last-5, 8))
	f.Add(phrases(a, last-3, 8), l1)
}

// word is the hash of word i, one value for all numbers.
func word(s grammar.Sentence, i int) uint32 {
	switch {
	case i < 0 || i >= len(s.Tokens):
		return 1
	case s.Tokens[i].Kind == lint.Number:
		return 2
	}
	return s.Tokens[i].Hash
}

// ending is the hash of a word's last letters.
func ending(s grammar.Sentence, i int) uint32 {
	if i < 0 {
		return 1
	}
	w := s.Word(i)
	return lint.HashWord(w[max(0, len(w)-3):])
}

func shape(s grammar.Sentence, i int) uint32 {
	if i < 0 {
		return 0
	}
	return uint32(s.Tokens[i].Shape & (lint.Title | lint.Upper | lint.Lower | lint.HasDigit))
}

func found(i int) uint32 { return logit.Truth(i >= 0) }

// bucket makes a length coarse.
func bucket(n int) uint32 {
	for i, limit := range [...]int{0, 1, 2, 3, 5, 8, 14, 25} {
		if n <= limit {
			return uint32(i)
		}
	}
	return 8
}
