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
	var all words
	for i := range tokens {
		t := &tokens[i]
		switch t.Kind {
		case lint.Word:
			m |= wordMarks(t, out.Words > 0)
			all.add(t)
			out.Vocabulary |= lint.HashBit(t.Hash)
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
			}
			m |= echoMark(tokens, i, s.doc.Words.Add(out.FirstToken+i, t.Hash)-out.FirstToken)
		case lint.Number:
			s.doc.Numbers = append(s.doc.Numbers, int32(out.FirstToken+i))
			out.Words++
			all.shapes |= t.Shape
		default:
			m |= markMarks(tokens, i)
		}
	}
	out.Marks = m | all.marks() | s.edgeMarks(tokens)
	return out
}

// wordMarks are the marks of a word that its place and more than one fact decide; inside is behind the first word.
func wordMarks(t *lint.Token, inside bool) lint.Marks {
	const closed = lint.Article | lint.Preposition | lint.Coordinator | lint.Determiner | lint.Pronoun | lint.Be | lint.Modal | lint.Have
	var m lint.Marks
	switch {
	case t.Has(lint.Lower):
		if !inside {
			m |= lint.StartsLower
		}
		if t.End-t.Start >= 4 {
			m |= lint.WithLower
		}
	case inside && t.Has(lint.Title) && t.Is(closed):
		m |= lint.WithCapitalInner
	}
	return m
}

// words are the facts of the words and numbers of a sentence together.
type words struct {
	shapes           lint.Shape
	classes, outside lint.Class // outside of quotations
}

func (w *words) add(t *lint.Token) {
	w.shapes |= t.Shape
	w.classes |= t.Class
	if !t.Has(lint.Quoted) {
		w.outside |= t.Class
	}
}

func (w *words) marks() lint.Marks {
	var m lint.Marks
	for _, f := range [...]struct {
		found bool
		mark  lint.Marks
	}{
		{w.shapes&lint.NonASCII != 0, lint.WithNonASCII},
		{w.shapes&lint.NonLatin != 0, lint.WithNonLatin},
		{w.shapes&lint.HasDigit != 0, lint.WithDigit},
		{w.outside&(lint.FirstSingular|lint.FirstPlural) != 0, lint.WithFirst},
		{w.outside&lint.SpeechVerb != 0, lint.WithSpeech},
		{w.classes&lint.Month != 0, lint.WithMonth},
		{w.classes&lint.PersonTitle != 0, lint.WithTitle},
		{w.classes&(lint.Masculine|lint.Feminine) != 0, lint.WithGender},
	} {
		if f.found {
			m |= f.mark
		}
	}
	return m
}

// farthestEcho is how many tokens an echo may be away.
const farthestEcho = 16

// echoMark looks whether the word at i, and what goes with it, is a copy of what ends at or begins at the word at last.
func echoMark(tokens []lint.Token, i, last int) lint.Marks {
	if last < 0 || i-last > farthestEcho || tokens[last].Hash != tokens[i].Hash {
		return 0
	}
	if (i-last <= 2 || i+1 < len(tokens) && tokens[i+1].Hash == tokens[last+1].Hash) && twice(tokens, i, i-last) {
		return lint.WithEcho
	}
	return 0
}

// twice reports whether the tokens around i are the same as those at the distance before them,
// with nothing but commas and an "and" between the two copies. Copies that touch settle it, however long
// the tokens go on repeating themselves.
func twice(tokens []lint.Token, i, distance int) bool {
	start, end := i, i
	for end < len(tokens) && end-start < distance && tokens[end].Hash == tokens[end-distance].Hash {
		end++
	}
	for start > distance && end-start < distance && tokens[start-1].Hash == tokens[start-1-distance].Hash {
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
