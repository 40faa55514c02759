package segment

import "github.com/artlint/artlint/lint"

// markSide says what a double mark does.
type markSide uint8

const (
	neither markSide = iota // inches, minutes
	opening
	closing
)

type doubleMark struct {
	token int // index in the block
	side  markSide
}

// sideFinder tells opening from closing double marks, straight ones and damaged
// ones too. It looks for the reading of a block's marks that costs least: a mark
// on the wrong side of a space, of the wrong shape, or without its partner costs
// something, so that one damaged mark does not turn those behind it round.
type sideFinder struct {
	doc    *lint.Document
	tokens []lint.Token
	german bool // the block has „ marks, which “ closes
	marks  []doubleMark
	steps  []sideStep

	running bool // the last block with marks left a quotation open
}

// sideStep holds, for each state behind a mark, outside (0) or inside (1) a
// quotation, the cost of the best reading, the state it came from and its side.
type sideStep [2]struct {
	cost int
	from uint8
	side markSide
}

// Costs of what is odd about a mark. A missing partner costs more than one
// misplaced space and less than a mark turned round that has both spaces wrong.
const (
	noPartner  = 8
	wrongShape = 10
	looseSpace = 4 // white space on the inner side
	tightSpace = 6 // a word glued to the outer side
	impossible = 1 << 20
)

// find returns the double marks of the block in order with their sides. Continued
// says that the next paragraph opens again, so that a quotation may stay open.
// Blocks are asked for in order: one that a quotation runs into may begin inside it.
func (f *sideFinder) find(d *lint.Document, tokens []lint.Token, continued bool) []doubleMark {
	f.doc, f.tokens, f.german = d, tokens, false
	f.marks, f.steps = f.marks[:0], f.steps[:0]
	for i := range tokens {
		if tokens[i].Kind == lint.Mark && isDoubleMark(d.Word(&tokens[i])) {
			f.german = f.german || d.Word(&tokens[i]) == "„"
			f.marks = append(f.marks, doubleMark{token: i})
		}
	}
	if len(f.marks) == 0 {
		return nil
	}
	outside, inside := 0, impossible
	if f.running {
		inside = 0
	}
	for i := range f.marks {
		step := f.step(f.marks[i].token, outside, inside)
		f.steps = append(f.steps, step)
		outside, inside = step[0].cost, step[1].cost
	}
	state := uint8(0)
	if !continued {
		inside += noPartner
	}
	if inside < outside {
		state = 1
	}
	f.running = state == 1
	for i := len(f.marks) - 1; i >= 0; i-- {
		best := &f.steps[i][state]
		f.marks[i].side = best.side
		state = best.from
	}
	return f.marks
}

func isDoubleMark(s string) bool {
	switch s {
	case `"`, "“", "”", "„", "‟", "〝", "〞", "＂", "``", "''":
		return true
	}
	return false
}

// step extends the best readings that end outside and inside a quotation by the mark at i.
func (f *sideFinder) step(i, outside, inside int) (s sideStep) {
	s[0].cost, s[1].cost = impossible, impossible
	try := func(to, from uint8, side markSide, cost int) {
		if cost < s[to].cost {
			s[to].cost, s[to].from, s[to].side = cost, from, side
		}
	}
	open, shut := f.openCost(i), f.closeCost(i)
	try(1, 0, opening, outside+open)
	try(0, 1, closing, inside+shut)
	try(1, 1, opening, inside+open+noPartner)
	try(0, 0, closing, outside+shut+noPartner)
	if f.measure(i) {
		try(0, 0, neither, outside)
		try(1, 1, neither, inside+looseSpace)
	}
	return s
}

// measure reports whether the mark at i may stand for inches, minutes or seconds: right behind a number.
func (f *sideFinder) measure(i int) bool {
	return i > 0 && f.tokens[i-1].Kind == lint.Number && !f.tokens[i].Has(lint.SpaceBefore) && f.doc.Text[f.tokens[i].Start] < 0x80 ||
		i > 0 && f.tokens[i-1].Kind == lint.Number && f.doc.Word(&f.tokens[i]) == "”"
}

func (f *sideFinder) openCost(i int) int {
	t, cost := &f.tokens[i], 0
	switch f.doc.Word(t) {
	case "”", "〞", "''":
		cost += wrongShape
	case "“":
		if f.german {
			cost += looseSpace
		}
	}
	if i > 0 && !t.Has(lint.SpaceBefore) {
		switch f.tokens[i-1].Kind {
		case lint.Open, lint.Dash, lint.Mark:
		case lint.Pause, lint.Symbol:
			cost++
		case lint.Comma:
			cost += tightSpace
			if i > 1 && !f.tokens[i-2].Is(lint.SpeechVerb) {
				cost += tightSpace // `the rain," she` closes
			}
		default:
			cost += tightSpace
		}
	}
	switch {
	case i+1 == len(f.tokens):
		cost += wrongShape
	case f.tokens[i+1].Has(lint.SpaceBefore):
		cost += looseSpace
	case f.tokens[i+1].Kind == lint.Comma || f.tokens[i+1].Kind == lint.Close:
		cost += tightSpace
	}
	if f.attributes(i) {
		cost += wrongShape
	}
	return cost
}

func (f *sideFinder) closeCost(i int) int {
	t, cost := &f.tokens[i], 0
	switch f.doc.Word(t) {
	case "“", "‟":
		if !f.german {
			cost += wrongShape
		}
	case "„", "〝", "``":
		cost += wrongShape
	}
	if t.Has(lint.SpaceBefore) {
		cost += looseSpace
	}
	if i+1 < len(f.tokens) && !f.tokens[i+1].Has(lint.SpaceBefore) {
		switch f.tokens[i+1].Kind {
		case lint.Word, lint.Number:
			if !f.tokens[i+1].Has(lint.Clitic) {
				cost += tightSpace
			}
			if i > 0 && f.tokens[i-1].Kind == lint.Comma && f.tokens[i+1].Has(lint.Title) && f.speaks(i+1) == 0 {
				cost += tightSpace // a sentence begins behind the comma
			}
		case lint.Open:
			cost += tightSpace
		}
	}
	switch {
	case f.attributes(i):
		cost -= tightSpace
	case f.announced(i):
		cost += wrongShape
	}
	return cost
}

// speaks is the number of tokens of the name at i and a speech verb behind it, "Hill
// said", "Ann Hill told"; zero where none follows.
func (f *sideFinder) speaks(i int) int {
	for j := i + 1; j < min(len(f.tokens), i+4) && f.tokens[j].Kind == lint.Word; j++ {
		if f.tokens[j].Is(lint.SpeechVerb) {
			return j + 1 - i
		}
	}
	return 0
}

// announced reports whether a quotation is announced before the mark at i, which
// then opens: `said, "We`, `added: "We`.
func (f *sideFinder) announced(i int) bool {
	if i < 2 || !f.tokens[i].Has(lint.SpaceBefore) || i+1 >= len(f.tokens) || f.tokens[i+1].Has(lint.SpaceBefore) {
		return false
	}
	k := f.tokens[i-1].Kind
	return k == lint.Pause || k == lint.Comma && f.tokens[i-2].Is(lint.SpeechVerb)
}

// attributes reports whether an attribution is glued to the mark at i, which
// then closes: `… the delay, "he said`, `the delay,"he said`, but not `He said, "he said no"`;
// behind a verb of speech one that ends its sentence does: `before we asked, "he said.`
func (f *sideFinder) attributes(i int) bool {
	if i < 2 || i+2 >= len(f.tokens) || f.tokens[i+1].Has(lint.SpaceBefore) {
		return false
	}
	if k := f.tokens[i-1].Kind; k != lint.Comma && k != lint.Stop {
		return false
	}
	n := Attribution(f.tokens[i+1:])
	if !f.tokens[i-2].Is(lint.SpeechVerb) {
		return n > 0
	}
	if n == 0 {
		n = f.speaks(i + 1)
	}
	stop := i + 1 + n
	return n > 0 && stop < len(f.tokens) && f.tokens[stop].Kind == lint.Stop && (stop+1 == len(f.tokens) || f.tokens[stop+1].Kind != lint.Mark || f.tokens[stop+1].Has(lint.SpaceBefore))
}

// Attribution is the number of tokens of the attribution in lower case that
// begins tokens: a pronoun or a short noun phrase with its speech verb ("he
// said", "the minister added"), or a speech verb with its subject ("said Smith",
// "added the minister"); zero where there is none.
func Attribution(tokens []lint.Token) int {
	if len(tokens) < 2 || tokens[0].Kind != lint.Word || !tokens[0].Has(lint.Lower) {
		return 0
	}
	if tokens[0].Is(lint.SpeechVerb) {
		return inverted(tokens)
	}
	if !tokens[0].Is(lint.SubjectPronoun | lint.Article | lint.Determiner) {
		return 0
	}
	for i := 1; i < min(len(tokens), 6); i++ {
		t := &tokens[i]
		switch {
		case t.Kind != lint.Word:
			return 0
		case t.Is(lint.SpeechVerb) && t.Has(lint.Lower):
			return i + 1
		case t.Is(lint.SubjectPronoun | lint.Be | lint.Modal | lint.Have):
			return 0
		}
	}
	return 0
}

// inverted is the length of a speech verb and what shows its subject behind it, of
// which a noun or two may come first ("said company spokesman Hill").
func inverted(tokens []lint.Token) int {
	for i := 1; i < min(len(tokens), 4); i++ {
		t := &tokens[i]
		switch {
		case t.Kind != lint.Word:
			return 0
		case t.Has(lint.Title|lint.Upper) || t.Is(lint.Article|lint.Determiner|lint.PersonTitle|lint.SubjectPronoun):
			return i + 1
		case t.Class != 0:
			return 0
		}
	}
	return 0
}
