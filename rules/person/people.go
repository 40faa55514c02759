package person

import (
	"slices"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// human is somebody whom the document names in full at least once.
type human struct {
	full  []uint32 // hashes of the parts of the full name
	first int      // the token of the given name
	votes []vote
}

// vote is a word that gives its person a gender.
type vote struct {
	token  int
	female bool
	firm   bool // a noun, which no repair turns
	guess  bool // nothing but its gender speaks against it
	opens  bool // a pronoun that opens the sentence behind the one that names its person
}

// people are the persons of a document and the tokens that name them.
type people struct {
	*lint.Pass
	humans   []human
	surnames []surname
	naming   []int32 // for each token the person whose name it begins, counted from 2; 1 where it fits several
}

const ambiguous = -1

// findPeople collects the persons whom the document names in full, then the
// shorter names that fit exactly one of them.
func findPeople(p *lint.Pass) *people {
	w := &people{Pass: p, naming: make([]int32, len(p.Tokens)+1)}
	var short []int
	after := 0 // the last name
	for _, token := range p.Capitalised {
		i := int(token)
		switch {
		case i < after || !w.nameLike(i, i):
		case p.Tokens[i].Has(lint.Abbreviated) && w.nameLike(i, i+1): // K. Hill is told by the rest of the name
		case !w.nameLike(i, i+1): // the lists of names are asked below, if at all
			short = append(short, i)
		default:
			after = w.nameEnd(i)
			switch after - i {
			case 0:
			case 1:
				short = append(short, i)
			default:
				w.name(i, w.add(i, after))
			}
		}
	}
	w.singleNames(short)
	for _, i := range short {
		who, ok := w.fitting(w.key(i))
		switch {
		case !ok && (!personPlace(p, i) || w.nameEnd(i) == i):
		case !ok || w.afterName(i):
			w.name(i, ambiguous) // somebody else
		default:
			w.name(i, who)
		}
	}
	return w
}

// singleNames adds those who have one name alone: it stands in a person's place, and
// is part of no full name.
func (w *people) singleNames(short []int) {
	const most = 20
	known := len(w.humans)
	for _, i := range short {
		if len(w.humans)-known == most {
			return
		}
		if !personPlace(w.Pass, i) || !w.Blocks[w.BlockAt(int(w.Tokens[i].Start))].Marks.Has(lint.WithGender) || w.afterName(i) || w.nameEnd(i) == i {
			continue
		}
		if _, ok := w.fitting(w.key(i)); !ok {
			w.add(i, i+1)
		}
	}
}

// key is the hash of the name at token i without its honorific and its accents.
func (w *people) key(i int) uint32 {
	t := &w.Tokens[i]
	if !t.Has(lint.Hyphenated | lint.NonASCII) {
		return t.Hash
	}
	bare := bareName(w.Pass, t)
	if len(bare) == int(t.End-t.Start) && !t.Has(lint.NonASCII) {
		return t.Hash
	}
	return lint.HashWord(lexicon.WithoutAccents(strings.ToLower(bare)))
}

// name says that the name at token i is that of who.
func (w *people) name(i, who int) { w.naming[i] = int32(who + 2) }

// named is the person whose name begins at token i, ambiguous where it fits several; ok tells whether one does.
func (w *people) named(i int) (who int, ok bool) { return int(w.naming[i]) - 2, w.naming[i] != 0 }

// nameLike reports whether token j of a run that begins at token i is written like a word of a name.
func (w *people) nameLike(i, j int) bool {
	if j == len(w.Tokens) {
		return false
	}
	t := &w.Tokens[j]
	return t.Kind == lint.Word && t.Has(lint.Title|lint.Upper) && t.Class == 0 && !t.Has(lint.Clitic) && !(j > i && t.Has(lint.LineBefore))
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
	for ; j-i <= longest && w.nameLike(i, j); j++ {
		t := &w.Tokens[j]
		kind := lexicon.NameKind(w.Word(t))
		if kind&lexicon.Person == 0 && (kind != 0 || w.english(t)) {
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

// english reports whether a word in capitals is an English one; two syllables with a
// hyphen have to be well known ones.
func (w *people) english(t *lint.Token) bool {
	if t.Has(lint.Hyphenated) {
		return lexicon.WordRank(w.LowerWord(t)) >= lexicon.General
	}
	return lexicon.IsWord(w.LowerWord(t))
}

// add is the index of the person of the full name [i, end).
func (w *people) add(i, end int) int {
	parts := make([]uint32, 0, end-i)
	for j := i; j < end; j++ {
		parts = append(parts, w.key(j))
	}
	for k := range w.humans {
		if slices.Equal(w.humans[k].full, parts) {
			return k
		}
	}
	first := i
	if prefixWords.MayHave(w.Tokens[i].Hash) {
		if _, ok := prefixes[w.LowerWord(&w.Tokens[i])]; ok && end-i > 1 {
			first++
		}
	}
	h := human{full: parts, first: first}
	if end-i > 1 {
		w.addSurname(w.Word(&w.Tokens[end-1]))
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
