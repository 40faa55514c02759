package fixes

import "github.com/sergi/go-diff/diffmatchpatch"

// Op says what becomes of a part of a text.
type Op int8

// The operations.
const (
	Delete Op = iota - 1
	Keep
	Insert
)

// Part is a stretch of a text in a difference.
type Part struct {
	Op   Op
	Text string
}

// Pieces are spelled as one rune each, from the planes where every rune is valid.
const (
	firstRune = 0x10000
	mostRunes = 0x110000 - firstRune
)

// dictionary gives equal pieces of text the same rune.
type dictionary struct {
	pieces []string
	runes  map[string]rune
}

func (d *dictionary) spell(pieces []string) []rune {
	out := make([]rune, len(pieces))
	for i, p := range pieces {
		r, ok := d.runes[p]
		if !ok {
			r = firstRune + rune(len(d.pieces))
			d.runes[p] = r
			d.pieces = append(d.pieces, p)
		}
		out[i] = r
	}
	return out
}

// sequenceDiff is a shortest difference of two sequences of pieces, one part a
// piece. With tidy, equal pieces between changes may count as changed to make
// the difference easier to read.
func sequenceDiff(before, after []string, tidy bool) []Part {
	if len(before) == 0 || len(after) == 0 || len(before)+len(after) > mostRunes {
		return append(parts(Delete, before), parts(Insert, after)...)
	}
	d := dictionary{runes: map[string]rune{}}
	dmp := diffmatchpatch.New()
	dmp.DiffTimeout = 0 // a timeout would make the result depend on the machine
	diffs := dmp.DiffMainRunes(d.spell(before), d.spell(after), false)
	if tidy {
		diffs = dmp.DiffCleanupSemantic(diffs)
	}
	var out []Part
	for _, x := range diffs {
		for _, r := range x.Text {
			out = append(out, Part{Op(x.Type), d.pieces[r-firstRune]})
		}
	}
	return out
}

func parts(op Op, pieces []string) []Part {
	out := make([]Part, 0, len(pieces))
	for _, p := range pieces {
		out = append(out, Part{op, p})
	}
	return out
}
