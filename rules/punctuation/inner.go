package punctuation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/near"
)

// smallMonth looks at “may” and “march” behind the number of a day, where no verb fits: "on 19 may,".
func smallMonth(s near.Site) {
	if s.Among(0, "may", "march") && s.Token(0).Has(lint.Lower) && s.Kind(1) == lint.Number && len(s.Spelling(1)) == 4 && (s.Spelling(1)[:2] == "19" || s.Spelling(1)[:2] == "20") && s.Token(-1).Is(lint.Preposition) {
		recase(s, title(s.Spelling(0)), 0.85, lint.Suggested, "Months have a capital in English.")
		return
	}
	if !s.Among(0, "may", "march") || !s.Token(0).Has(lint.Lower) || s.Kind(-1) != lint.Number || s.Token(0).Has(lint.LineBefore) || len(s.Spelling(-1)) > 2 || s.Spelling(-1) > "31" && len(s.Spelling(-1)) == 2 {
		return
	}
	next := s.Token(1)
	if s.Among(-2, "on", "until", "till", "since", "dated") && (next.Kind == lint.Comma || next.Kind == lint.Stop || next.Kind == lint.Number || next.Is(lint.Preposition|lint.Coordinator) && next.Has(lint.Lower)) {
		recase(s, title(s.Spelling(0)), 0.85, lint.Suggested, "Months have a capital in English.")
	}
}

// openingArticle looks at the article of "For The first time": the preposition opens the sentence, the rest is small.
func openingArticle(s near.Site, sentence *lint.Sentence) bool {
	opens := s.Block.FirstToken+s.At-1 == sentence.FirstToken
	if !opens || !s.Among(0, "the", "a", "an") || !s.Token(-1).Is(lint.Preposition) || !s.Token(-1).Has(lint.Title) {
		return false
	}
	return s.Token(1).Kind == lint.Word && s.Token(1).Has(lint.Lower) && s.Token(2).Kind == lint.Word && s.Token(2).Has(lint.Lower) && !code(s.Document)
}

// saidBehindName looks at "Trenor Said that": a speech verb with a capital behind a name and before its clause.
func saidBehindName(s near.Site, sentence *lint.Sentence) {
	before := s.Token(-1)
	if !s.Token(0).Is(lint.SpeechVerb) || before.Kind != lint.Word || !before.Has(lint.Title) || s.Tight(0) || s.Kind(1) != lint.Word || !s.Token(1).Has(lint.Lower) ||
		s.Token(0).Has(lint.LineBefore) || !sentence.Marks.Has(lint.PlainStop) {
		return
	}
	if s.Is(1, "that") || s.Token(1).Is(lint.SubjectPronoun) {
		recase(s, s.Lowered(0), 0.7, lint.Suggested, "A verb has no capital inside a sentence.")
	}
}
