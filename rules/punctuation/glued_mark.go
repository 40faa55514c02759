package punctuation

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// gluedMark looks at a comma, a semicolon or a colon with no space behind it.
func gluedMark(s near.Site) {
	before, after := s.Token(-1), s.Token(1)
	if !s.Tight(1) || s.Kind(0) == lint.Pause && !s.Tight(0) || after.Kind != lint.Word || after.Has(lint.Clitic) || !plainWord(s, 1) || len(s.Spelling(1)) < 2 && !s.Is(1, "a") {
		return
	}
	if before.Kind != lint.Word && before.Kind != lint.Number || before.Kind == lint.Word && (!plainWord(s, -1) || len(s.Spelling(-1)) < 2) {
		return
	}
	if s.Kind(0) == lint.Pause && !pauseInProse(s) {
		return
	}
	if s.Is(-2, "&") || genre.Code(s.Document) || s.Kind(2) == lint.Comma && s.Tight(2) && s.Tight(3) { // a,b,c
		return
	}
	if s.Is(0, ",") && after.Has(lint.Title) && lexicon.NameKind(s.Spelling(1)) == 0 && lexicon.IsWord(s.Lowered(1)) {
		s.Report(lint.Finding{Span: s.Span(-1, 1), Confidence: 0.79, Message: "A space is missing here, and the capital may be wrong too", Fixes: []lint.Fix{
			s.Replace(after.Span(), " "+s.Lowered(1), lint.Suggested, "Insert the space and write it small"),
			s.Replace(lint.Span{Start: int(after.Start), End: int(after.Start)}, " ", lint.Suggested, "Insert the space"),
		}})
		return
	}
	insertSpace(s, -1, 1, int(after.Start), 0.79, lint.Safe)
}

// pauseInProse reports whether a semicolon or a colon without spaces divides a sentence: figures, labels and names of
// programs have such marks too.
func pauseInProse(s near.Site) bool {
	before, after := s.Token(-1), s.Token(1)
	if before.Kind == lint.Number {
		return false
	}
	if len(s.Spelling(1)) < 3 && !(after.Has(lint.Lower) && after.Is(lint.SubjectPronoun|lint.Be|lint.Preposition)) {
		return false
	}
	if !s.Is(0, ":") {
		return true
	}
	return !before.Has(lint.Title) && s.Kind(-2) == lint.Word && (!after.Has(lint.Lower) || lexicon.WordRank(s.Lowered(1)) == lexicon.Common)
}

// gluedYear matches "May 5,2023".
func gluedYear(s near.Site) {
	w := s.Spelling(0)
	day, year, ok := strings.Cut(w, ",")
	if ok && len(day) <= 2 && lexicon.IsRecentYear(year) {
		insertSpace(s, -1, 0, int(s.Token(0).Start)+len(day)+1, 0.95, lint.Safe)
	}
}
