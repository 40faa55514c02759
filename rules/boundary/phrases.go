package boundary

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
)

// phrases is the hash of at most limit phrases in a row from token i on: a noun with all that stands before it is one.
func phrases(s grammar.Sentence, i, limit int) uint32 {
	const adverb = 'R'
	h, before := uint32(lint.EmptyHash), byte(0)
	for i = max(i, 0); i < len(s.Tokens) && limit > 0; i++ {
		c := phrase(s, i)
		if c == adverb || c == before && c == 'N' {
			continue
		}
		h, before = lint.HashByte(h, c), c
		limit--
	}
	return h
}

// phrase is the kind of phrase that token i belongs to or begins.
func phrase(s grammar.Sentence, i int) byte {
	switch t, tg := &s.Tokens[i], s.Tags[i]; {
	case t.Kind == lint.Comma:
		return ','
	case t.Kind == lint.Stop:
		return '.'
	case t.Kind != lint.Word && t.Kind != lint.Number:
		return ';'
	case s.IsFinite(i), tg == tag.MD:
		return 'V'
	case tg == tag.VBG:
		return 'G'
	case tg == tag.VBN:
		return 'P'
	case tg == tag.VB:
		return 'B'
	case tg == tag.TO:
		return 'T'
	case tg == tag.CC:
		return 'C'
	case tg == tag.IN && t.Is(lint.Subordinator) && !t.Is(lint.Preposition):
		return 'S'
	case tg == tag.IN:
		return 'I'
	case tg == tag.WDT, tg == tag.WP, tg == tag.WRB, tg == tag.WPS:
		return 'W'
	case tg == tag.PRP:
		return 'O'
	case tg.IsNoun(), tg.IsDeterminer(), tg == tag.CD, tg == tag.PRPS, tg.IsAdjective():
		return 'N'
	case tg.IsAdverb():
		return 'R'
	}
	return 'X'
}
