package name

import "github.com/artlint/artlint/rules/lexicon"

// joined compares two words of a name with one: “Xiao Tang” and “Xiaotang”.
func (f *finder) joined() {
	for i := range f.places {
		p := &f.places[i]
		if p.token+2 != p.run[1] {
			continue
		}
		first, second := f.of(p.token), f.of(p.token+1)
		whole := f.whole(p.token)
		if whole == nil || p.token != p.run[0] && !f.shareNeighbour(first, whole) || whole.folded != first.folded+second.folded || whole.english() || lexicon.NameKind(first.text)&(lexicon.Demonym|lexicon.Place) != 0 ||
			first.english() && second.english() || lexicon.NameKind(first.text+" "+second.text) != 0 {
			continue
		}
		f.suggest(p.token, p.token+1, whole.text, f.token(whole), 0.75, nil)
	}
}

// whole is the spelling that has the words of tokens i and i+1 as one, with or without a hyphen; nil for none.
func (x *index) whole(i int) *spelling {
	first, second := x.LowerWord(&x.Tokens[i]), x.LowerWord(&x.Tokens[i+1])
	if n := x.byWord(joinedHash(first, second)); n != nil {
		return n
	}
	return x.byWord(joinedHash(first, "-", second))
}

// joinedHash is the hash that the token of words written as one has: FNV-1a.
func joinedHash(words ...string) uint32 {
	h := uint32(2166136261)
	for _, word := range words {
		for i := 0; i < len(word); i++ {
			h = (h ^ uint32(word[i])) * 16777619
		}
	}
	return h
}
