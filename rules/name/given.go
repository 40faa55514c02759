package name

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// oneGivenName reports whether two given names, which stand before the same family
// name, are spellings of one name for one gender: Aleksandra and Alexandra, Sergei and
// Sergey, but not Maria and Marie, who may be sisters.
func oneGivenName(n, m *spelling) bool {
	a, b := plainVowels.Replace(n.folded), plainVowels.Replace(m.folded)
	if min(len(a), len(b)) < 5 || n.english() || m.english() || strings.Contains(n.text+m.text, "-") || n.folded == m.folded {
		return false
	}
	if a == b {
		return true
	}
	first, second := lexicon.NameKind(n.text)&lexicon.Given, lexicon.NameKind(m.text)&lexicon.Given
	if first == 0 || second == 0 || first&second == 0 || !sameEnd(a[len(a)-1], b[len(b)-1]) {
		return false
	}
	far := distance(a, b)
	return far <= 2 || far <= 5 && min(len(a), len(b)) >= 7 && soundsLike(a, b)
}

// foreigner reports whether n is the one of two spellings of a given name, alike in
// sound, that English does not use.
func foreigner(n, m *spelling) bool {
	return n.count == m.count && plainVowels.Replace(n.folded) == plainVowels.Replace(m.folded) &&
		lexicon.NameKind(n.text)&lexicon.Proper == 0 && lexicon.NameKind(m.text)&lexicon.Proper != 0
}

// plainVowels levels English spellings of long vowels: Dileep and Dilip, Noor and Nur.
var plainVowels = strings.NewReplacer("x", "ks", "ee", "i", "oo", "u", "ou", "u")

// sameEnd reports whether two last letters are one, or i and y.
func sameEnd(a, b byte) bool { return a == b || a+b == 'i'+'y' && (a == 'y' || b == 'y') }

// finalNasal reports whether two Chinese given names of two syllables differ in the n or
// ng that ends a syllable alone: Ruolin and Ruoling, Qinlan and Qilan.
func finalNasal(n, m *spelling) bool {
	a, b := n.folded, m.folded
	if min(len(a), len(b)) < 5 || a == b || n.known() || m.known() || n.english() || m.english() {
		return false
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	i := head(a, b)
	rest := len(b) - len(a)
	if rest > 2 || i < 2 || a[i:] != b[i+rest:] {
		return false
	}
	switch b[i : i+rest] {
	case "n", "g", "ng":
		return b[i] == 'g' == (b[i-1] == 'n') && (b[i] == 'g' || vowel(b[i-1]))
	}
	return false
}

// relatives compares the family name of somebody's son or wife with those of others:
// "Ramesh Gurjar" and "his son Mukesh Gujjar".
func (f *finder) relatives() {
	for i := range f.spellings {
		b := &f.spellings[i]
		if !b.beside || b.count > 2 || len(b.folded) < 5 || !f.endsRun(b) || !f.kinBefore(b) || b.english() || b.known() {
			continue
		}
		for j := range f.spellings {
			a := &f.spellings[j]
			if i != j && a.beside && oneLetterOff(a.folded, b.folded) && !a.known() && !a.english() && f.endsRun(a) && f.token(a) <= f.token(b) {
				f.replace(b, a, 0.66)
				break
			}
		}
	}
}

// oneLetterOff reports whether two names differ in one letter inside, i and y at the end aside.
func oneLetterOff(a, b string) bool {
	return len(a) == len(b) && a[0] == b[0] && sameEnd(a[len(a)-1], b[len(b)-1]) && substituted(a, b) == 1
}

// kinBefore reports whether the first place of n is the name of a relative.
func (f *finder) kinBefore(n *spelling) bool {
	first := f.places[n.first].run[0]
	return first > 0 && kinWords.Has(f.Tokens[first-1].Hash) && f.Tokens[first-1].Has(lint.Lower) && f.kin(n)
}

// kinWords are the relatives who often share a family name.
var kinWords = lint.NewTriggers("husband wife son daughter brother sister father mother widow widower nephew niece grandson granddaughter uncle aunt")
