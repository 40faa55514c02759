package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// attribution says what attributes a quotation that ends in a full stop.
type attribution uint8

const (
	noAttribution attribution = iota
	inLowerCase               // “….” said Hill
	byName                    // “….” Hill said.
	mayBeByName               // “…. ” Hill said on Monday
	ownSentence               // “….” He said. “….” Said Hill.
	emptySentence             // “….” He expressed.
)

// attributed is what stands behind the closing mark, of which the stop before it made a sentence.
func attributed(p *lint.Pass, b *lint.Block, mark int) attribution {
	if mark <= b.FirstToken || mark+2 >= b.EndToken || p.Tokens[mark].Has(lint.LineBefore) || !p.Tokens[mark+1].Has(lint.SpaceBefore) {
		return noAttribution
	}
	if w := p.Word(&p.Tokens[mark-1]); w != "." && w != "。" {
		return noAttribution
	}
	after := p.Tokens[mark+1 : b.EndToken]
	switch {
	case segment.Attribution(after) > 0 || nounAttribution(after):
		return inLowerCase
	case after[0].Is(lint.SpeechVerb) && after[0].Has(lint.Title) && after[1].Has(lint.Title) && after[1].Class&^lint.PersonTitle == 0:
		return ownSentence
	case pronounSaid(after):
		if wantsObject(p.LowerWord(&after[1])) {
			return emptySentence
		}
		return ownSentence
	case namedAttribution(after), advised(p, after):
		return byName
	case p.Tokens[mark].Has(lint.SpaceBefore) && nameSaid(after):
		return mayBeByName
	}
	return noAttribution
}

// advised reports whether tokens begin with a past verb in lower case and a name: no sentence
// does, whatever the verb says.
func advised(p *lint.Pass, tokens []lint.Token) bool {
	const rest = 4
	if len(tokens) < rest || !tokens[0].Has(lint.Lower) || tokens[0].Class != 0 || !tokens[1].Has(lint.Title) || tokens[1].Class&^lint.PersonTitle != 0 {
		return false
	}
	return lexicon.HasForm(p.LowerWord(&tokens[0]), lexicon.Past)
}

// pronounSaid reports whether tokens begin with "He said." and nothing more.
func pronounSaid(tokens []lint.Token) bool {
	return len(tokens) > 2 && grammar.HeOrShe(&tokens[0]) &&
		tokens[1].Is(lint.SpeechVerb) && tokens[2].Kind == lint.Stop
}

// nounAttribution reports whether what somebody is, a name and a verb of saying follow, or one word
// and the verb: "owner Ann Hill told reporters", "residents said".
func nounAttribution(tokens []lint.Token) bool {
	const most = 7
	if tokens[0].Kind != lint.Word || !tokens[0].Has(lint.Lower) || tokens[0].Class&^lint.PersonTitle != 0 {
		return false
	}
	named := false
	for i := 1; i+1 < min(len(tokens), most); i++ {
		t := &tokens[i]
		switch {
		case t.Kind != lint.Word:
			return false
		case t.Is(lint.SpeechVerb) && t.Has(lint.Lower):
			return named || i == 1
		case t.Class&^lint.PersonTitle != 0 && !t.Has(lint.Title): // He and An are names too
			return false
		}
		named = named || t.Has(lint.Title)
	}
	return false
}

// nameSaid reports whether a name and a verb of saying follow, which is not yet the end.
func nameSaid(tokens []lint.Token) bool {
	const most = 4
	for i := range min(len(tokens), most) {
		t := &tokens[i]
		if i > 0 && t.Is(lint.SpeechVerb) && t.Has(lint.Lower) {
			return i+1 < len(tokens) && !tokens[i+1].Is(lint.Pronoun|lint.Negation) // Hill said it twice
		}
		if t.Kind != lint.Word || !t.Has(lint.Title) || t.Class&^lint.PersonTitle != 0 {
			return false
		}
	}
	return false
}

// namedAttribution reports whether a name, its verb and the end of the sentence follow: "Hill said.", "Hill’s father said."
func namedAttribution(tokens []lint.Token) bool {
	const most = 6
	if !tokens[0].Has(lint.Title) || tokens[0].Is(lint.Pronoun|lint.Article|lint.Determiner|lint.Adverbial|lint.Preposition|lint.Subordinator|lint.Coordinator|lint.Wh) {
		return false
	}
	for i := 1; i+1 < min(len(tokens), most); i++ {
		t := &tokens[i]
		if t.Kind != lint.Word {
			return false
		}
		if t.Is(lint.SpeechVerb) {
			return tokens[i+1].Kind == lint.Stop
		}
		if t.Class&^lint.PersonTitle != 0 && !t.Has(lint.Clitic|lint.Title) {
			return false
		}
	}
	return false
}
