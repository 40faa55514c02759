package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

// lastSentence is the end of a quotation of whole sentences, which lies before token
// end: all that speak to somebody, and the rest of a short paragraph that was announced.
func (u *unbalanced) lastSentence(end int) ending {
	const few = 2
	open := u.sentence(u.quote.Open)
	last, final, rest := open, open, 0
	for i := u.block.FirstSentence; i < u.block.EndSentence; i++ {
		s := &u.Sentences[i]
		switch {
		case s.FirstToken <= u.quote.Open || s.EndToken > end:
			continue
		case rest == 0 && u.talks(s):
			last = s
		case rest == 0 && (u.announced() && u.told(s) || u.words()):
			return u.stopOf(last)
		case rest == 0 && u.gesture(s, end < u.block.EndToken):
			return u.stopOf(last)
		case u.Tokens[s.FirstToken].Has(lint.Lower): // torn off another sentence
			end = s.FirstToken
			continue
		default:
			rest++
		}
		final = s
	}
	switch {
	case end < u.block.EndToken && u.Tokens[end].Kind == lint.Mark:
		return ending{}
	case rest == 0:
		return u.stopOf(last)
	case rest <= few && u.announced():
		return u.stopOf(final)
	case rest <= few && u.speaks(u.sentence(u.quote.Open)):
		return u.stopOf(last)
	}
	return ending{}
}

// speaks reports whether somebody speaks of himself or to another in s, whoever else is said to speak.
func (u *unbalanced) speaks(s *lint.Sentence) bool {
	for i := s.FirstToken; i < s.EndToken; i++ {
		if t := &u.Tokens[i]; i > u.quote.Open && t.Is(lint.FirstSingular|lint.FirstPlural|lint.SecondPerson) {
			return true
		}
	}
	return false
}

// gesture reports whether s tells what the speaker does between two sentences: “We left.
// He paused. “Nobody came.” Where the quotation does not go on, it is a few words.
func (u *unbalanced) gesture(s *lint.Sentence, goesOn bool) bool {
	const few = 3
	return u.Tokens[s.FirstToken].Is(lint.Masculine|lint.Feminine) && (goesOn || s.Words <= few && u.Tokens[s.FirstToken].Is(lint.SubjectPronoun) && u.announced())
}

// told reports whether s goes on about the speaker, behind a quotation whose subject is no person:
// “It was cold. She lit the stove.
func (u *unbalanced) told(s *lint.Sentence) bool {
	first, then := &u.Tokens[u.quote.Open+1], &u.Tokens[s.FirstToken]
	return first.Is(lint.SubjectPronoun) && !first.Is(lint.Masculine|lint.Feminine|lint.FirstPlural|lint.FirstSingular|lint.SecondPerson) &&
		grammar.HeOrShe(then)
}

// words reports whether the quotation is a few words in lower case that a comma announces.
func (u *unbalanced) words() bool {
	const few = 4
	open := u.quote.Open
	return open > u.block.FirstToken && u.Tokens[open-1].Kind == lint.Comma && u.Tokens[open+1].Has(lint.Lower) && u.sentence(open).EndToken-open <= few+1
}
