package punctuation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// enumerates reports whether capitals behind semicolons are the style of the sentence or the document.
func enumerates(s near.Site, sentence *lint.Sentence) bool {
	clause := s.Kind(1) == lint.Comma && !s.Is(2, "to") // "; Second, the roof leaks": what engines write
	return !clause && semicolons(s, within(s, sentence)) > 1 || semicolons(s, s.Around()) > 4
}

// within are the tokens of the sentence, or its first where it is as long as no sentence is.
func within(s near.Site, sentence *lint.Sentence) []lint.Token {
	return s.Document.Tokens[sentence.FirstToken:min(sentence.EndToken, sentence.FirstToken+grammar.Reach)]
}

// semicolons counts those with a capital behind them.
func semicolons(s near.Site, tokens []lint.Token) int {
	n := 0
	for i := 1; i < len(tokens); i++ {
		if tokens[i].Has(lint.Title) && tokens[i-1].Kind == lint.Pause && s.Text[tokens[i-1].Start] == ';' {
			n++
		}
	}
	return n
}

// capitalElsewhere reports whether the document has the word with a capital inside another sentence.
func capitalElsewhere(s near.Site) bool {
	tokens := s.Around()
	for i := 1; i < len(tokens); i++ {
		if t := &tokens[i]; t.Hash == s.Token(0).Hash && t.Has(lint.Title) && t.Start != s.Token(0).Start && tokens[i-1].Kind == lint.Word {
			return true
		}
	}
	return false
}

// behindSemicolons looks at words with a capital behind the semicolons of a sentence.
func behindSemicolons(p *lint.Pass, sentence *lint.Sentence) {
	for j := sentence.FirstToken; j+2 < sentence.EndToken; j++ {
		if p.Tokens[j].Kind != lint.Pause || p.Text[p.Tokens[j].Start] != ';' {
			continue
		}
		s := near.Of(p, sentence, j+1)
		if t := s.Token(0); t.Kind != lint.Word || !t.Has(lint.Title) || s.Tight(0) || mayHaveCapital(s) || enumerates(s, sentence) {
			continue
		}
		switch {
		case !opensClause(s):
			if continues(s) {
				recase(s, s.Lowered(0), 0.66, lint.Suggested, "The sentence goes on behind a semicolon")
			}
		case s.Token(1).Has(lint.Lower), s.Is(0, "Another") && s.Kind(1) == lint.Number, s.Any(0, ordinals) && s.Kind(1) == lint.Comma:
			recase(s, s.Lowered(0), 0.72, lint.Suggested, "The sentence goes on behind a semicolon")
		}
	}
}

// ordinals number the parts of a list.
var ordinals = lint.NewTriggers("first second third fourth")

// mayHaveCapital reports whether the word at s has its capital wherever it stands, or for its place.
func mayHaveCapital(s near.Site) bool {
	t := s.Token(0)
	return t.Is(lint.Month|lint.Weekday|lint.PersonTitle) || t.Has(lint.Hyphenated|lint.NonASCII|lint.LineBefore) || len(s.Spelling(0)) < 2
}

// opensClause reports whether the word at s is one that clauses and the parts of lists begin with.
func opensClause(s near.Site) bool {
	return s.Token(0).Class != 0 && !s.Token(0).Has(lint.Quoted) || s.Any(0, ordinals) || s.Is(0, "Another")
}

// continues reports whether the word at s is a common one that no name begins with, and another in lower case follows.
func continues(s near.Site) bool {
	next := s.Token(1)
	if next.Kind != lint.Word || !next.Has(lint.Lower) || next.Class != 0 || s.Kind(2) == lint.Pause {
		return false
	}
	return common(s.Lowered(0)) && lexicon.NameKind(s.Spelling(0))&lexicon.Given == 0 && !capitalElsewhere(s)
}
