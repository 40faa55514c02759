package name

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// same is the confidence that two spellings with the same skeleton are of one name, 0 where they are not.
func (x *index) same(a, b *spelling) float64 {
	hyphens, others := strings.Count(a.text, "-"), strings.Count(b.text, "-")
	alike, articles := a.folded == b.folded, article(a.text) || article(b.text)
	switch {
	case a.text == b.text: // with and without an honorific
		return 0
	case alike && hyphens == others && !articles && (a.person() || b.person() || a.beside || b.beside):
		return 0.7 // the marks on the letters are lost
	case a.skeleton == 0 || min(len(a.folded), len(b.folded)) < 2:
		return 0
	case hyphens == others && hyphens > 0 && !articles:
		if korean(a.folded) == korean(b.folded) && x.shareNeighbour(a, b) {
			return 0.8
		}
		return 0 // brothers and sisters share a syllable
	case hyphens != others && article(a.text) != article(b.text):
		if x.besideArticle(a, b) && distance(a.folded, b.folded) <= 2 {
			return 0.7
		}
		return 0
	case hyphens != others && !alike, !mayMatch(a, b):
		return 0
	}
	if far := distance(a.folded, b.folded); far <= 5 && !x.together(a, b) { // rivals, relatives, or a spelling that the writer mentions
		return x.judge(a, b, far)
	}
	return 0
}

// mayMatch reports whether two spellings, neither of them an English word, can be of one name and are no forms of one word.
func mayMatch(a, b *spelling) bool {
	if d := len(a.folded) - len(b.folded); d > 3 || d < -3 || vowel(a.folded[0]) != vowel(b.folded[0]) {
		return false
	}
	return !particle(a.folded) && !particle(b.folded) && !inflected(a.folded, b.folded) && !a.english() && !b.english()
}

// besideArticle reports whether the one of two names that has no Arabic article has it
// as a word before it: Al-Harasi and Al Harrasi.
func (x *index) besideArticle(a, b *spelling) bool {
	if article(a.text) {
		a, b = b, a
	}
	before := x.token(a) - 1
	return article(b.text) && x.places[x.of(before+1).first].run[0] <= before && x.of(before) != nil && article(x.of(before).text+"-"+a.text)
}

// judge weighs two spellings that sound alike, far from each other, by where they stand.
func (x *index) judge(a, b *spelling, far int) float64 {
	short := min(len(a.folded), len(b.folded))
	known := a.known() && b.known()
	if short >= 4 && !known && x.continued(a, b) {
		return 0.68
	}
	if far > 4 || far == 4 && short < 5 {
		return 0
	}
	shared := x.shareNeighbour(a, b)
	switch {
	case a.beside && b.beside && far <= 2 && short > 4 && !known && (x.kin(a) || x.kin(b)):
		return 0.72
	case !shared && a.beside && b.beside || x.adjacent(a, b):
		return 0
	case known && short <= 4 && far <= 3 && unintroduced(a, b):
		return 0.65
	case known && far <= 1 && short > 5 && x.bothRespelled(a, b):
		return 0.7
	case known:
		return 0
	case shared && (short > 3 || far <= 1):
		return 0.8
	case a.person() && b.person() || a.titled || b.titled:
		return 0.75
	case a.beside != b.beside && far <= 3 && (a.person() || b.person()):
		return 0.75
	case a.beside != b.beside && near(far, short):
		return 0.65
	case short >= 7 && far <= 2 && a.count+b.count > 3, short >= 6 && far <= 1 && !a.known() && !b.known():
		return 0.65
	}
	return 0
}

// kin reports whether a name is given to the husband, the daughter … of somebody, who often share it.
func (x *index) kin(n *spelling) bool {
	const reach = 6 // words
	found := false
	x.eachPlace(n, func(p place) bool {
		for i := p.run[0] - 1; i > 0 && i > p.run[0]-reach && !found; i-- {
			if kinWords.Has(x.Tokens[i].Hash) {
				found = x.Tokens[i-1].Is(lint.Determiner) || x.Tokens[i-1].Has(lint.Clitic)
			}
		}
		return !found
	})
	return found
}

// near reports whether the distance is little for names of that length, which nothing else ties together.
func near(far, short int) bool {
	return short >= 5 && far <= 1 || short >= 7 && far <= 2 || short >= 8 && far <= 3
}

// unintroduced reports whether a person has one of two short names, neither of which stands beside another name.
func unintroduced(a, b *spelling) bool {
	return !a.beside && !b.beside && (a.person() || b.person()) && a.count+b.count < 4
}

// particle reports whether a word only joins the parts of names.
func particle(folded string) bool {
	switch folded {
	case "le", "la", "de", "du", "da", "di", "do", "van", "von", "der", "den", "el", "al", "bin", "ben", "ibn", "abu", "ten", "san", "st":
		return true
	}
	return false
}

// korean levels the ways in which Korean given names are written: Hyeon-su and Hyun-soo.
func korean(folded string) string { return koreanVowels.Replace(folded) }

var koreanVowels = strings.NewReplacer("ahn", "an", "yeo", "yu", "you", "yu", "ou", "u", "eo", "u", "woo", "u", "oo", "u", "ee", "i", "ch", "j", "g", "k", "d", "t", "b", "p", "l", "r")

// continued reports whether one spelling introduces a person with the full name and
// never returns, and the other speaks and was never introduced.
func (x *index) continued(a, b *spelling) bool {
	return a.beside && a.count == 1 && !b.beside && b.person() || b.beside && b.count == 1 && !a.beside && a.person()
}

// inflected reports whether one spelling may be a form of the other: a plural, a people, a follower.
func inflected(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	rest, ok := strings.CutPrefix(b, a)
	if !ok {
		rest, ok = strings.CutPrefix(b, strings.TrimRight(a, "aeioy"))
		ok = ok && len(rest) > 1
	}
	switch rest {
	case "he", "jiang", "shan", "hu", "xian", "zhen", "cun", "zhou": // a river, a mountain, a lake, a county, a town in Chinese
		return ok && strings.HasPrefix(b, a)
	case "s", "es", "n", "an", "ian", "i", "ia", "ese", "ish", "er", "ers", "ism", "ist", "ists", "ite", "ites", "ic", "ans", "ians", "na", "o", "e", "a", "y", "ie":
		return ok && rest != ""
	}
	return false
}

// shareNeighbour reports whether names that sound alike stand beside both spellings.
func (x *index) shareNeighbour(a, b *spelling) bool {
	shared := false
	x.neighbours(a, func(n *spelling) bool {
		x.neighbours(b, func(m *spelling) bool {
			shared = (n == m || min(len(n.folded), len(m.folded)) > 3 && n.skeleton == m.skeleton && distance(n.folded, m.folded) <= 5) && !feature(n.folded)
			return !shared
		})
		return !shared
	})
	return shared
}

// feature reports whether a word names a kind of place, of which there are many with similar names.
func feature(folded string) bool {
	switch folded {
	case "river", "county", "city", "district", "lake", "street", "road", "mountain", "mountains", "province", "village", "prefecture", "town", "township",
		"island", "islands", "region", "state", "north", "south", "east", "west", "new", "station", "bay", "valley", "beach", "coast":
		return true
	}
	return false
}

// adjacent reports whether two names stand next to each other somewhere.
func (x *index) adjacent(a, b *spelling) bool {
	found := false
	x.neighbours(a, func(n *spelling) bool {
		found = n == b
		return !found
	})
	return found
}
