package residue

import (
	"strings"
	"unicode"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// latinLetters are the Latin letters that Cyrillic and Greek ones look like.
var latinLetters = func() map[rune]rune {
	m := map[rune]rune{}
	for i, from := range []rune("АВЕЅІЈКМНОРСТУХаеіјорсухѕһԁԛԜԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοѵҮӧёїӦ") {
		m[from] = []rune("ABESIJKMHOPCTYXaeijopcyxshdqWwABEZHIKMNOPTYXovYöëïÖ")[i]
	}
	return m
}()

// lookalike is the word in Latin letters, if all of its letters look like Latin ones or are.
func lookalike(word string) (string, bool) {
	var latin strings.Builder
	for _, r := range word {
		to, ok := latinLetters[r]
		switch {
		case ok:
			latin.WriteRune(to)
		case unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r):
			return "", false
		default:
			latin.WriteRune(r)
		}
	}
	return latin.String(), true
}

// readsLatin reports whether the word at token i, all of whose letters look Latin, is meant to be Latin: it has
// Latin letters too, is the letter of a unit, or is an English word.
func readsLatin(p *lint.Pass, i int, latin string) bool {
	t := &p.Tokens[i]
	if strings.ContainsFunc(p.Word(t), func(r rune) bool { return unicode.Is(unicode.Latin, r) || unicode.IsDigit(r) }) {
		return true
	}
	if unicode.In([]rune(p.Word(t))[0], unicode.Greek) {
		return false
	}
	if len(latin) == 1 {
		return latin == "C" || latin == "a" || latin == "A" || latin == "I"
	}
	return lexicon.WordRank(strings.ToLower(latin)) >= lexicon.General
}

// degree is what the degrees before the letter C at token i want beside it: 5 °C, 5 degrees C.
func degree(p *lint.Pass, b *lint.Block, i int) []lint.Edit {
	if i-2 < b.FirstToken || p.Tokens[i-2].Kind != lint.Number {
		return nil
	}
	number, sign := &p.Tokens[i-2], &p.Tokens[i-1]
	switch {
	case p.Word(sign) == "°" && p.Tokens[i].Has(lint.SpaceBefore):
		return []lint.Edit{{Span: lint.Span{Start: int(sign.End), End: int(p.Tokens[i].Start)}}}
	case p.Word(sign) == "degree" && p.Word(number) != "1":
		return []lint.Edit{{Span: lint.Span{Start: int(sign.End), End: int(sign.End)}, New: "s"}}
	}
	return nil
}

// cyrillicUnits are the units and scales that stand behind a number in Russian and its neighbours; Text is lower-cased
// in ASCII only, so that they must be in small letters as they are in print.
var cyrillicUnits = map[string]string{
	"м": "m", "км": "km", "см": "cm", "мм": "mm", "кг": "kg", "г": "g", "т": "t", "га": "ha", "л": "l", "ч": "h", "млн": "million",
	"млрд": "billion", "тыс": "thousand", "руб": "roubles", "грн": "hryvnias",
}

// otherScript reports whether the word has a letter of a script other than Latin; letters that all scripts share do not count.
func otherScript(word string) bool {
	for _, r := range word {
		if unicode.IsLetter(r) && !unicode.In(r, unicode.Latin, unicode.Common, unicode.Inherited) {
			return true
		}
	}
	return false
}

// foreignShare is the share of the block's words that have letters of another script.
func foreignShare(p *lint.Pass, b *lint.Block) float64 {
	foreign, words := 0, 0
	for _, t := range p.BlockTokens(b) {
		if t.Kind == lint.Word && !t.Has(lint.Clitic) {
			words++
			if t.Has(lint.NonLatin) {
				foreign++
			}
		}
	}
	return float64(foreign) / float64(max(words, 1))
}
