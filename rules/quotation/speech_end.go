package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

// ending is where a quotation that was left open ends: the closing mark goes behind
// before, to place. The zero ending is none.
type ending struct {
	token  int // the last of the quotation
	place  lint.Span
	before string
}

// behind is the ending right behind token i.
func (u *unbalanced) behind(i int) ending {
	end := int(u.Tokens[i].End)
	return ending{token: i, place: lint.Span{Start: end, End: end}}
}

// speechEnd is the end of the quotation, which lies before token end: an attribution,
// the clause that goes on behind some quoted words, or the last of its sentences.
func (u *unbalanced) speechEnd(end int) ending {
	fragment := u.fragment()
	if fragment {
		if e := u.clauseAfter(min(end, u.sentence(u.quote.Open).EndToken)); e.token > 0 {
			return e
		}
	}
	for i := u.quote.Open + 2; i+2 < end; i++ {
		if e := u.attributed(i, end); e.token > 0 {
			return e
		}
	}
	if fragment {
		return u.stopOf(u.sentence(u.quote.Open))
	}
	return u.lastSentence(end)
}

// runsOn reports whether the quotation goes on in the next paragraph, as far as the
// marks tell, and no attribution ends this one.
func (u *unbalanced) runsOn() bool {
	last := u.block.EndToken - 1
	if !u.quote.Continues || u.quote.Open < 0 || u.Tokens[last].Kind != lint.Stop {
		return u.quote.Continues
	}
	for i := max(u.sentence(last).FirstToken, u.quote.Open+2); i+2 < last; i++ {
		t := &u.Tokens[i]
		if t.Kind == lint.Mark || t.Is(lint.FirstSingular) {
			return true
		}
		if t.Kind == lint.Comma && attributionEnds(u.Tokens[i+1:last+1]) && u.Tokens[i+1].Kind == lint.Word && !u.Tokens[last-1].Has(lint.Closing) {
			return false
		}
	}
	return true
}

// clauseAfter is the end of some words quoted inside a clause, which ends before token
// end: before the comma, the verb or the “and” with which the clause goes on.
func (u *unbalanced) clauseAfter(end int) ending {
	first := u.quote.Open + 1
	s := u.sentence(u.quote.Open)
	g := grammar.Of(u.Document, s)
	finite := func(i int) bool { return i < end && g.IsFinite(i-s.FirstToken) }
	if e := u.secondReport(first, end); e.token > 0 {
		return e
	}
	if first >= end || finite(first) || u.Tokens[first].Is(lint.SubjectPronoun) {
		return ending{} // a sentence
	}
	for i := first + 1; i+1 < end; i++ {
		switch t := &u.Tokens[i]; {
		case t.Kind == lint.Comma && (finite(i+1) || u.Tokens[i+1].Is(lint.Relative|lint.Coordinator) && i+2 < end && finite(i+2)),
			t.Is(lint.Coordinator) && finite(i+1),
			finite(i) && !u.Tokens[i-1].Is(lint.Relative|lint.Pronoun|lint.Subordinator):
			return u.behind(i - 1)
		case t.Is(lint.SubjectPronoun|lint.Relative|lint.Subordinator) && !t.Is(lint.Preposition):
			return ending{}
		}
	}
	return ending{}
}

// secondReport is the end of some quoted words before "but that …", with which the report
// that they stand in goes on.
func (u *unbalanced) secondReport(first, end int) ending {
	for i := first + 1; i+2 < end; i++ {
		if u.Tokens[i].Is(lint.Coordinator) && u.LowerWord(&u.Tokens[i+1]) == "that" && u.Tokens[i+2].Class != 0 && !u.Tokens[i+2].Is(lint.Be|lint.Modal) {
			return u.behind(i - 1)
		}
	}
	return ending{}
}

// stopOf is the ending behind the stop of s, or behind the last word of a block that lost its stop as well.
func (u *unbalanced) stopOf(s *lint.Sentence) ending {
	i := s.EndToken - 1
	switch {
	case i <= u.quote.Open+1:
	case u.Tokens[i].Kind == lint.Stop:
		return u.behind(i)
	case s.EndToken == u.block.EndToken && isWord(&u.Tokens[i]):
		e := u.behind(i)
		e.before = "."
		return e
	}
	return ending{}
}

// announced reports whether an attribution stands right before the quotation.
func (u *unbalanced) announced() bool {
	i := u.quote.Open - 1
	if i <= u.block.FirstToken {
		return false
	}
	if k := u.Tokens[i].Kind; k != lint.Stop {
		return k == lint.Comma || k == lint.Pause
	}
	s := u.sentence(i) // “We left,” she said. “Nobody
	for j := s.FirstToken; j < i; j++ {
		if t := &u.Tokens[j]; t.Is(lint.SpeechVerb) && !t.Has(lint.Quoted) {
			return true
		}
	}
	return false
}

// certainty is what the end of a quotation is worth beyond the lost mark: one sentence that was
// announced and closes its paragraph leaves no doubt what was said, and no more does a verb before its subject.
func (u *unbalanced) certainty(e ending) float64 {
	s := u.sentence(u.quote.Open)
	if e.token+1 == u.block.EndToken && s.EndToken == u.block.EndToken && u.announced() {
		return 0.15
	}
	if t := &u.Tokens[e.token]; t.Kind == lint.Comma && e.token+1 < u.block.EndToken && u.Tokens[e.token+1].Is(lint.SpeechVerb) {
		return 0.2 // the name, said Hill
	}
	return 0
}
