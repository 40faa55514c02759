package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
)

// nextQuote is the token of the opening mark behind token i in the block, or the block's end.
func (u *unbalanced) nextQuote(i int) int {
	for j := u.block.FirstQuote; j < u.block.EndQuote; j++ {
		if q := &u.Quotes[j]; isDouble(q) && q.Open > i {
			return q.Open
		}
	}
	return u.block.EndToken
}

// closingToken is the last token of the quotation, which ends before token end:
// the comma before an attribution, or the stop of its last sentence; -1 where neither is.
func (u *unbalanced) closingToken(end int) int {
	for i := u.quote.Open + 2; i+2 < end; i++ {
		if u.Tokens[i].Kind == lint.Comma && attributionEnds(u.Tokens[i+1:end]) {
			return i
		}
	}
	if u.Tokens[end-1].Kind != lint.Stop || end-1 <= u.quote.Open+1 {
		return -1
	}
	return end - 1
}

// attributionEnds reports whether tokens begin with an attribution that soon ends its
// sentence: "he said.", "said the mayor of Orrin", "Tom Webb told reporters."
func attributionEnds(tokens []lint.Token) bool {
	n := segment.Attribution(tokens)
	if n > 0 && tokens[0].Is(lint.SpeechVerb) {
		return true
	}
	const name, rest = 4, 4
	if n == 0 {
		for n < min(name, len(tokens)) && tokens[n].Kind == lint.Word && tokens[n].Has(lint.Title) {
			n++
		}
		if n == 0 || n >= len(tokens) || !tokens[n].Is(lint.SpeechVerb) || tokens[0].Is(lint.Pronoun) {
			return false
		}
		n++
	}
	for i := n; i < min(len(tokens), n+rest); i++ {
		if tokens[i].Kind == lint.Stop {
			return true
		}
		if tokens[i].Kind != lint.Word || tokens[i].Is(lint.Subordinator) {
			return false
		}
	}
	return false
}

// openingToken is the first token of the quotation: behind the verb that announces
// it, or the first of its sentence; -1 where another mark stands between.
func (u *unbalanced) openingToken() int {
	s := u.sentence(u.quote.Close)
	for i := u.quote.Close - 1; i > s.FirstToken+1; i-- {
		t := &u.Tokens[i]
		if t.Kind == lint.Mark {
			return -1
		}
		if (t.Kind == lint.Comma || t.Kind == lint.Pause) && u.Tokens[i-1].Is(lint.SpeechVerb) && i+1 < u.quote.Close {
			return i + 1
		}
	}
	for j := len(u.BlockSentences(u.block)) - 1; j > 0; j-- {
		prev := &u.BlockSentences(u.block)[j-1]
		if &u.BlockSentences(u.block)[j] == s && u.talks(prev) {
			s = prev
		}
	}
	if first := &u.Tokens[s.FirstToken]; first.Kind != lint.Word || !first.Has(lint.Title|lint.Upper) || u.quote.Close <= s.FirstToken+1 {
		return -1
	}
	return s.FirstToken
}

// talks reports whether s can be part of a quotation that lost its mark: somebody
// speaks of himself or to another, and nobody is said to speak.
func (u *unbalanced) talks(s *lint.Sentence) bool {
	talks := false
	for i := s.FirstToken; i < s.EndToken; i++ {
		t := &u.Tokens[i]
		if t.Kind == lint.Mark || t.Is(lint.SpeechVerb) {
			return false
		}
		talks = talks || t.Is(lint.FirstSingular|lint.FirstPlural|lint.SecondPerson)
	}
	return talks
}

// sentence is the sentence of the block that holds token i.
func (u *unbalanced) sentence(i int) *lint.Sentence {
	for j := u.block.FirstSentence; j < u.block.EndSentence; j++ {
		if s := &u.Sentences[j]; i < s.EndToken {
			return s
		}
	}
	return &u.Sentences[u.block.EndSentence-1]
}
