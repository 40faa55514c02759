package segment

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// block appends the sentences of block index. It splits before lower case
// too ("… in Iraq. heard. Ten" is three sentences), which the Unicode rules do
// not: a stop is read as the end unless an abbreviation, an initial, a number or
// an attribution behind a quotation explains it.
func (s *splitter) block(index int) {
	d := s.doc
	b := &d.Blocks[index]
	b.FirstSentence = len(d.Sentences)
	s.tokens, s.base, s.doubt = d.BlockTokens(b), b.FirstToken, false
	for first := 0; first < len(s.tokens); {
		end, doubt := s.end(first)
		d.Sentences = append(d.Sentences, s.sentence(first, end, int32(index)))
		if s.doubt {
			d.Sentences[len(d.Sentences)-1].Marks |= lint.DoubtfulStart
		}
		s.doubt = doubt
		first = end
	}
	b.EndSentence = len(d.Sentences)
	if b.EndSentence > b.FirstSentence {
		d.Sentences[b.FirstSentence].Marks |= lint.BlockFirst
		d.Sentences[b.EndSentence-1].Marks |= lint.BlockLast
	}
	for i := b.FirstSentence; i < b.EndSentence; i++ {
		b.Marks |= d.Sentences[i].Marks
	}
}

// splitter splits the blocks of a document one after the other.
type splitter struct {
	doc    *lint.Document
	tokens []lint.Token
	base   int
	doubt  bool // whether the boundary before the next sentence is doubtful
}

// end is the token behind the sentence that begins at first, and whether the boundary there is doubtful.
func (s *splitter) end(first int) (end int, doubt bool) {
	open := 0 // brackets
	for i := first; i < len(s.tokens); i++ {
		t := &s.tokens[i]
		switch {
		case t.Kind == lint.Open:
			open++
		case t.Kind == lint.Close:
			open = max(0, open-1)
		case t.Kind == lint.Stop:
			next := s.closers(i + 1)
			if next == len(s.tokens) {
				return next, false
			}
			if open > 0 && s.tokens[next].Has(lint.Lower) && next == i+1 {
				continue // (incl. shipping)
			}
			if ends, doubt := s.stopEnds(first, i, next); ends {
				return next, doubt
			}
			i = next - 1
		case t.Has(lint.Abbreviated) && i+1 < len(s.tokens):
			next := s.closers(i + 1)
			if next < len(s.tokens) && s.abbreviationEnds(i, next) {
				return next, true
			}
		}
	}
	return len(s.tokens), false
}

// closers skips the closing marks and brackets that belong to the stop before i.
func (s *splitter) closers(i int) int {
	for ; i < len(s.tokens); i++ {
		t := &s.tokens[i]
		switch {
		case t.Kind == lint.Close && !t.Has(lint.SpaceBefore):
		case t.Kind == lint.Mark && t.Has(lint.Closing):
		case t.Kind == lint.Stop && !t.Has(lint.SpaceBefore): // ."?
		default:
			return i
		}
	}
	return i
}

// stopEnds decides whether the stop at i ends the sentence, next being the first token behind its closers.
func (s *splitter) stopEnds(first, i, next int) (ends, doubt bool) {
	stop, after := &s.tokens[i], &s.tokens[next]
	text := s.doc.Word(stop)
	switch after.Kind {
	case lint.Comma:
		return s.strayTail(next), false
	case lint.Pause, lint.Close, lint.Stop, lint.Dash:
		return false, false
	}
	lower := after.Kind == lint.Word && after.Has(lint.Lower)
	quoted := next > i+1
	switch {
	case text != "." && text != "。":
		// “Why?” he asked. “Wow!” Smith said. Yahoo! users. Well ... perhaps.
		if lower || quoted && s.attribution(next) {
			return false, false
		}
		return true, text == "..." || text == "…" || !quoted && text == "!"
	case quoted && lower && Attribution(s.tokens[next:]) > 0:
		return false, false // “The end.” he said: the source keeps its stop inside the marks
	case quoted && i > first && s.tokens[i-1].Kind == lint.Mark: // the sign "." itself
		return false, false
	case i == first && i == 0: // a lone stop opens the block
		return false, false
	case i > first && s.listNumber(first, i):
		return false, false
	case i > first && lower && !quoted && s.tokens[i-1].Kind == lint.Number && s.ordinal(i-1) && !s.loneTail(next) && !after.Is(lint.Article|lint.SubjectPronoun):
		return false, false // 25. may, 3. clock; no ordinal stands before "the" or "he"
	case lower && !quoted && i > first && (s.abbreviated(i-1) || i-1 > first && s.labelled(i-1, next)):
		return false, false
	case !after.Has(lint.SpaceBefore) && !quoted:
		// glued: "seasons.The" is two sentences, ".NET" and "v.2" are not
		return after.Kind == lint.Word && !stop.Has(lint.SpaceBefore), true
	}
	return true, stop.Has(lint.SpaceBefore)
}

// strayTail reports whether a loose comma at i begins a torn-off word: "… them. , scored."
func (s *splitter) strayTail(i int) bool {
	return s.tokens[i].Has(lint.SpaceBefore) && i+2 < len(s.tokens) && s.tokens[i+1].Has(lint.Lower) && s.tokens[i+2].Kind == lint.Stop
}

// listNumber reports whether the stop at i only closes the number of a list item.
func (s *splitter) listNumber(first, i int) bool {
	return first == 0 && i == 1 && s.tokens[0].Kind == lint.Number
}

// loneTail reports whether one or two words from i on are all that stands before
// the last stop of the block: a tail behind a number, not the noun of an ordinal.
func (s *splitter) loneTail(i int) bool {
	for j := i + 1; j < min(len(s.tokens), i+3); j++ {
		if s.tokens[j].Kind == lint.Stop {
			return j == len(s.tokens)-1
		}
	}
	return false
}

// ordinal reports whether the number may be a day or a rank with the stop of an ordinal.
func (s *splitter) ordinal(i int) bool {
	t := &s.tokens[i]
	return t.End-t.Start <= 2
}

// abbreviated reports whether the word at i looks like an abbreviation that no list has: a lone
// letter, or up to four letters without a vowel.
func (s *splitter) abbreviated(i int) bool {
	t := &s.tokens[i]
	if t.Kind == lint.Word && i > 0 && s.tokens[i-1].Has(lint.Abbreviated) && t.Is(lint.FirstSingular) {
		return true // R. I. walls
	}
	w := s.doc.LowerWord(t)
	if number, unit, joined := strings.Cut(w, "-"); joined && t.Has(lint.HasDigit) {
		return shortForms[unit] == behindNumber && strings.Trim(number, "0123456789.,") == "" // 10-yr. notes
	}
	if t.Kind != lint.Word || t.Is(lint.Pronoun) || t.Has(lint.Upper|lint.Clitic) {
		return false
	}
	switch shortForms[w] {
	case anywhere:
		return true
	case capitalised:
		return t.Has(lint.Title)
	case behindNumber:
		return i > 0 && s.tokens[i-1].Kind == lint.Number
	}
	if len(w) == 1 {
		return true
	}
	if len(w) > 4 {
		return false
	}
	for j := 0; j < len(w); j++ {
		switch w[j] {
		case 'a', 'e', 'i', 'o', 'u', 'y':
			return false
		}
		if w[j] >= 0x80 {
			return false
		}
	}
	return true
}

// labelled reports whether the word at i is the "no." of a label, whose verb may stand at next: "the order no. is 12".
func (s *splitter) labelled(i, next int) bool {
	label := &s.tokens[i-1]
	return s.doc.LowerWord(&s.tokens[i]) == "no" && label.Kind == lint.Word && label.Has(lint.Lower) &&
		(label.Is(lint.Article) || label.Class == 0 && s.tokens[next].Is(lint.Be) && !s.loneTail(next))
}

// attribution reports whether a speech verb with its subject begins at i: "Smith said", "the minister asked".
func (s *splitter) attribution(i int) bool {
	for j := i; j < min(len(s.tokens), i+6); j++ {
		t := &s.tokens[j]
		if t.Kind != lint.Word {
			return false
		}
		if t.Is(lint.SpeechVerb) && j > i {
			return true
		}
	}
	return false
}

// abbreviationEnds decides whether an abbreviation that keeps its stop also ends the sentence.
func (s *splitter) abbreviationEnds(i, next int) bool {
	t, after := &s.tokens[i], &s.tokens[next]
	word := s.doc.LowerWord(t)
	if abbreviations[word[:len(word)-1]].kind != suffix {
		return false
	}
	if after.Kind == lint.Mark && next+1 < len(s.tokens) {
		after = &s.tokens[next+1]
	}
	const openers = lint.Article | lint.Determiner | lint.SubjectPronoun | lint.Preposition | lint.Subordinator | lint.Adverbial | lint.Coordinator | lint.Wh
	return after.Kind == lint.Word && after.Has(lint.Title) && after.Is(openers) && !after.Is(lint.Month|lint.PersonTitle) ||
		after.Kind == lint.Word && after.Has(lint.Title) && s.doc.Word(after) == "I"
}
