package quotation

import (
	"sort"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

// nextQuote is the token of the opening mark behind token i in the block, or the block's end.
func (u *unbalanced) nextQuote(i int) int {
	quotes := u.BlockQuotes(u.block)
	first := sort.Search(len(quotes), func(j int) bool { return quotes[j].First() > i })
	for j := first; j < len(quotes); j++ {
		if q := &quotes[j]; isDouble(q) && q.Open > i {
			return q.Open
		}
	}
	return u.block.EndToken
}

// fragment reports whether the quotation begins inside a clause: `called it "a mess`.
func (u *unbalanced) fragment() bool {
	prev := wordBefore(u.Pass, u.block, u.quote.Open)
	return prev != nil && prev.Has(lint.Lower) && !prev.Is(lint.SpeechVerb)
}

// wordBefore is the token before token i of block b where it is a word, nil otherwise.
func wordBefore(p *lint.Pass, b *lint.Block, i int) *lint.Token {
	if i <= b.FirstToken || p.Tokens[i-1].Kind != lint.Word {
		return nil
	}
	return &p.Tokens[i-1]
}

// openingToken is the first token of the quotation: behind the verb that announces
// it, or the first of its sentence; -1 where another mark stands between.
func (u *unbalanced) openingToken() int {
	if wordBefore(u.Pass, u.block, u.quote.Close) != nil {
		return -1 // the end of some words of a clause: where they begin is not to be seen
	}
	for i := u.quote.Close - 1; i > u.block.FirstToken && u.Tokens[i].Kind != lint.Mark; i-- {
		if u.announces(i) && i+1 < u.quote.Close {
			return i + 1
		}
	}
	s := u.sentence(u.quote.Close)
	for i := s.FirstToken; i < u.quote.Close; i++ {
		if u.Tokens[i].Kind == lint.Mark {
			return -1
		}
	}
	for j := u.SentenceAt(s.FirstToken) - 1; j >= u.block.FirstSentence && u.talks(&u.Sentences[j]); j-- {
		s = &u.Sentences[j]
	}
	if first := &u.Tokens[s.FirstToken]; first.Kind != lint.Word || !first.Has(lint.Title|lint.Upper) || u.quote.Close <= s.FirstToken+1 {
		return -1
	}
	return s.FirstToken
}

// announces reports whether a quotation is announced up to token i: "said," "saying," and
// a colon before a capital.
func (u *unbalanced) announces(i int) bool {
	t, prev := &u.Tokens[i], &u.Tokens[i-1]
	switch t.Kind {
	case lint.Comma:
		return prev.Is(lint.SpeechVerb) || participles[u.LowerWord(prev)] || u.begins(i+1)
	case lint.Pause:
		return u.Word(t) == ":" && u.Tokens[i+1].Has(lint.Title)
	}
	return false
}

// begins reports whether a sentence begins with the capital of token i, behind a comma:
// “told reporters at the inn, We”.
func (u *unbalanced) begins(i int) bool {
	const capital = lint.SubjectPronoun | lint.Article | lint.Determiner
	t := &u.Tokens[i]
	if !t.Has(lint.Title) && u.Word(t) != "I" || !t.Is(capital) {
		return false
	}
	for j := max(u.sentence(i).FirstToken, i-grammar.Reach); j < i; j++ {
		if u.Tokens[j].Is(lint.SpeechVerb) {
			return true
		}
	}
	return false
}

// participles announce a quotation too.
var participles = map[string]bool{"saying": true, "adding": true, "explaining": true, "warning": true, "noting": true, "stating": true, "asking": true, "writing": true}

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
	return &u.Sentences[min(max(u.block.FirstSentence, u.SentenceAt(i)), u.block.EndSentence-1)]
}

// withoutMark proposes to take the mark out that opens a paragraph in which somebody is told about, in the past and
// with his name, and nobody speaks up to the next quotation, at token end.
func (u *unbalanced) withoutMark(end int) []lint.Fix {
	open := u.quote.Open
	if open != u.block.FirstToken || end == u.block.EndToken {
		return nil
	}
	told := false
	for i := open + 1; i < end; i++ {
		t := &u.Tokens[i]
		if t.Is(lint.FirstSingular | lint.FirstPlural | lint.SecondPerson) {
			return nil
		}
		told = told || t.Is(lint.SpeechVerb) || i > open+1 && t.Has(lint.Title) && t.Class == 0
	}
	if !told {
		return nil
	}
	return []lint.Fix{u.Delete(u.Tokens[open].Span(), lint.Suggested, "Remove the mark")}
}

// turned reports whether the mark opens behind the comma of a closed quotation: “We left”, “Hill said. It is no quotation.
func (u *unbalanced) turned() bool {
	i := u.quote.Open
	return i > 1 && u.Tokens[i-1].Kind == lint.Comma && u.Tokens[i-2].Kind == lint.Mark
}

// marks are those of the quotation's style.
func (u *unbalanced) marks() (open, shut string) {
	if u.quote.Style == lint.CurlyDouble {
		return marksOf(curly)
	}
	return marksOf(straight)
}
