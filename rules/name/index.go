package name

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// spelling is one way that the document writes a word of a name.
type spelling struct {
	text, lower string
	folded      string // see fold
	hash        uint32
	skeleton    uint64
	letters     uint32 // of folded
	first, last int    // its places, a list linked through place.next
	count       int    // of its places
	beside      bool   // another name stands next to it somewhere
	titled      bool   // a person's title goes before it somewhere
	acts        bool   // it is the subject of a speech verb somewhere
	next        int    // the spelling entered before with the same skeleton, -1 for none
}

// place is a word of a name in the text.
type place struct {
	token, next int
	run         [2]int // the tokens of names that stand together, half-open
}

// index holds the names of one document.
type index struct {
	*lint.Pass
	spellings  []spelling
	places     []place
	byHash     table
	bySkeleton table
}

// What is behind that many names is a book or a list, where names say little of one another.
const mostSpellings, mostPlaces = 1000, 8000

// newIndex gathers the capitalised words of the prose that can be names; release gives it back.
func newIndex(p *lint.Pass) *index {
	x := borrow(p)
	sentence, end := -1, 0 // of the name at hand; its last token
	s := &lint.Sentence{}
	for _, token := range p.Capitalised {
		i := int(token)
		if i < end {
			continue
		}
		if i >= s.EndToken {
			if len(x.spellings) > mostSpellings || len(x.places) > mostPlaces {
				break
			}
			for i >= s.EndToken {
				sentence++
				s = &p.Sentences[sentence]
			}
		}
		if !x.isName(i, i == s.FirstToken) || p.Blocks[s.Block].Kind == lint.Field {
			continue
		}
		end = i + 1
		for end < s.EndToken && p.Tokens[end].Has(lint.SpaceBefore) && x.isName(end, false) {
			end++
		}
		x.run(s, i, end)
	}
	return x
}

// isName reports whether token i is written like a word of a name.
func (x *index) isName(i int, first bool) bool {
	t := &x.Tokens[i]
	if t.Kind != lint.Word || t.Has(lint.Clitic|lint.Abbreviated|lint.HasDigit|lint.NonLatin|lint.Lower|lint.Upper) {
		return false
	}
	if t.Class != 0 && (first || t.Is(lint.Month|lint.Weekday|lint.PersonTitle|lint.Article|lint.Pronoun|lint.Be)) {
		return false
	}
	return t.Has(lint.Title) || t.Has(lint.Hyphenated)
}

// run enters the names at tokens [start, end).
func (x *index) run(s *lint.Sentence, start, end int) {
	for i := start; i < end; i++ {
		n := x.enter(i)
		x.places = append(x.places, place{token: i, next: -1, run: [2]int{start, end}})
		if n.count == 0 {
			n.first = len(x.places) - 1
		} else {
			x.places[n.last].next = len(x.places) - 1
		}
		n.last = len(x.places) - 1
		n.count++
		n.beside = n.beside || end-start > 1
		if i == start && i > s.FirstToken {
			before := &x.Tokens[i-1]
			n.titled = n.titled || before.Is(lint.PersonTitle) && before.Has(lint.Title)
		}
		if i+1 == end && end < s.EndToken {
			n.acts = n.acts || x.Tokens[end].Is(lint.SpeechVerb) && (start == s.FirstToken || !x.Tokens[start-1].Is(lint.Preposition) || x.Tokens[start-1].Is(lint.Subordinator))
		}
	}
}

// enter returns the spelling of token i, which is new or known.
func (x *index) enter(i int) *spelling {
	t := &x.Tokens[i]
	slot := x.slot(t.Hash)
	if *slot == 0 {
		if 2*len(x.spellings) >= len(x.byHash) {
			x.grow()
			slot = x.slot(t.Hash)
		}
		x.spellings = append(x.spellings, spelling{hash: t.Hash})
		*slot = int32(len(x.spellings))
		n := &x.spellings[*slot-1]
		n.text, n.lower = x.Word(t), x.LowerWord(t)
		if bare := len(n.text) - honorific(n.lower); bare < len(n.text) {
			n.text, n.lower, n.titled = n.text[:bare], n.lower[:bare], true
		}
		n.folded = fold(n.lower)
		if t.Has(lint.NonASCII) {
			n.lower = strings.ToLower(n.text)
		}
		n.skeleton, n.letters = skeleton(n.folded), letterSet(n.folded)
		x.chain(len(x.spellings) - 1)
	}
	return &x.spellings[*slot-1]
}

// of is the spelling of token i, nil where the token is no name.
func (x *index) of(i int) *spelling { return x.byWord(x.Tokens[i].Hash) }

// byWord is the spelling of the word with that hash, nil where there is none.
func (x *index) byWord(hash uint32) *spelling {
	if at := *x.slot(hash); at > 0 {
		return &x.spellings[at-1]
	}
	return nil
}

// eachPlace visits the places of n until visit returns false.
func (x *index) eachPlace(n *spelling, visit func(place) bool) {
	for i := n.first; i >= 0; i = x.places[i].next {
		if !visit(x.places[i]) {
			return
		}
	}
}

// neighbours visits the names that stand beside n until visit returns false.
func (x *index) neighbours(n *spelling, visit func(*spelling) bool) {
	x.eachPlace(n, func(p place) bool {
		return (p.token == p.run[0] || visit(x.of(p.token-1))) && (p.token+1 == p.run[1] || visit(x.of(p.token+1)))
	})
}

// token is the first token of n.
func (x *index) token(n *spelling) int { return x.places[n.first].token }

// english reports whether the name is spelled like an English word.
func (n *spelling) english() bool {
	return lexicon.WordRank(n.lower) >= lexicon.General
}

// known reports whether the name is in the lists of names.
func (n *spelling) known() bool { return lexicon.NameKind(n.text) != 0 }

// person reports whether somebody of this name speaks or has a title.
func (n *spelling) person() bool { return n.titled || n.acts }
