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
		t := s.Token(0)
		if t.Kind != lint.Word || !t.Has(lint.Title) || s.Tight(0) || t.Is(lint.Month|lint.Weekday|lint.PersonTitle) || s.Token(0).Has(lint.Hyphenated|lint.NonASCII) || s.Is(0, "I") || len(s.Spelling(0)) < 2 || t.Has(lint.LineBefore) || enumerates(s, sentence) {
			continue
		}
		known := t.Class != 0 && !t.Has(lint.Quoted) || s.Among(0, "another", "second", "third", "fourth", "first")
		next := s.Token(1)
		switch {
		case known && (next.Has(lint.Lower) || s.Is(0, "Another") && next.Kind == lint.Number || s.Among(0, "first", "second", "third", "fourth") && next.Kind == lint.Comma):
			recase(s, s.Lowered(0), 0.72, lint.Suggested, "The sentence goes on behind a semicolon")
		case !known && next.Kind == lint.Word && next.Has(lint.Lower) && next.Class == 0 && lexicon.WordRank(s.Lowered(0)) == lexicon.Common && lexicon.NameKind(s.Spelling(0))&lexicon.Given == 0 && s.Kind(2) != lint.Pause && !capitalElsewhere(s):
			recase(s, s.Lowered(0), 0.66, lint.Suggested, "The sentence goes on behind a semicolon")
		}
	}
}
