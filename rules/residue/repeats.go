package residue

import (
	"slices"

	"github.com/artlint/artlint/lint"
)

// A repeat is a run of words that stands several times in a row.
type repeat struct {
	words   []int // token indexes of the words of all copies, in order
	size    int   // words in a copy
	copies  int
	joined  bool // "X and X", "X or X": a conjunction stands between the two copies
	commas  bool // a comma stands between copies
	next    int  // token index of the word behind, -1 at the end of the sentence
	prev    int  // token index of the word before, -1 at the start
	quoted  bool
	inTitle bool // every word has a capital
	verse   bool // a line ends between copies
}

const (
	longestCopy = 14
	nearCopy    = 4 // as far as the mark WithRepeat sees
)

// gap is what stands between a word and the one before it.
type gap uint8

const (
	noMark gap = iota
	comma
	otherMark
)

// repeats finds the runs in sentences. Its scratch space is used again from sentence to sentence.
type repeats struct {
	p      *lint.Pass
	words  []int // token indexes of the sentence's words
	gaps   []gap
	latest [128]int32 // last place of a hash, by its low bits
}

// each calls f for every repeat of the document, the shortest of those that begin at a word.
func (r *repeats) each(f func(*repeat)) {
	for i := range r.p.Sentences {
		s := &r.p.Sentences[i]
		if !s.Marks.Has(lint.WithRepeat) && s.Words < 10 {
			continue
		}
		r.load(s)
		near := s.Marks.Has(lint.WithRepeat)
		for w := range r.words {
			r.latest[r.hash(w)%128] = -1
		}
		for w := 0; w < len(r.words); w++ {
			if found := r.at(w, near); found != nil {
				if found.spelledAlike(r.p) {
					f(found)
				}
				w += found.size*found.copies - 1
			}
		}
	}
}

func (r *repeats) load(s *lint.Sentence) {
	r.words, r.gaps = r.words[:0], r.gaps[:0]
	g := noMark
	for i := s.FirstToken; i < s.EndToken; i++ {
		switch t := &r.p.Tokens[i]; t.Kind {
		case lint.Word, lint.Number:
			r.words, r.gaps = append(r.words, i), append(r.gaps, g)
			g = noMark
		case lint.Comma:
			g = max(g, comma)
		default:
			g = otherMark
		}
	}
}

func (r *repeats) hash(w int) uint32 { return r.p.Tokens[r.words[w]].Hash }

// at looks for a repeat whose second copy begins at or behind word w: nearby for
// every distance, further off only where the same word was last seen.
func (r *repeats) at(w int, near bool) *repeat {
	if near {
		for size := 1; size <= nearCopy; size++ {
			if found := r.copies(w, size, 0); found != nil {
				return found
			}
		}
		for size := nearCopy - 1; size >= 1; size-- {
			if found := r.copies(w, size, 1); found != nil {
				return found
			}
		}
	}
	slot := &r.latest[r.hash(w)%128]
	back := int(*slot)
	*slot = int32(w)
	if size := w - back; back >= 0 && size > nearCopy && size <= longestCopy {
		return r.copies(back, size, 0)
	}
	return nil
}

// copies looks for copies of the size words from w on, with joint words (a conjunction) between them.
func (r *repeats) copies(w, size, joint int) *repeat {
	if w+2*size+joint > len(r.words) || r.hash(w) != r.hash(w+size+joint) || !r.same(w, w+size+joint, size) {
		return nil
	}
	found := &repeat{size: size, copies: 2, prev: -1, next: -1, joined: joint > 0}
	if joint > 0 {
		if t := &r.p.Tokens[r.words[w+size]]; r.p.LowerWord(t) != "and" && r.p.LowerWord(t) != "or" || r.gaps[w+size] != noMark || r.gaps[w+size+1] != noMark {
			return nil
		}
	} else {
		for w+(found.copies+1)*size <= len(r.words) && r.same(w, w+found.copies*size, size) {
			found.copies++
		}
		for c := 1; c < found.copies; c++ {
			switch r.gaps[w+c*size] {
			case otherMark:
				return nil
			case comma:
				found.commas = true
			}
		}
	}
	end := w + found.copies*size + joint
	found.words = r.words[w:end]
	if w > 0 {
		found.prev = r.words[w-1]
	}
	if end < len(r.words) {
		found.next = r.words[end]
	}
	r.describe(found)
	return found
}

// same reports whether the size words at a and at b are spelled alike, without marks inside.
func (r *repeats) same(a, b, size int) bool {
	for i := range size {
		if r.hash(a+i) != r.hash(b+i) || i > 0 && (r.gaps[a+i] != noMark || r.gaps[b+i] != noMark) || r.p.Tokens[r.words[a+i]].Kind != lint.Word {
			return false
		}
	}
	return true
}

func (r *repeats) describe(found *repeat) {
	found.inTitle = true
	for _, i := range found.words[1:] {
		found.verse = found.verse || r.p.Tokens[i].Has(lint.LineBefore)
	}
	for _, i := range found.words[:found.size] {
		t := &r.p.Tokens[i]
		found.quoted = found.quoted || t.Has(lint.Quoted)
		found.inTitle = found.inTitle && t.Has(lint.Title|lint.Upper)
	}
	last := &r.p.Tokens[found.words[len(found.words)-found.size]]
	found.inTitle = found.inTitle && last.Has(lint.Title|lint.Upper)
}

// spelledAlike reports whether the copies have the same capitals, that of a sentence's first word aside.
func (f *repeat) spelledAlike(p *lint.Pass) bool {
	last := f.words[len(f.words)-f.size:]
	for i := range f.size {
		a, b := &p.Tokens[f.words[i]], &p.Tokens[last[i]]
		if (i > 0 || f.prev >= 0 || b.Has(lint.Title)) && p.Word(a) != p.Word(b) {
			return false
		}
	}
	return true
}

// tail reports whether the sentence, or a part that a mark closes, ends behind the copies.
func (f *repeat) tail(p *lint.Pass) bool {
	next := f.words[len(f.words)-1] + 1
	return f.next < 0 || next < f.next && p.Tokens[next].Kind != lint.Mark
}

// preceded reports whether the word before the copies is one of words.
func (f *repeat) preceded(p *lint.Pass, words ...string) bool {
	return f.prev >= 0 && slices.Contains(words, p.LowerWord(&p.Tokens[f.prev]))
}

// span is from the first copy to the last.
func (f *repeat) span(p *lint.Pass) lint.Span {
	return lint.Span{Start: int(p.Tokens[f.words[0]].Start), End: int(p.Tokens[f.words[len(f.words)-1]].End)}
}

// collapse keeps the first copy.
func (f *repeat) collapse(p *lint.Pass, a lint.Applicability) lint.Fix {
	end := int(p.Tokens[f.words[f.size-1]].End)
	return p.Replace(lint.Span{Start: end, End: f.span(p).End}, "", a, "Keep it once")
}

// closed reports whether all words of a copy are of closed classes.
func (f *repeat) closed(p *lint.Pass) bool {
	for _, i := range f.words[:f.size] {
		if p.Tokens[i].Class == 0 {
			return false
		}
	}
	return true
}
