package repeat

import (
	"slices"

	"github.com/artlint/artlint/lint"
)

// A repeat is a run of words that stands several times in a row.
type repeat struct {
	words   []int // token indexes of the words of all copies, in order
	size    int   // words in a copy
	copies  int
	rest    int  // words of a further copy that breaks off, for copies of three words and more
	joined  bool // "X and X", "X or X": a conjunction stands between the two copies
	commas  bool // a comma stands between copies
	listed  bool // a comma stands inside each copy
	next    int  // token index of the word behind, -1 at the end of the sentence
	prev    int  // token index of the word before, -1 at the start
	quoted  bool
	inTitle bool // every word has a capital
	verse   bool // a line ends between copies
}

// lastCopy is the words of the last whole copy.
func (f *repeat) lastCopy() []int { return f.words[len(f.words)-f.rest-f.size:][:f.size] }

// spelledAlike reports whether the copies have the same capitals, that of a sentence's first word aside.
func (f *repeat) spelledAlike(p *lint.Pass) bool {
	last := f.lastCopy()
	for i := range f.size {
		a, b := &p.Tokens[f.words[i]], &p.Tokens[last[i]]
		if (i > 0 || f.prev >= 0 || b.Has(lint.Title)) && p.Word(a) != p.Word(b) {
			return false
		}
	}
	return true
}

// preceded reports whether the word before the copies is one of words.
func (f *repeat) preceded(p *lint.Pass, words ...string) bool {
	return f.prev >= 0 && slices.Contains(words, p.LowerWord(&p.Tokens[f.prev]))
}

// span is from the first copy to the last.
func (f *repeat) span(p *lint.Pass) lint.Span {
	return lint.Span{Start: int(p.Tokens[f.words[0]].Start), End: int(p.Tokens[f.words[len(f.words)-1]].End)}
}

// collapse keeps the first copy, or the last where it breaks off.
func (f *repeat) collapse(p *lint.Pass, a lint.Applicability) lint.Fix {
	if f.rest > 0 {
		return p.Replace(lint.Span{Start: f.span(p).Start, End: int(p.Tokens[f.words[f.size*f.copies]].Start)}, "", a, "Keep it once")
	}
	end := int(p.Tokens[f.words[f.size-1]].End)
	return p.Replace(lint.Span{Start: end, End: f.span(p).End}, "", a, "Keep it once")
}

// closed reports whether all words of a copy are of closed classes.
func (f *repeat) closed(p *lint.Pass) bool {
	for _, i := range f.words[:f.size] {
		if p.Tokens[i].Class&^(lint.Weekday|lint.Month|lint.PersonTitle) == 0 {
			return false
		}
	}
	return true
}

func (r *repeats) describe(found *repeat) {
	if first := &r.p.Tokens[found.words[found.size]]; first.Has(lint.Title) && first.Class != 0 && found.prev >= 0 {
		found.verse = true // its lines are set in one
	}
	found.inTitle = true
	for _, i := range found.words[1:] {
		found.verse = found.verse || r.p.Tokens[i].Has(lint.LineBefore)
	}
	for _, i := range found.words[:found.size] {
		t := &r.p.Tokens[i]
		found.quoted = found.quoted || t.Has(lint.Quoted)
		found.inTitle = found.inTitle && t.Has(lint.Title|lint.Upper)
	}
	last := &r.p.Tokens[found.lastCopy()[0]]
	found.inTitle = found.inTitle && last.Has(lint.Title|lint.Upper)
}

// mayHoldNumber reports whether word i of the copies at a and b may be a number, which tables repeat: between copies that a conjunction
// joins, behind a preposition, or first in a phrase of several words with a comma or an "and" behind.
func (r *repeats) mayHoldNumber(a, b, i, size int) bool {
	const phrase = 3
	if size >= phrase && r.words[b].gap == comma && r.words[a+1].kind == lint.Word && r.words[a+2].kind == lint.Word {
		return true
	}
	if size >= phrase && b-a != size && r.words[a+1].kind == lint.Word && r.words[a+2].kind == lint.Word {
		return true
	}
	return i > 0 && (b-a != size || r.p.Tokens[r.words[a].token].Is(lint.Preposition))
}

// tail reports whether the sentence, or a part that a mark closes, ends behind the copies.
func (f *repeat) tail(p *lint.Pass) bool {
	next := f.words[len(f.words)-1] + 1
	return f.next < 0 || next < f.next && p.Tokens[next].Kind != lint.Mark
}

// goesOn reports whether more of a word is glued to token i: "image/color", "tool(s)".
func (r *repeats) goesOn(i int) bool {
	if i+2 >= len(r.p.Tokens) {
		return false
	}
	mark, next := &r.p.Tokens[i+1], &r.p.Tokens[i+2]
	return (mark.Kind == lint.Symbol || mark.Kind == lint.Open) && !mark.Has(lint.SpaceBefore) && !next.Has(lint.SpaceBefore) && r.p.Text[mark.Start] != '%'
}
