package punctuation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// gluedBracket looks at a bracket with a word glued to its outer side: "mayor(68)", "(68)resigned".
func gluedBracket(s near.Site) {
	switch {
	case s.Block.Kind != lint.Paragraph:
	case s.Is(0, "("):
		gluedOpen(s)
	case s.Is(0, ")"):
		gluedShut(s)
	}
}

// gluedOpen looks at "mayor(68)".
func gluedOpen(s near.Site) {
	if s.Tight(0) && plainCommon(s, -1) && s.Tight(1) && s.Kind(1) != lint.Close && !ending(s) && !genre.Technical(s.Document) {
		insertSpace(s, -1, 1, int(s.Token(0).Start), 0.79, lint.Safe)
	}
}

// gluedShut looks at "(68)resigned" and "1)Fill the kettle".
func gluedShut(s near.Site) {
	word := s.Token(1)
	if s.Kind(-1) != lint.Number || !s.Tight(1) {
		return
	}
	if s.At == 1 && s.Tight(0) && word.Has(lint.Title) && len(s.Spelling(1)) > 1 && s.Kind(2) == lint.Word {
		insertSpace(s, -1, 1, int(word.Start), 0.85, lint.Safe)
		return
	}
	if word.Kind == lint.Word && !word.Has(lint.Clitic) && plainCommon(s, 1) && s.Kind(-2) != lint.Word && !genre.Technical(s.Document) {
		insertSpace(s, 0, 1, int(word.Start), 0.79, lint.Safe)
	}
}

// plainCommon reports whether the neighbour k places on is a common word in lower case, four letters or longer.
func plainCommon(s near.Site, k int) bool {
	t := s.Token(k)
	return t.Kind == lint.Word && t.Has(lint.Lower) && t.End-t.Start > 3 && lexicon.WordRank(s.Lowered(k)) == lexicon.Common
}

// ending reports whether the bracket holds an ending of the word before it: "name(s)", "read(er)".
func ending(s near.Site) bool {
	return s.Kind(1) == lint.Word && s.Kind(2) == lint.Close && (s.Token(1).End-s.Token(1).Start < 4 || s.Tight(3) && s.Kind(3) == lint.Word)
}
