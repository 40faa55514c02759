package person

import (
	"slices"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// human is somebody whom the document names in full at least once.
type human struct {
	full   []uint32 // hashes of the parts of the full name
	given  lexicon.Kind
	ending byte // the last of the given name, where no list has it
	votes  []vote
}

// vote is a word that gives its person a gender.
type vote struct {
	token  int
	female bool
	firm   bool // a noun, which no repair turns
	opens  bool // a pronoun that opens the sentence behind the one that names its person
}

// people are the persons of a document and the tokens that name them.
type people struct {
	*lint.Pass
	humans []human
	naming map[int]int // from the first token of a name to the person, ambiguous for one that fits several
}

const ambiguous = -1

// findPeople collects the persons whom the document names in full, then the
// shorter names that fit exactly one of them.
func findPeople(p *lint.Pass) *people {
	w := &people{Pass: p, naming: map[int]int{}}
	var short []int
	for i := 0; i < len(p.Tokens); {
		end := w.nameEnd(i)
		switch end - i {
		case 0:
			i++
			continue
		case 1:
			short = append(short, i)
		default:
			w.naming[i] = w.add(i, end)
		}
		i = end
	}
	for _, i := range short {
		who, ok := w.fitting(p.Tokens[i].Hash)
		switch {
		case ok && w.afterName(i), !ok && personPlace(p, i):
			w.naming[i] = ambiguous // somebody else
		case ok:
			w.naming[i] = who
		}
	}
	return w
}

// afterName reports whether a capitalised word that nothing knows stands before token i: "Umm Khalid".
func (w *people) afterName(i int) bool {
	prev := wordAt(w.Pass, i-1)
	return prev != nil && prev.Has(lint.Title) && prev.Class == 0 && !w.Tokens[i].Has(lint.LineBefore) && lexicon.WordRank(w.LowerWord(prev)) < lexicon.General
}

// nameEnd is the end of the run of capitalised words at token i that may be a
// person's name; i where there is none.
func (w *people) nameEnd(i int) int {
	const longest = 3
	j := i
	for ; j < len(w.Tokens) && j-i <= longest; j++ {
		t := &w.Tokens[j]
		if t.Kind != lint.Word || !t.Has(lint.Title|lint.Upper) || t.Class != 0 || t.Has(lint.Clitic) || j > i && t.Has(lint.LineBefore) {
			break
		}
		kind := lexicon.NameKind(w.Word(t))
		if kind&lexicon.Person == 0 && (kind != 0 || lexicon.IsWord(w.LowerWord(t))) {
			if j == i {
				return i
			}
			return i + 1 // part of another kind of name
		}
	}
	if j-i > longest {
		return i
	}
	return j
}

// add is the index of the person of the full name [i, end).
func (w *people) add(i, end int) int {
	parts := make([]uint32, 0, end-i)
	for j := i; j < end; j++ {
		parts = append(parts, w.Tokens[j].Hash)
	}
	for k := range w.humans {
		if slices.Equal(w.humans[k].full, parts) {
			return k
		}
	}
	first := w.Word(&w.Tokens[i])
	if _, ok := prefixes[w.LowerWord(&w.Tokens[i])]; ok {
		first = w.Word(&w.Tokens[i+1])
	}
	h := human{full: parts, given: lexicon.NameKind(first) & lexicon.Given}
	if h.given == 0 {
		h.ending = first[len(first)-1]
	}
	w.humans = append(w.humans, h)
	return len(w.humans) - 1
}

// fitting is the person who has a part of this hash in the name, ambiguous where
// several have; ok tells whether anybody has.
func (w *people) fitting(hash uint32) (who int, ok bool) {
	for k := range w.humans {
		if slices.Contains(w.humans[k].full, hash) {
			if ok {
				return ambiguous, true
			}
			who, ok = k, true
		}
	}
	return who, ok
}
