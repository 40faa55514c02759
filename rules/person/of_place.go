package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/lexicon"
)

// ofPlace reports the possessive of a person behind a place that has something: "France lost his captain".
func (w *people) ofPlace() {
	const reach = 4
	for i := range w.Sentences {
		s := &w.Sentences[i]
		first := &w.Tokens[s.FirstToken]
		if !s.Marks.Has(lint.WithGender) || w.Blocks[s.Block].Kind != lint.Paragraph || !first.Has(lint.Title) || first.Class != 0 || first.Has(lint.Quoted) {
			continue
		}
		if lexicon.NameKind(w.Word(first))&lexicon.Place == 0 || w.namesSomebody(int(s.Block)-1) {
			continue
		}
		for k := s.FirstToken + 2; k < min(s.EndToken-1, s.FirstToken+reach); k++ {
			t := &w.Tokens[k]
			if !t.Is(lint.Masculine|lint.Feminine) || t.Is(lint.SubjectPronoun) {
				continue
			}
			if tags := w.Tags(s); tags[k-s.FirstToken] == tag.PRPS && tags[1].IsFinite() {
				w.Report(lint.Finding{
					Span: t.Span(), Confidence: 0.5, Message: "A place is “it” in English",
					Fixes: []lint.Fix{w.Replace(t.Span(), "its", lint.Suggested, "Use “its”")},
				})
			}
			break
		}
	}
}

// namesSomebody reports whether block index names a person.
func (w *people) namesSomebody(index int) bool {
	if index < 0 {
		return false
	}
	for i := w.Blocks[index].FirstToken; i < w.Blocks[index].EndToken; i++ {
		if _, named := w.named(i); named {
			return true
		}
	}
	return false
}
