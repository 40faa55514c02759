package name

import (
	"math/bits"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// unintroduced looks for a person who acts under a surname that was never introduced, where
// a name that was introduced sounds nearly the same. Reports give the full name or the office
// of a person first; somebody who speaks without either is somebody whom the reader knows.
func (f *finder) unintroduced() {
	for i := range f.spellings {
		b := &f.spellings[i]
		if b.beside || b.count > 3 || len(b.folded) < 3 {
			continue
		}
		if _, done := f.variants[b]; done {
			continue
		}
		acts, asked := false, false
		for j := range f.spellings {
			a := &f.spellings[j]
			if i == j || !a.beside && !a.titled || a.count < b.count || farOff(a, b) {
				continue
			}
			if !asked { // most names have no other that is like them
				acts, asked = lexicon.NameKind(b.text)&(lexicon.Place|lexicon.Country|lexicon.Demonym) == 0 && f.standsForPerson(b), true
			}
			if !acts {
				break
			}
			if v, ok := f.variants[a]; ok && v.of == b {
				continue
			}
			if confidence := f.onePerson(a, b); confidence > 0 {
				if strings.HasPrefix(a.folded, "hs") && b.folded[0] == 'x' { // pinyin is the rule
					a, b = b, a
				}
				f.variants[b] = variant{a, confidence}
				break
			}
		}
	}
}

// farOff reports whether the letters of two names tell at a glance that they are two.
func farOff(a, b *spelling) bool {
	const most = 4 // letters
	longer := len(a.folded) - len(b.folded)
	return longer > most || longer < -most || bits.OnesCount32(a.letters^b.letters) > most
}

// onePerson is the confidence that b, who was never introduced, is a, who was; 0 for no reason to think so.
func (f *finder) onePerson(a, b *spelling) float64 {
	if a.folded == b.folded || strings.Count(a.text, "-") != strings.Count(b.text, "-") ||
		particle(a.folded) || particle(b.folded) || f.adjacent(a, b) {
		return 0
	}
	kind := lexicon.NameKind(b.text)
	switch {
	case kind&lexicon.NameKind(a.text)&lexicon.Given != 0:
		return 0
	case (strings.Contains(b.text, "-") || f.besideKorean(a)) && korean(a.folded) == korean(b.folded) && lexicon.WordRank(b.lower) != lexicon.Common:
		return 0.8
	case f.sameOffice(a, b) && reading(a.folded) != 0 && reading(a.folded) == reading(b.folded):
		return 0.75
	case b.english():
		return 0
	case oblique(b.folded, a.folded), kind == 0 && len(a.folded) > 4 && vowel(a.folded[len(a.folded)-1]) && b.folded == a.folded+"n":
		return 0.78
	case inflected(a.folded, b.folded), a.english():
		return 0
	}
	return f.alike(a, b)
}

// alike is the confidence that two surnames are one by their sound: the longer they are, the farther they may be from each other.
func (f *finder) alike(a, b *spelling) float64 {
	first, second := aspirate(a.folded), aspirate(b.folded)
	if first[0] != second[0] && (first[0] == 'z' || second[0] == 'z') { // Tsadok and Zadok
		first, second = affricate(first), affricate(second)
	}
	short, far := min(len(first), len(second)), distance(first, second)
	switch {
	case short < 4 || far > 4, far > 1 && (!soundsLike(first, second) || f.together(a, b)):
		return 0
	case far <= 1, far <= 2 && short >= 5, far <= 3 && short >= 7, far <= 4 && short >= 9:
		return 0.78
	}
	return 0
}

// sameOffice reports whether the same word in capitals introduces both names: Mayor Ryu Tae-gon and Mayor Yoo.
func (f *finder) sameOffice(a, b *spelling) bool {
	first, second := f.token(a)-1, f.token(b)-1
	if first < 0 || second < 0 || f.places[b.first].run[1] != second+2 {
		return false
	}
	if first > 0 && f.Tokens[first].Kind == lint.Comma { // the judge, Hsieh Yunfei, … Judge Xie
		first--
	}
	office := &f.Tokens[first]
	return office.Hash == f.Tokens[second].Hash && f.Tokens[second].Has(lint.Title) && lexicon.IsOfficial(f.LowerWord(office))
}

// standsForPerson reports whether a name that stands alone everywhere does somewhere what people do.
func (f *finder) standsForPerson(n *spelling) bool {
	found := n.person()
	if found {
		return true
	}
	f.eachPlace(n, func(p place) bool {
		found = f.role(p.token)
		return !found
	})
	return found
}

// role reports whether the name at token i has a verb, an age, a possession or a pronoun of people behind it, or is quoted.
func (x *index) role(i int) bool {
	if i > 0 && x.Tokens[i-1].Is(lint.SpeechVerb) {
		return true
	}
	if i > 0 && x.Tokens[i-1].Is(lint.Article|lint.Preposition) && !x.Tokens[i-1].Is(lint.Subordinator) || i+2 >= len(x.Tokens) {
		return false
	}
	next, after := &x.Tokens[i+1], &x.Tokens[i+2]
	if next.Is(lint.Adverbial) && next.Has(lint.Lower) { // still rides
		next = after
	}
	switch {
	case next.Kind == lint.Comma:
		return after.Kind == lint.Number && after.End-after.Start == 2
	case next.Kind != lint.Word:
		return false
	case next.Has(lint.Clitic), next.Is(lint.SpeechVerb | lint.Be | lint.Have | lint.Do | lint.Modal | lint.Masculine | lint.Feminine):
		return true
	}
	_, form, ok := lexicon.VerbForm(x.LowerWord(next))
	return ok && next.Has(lint.Lower) && form&(lexicon.Past|lexicon.Third) != 0
}

// together reports whether both names stand in one sentence, where the writer tells them apart.
func (x *index) together(a, b *spelling) bool {
	found := false
	x.eachPlace(b, func(p place) bool {
		s := x.sentenceOf(p.token)
		x.eachPlace(a, func(q place) bool {
			found = q.token >= s.FirstToken && q.token < s.EndToken
			return !found && q.token < s.EndToken
		})
		return !found
	})
	return found
}

// sentenceOf is the sentence of token i.
func (x *index) sentenceOf(i int) *lint.Sentence {
	lo, hi := 0, len(x.Sentences)-1
	for lo < hi {
		if mid := (lo + hi) / 2; x.Sentences[mid].EndToken <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return &x.Sentences[lo]
}

// besideKorean reports whether a Korean given name stands beside the name: two syllables with a hyphen.
func (x *index) besideKorean(n *spelling) bool {
	found := false
	x.neighbours(n, func(m *spelling) bool {
		found = strings.Count(m.text, "-") == 1 && len(m.text) < 12
		return !found
	})
	return found
}
