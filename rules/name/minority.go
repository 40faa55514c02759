package name

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// minor reports whether a is the spelling to be corrected: rarer, not in the full
// name, or poorer, because transliterations lose letters.
func (x *index) minor(a, b *spelling) bool {
	switch {
	case softSign(a.text) != softSign(b.text) && a.folded == b.folded:
		return softSign(a.text)
	case x.House.KnowsName(a.text) != x.House.KnowsName(b.text):
		return x.House.KnowsName(b.text)
	case a.count >= 2*b.count, b.count >= 2*a.count:
		return a.count < b.count
	case a.folded[0] != b.folded[0] && (a.folded[0] == 'p' || b.folded[0] == 'p'):
		return b.folded[0] == 'p' // Arabic has no p
	case a.beside != b.beside:
		return b.beside
	case a.count != b.count:
		return a.count < b.count
	case x.company(a) != x.company(b):
		return x.company(a) < x.company(b)
	case x.introduced(a) != x.introduced(b):
		return x.introduced(b)
	case !strings.Contains(a.text, "-") && !finalNasal(a, b) && plainVowels.Replace(a.folded) != plainVowels.Replace(b.folded) && richness(a) != richness(b):
		return richness(a) < richness(b)
	case given(a) != given(b):
		return given(b)
	}
	return x.token(a) > x.token(b)
}

// introduced reports whether the first place of a name introduces a person: behind a title, before an age or a relative clause.
func (x *index) introduced(n *spelling) bool {
	run := x.places[n.first].run
	if run[0] > 0 {
		if t := &x.Tokens[run[0]-1]; t.Is(lint.PersonTitle) && t.Has(lint.Title) {
			return true
		}
	}
	if run[1]-run[0] < 2 || run[1]+1 >= len(x.Tokens) || x.Tokens[run[1]].Kind != lint.Comma {
		return false
	}
	after := &x.Tokens[run[1]+1]
	return after.Kind == lint.Number || after.Is(lint.Relative)
}

// richness counts the letters of a spelling, its marked and doubled ones twice.
func richness(n *spelling) int {
	r := len(n.text)
	for i := 1; i < len(n.folded); i++ {
		if n.folded[i] == n.folded[i-1] {
			r++
		}
	}
	return r
}

// company is how often the names beside n stand in the document.
func (x *index) company(n *spelling) int {
	most := 0
	x.neighbours(n, func(m *spelling) bool {
		most = max(most, m.count)
		return true
	})
	return most
}

// softSign reports whether a name writes the sign of a soft or hard consonant, as in Pod'yarsk: English leaves it out.
func softSign(text string) bool {
	i := strings.IndexAny(text, "'’")
	if i < 2 || i+2 > len(text) {
		return false
	}
	rest := strings.TrimLeft(text[i:], "'’")
	return rest != "" && strings.IndexByte("ieyj", rest[0]) >= 0
}

// given reports whether the lists of given names have the spelling.
func given(n *spelling) bool { return lexicon.NameKind(n.text)&lexicon.Given != 0 }
