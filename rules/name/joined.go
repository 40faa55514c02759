package name

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// joined compares two words of a name with one: “Xiao Tang” and “Xiaotang”.
func (f *finder) joined() {
	for i := range f.places {
		if p := &f.places[i]; p.token+2 == p.run[1] {
			if whole := f.whole(p.token); whole != nil && f.isWhole(whole, p) {
				f.suggest(p.token, p.token+1, whole.text, f.token(whole), 0.75, nil)
			}
		}
	}
}

// isWhole reports whether whole is the name of the person whose last two words stand at p.
func (f *finder) isWhole(whole *spelling, p *place) bool {
	first, second := f.of(p.token), f.of(p.token+1)
	if p.token == p.run[0] && whole.folded != first.folded+second.folded || p.token != p.run[0] && !f.shareNeighbour(first, whole) {
		return false
	}
	return !whole.english() && !(first.english() && second.english()) &&
		lexicon.NameKind(first.text)&(lexicon.Demonym|lexicon.Place) == 0 && lexicon.NameKind(first.text+" "+second.text) == 0
}

// whole is the spelling that has the words of tokens i and i+1 as one, with or without a hyphen or the
// g of a final nasal; nil for none.
func (x *index) whole(i int) *spelling {
	first, second := x.Tokens[i].Hash, x.LowerWord(&x.Tokens[i+1])
	if n := x.joinedTo(first, second); n != nil || second[len(second)-1] != 'n' && !strings.HasSuffix(second, "ng") {
		return n
	}
	if short, ok := strings.CutSuffix(second, "g"); ok {
		return x.joinedTo(first, short)
	}
	return x.byWord(lint.HashByte(joinedHash(first, second), 'g'))
}

func (x *index) joinedTo(first uint32, second string) *spelling {
	if n := x.byWord(joinedHash(first, second)); n != nil {
		return n
	}
	return x.byWord(joinedHash(lint.HashByte(first, '-'), second))
}

// joinedHash is the hash of the token that has the word of a hash and another as one.
func joinedHash(first uint32, second string) uint32 {
	for i := range len(second) {
		first = lint.HashByte(first, second[i])
	}
	return first
}
