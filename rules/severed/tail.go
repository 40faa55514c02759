package severed

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// A tail is a short sentence that stands behind a long one where the last words of
// the source sentence were translated by themselves.
type tail struct {
	*lint.Sentence
	index int
	host  *lint.Sentence // the long sentence it was torn from
	lower bool           // begins in lower case
}

const (
	maxTailWords   = 4
	lowerHostWords = 3  // shortest host of a tail in lower case
	longHostWords  = 11 // from here on a host is too long for a fragment in lower case to be meant
	hostWords      = 17 // shortest host of a tail with a capital
	speechHost     = 8  // the same for a lone speech verb
)

// tails yields the candidates of the document: sentences of at most limit words
// behind a host, outside quotations.
func tails(d *lint.Document, limit int, yield func(tail)) {
	if genre.Informal(d) {
		return
	}
	for b := range d.Blocks {
		block := &d.Blocks[b]
		if !block.IsProse() {
			continue
		}
		for i := block.FirstSentence + 1; i < block.EndSentence; i++ {
			s := &d.Sentences[i]
			if s.Words > limit || s.Words == 0 || s.Marks.Has(lint.WithQuote|lint.OtherStop|lint.WithAddress|lint.WithPause) {
				continue
			}
			lower := s.Marks.Has(lint.StartsLower)
			aside := s.Marks.Has(lint.WithBracket) && !(lower && d.Tokens[s.FirstToken].Kind == lint.Word)
			quoted := s.Marks.Has(lint.StartsQuoted) && !((lower || s.Words == 1) && neverClosed(d, block))
			if aside || quoted {
				continue
			}
			host := hostOf(d, block, i)
			if host != nil && (host.Words >= speechHost || lower && host.Words >= lowerHostWords) {
				yield(tail{s, i, host, lower})
			}
		}
	}
}

// neverClosed reports whether the block's last quotation is open at its end and does not go on in the next one.
func neverClosed(d *lint.Document, block *lint.Block) bool {
	quotes := d.BlockQuotes(block)
	return len(quotes) > 0 && quotes[len(quotes)-1].Close < 0 && !quotes[len(quotes)-1].Continues
}

// hostOf is the sentence that the short sentence i was torn from: the one before
// it, past other fragments. It ends in a plain full stop.
func hostOf(d *lint.Document, block *lint.Block, i int) *lint.Sentence {
	for j := i - 1; j >= block.FirstSentence && j >= i-3; j-- {
		h := &d.Sentences[j]
		if scrap(d, h) || j == i-1 && h.Words <= 5 && h.Marks.Has(lint.WithFirst) {
			continue
		}
		if !h.Marks.Has(lint.PlainStop) && !stoppedTwice(d, h) || abbreviates(d, h) {
			return nil
		}
		return h
	}
	return nil
}

// stoppedTwice reports whether h ends in two full stops.
func stoppedTwice(d *lint.Document, h *lint.Sentence) bool {
	return d.Slice(d.Tokens[h.EndToken-1].Span()) == ".."
}

// abbreviates reports whether the stop of h stands behind a lone word in small letters that another
// mark has cut off, or one that is none behind a number: an abbreviation ("… its price! verb. sap.", "… of 150 rubl.").
func abbreviates(d *lint.Document, h *lint.Sentence) bool {
	last := h.EndToken - 2
	if last-1 <= h.FirstToken || !d.Tokens[last].Has(lint.Lower) {
		return false
	}
	before, word := &d.Tokens[last-1], d.LowerWord(&d.Tokens[last])
	return before.Kind == lint.Stop || before.Kind == lint.Number && d.Tokens[last].Class == 0 && !lexicon.IsWord(word) && lexicon.Unit(word) == ""
}

// scrap reports whether s is itself a fragment: a tail, or the half of a damaged number ("98. 5 last year.").
func scrap(d *lint.Document, s *lint.Sentence) bool {
	return s.Words <= maxTailWords && (s.Marks.Has(lint.StartsLower) || s.Words <= 1) ||
		s.Words > 1 && s.Words <= 6 && d.Tokens[s.FirstToken].Kind == lint.Number
}

// fragment reports whether the tail is a scrap of a sentence, and how surely.
func (t tail) fragment(d *lint.Document) (confidence float64) {
	s := grammar.Of(d, t.Sentence)
	first := s.FirstWord()
	if first < 0 || glued(d, t) || address(d, t.host) || t.Marks.Has(lint.BlockLast) && genre.Introduces(d, int(t.Block)) {
		return 0
	}
	if t.lower {
		return t.lowerFragment(d, s, first)
	}
	return t.capitalFragment(d, s, first)
}

func (t tail) lowerFragment(d *lint.Document, s grammar.Sentence, first int) float64 {
	if polite(s.Word(first)) || t.Words == 1 && !t.Marks.Has(lint.PlainStop) && initials(s.Word(first)) {
		return 0 // of the one who writes
	}
	if s.Tokens[first].Has(lint.Abbreviated) || cutShort(d, &d.Sentences[t.index-1]) || t.Words > 1 && s.Finite(first+1) > 0 && !lexicon.IsWord(s.Word(first)) && !romanEnding(s.Word(first)) {
		return 0 // an abbreviation, a brand in small letters
	}
	if nameParticle(s.Word(first)) || chained(d, t) || s.Tokens[first].Has(lint.HasDigit|lint.NonASCII) || t.Marks.Has(lint.DoubtfulStart) {
		return 0
	}
	if t.Words > 1 && endsQuoted(d, &d.Sentences[t.index-1]) && (t.Words > 2 || s.Tokens[first].Is(lint.SpeechVerb)) && !gesture(s, first) {
		return 0 // what follows a quotation is its attribution
	}
	if s.Tokens[first].Is(lint.Preposition|lint.Coordinator) && t.Words > 1 && s.Tags[s.LastWord()].IsNoun() {
		return 0 // the rest of a sentence that goes on, not its scrap
	}
	if lexicon.OutletOf(d.Word(&s.Tokens[first])) != lexicon.NoOutlet {
		return 0 // a credit
	}
	next := t.index + 1
	switch last := t.Marks.Has(lint.BlockLast); {
	case !last && (!t.Marks.Has(lint.PlainStop) || d.Sentences[next].Marks.Has(lint.StartsLower) && d.Sentences[next].Words > maxTailWords):
		return 0
	case t.host.Words < longHostWords:
		return 0.85
	}
	return 0.96
}

// gesture reports whether the tail begins with the past of a verb of doing and what is one's own: "showed his mind."
func gesture(s grammar.Sentence, first int) bool {
	if first+1 >= len(s.Tags) || s.Tokens[first].Class != 0 || s.Tags[first+1] != tag.PRPS || !lexicon.HasForm(s.Word(first), lexicon.Past) {
		return false
	}
	speech := lexicon.SpeechVerb(s.Word(first))
	return speech == 0 || speech&lexicon.Weak != 0
}

// cutShort reports whether s is a lone short word with a capital, which its stop cuts short: "Exp. essential."
func cutShort(d *lint.Document, s *lint.Sentence) bool {
	const short = 4
	first := &d.Tokens[s.FirstToken]
	return s.Words == 1 && first.Has(lint.Title) && first.Class == 0 && first.End-first.Start <= short && !romanEnding(d.LowerWord(first))
}

// address reports whether the host ends in a web address that the tail may belong to.
func address(d *lint.Document, host *lint.Sentence) bool {
	for i := host.EndToken - 1; i >= max(host.FirstToken, host.EndToken-4); i-- {
		if t := &d.Tokens[i]; t.Kind == lint.Address || strings.HasPrefix(d.LowerWord(t), "www") || strings.HasPrefix(d.LowerWord(t), "http") {
			return true
		}
	}
	return false
}

// glued reports whether no space stands before or behind the tail: code, addresses, lost spaces.
func glued(d *lint.Document, t tail) bool {
	return !d.Tokens[t.FirstToken].Has(lint.SpaceBefore) ||
		t.EndToken < len(d.Tokens) && !t.Marks.Has(lint.BlockLast) && !d.Tokens[t.EndToken].Has(lint.SpaceBefore)
}

// chained reports whether single words follow one another for effect: "after every. single. change."
func chained(d *lint.Document, t tail) bool {
	single := func(i int) bool {
		s := &d.Sentences[i]
		return s.Block == t.Block && s.Words == 1 && s.Marks.All(lint.StartsLower|lint.PlainStop)
	}
	return t.Words == 1 && grammar.Of(d, t.host).EndsOpen() && (single(t.index-1) || t.index+1 < len(d.Sentences) && single(t.index+1))
}

// endsQuoted reports whether s ends in a closing quotation mark, before or behind its stop.
func endsQuoted(d *lint.Document, s *lint.Sentence) bool {
	if s.Marks.Has(lint.EndsQuoted) {
		return true
	}
	i := s.EndToken - 2
	return i > s.FirstToken && d.Tokens[i+1].Kind == lint.Stop && d.Tokens[i].Kind == lint.Mark && d.Tokens[i].Has(lint.Closing)
}
