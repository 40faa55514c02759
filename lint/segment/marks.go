package segment

import "github.com/artlint/artlint/lint"

// sentence builds the sentence of the tokens [first, end) of the block and gathers its marks.
func (s *splitter) sentence(first, end int, block int32) lint.Sentence {
	tokens := s.tokens[first:end]
	out := lint.Sentence{
		Span:  lint.Span{Start: int(tokens[0].Start), End: int(tokens[len(tokens)-1].End)},
		Block: block, FirstToken: s.base + first, EndToken: s.base + end,
	}
	var m lint.Marks
	seenWord := false
	for i := range tokens {
		t := &tokens[i]
		switch t.Kind {
		case lint.Word:
			m |= wordMarks(t, seenWord)
			out.Vocabulary |= lint.HashBit(t.Hash)
			s.doc.Vocabulary.Add(t.Hash)
			if t.Has(lint.Title | lint.Upper) {
				s.doc.Capitals.Add(t.Hash)
			}
			if !t.Has(lint.Lower) {
				s.doc.Capitalised = append(s.doc.Capitalised, int32(out.FirstToken+i))
			}
			if t.Has(lint.Hyphenated) {
				s.doc.Hyphenated = append(s.doc.Hyphenated, int32(out.FirstToken+i))
			}
			if !t.Has(lint.Clitic) {
				out.Words++
				seenWord = true
			}
			m |= s.echoMark(tokens, out.FirstToken, i)
		case lint.Number:
			s.doc.Numbers = append(s.doc.Numbers, int32(out.FirstToken+i))
			out.Words++
			seenWord = true
			m |= lint.WithDigit
			if t.Has(lint.NonASCII) {
				m |= lint.WithNonASCII
			}
		default:
			m |= markMarks(tokens, i)
		}
	}
	out.Marks = m | s.edgeMarks(tokens)
	return out
}

func wordMarks(t *lint.Token, inside bool) lint.Marks {
	var m lint.Marks
	if !inside && t.Has(lint.Lower) {
		m |= lint.StartsLower
	}
	if t.Has(lint.NonASCII) {
		m |= lint.WithNonASCII
	}
	if t.Has(lint.NonLatin) {
		m |= lint.WithNonLatin
	}
	if t.Has(lint.HasDigit) {
		m |= lint.WithDigit
	}
	if t.Has(lint.Lower) && t.End-t.Start >= 4 {
		m |= lint.WithLower
	}
	if t.Class == 0 {
		return m
	}
	if t.Is(lint.FirstSingular|lint.FirstPlural) && !t.Has(lint.Quoted) {
		m |= lint.WithFirst
	}
	if t.Is(lint.SpeechVerb) && !t.Has(lint.Quoted) {
		m |= lint.WithSpeech
	}
	if inside && t.Has(lint.Title) && t.Is(lint.Article|lint.Preposition|lint.Coordinator|lint.Determiner|lint.Pronoun|lint.Be|lint.Modal|lint.Have) {
		m |= lint.WithCapitalInner
	}
	if t.Is(lint.Month) {
		m |= lint.WithMonth
	}
	if t.Is(lint.PersonTitle) {
		m |= lint.WithTitle
	}
	if t.Is(lint.Masculine | lint.Feminine) {
		m |= lint.WithGender
	}
	return m
}

// farthestEcho is how many tokens an echo may be away.
const farthestEcho = 16

// mixer spreads the hashes of short words, Knuth's multiplicative hashing.
const mixer = 2654435769

// echoMark looks for the word at i of the sentence's tokens, which begin at token base of
// the document, among those before it.
func (s *splitter) echoMark(tokens []lint.Token, base, i int) lint.Marks {
	h := tokens[i].Hash
	slot := &s.latest[h*mixer>>23]
	last := int(*slot) - base
	*slot = int32(base + i)
	if last < 0 || i-last > farthestEcho || last >= i || tokens[last].Hash != h {
		return 0
	}
	if (i-last <= 2 || i+1 < len(tokens) && tokens[i+1].Hash == tokens[last+1].Hash) && twice(tokens, i, i-last) {
		return lint.WithEcho
	}
	return 0
}

// twice reports whether the tokens around i are the same as those at the distance before them,
// with nothing but commas and an "and" between the two copies.
func twice(tokens []lint.Token, i, distance int) bool {
	start, end := i, i
	for end < len(tokens) && tokens[end].Hash == tokens[end-distance].Hash {
		end++
	}
	for start > distance && tokens[start-1].Hash == tokens[start-1-distance].Hash {
		start--
	}
	for j := end - distance; j < start; j++ {
		if tokens[j].Kind != lint.Comma && !tokens[j].Is(lint.Coordinator) {
			return false
		}
	}
	return true
}

func markMarks(tokens []lint.Token, i int) lint.Marks {
	t := &tokens[i]
	var m lint.Marks
	if t.Has(lint.NonASCII) && t.Kind != lint.Mark && t.Kind != lint.Dash && t.Kind != lint.Stop {
		m |= lint.WithNonASCII
	}
	switch t.Kind {
	case lint.Stop, lint.Comma, lint.Pause:
		if t.Kind == lint.Pause {
			m |= lint.WithPause
		}
		if t.Has(lint.SpaceBefore) {
			m |= lint.WithLooseMark
		}
		if i+1 < len(tokens) {
			next := &tokens[i+1]
			if !next.Has(lint.SpaceBefore) && (next.Kind == lint.Word || next.Kind == lint.Number) {
				m |= lint.WithTightStop
			}
			if next.Kind == lint.Stop || next.Kind == lint.Comma || next.Kind == lint.Pause {
				m |= lint.WithDoubleMark
			}
		}
	case lint.Mark:
		m |= lint.WithQuote
	case lint.Open:
		m |= lint.WithBracket
	case lint.Close:
		m |= lint.WithBracket
		if t.Has(lint.SpaceBefore) {
			m |= lint.WithLooseMark
		}
	case lint.Bullet, lint.Symbol:
		m |= lint.WithBullet
	case lint.Address:
		m |= lint.WithAddress
	case lint.Dash:
		m |= lint.WithDash
	}
	return m
}

// edgeMarks looks at how the sentence begins and ends.
func (s *splitter) edgeMarks(tokens []lint.Token) lint.Marks {
	var m lint.Marks
	if first := &tokens[0]; first.Kind == lint.Mark || first.Has(lint.Quoted) {
		m |= lint.StartsQuoted
	}
	i := len(tokens) - 1
	for i > 0 && (tokens[i].Kind == lint.Mark || tokens[i].Kind == lint.Close) {
		if tokens[i].Kind == lint.Mark {
			m |= lint.EndsQuoted
		}
		i--
	}
	switch last := &tokens[i]; {
	case last.Kind == lint.Stop:
		if w := s.doc.Word(last); w == "." || w == "。" {
			m |= lint.PlainStop
		} else {
			m |= lint.OtherStop
		}
	case last.Has(lint.Abbreviated):
		m |= lint.PlainStop
	}
	return m
}
