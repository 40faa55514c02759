package name

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// wordedNames reports persons one of whose names was read as the word that it is in its
// language: "the mayor, Generous Mansour, said", "Mr. Victory".
func wordedNames(p *lint.Pass) {
	if p.Profile.Attributions == 0 {
		return
	}
	for _, token := range p.Capitalised {
		i := int(token)
		if i == 0 || i+3 >= len(p.Tokens) || !nameWord(p, i) || p.Tokens[i].Has(lint.Quoted) {
			continue
		}
		prev := &p.Tokens[i-1]
		switch second := nameWord(p, i+1); {
		case prev.Is(lint.PersonTitle) && prev.Has(lint.Abbreviated|lint.Title) && courtesyTitle(p, prev):
			if !second && translatable(p, i) && !surnameElsewhere(p, i) {
				worded(p, i, 0.55)
			}
		case !second:
		case closesName(p, i+2) && introducesPerson(p, i) && translatable(p, i) && foreign(p, i+1):
			worded(p, i, 0.6)
		}
	}
}

func worded(p *lint.Pass, i int, confidence float64) {
	p.Report(lint.Finding{
		Span: p.Tokens[i].Span(), Confidence: confidence,
		Message: "An English word stands in the place of a person's name: the name was translated",
	})
}

// nameWord reports whether token i is written like a word of a name.
func nameWord(p *lint.Pass, i int) bool {
	t := &p.Tokens[i]
	return t.Kind == lint.Word && t.Has(lint.Title) && t.Class == 0 && !t.Has(lint.Clitic|lint.LineBefore|lint.Hyphenated)
}

// translatable reports whether token i is a common English word that is nobody's name or office.
func translatable(p *lint.Pass, i int) bool {
	lower := p.LowerWord(&p.Tokens[i])
	if len(lower) < 4 || lexicon.NameKind(p.Word(&p.Tokens[i]))&^lexicon.Proper != 0 || lexicon.IsOfficial(lower) {
		return false
	}
	switch lower[len(lower)-2:] {
	case "er", "or", "st", "an", "ee", "ef": // somebody who does something
		return false
	}
	return lexicon.WordRank(lower) == lexicon.Common
}

// foreign reports whether token i is a family name, or no English word.
func foreign(p *lint.Pass, i int) bool {
	kind := lexicon.NameKind(p.Word(&p.Tokens[i]))
	return kind&lexicon.Surname != 0 && kind&lexicon.Proper == 0 || kind == 0 && !lexicon.IsWord(p.LowerWord(&p.Tokens[i]))
}

// closesName reports whether a comma or a verb of saying stands at token i.
func closesName(p *lint.Pass, i int) bool {
	return p.Tokens[i].Kind == lint.Comma || p.Tokens[i].Is(lint.SpeechVerb)
}

// introducesPerson reports whether an office stands before the name at token i: "mayor
// X" or "the mayor of the town, X".
func introducesPerson(p *lint.Pass, i int) bool {
	const reach = 6
	comma := p.Tokens[i-1].Kind == lint.Comma
	for j := i - 1; j >= max(0, i-1-reach); j-- {
		t := &p.Tokens[j]
		switch {
		case t.Kind == lint.Word && t.Has(lint.Lower) && lexicon.IsOfficial(p.LowerWord(t)):
			return comma || j == i-1
		case j == i-1 && comma:
		case t.Kind != lint.Word || !comma:
			return false
		}
	}
	return false
}

func courtesyTitle(p *lint.Pass, t *lint.Token) bool {
	switch p.Word(t) {
	case "Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms":
		return true
	}
	return false
}

// surnameElsewhere reports whether the word of token i stands behind another name somewhere.
func surnameElsewhere(p *lint.Pass, i int) bool {
	for _, token := range p.Capitalised {
		if j := int(token); j != i && j > 0 && p.Tokens[j].Hash == p.Tokens[i].Hash && nameWord(p, j-1) {
			return true
		}
	}
	return false
}
