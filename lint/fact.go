package lint

import "sort"

// Fact is something that holds for a document as a whole or does not. Rules ask about it at every
// candidate; it is looked at once.
type Fact struct{ Holds func(*Document) bool }

// answer is a fact that a document has been asked about.
type answer struct {
	fact  *Fact
	holds bool
}

// Of reports whether the fact holds for d.
func (f *Fact) Of(d *Document) bool {
	for i := range d.answers {
		if d.answers[i].fact == f {
			return d.answers[i].holds
		}
	}
	holds := f.Holds(d)
	d.answers = append(d.answers, answer{f, holds})
	return holds
}

// SentenceAt is the index of the sentence that holds a token, or of the last one for a token behind all.
func (d *Document) SentenceAt(token int) int {
	i := sort.Search(len(d.Sentences), func(i int) bool { return d.Sentences[i].EndToken > token })
	return min(i, len(d.Sentences)-1)
}
