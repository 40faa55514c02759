package residue

import "github.com/artlint/artlint/lint"

// announces reports whether tokens, the first line, say that a text follows: "Sure, here is the polished version:".
func announces(p *lint.Pass, tokens []lint.Token) bool {
	const longest = 16
	if len(tokens) > longest || tokens[len(tokens)-1].Kind != lint.Pause {
		return false
	}
	tokens = afterAgreement(p, tokens)
	m := madeOf(tokens, talk|core)
	if len(tokens) < 4 && m.strange == 0 && m.known > 0 && output(p.LowerWord(&tokens[0])) {
		return true
	}
	return opensTalk(p, tokens) && m.known >= 2 && m.strange*3 <= m.known
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
	second := &tokens[1]
	switch p.LowerWord(&tokens[0]) {
	case "note", "notes", "translator", "translation", "explanation", "changes":
		return second.Kind == lint.Pause || second.Has(lint.Clitic) || p.LowerWord(second) == "that" || p.LowerWord(second) == "note"
	case "here", "below", "following", "above":
		return second.Is(lint.Be) || second.Has(lint.Clitic)
	case "i", "we":
		return second.Is(lint.Have|lint.Modal) || jargon[second.Hash]&talk != 0
	case "let", "would", "if", "please", "feel":
		return tokens[1].Is(lint.SecondPerson|lint.FirstSingular) || jargon[second.Hash]&talk != 0
	}
	return false
}
