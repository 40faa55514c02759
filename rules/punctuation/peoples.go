package punctuation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

var (
	// peoples are the adjectives of peoples, continents and religions that have a capital wherever they stand and belong to no country.
	peoples = lint.NewTriggers(`european europeans asian asians african africans muslim muslims islamic jewish buddhist buddhists hindu hindus sikh sikhs
		scandinavian siberian arab arabs arabic slavic kurdish tatar catalan basque flemish bavarian balkan caucasian christians protestants catholic catholics`)
	// ambiguousPeoples are those that are other words too, or common nouns with some word behind them.
	ambiguousPeoples = lint.NewTriggers("french polish dutch danish welsh afghan soviet")
	// commonBehind are the nouns that such adjectives have lost their capital before in many houses.
	commonBehind = lint.NewTriggers(`fries windows window doors door toast press bread horn horns kiss dressing braid polish curve seam knot beans cuffs plait
		leave chalk bulldog bulldogs oven ovens courage treat auction elm uncle hoe pastry pastries rabbit rarebit remover hound hounds coat coats rug rugs`)
)

// smallPeople looks at an adjective such as french or polish in lower case, before a noun and behind a word that opens its phrase.
func smallPeople(s near.Site) {
	before, noun := s.Token(-1), s.Token(1)
	if s.Tight(0) || noun.Kind != lint.Word || noun.Class != 0 || s.Tight(1) || commonBehind.Has(noun.Hash) || !noun.Has(lint.Lower) && s.Is(0, "polish") {
		return
	}
	if s.Is(0, "polish") {
		if _, form, ok := lexicon.VerbForm(s.Lowered(1)); !before.Is(lint.Article|lint.NumberWord) || ok && form&lexicon.Base == 0 {
			return // nail polish is; they polish shoes
		}
	}
	recase(s, lexicon.Capitalized(s.Spelling(0)), 0.8, lint.Suggested, "Nationalities have a capital in English")
}

// smallNoun looks at "half a Pool": a noun with a capital behind an indefinite article, which the document has in lower case
// elsewhere. German writes all nouns so.
func smallNoun(s near.Site) {
	t, next := s.Token(0), s.Token(1)
	if !s.Among(-1, "a", "an") || !s.Token(-1).Has(lint.Lower) || t.Has(lint.Quoted|lint.Hyphenated|lint.HasDigit|lint.LineBefore) {
		return
	}
	if next.Capital() || next.Has(lint.Clitic) || next.Kind == lint.Number { // a name with more words
		return
	}
	if !common(s.Lowered(0)) || lexicon.NameKind(s.Spelling(0)) != 0 || !s.Profile.News() || !smallElsewhere(s) || capitalElsewhere(s) {
		return
	}
	recase(s, s.Lowered(0), 0.52, lint.Suggested, "The noun has a small letter elsewhere")
}
