package repeat

import (
	"github.com/artlint/artlint/lint"
)

const (
	longestCopy = 14
	nearCopy    = 4 // words of a copy that is looked for at every distance
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
	words  []repeatWord // of the sentence
	latest [128]int32   // last place of a word, by the low bits of its hash
}

type repeatWord struct {
	hash  uint32
	token int32
	gap   gap // before it
	kind  lint.TokenKind
}

// each calls f for every repeat of the document, the shortest of those that begin at a word.
func (r *repeats) each(f func(*repeat)) {
	if !r.p.Marks.Has(lint.WithEcho) {
		return
	}
	const usual = 64 // words of a sentence
	r.words = make([]repeatWord, 0, usual)
	for i := range r.p.Sentences {
		s := &r.p.Sentences[i]
		if s.Words < 2 || !s.Marks.Has(lint.WithEcho) {
			continue
		}
		r.load(s)
		for w := range r.words {
			r.latest[r.words[w].hash%uint32(len(r.latest))] = -1
		}
		for w := 0; w < len(r.words); w++ {
			if found := r.at(w); found != nil {
				if found.spelledAlike(r.p) {
					f(found)
				}
				w += found.size*found.copies - 1
			}
		}
		for w := range r.words {
			r.latest[r.words[w].hash%uint32(len(r.latest))] = 0
		}
	}
}

func (r *repeats) load(s *lint.Sentence) {
	r.words = r.words[:0]
	g := noMark
	tokens := r.p.Tokens[s.FirstToken:s.EndToken]
	for i := range tokens {
		switch t := &tokens[i]; t.Kind {
		case lint.Word, lint.Number:
			r.words = append(r.words, repeatWord{t.Hash, int32(s.FirstToken + i), g, t.Kind})
			g = noMark
		case lint.Comma:
			g = max(g, comma)
		default:
			g = otherMark
		}
	}
}

// at looks for a repeat whose second copy begins at or behind word w: nearby for
// every distance, further off only where the same word was last seen.
func (r *repeats) at(w int) *repeat {
	if found := r.nearby(w); found != nil {
		return found
	}
	slot := &r.latest[r.words[w].hash%uint32(len(r.latest))]
	back := int(*slot)
	*slot = int32(w)
	size := w - back
	if back < 0 || size <= nearCopy || size > longestCopy {
		return nil
	}
	if found := r.copies(back, size, 0); found != nil {
		return found
	}
	return r.copies(back, size-1, 1)
}

// nearby looks for copies of up to nearCopy words: for the same word again at their distance first.
func (r *repeats) nearby(w int) *repeat {
	h := r.words[w].hash
	for distance := 1; distance <= nearCopy && w+distance < len(r.words); distance++ {
		if r.words[w+distance].hash != h {
			continue
		}
		if found := r.copies(w, distance, 0); found != nil {
			return found
		}
		if distance > 1 {
			if found := r.copies(w, distance-1, 1); found != nil {
				return found
			}
		}
	}
	return nil
}

// copies looks for copies of the size words from w on, with joint words (a conjunction) between them.
func (r *repeats) copies(w, size, joint int) *repeat {
	if w+2*size+joint > len(r.words) || !r.same(w, w+size+joint, size) {
		return nil
	}
	found := &repeat{size: size, copies: 2, prev: -1, next: -1, joined: joint > 0}
	if found.joined {
		if !r.conjoined(w + size) {
			return nil
		}
		found.commas = r.words[w+size].gap == comma
	} else if !r.more(found, w) {
		return nil
	}
	if found.rest*2 < size {
		found.rest = 0 // they may go on otherwise
	}
	end := w + found.copies*size + joint + found.rest
	if r.goesOn(int(r.words[end-1].token)) {
		return nil
	}
	for i := w + 1; i < w+size; i++ {
		found.listed = found.listed || r.words[i].gap == comma
	}
	for _, word := range r.words[w:end] {
		found.words = append(found.words, int(word.token))
	}
	if w > 0 {
		found.prev = int(r.words[w-1].token)
	}
	if end < len(r.words) {
		found.next = int(r.words[end].token)
	}
	r.describe(found)
	return found
}

// conjoined reports whether word i is a conjunction that joins what stands before it with what follows.
func (r *repeats) conjoined(i int) bool {
	word := r.p.LowerWord(&r.p.Tokens[r.words[i].token])
	return (word == "and" || word == "or") && r.words[i].gap != otherMark && r.words[i+1].gap == noMark
}

// more counts the further copies of found, whose first begins at w, and the words of one that breaks off. It is false where
// a mark other than a comma stands between them.
func (r *repeats) more(found *repeat, w int) bool {
	size := found.size
	for w+(found.copies+1)*size <= len(r.words) && r.same(w, w+found.copies*size, size) {
		found.copies++
	}
	for rest := w + found.copies*size; size > 2 && found.rest < size && rest+found.rest < len(r.words); found.rest++ {
		if !r.same(w+found.rest, rest+found.rest, 1) || r.words[rest+found.rest].gap != r.words[w+size+found.rest].gap {
			break
		}
	}
	for c := 1; c < found.copies; c++ {
		switch r.words[w+c*size].gap {
		case otherMark:
			return false
		case comma:
			found.commas = true
		}
	}
	return true
}

// same reports whether the size words at a and at b are spelled alike, without marks inside.
func (r *repeats) same(a, b, size int) bool {
	for i := range size {
		x, y := &r.words[a+i], &r.words[b+i]
		if x.hash != y.hash || i > 0 && (x.gap == otherMark || x.gap != y.gap) || x.kind != lint.Word && !r.mayHoldNumber(a, b, i, size) {
			return false
		}
	}
	return true
}
