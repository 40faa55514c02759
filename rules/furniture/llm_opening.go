package furniture

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
)

// announces reports whether tokens, the first line, say that a text follows: "Sure, here is the polished version:".
func announces(p *lint.Pass, tokens []lint.Token) bool {
	const longest = 16
	if len(tokens) > longest || tokens[len(tokens)-1].Kind != lint.Pause {
		return false
	}
	tokens = afterAgreement(p, tokens)
	m := jargon.Count(tokens, jargon.Talk|jargon.Core)
	if len(tokens) < 4 && m.Strange == 0 && m.Known > 0 && output(p.LowerWord(&tokens[0])) {
		return true
	}
	return opensTalk(p, tokens) && m.Known >= 2 && m.Strange*3 <= m.Known
}

// edgeTalk reports whether b, the first or one of the last blocks, is from a writer to the one who asked for the text.
func edgeTalk(p *lint.Pass, b *lint.Block) bool {
	const edge = 4
	if i := p.BlockAt(b.Start); i > 0 {
		return i >= len(p.Blocks)-edge && b.Kind != lint.Cue && offers(p, p.BlockTokens(b))
	}
	return answers(p, p.BlockTokens(b))
}

// answers reports whether tokens, the first line, agree to a request and then say what follows: "Certainly! Below is the
// English version of your article."
func answers(p *lint.Pass, tokens []lint.Token) bool {
	const longest = 24
	if len(tokens) < 4 || len(tokens) > longest || tokens[0].Has(lint.Quoted) {
		return false
	}
	rest := afterAgreement(p, tokens)
	m := jargon.Count(rest, jargon.Talk|jargon.Core)
	switch {
	case len(rest) == len(tokens):
		return opensTalk(p, tokens) && m.Known >= 2 && m.Strange == 0 && lint.AnyIs(tokens, lint.SecondPerson)
	case len(rest) > 1 && p.LowerWord(&rest[0]) == "here" && rest[1].Is(lint.SecondPerson):
		return true // "Sure, here you go"
	}
	return opensTalk(p, rest) && m.Known >= 2 && m.Strange*3 <= m.Known
}

// offers reports whether tokens speak to the one who asked for the text:
// "Would you like me to shorten it?", "Note: I have kept the names."
func offers(p *lint.Pass, tokens []lint.Token) bool {
	const longest = 36
	if len(tokens) < 5 || len(tokens) > longest || tokens[0].Has(lint.Quoted) || !lint.AnyIs(tokens, lint.FirstSingular) {
		return false
	}
	asked := false
	for i := range tokens[:len(tokens)-3] {
		t, next := &tokens[i], &tokens[i+1]
		if t.Has(lint.Quoted) || i > 0 && tokens[i-1].Kind == lint.Word {
			continue // not the beginning of a clause
		}
		switch p.LowerWord(t) {
		case "would", "do", "if":
			asked = asked || next.Is(lint.SecondPerson) && wishes(p.LowerWord(&tokens[i+2]))
		case "let":
			asked = asked || next.Is(lint.FirstSingular)
		case "shall", "should":
			asked = asked || next.Is(lint.FirstSingular)
		case "is":
			asked = asked || p.LowerWord(next) == "there" && lint.AnyIs(tokens[i:], lint.SecondPerson)
		case "i":
			asked = asked || next.Is(lint.Modal) && lint.AnyIs(tokens[i:], lint.SecondPerson)
		}
	}
	m := jargon.Count(tokens, jargon.Talk|jargon.Core)
	if opensTalk(p, tokens) && m.Known >= 2 && (tokens[1].Kind == lint.Pause || tokens[0].Is(lint.FirstSingular)) && m.Strange <= m.Known {
		return true
	}
	return asked
}

// asRequested reports whether tokens refer to what was asked for: "as you asked", "as requested".
func asRequested(p *lint.Pass, tokens []lint.Token) bool {
	for i := range tokens[:len(tokens)-1] {
		if p.LowerWord(&tokens[i]) != "as" {
			continue
		}
		next := &tokens[i+1]
		if next.Is(lint.SecondPerson) && i+2 < len(tokens) {
			next = &tokens[i+2]
			if next.Is(lint.Have) && i+3 < len(tokens) {
				next = &tokens[i+3]
			}
		}
		switch p.LowerWord(next) {
		case "asked", "requested", "instructed", "specified", "wished", "wanted":
			return true
		}
	}
	return false
}

// wishes reports verbs of what somebody wants.
func wishes(lower string) bool {
	switch lower {
	case "want", "like", "need", "prefer", "would", "'d", "’d", "wish", "require":
		return true
	}
	return false
}

// afterAgreement is tokens without the words by which an answer begins.
func afterAgreement(p *lint.Pass, tokens []lint.Token) []lint.Token {
	for len(tokens) > 3 && (agrees(p.LowerWord(&tokens[0])) || tokens[0].Kind == lint.Comma || tokens[0].Kind == lint.Stop) {
		tokens = tokens[1:]
	}
	return tokens
}

// output reports words that label what a model was asked for.
func output(lower string) bool {
	switch lower {
	case "output", "translation", "english", "translated", "rewritten", "revised", "corrected", "polished", "edited", "final":
		return true
	}
	return false
}

// agrees reports words by which an answer begins.
func agrees(lower string) bool {
	switch lower {
	case "sure", "certainly", "of", "course", "okay", "ok", "absolutely", "yes", "great", "understood", "alright", "done", "thanks":
		return true
	}
	return false
}

// opensTalk reports whether tokens begin as such talk does: a note, an announcement, an account of what was done, an offer.
func opensTalk(p *lint.Pass, tokens []lint.Token) bool {
	if len(tokens) < 2 {
		return false
	}
	second := &tokens[1]
	switch p.LowerWord(&tokens[0]) {
	case "note", "notes", "translator", "translation", "explanation", "changes":
		return second.Kind == lint.Pause || second.Has(lint.Clitic) || p.LowerWord(second) == "that" || p.LowerWord(second) == "note"
	case "here", "below", "following", "above":
		return second.Is(lint.Be) || second.Has(lint.Clitic)
	case "i", "we":
		return second.Is(lint.Have|lint.Modal) || jargon.Of(second.Hash)&jargon.Talk != 0
	case "let", "would", "if", "please", "feel":
		return tokens[1].Is(lint.SecondPerson|lint.FirstSingular) || jargon.Of(second.Hash)&jargon.Talk != 0
	}
	return false
}

// findTalk looks for a phrase that may be of the scope, or any sentence, in tokens outside quotations, without the brackets
// and the stop around them.
func findTalk(d *lint.Document, tokens []lint.Token, s scope) *phrase {
	first := &tokens[0]
	if first.Has(lint.Quoted) || first.Kind == lint.Mark || !modelTalk.begins(first) {
		return nil
	}
	accept := func(ph *phrase) bool { return ph.scope == anySentence || ph.scope == s }
	return modelTalk.find(d, undecorated(d, tokens).tokens, accept)
}

// aloneWith reports whether the rest of the document says nothing about translations and originals.
func aloneWith(p *lint.Pass, i int) bool {
	const most = 2
	matter := 0
	for j := range p.Blocks {
		if j != i {
			matter += jargon.Count(p.BlockTokens(&p.Blocks[j]), jargon.Core).Known
		}
	}
	return matter <= most
}
