package punctuation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// doubledStop judges a full stop before another stop or a comma.
func doubledStop(s near.Site) {
	switch {
	case !s.Tight(0):
	case (s.Is(1, ".") || s.Is(1, "..")) && !s.Tight(1):
		if s.Kind(2) != lint.Stop && s.Kind(-1) != lint.Stop && ends(s, 2) {
			one(s, s.Span(0, 1), ".", 0.79, lint.Safe)
		}
	case s.Is(1, ",") && s.Tight(1):
		stopComma(s)
	case s.Is(1, ",") && s.Kind(-1) == lint.Word && (!s.Has(2) || s.Token(2).Has(lint.Title) && s.Token(-1).Has(lint.Lower) && len(s.Spelling(-1)) > 3):
		one(s, s.Span(0, 1), ".", 0.79, lint.Suggested)
	case s.Is(1, ",") && s.Token(-1).Has(lint.Lower) && len(s.Spelling(-1)) > 3 && s.Token(2).Has(lint.Lower):
		one(s, s.Span(0, 1), ",", 0.79, lint.Suggested)
	}
}

// stopComma judges ".," behind a word that is no abbreviation: what follows says which of the two is stray.
func stopComma(s near.Site) {
	w, before := s.Lowered(-1), s.Token(-1)
	if s.Kind(-1) != lint.Word || !before.Has(lint.Lower) || lexicon.WordRank(w) != lexicon.Common {
		return
	}
	short := len(w) < 4 && !before.Is(lint.Pronoun|lint.Preposition) // or an abbreviation: "vol.,", "fig.,"
	switch {
	case !s.Has(2) && !short:
		one(s, s.Span(0, 1), ".", 0.79, lint.Safe)
	case s.Kind(2) == lint.Mark && s.Tight(2) && s.Token(2).Has(lint.Closing) && len(w) > 3:
		stopCommaQuoted(s)
	case s.Kind(2) != lint.Word:
	case short && s.Token(2).Has(lint.Lower):
		one(s, s.Span(0, 1), ",", 0.65, lint.Suggested)
	case short:
	case s.Token(2).Has(lint.Title):
		one(s, s.Span(0, 1), ".", 0.79, lint.Safe)
	default:
		one(s, s.Span(0, 1), ",", 0.85, lint.Suggested)
	}
}

// stopCommaQuoted judges ".," before the mark that closes a quotation: the comma stays where somebody is said to speak.
func stopCommaQuoted(s near.Site) {
	speaker := s.Token(3)
	switch {
	case speaker.Is(lint.SpeechVerb|lint.SubjectPronoun) && speaker.Has(lint.Lower), speaker.Capital() && s.Token(4).Is(lint.SpeechVerb):
		one(s, s.Span(0, 1), ",", 0.9, lint.Safe)
	case ends(s, 3):
		one(s, s.Span(0, 1), ".", 0.85, lint.Suggested)
	}
}

// strongest is the mark of "?." or "!." that stays: a question mark only behind a question.
func strongest(s near.Site) string {
	if s.Is(0, "!") {
		return "!"
	}
	asks := lint.Wh | lint.Be | lint.Have | lint.Do | lint.Modal
	for k := -1; s.Has(k) && s.Kind(k) != lint.Stop && s.Kind(k) != lint.Pause; k-- {
		first := !s.Has(k-1) || s.Kind(k-1) == lint.Stop || s.Kind(k-1) == lint.Mark
		if s.Token(k).Is(lint.Wh) || first && s.Token(k).Is(asks) {
			return "?"
		}
	}
	return "."
}
