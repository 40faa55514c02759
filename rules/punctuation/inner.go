package punctuation

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// smallMonth looks at “may” and “march” behind the number of a day, where no verb fits: "on 19 may,".
func smallMonth(s near.Site) {
	if s.Among(0, "may", "march") && s.Token(0).Has(lint.Lower) && s.Kind(1) == lint.Number && len(s.Spelling(1)) == 4 && (s.Spelling(1)[:2] == "19" || s.Spelling(1)[:2] == "20") && s.Token(-1).Is(lint.Preposition) {
		recase(s, title(s.Spelling(0)), 0.85, lint.Suggested, "Months have a capital in English")
		return
	}
	if !s.Among(0, "may", "march") || !s.Token(0).Has(lint.Lower) || s.Kind(-1) != lint.Number || s.Token(0).Has(lint.LineBefore) || len(s.Spelling(-1)) > 2 || s.Spelling(-1) > "31" && len(s.Spelling(-1)) == 2 {
		return
	}
	next := s.Token(1)
	if s.Among(-2, "on", "until", "till", "since", "dated") && (next.Kind == lint.Comma || next.Kind == lint.Stop || next.Kind == lint.Number || next.Is(lint.Preposition|lint.Coordinator) && next.Has(lint.Lower)) {
		recase(s, title(s.Spelling(0)), 0.85, lint.Suggested, "Months have a capital in English")
	}
}

// innerVerb looks at "patients Made appointments": the past of a common verb between words in lower case.
func innerVerb(s near.Site) {
	w := s.Lowered(0)
	before := s.Token(-1)
	certain := before.Is(lint.SubjectPronoun) || pasts.Has(s.Token(0).Hash) && s.Token(1).Is(lint.Preposition|lint.Article|lint.Determiner|lint.Pronoun) && !works.Has(before.Hash)
	if s.Tight(0) || s.Token(0).Has(lint.LineBefore|lint.Hyphenated|lint.Quoted) || len(w) < 4 || !certain && (!before.Has(lint.Lower) || before.Class != 0 || !strings.HasSuffix(s.Lowered(-1), "s")) ||
		s.Kind(1) != lint.Word || !s.Token(1).Has(lint.Lower) || s.Token(1).Is(lint.SpeechVerb|lint.Be|lint.Have|lint.Modal) || lexicon.WordRank(w) != lexicon.Common || lexicon.NameKind(s.Spelling(0)) != 0 || genre.Code(s.Document) {
		return
	}
	if _, form, ok := lexicon.VerbForm(w); ok && form&lexicon.Past != 0 {
		recase(s, w, 0.7, lint.Suggested, "A verb has no capital inside a sentence")
	}
}

// pasts are forms of the past that are nothing else.
var pasts = lint.NewTriggers("went took gave came became began told knew grew threw drove wrote spoke chose broke stole woke fell ate flew sang swam brought bought caught taught thought fought sought kept slept")

// openingArticle looks at the article of "For The first time": the preposition opens the sentence, the rest is small.
func openingArticle(s near.Site, sentence *lint.Sentence) bool {
	opens := s.Block.FirstToken+s.At-1 == sentence.FirstToken
	if opens && s.Among(0, "his", "her", "its", "their") && s.Is(-1, "For") && s.Is(1, "part") {
		return true
	}
	if !opens || !s.Among(0, "the", "a", "an") || !s.Token(-1).Is(lint.Preposition) || !s.Token(-1).Has(lint.Title) {
		return false
	}
	return s.Token(1).Kind == lint.Word && s.Token(1).Has(lint.Lower) && s.Token(2).Kind == lint.Word && s.Token(2).Has(lint.Lower) && !genre.Code(s.Document)
}

// saidBehindName looks at "Trenor Said that": a speech verb with a capital behind a name and before its clause.
func saidBehindName(s near.Site, sentence *lint.Sentence) {
	before := s.Token(-1)
	if s.Kind(-2) == lint.Mark && s.Kind(-3) == lint.Comma && before.Kind == lint.Word && before.Has(lint.Title) && s.Kind(1) == lint.Stop && !s.Token(0).Has(lint.LineBefore) { // “…,” Tavares Said.
		recase(s, s.Lowered(0), 0.8, lint.Suggested, "A verb has no capital inside a sentence")
		return
	}
	if !s.Token(0).Is(lint.SpeechVerb) || before.Kind != lint.Word || !before.Has(lint.Title) || s.Tight(0) || s.Kind(1) != lint.Word || !s.Token(1).Has(lint.Lower) ||
		s.Token(0).Has(lint.LineBefore) || !sentence.Marks.Has(lint.PlainStop) {
		return
	}
	if lexicon.NameKind(s.Spelling(-1)+" "+s.Spelling(0)) == 0 && (s.Is(1, "that") || s.Token(1).Is(lint.SubjectPronoun)) { // the United States that
		recase(s, s.Lowered(0), 0.7, lint.Suggested, "A verb has no capital inside a sentence")
	}
}

// innerCapital looks at a function word with a capital inside a sentence.
func innerCapital(s near.Site, sentence *lint.Sentence) {
	t := s.Token(0)
	if t.Has(lint.LineBefore) {
		return
	}
	if openingArticle(s, sentence) {
		recase(s, s.Lowered(0), 0.9, lint.Safe, "An article or a pronoun has no capital inside a sentence")
		return
	}
	if s.Kind(-1) == lint.Comma {
		behindComma(s, sentence)
		return
	}
	if !t.Is(lint.Article|lint.Preposition|lint.Coordinator) || t.Is(lint.SpeechVerb|lint.PersonTitle) || s.Kind(-1) != lint.Word || s.Tight(0) || s.Token(-1).Has(lint.Abbreviated) || s.Is(0, "A") {
		return
	}
	if s.Among(1, "addition", "fact", "particular", "contrast", "response", "example", "instance") && s.Kind(2) == lint.Comma {
		return // a sentence whose stop is lost
	}
	small := strings.ToLower(s.Spelling(0))
	day := strings.HasSuffix(s.Lowered(1), "th") || strings.HasSuffix(s.Lowered(1), "st") || strings.HasSuffix(s.Lowered(1), "nd") || strings.HasSuffix(s.Lowered(1), "rd")
	switch {
	case small == "the" && s.Kind(1) == lint.Number && day && s.Token(-1).Is(lint.Preposition):
		recase(s, small, 0.95, lint.Safe, "An article has no capital inside a sentence.")
	case bornIn(s, sentence):
		recase(s, small, 0.7, lint.Suggested, "A function word has no capital inside a sentence")
	case s.Among(0, "to", "in", "at", "from") && s.Token(-1).Has(lint.Lower) && s.Token(-1).Class == 0 && s.Token(1).Has(lint.Title) && s.Token(1).Class == 0 && moved(s.Lowered(-1)):
		recase(s, small, 0.66, lint.Suggested, "A preposition has no capital inside a sentence.")
	case grammar.Verse(s.Document, sentence):
	case placed(s):
		recase(s, small, 0.6, lint.Suggested, "A preposition has no capital inside a sentence.")
	case s.Token(-1).Has(lint.Lower) && s.Token(-1).Class&(lint.SpeechVerb|lint.Be) == 0 && s.Token(1).Has(lint.Lower) && !s.Token(-1).Has(lint.Quoted) == !t.Has(lint.Quoted):
		if t.Is(lint.Article) && !s.Token(-1).Is(lint.Preposition) || s.Token(1).Is(lint.Article|lint.Preposition) && s.Token(2).Has(lint.Title) || s.Among(1, "and", "or") && s.Token(2).Has(lint.Title) || s.Among(-1, "and", "or") || small == "like" || small == "past" || s.Token(-1).Is(lint.Article) || genre.Code(s.Document) {
			return
		}
		recase(s, small, 0.66, lint.Suggested, "A function word has no capital inside a sentence")
	}
}

// behindComma looks at ", And that" and ", Including 71": a word that links clauses or phrases, with a capital as if it opened
// a line of the source.
func behindComma(s near.Site, sentence *lint.Sentence) {
	const links = lint.Coordinator | lint.Preposition | lint.Subordinator | lint.Relative
	t, before, next := s.Token(0), s.Token(-2), s.Token(1)
	if !t.Is(links) || !t.Has(lint.SpaceBefore) || before.Kind != lint.Word || !before.Has(lint.Lower) || (next.Kind != lint.Word || !next.Has(lint.Lower)) && next.Kind != lint.Number || s.Tight(1) || works.Has(before.Hash) ||
		before.Has(lint.Quoted) != t.Has(lint.Quoted) || semicolons(s, within(s, sentence)) > 0 || grammar.Verse(s.Document, sentence) || genre.Code(s.Document) {
		return
	}
	const habit = 2 // of somebody who has taken down what was said
	around, times := s.Around(), 0
	for i := 1; i < len(around); i++ {
		if a := &around[i]; a.Is(links) && a.Has(lint.Title) && around[i-1].Kind == lint.Comma {
			times++
		}
	}
	if times >= habit {
		return
	}
	recase(s, s.Lowered(0), 0.7, lint.Suggested, "A word that goes on with the sentence has no capital")
}

// placed reports "a shed In the Rahma district": a preposition of place between a noun in lower case and the name of a place
// with its article. Works have such titles.
func placed(s near.Site) bool {
	before := s.Token(-1)
	return s.Among(0, "in", "at", "from", "near") && before.Has(lint.Lower) && before.Class == 0 && s.Is(1, "the") && s.Token(2).Has(lint.Title) && !before.Has(lint.Quoted) && !works.Has(before.Hash)
}

// works are kinds of what has a title.
var works = lint.NewTriggers("song film book novel album play movie show series poem band magazine paper programme program single hit track game club painting opera musical hymn story comedy drama documentary")

// moved reports whether a word is the past of a verb that often has a place behind it.
func moved(word string) bool {
	switch word {
	case "travelled", "traveled", "went", "came", "flew", "returned", "moved", "arrived", "stayed", "lived", "landed", "drove", "born", "held", "based", "located", "played", "stopped", "sailed":
		return true
	}
	return false
}

// bornIn matches "Born In Sasebo in 1987": the rest of the sentence is no title.
func bornIn(s near.Site, sentence *lint.Sentence) bool {
	first := s.Block.FirstToken+s.At-1 == sentence.FirstToken
	return first && s.Token(0).Is(lint.Preposition) && s.Token(-1).Class == 0 && s.Token(1).Has(lint.Title) && s.Among(2, "in", "on") && s.Kind(3) == lint.Number
}
