package punctuation

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// smallMonth looks at “may” and “march” beside the number of a day or a year, where no verb fits: "on 19 may,".
func smallMonth(s near.Site) {
	if s.Token(0).Has(lint.Lower) && (beforeYear(s) || behindDay(s)) {
		recase(s, lexicon.Capitalized(s.Spelling(0)), 0.85, lint.Suggested, "Months have a capital in English")
	}
}

func beforeYear(s near.Site) bool {
	return s.Kind(1) == lint.Number && lexicon.IsRecentYear(s.Spelling(1)) && s.Token(-1).Is(lint.Preposition)
}

func behindDay(s near.Site) bool {
	day, next := s.Spelling(-1), s.Token(1)
	if s.Kind(-1) != lint.Number || s.Token(0).Has(lint.LineBefore) || len(day) > 2 || len(day) == 2 && day > "31" || !s.Among(-2, "on", "until", "till", "since", "dated") {
		return false
	}
	return next.Kind == lint.Comma || next.Kind == lint.Stop || next.Kind == lint.Number || next.Is(lint.Preposition|lint.Coordinator) && next.Has(lint.Lower)
}

// innerVerb looks at "patients Made appointments": the past of a common verb between words in lower case.
func innerVerb(s near.Site) {
	t, w := s.Token(0), s.Lowered(0)
	if s.Tight(0) || t.Has(lint.LineBefore|lint.Hyphenated|lint.Quoted) || len(w) < 4 || !pastExpected(s) || !goesOn(s.Token(1)) {
		return
	}
	if lexicon.WordRank(w) != lexicon.Common || lexicon.NameKind(s.Spelling(0)) != 0 || genre.Code(s.Document) {
		return
	}
	if _, form, ok := lexicon.VerbForm(w); ok && form&lexicon.Past != 0 {
		recase(s, w, 0.7, lint.Suggested, "A verb has no capital inside a sentence")
	}
}

// pastExpected reports whether a verb in the past is what belongs at s: behind a pronoun or a plural, or one that is nothing
// else before an object or an adjunct.
func pastExpected(s near.Site) bool {
	before := s.Token(-1)
	switch {
	case before.Is(lint.SubjectPronoun):
		return true
	case s.Any(0, pasts) && s.Token(1).Is(lint.Preposition|lint.Article|lint.Determiner|lint.Pronoun) && !s.Any(-1, works):
		return true
	}
	return before.Has(lint.Lower) && before.Class == 0 && strings.HasSuffix(s.Lowered(-1), "s")
}

// goesOn reports whether t, in lower case and no verb, can stand behind a verb.
func goesOn(t *lint.Token) bool {
	return t.Kind == lint.Word && t.Has(lint.Lower) && !t.Is(lint.SpeechVerb|lint.Be|lint.Have|lint.Modal)
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
	name := s.Token(-1)
	if name.Kind != lint.Word || !name.Has(lint.Title) || s.Token(0).Has(lint.LineBefore) {
		return
	}
	if s.Kind(-2) == lint.Mark && s.Kind(-3) == lint.Comma && s.Kind(1) == lint.Stop { // “…,” Tavares Said.
		recase(s, s.Lowered(0), 0.8, lint.Suggested, "A verb has no capital inside a sentence")
		return
	}
	clause := s.Is(1, "that") || s.Token(1).Is(lint.SubjectPronoun) && s.Token(1).Has(lint.Lower)
	if clause && !s.Tight(0) && sentence.Marks.Has(lint.PlainStop) && lexicon.NameKind(s.Spelling(-1)+" "+s.Spelling(0)) == 0 { // the United States that
		recase(s, s.Lowered(0), 0.7, lint.Suggested, "A verb has no capital inside a sentence")
	}
}

// innerCapital looks at a function word with a capital inside a sentence.
func innerCapital(s near.Site, sentence *lint.Sentence) {
	switch t := s.Token(0); {
	case t.Has(lint.LineBefore):
	case openingArticle(s, sentence):
		recase(s, s.Lowered(0), 0.9, lint.Safe, "An article or a pronoun has no capital inside a sentence")
	case s.Kind(-1) == lint.Comma:
		behindComma(s, sentence)
	case !t.Is(lint.Article|lint.Preposition|lint.Coordinator) || t.Is(lint.SpeechVerb|lint.PersonTitle) || s.Is(0, "A"):
	case s.Kind(-1) != lint.Word || s.Tight(0) || s.Token(-1).Has(lint.Abbreviated):
	case s.Among(1, "addition", "fact", "particular", "contrast", "response", "example", "instance") && s.Kind(2) == lint.Comma: // a sentence whose stop is lost
	default:
		behindWord(s, sentence)
	}
}

// behindWord looks at a function word with a capital behind another word of its sentence.
func behindWord(s near.Site, sentence *lint.Sentence) {
	small, before, next := s.Lowered(0), s.Token(-1), s.Token(1)
	noun := before.Has(lint.Lower) && before.Class == 0
	switch {
	case small == "the" && s.Kind(1) == lint.Number && ordinal(s.Lowered(1)) && before.Is(lint.Preposition):
		recase(s, small, 0.95, lint.Safe, "An article has no capital inside a sentence")
	case bornIn(s, sentence):
		recase(s, small, 0.7, lint.Suggested, "A function word has no capital inside a sentence")
	case s.Among(0, "to", "in", "at", "from") && noun && next.Has(lint.Title) && next.Class == 0 && moved(s.Lowered(-1)):
		recase(s, small, 0.66, lint.Suggested, "A preposition has no capital inside a sentence")
	case grammar.Verse(s.Document, sentence):
	case placed(s):
		recase(s, small, 0.6, lint.Suggested, "A preposition has no capital inside a sentence")
	case before.Has(lint.Lower) && !before.Is(lint.SpeechVerb|lint.Be) && next.Has(lint.Lower) && before.Has(lint.Quoted) == s.Token(0).Has(lint.Quoted) && !mayBeTitle(s) && !genre.Code(s.Document):
		recase(s, small, 0.66, lint.Suggested, "A function word has no capital inside a sentence")
	}
}

// ordinal reports whether a number has the ending of an English ordinal.
func ordinal(number string) bool {
	return strings.HasSuffix(number, "th") || strings.HasSuffix(number, "st") || strings.HasSuffix(number, "nd") || strings.HasSuffix(number, "rd")
}

// mayBeTitle reports whether the function word at s, between words in lower case, may be the first of a name or of a title.
func mayBeTitle(s near.Site) bool {
	before, next := s.Token(-1), s.Token(1)
	switch {
	case s.Token(0).Is(lint.Article) && !before.Is(lint.Preposition), before.Is(lint.Article), s.Among(-1, "and", "or"), s.Among(0, "like", "past"):
		return true
	}
	return s.Token(2).Has(lint.Title) && (next.Is(lint.Article|lint.Preposition) || s.Among(1, "and", "or"))
}

// behindComma looks at ", And that" and ", Including 71": a word that links clauses or phrases, with a capital as if it opened
// a line of the source.
func behindComma(s near.Site, sentence *lint.Sentence) {
	t, before, next := s.Token(0), s.Token(-2), s.Token(1)
	if !t.Is(links) || !t.Has(lint.SpaceBefore) || before.Kind != lint.Word || !before.Has(lint.Lower) || before.Has(lint.Quoted) != t.Has(lint.Quoted) || s.Any(-2, works) {
		return
	}
	if s.Tight(1) || next.Kind != lint.Number && (next.Kind != lint.Word || !next.Has(lint.Lower)) {
		return
	}
	if semicolons(s, within(s, sentence)) > 0 || grammar.Verse(s.Document, sentence) || genre.Code(s.Document) || linksHabit(s) {
		return
	}
	recase(s, s.Lowered(0), 0.7, lint.Suggested, "A word that goes on with the sentence has no capital")
}

// links are the classes of words that go on with a sentence behind a comma.
const links = lint.Coordinator | lint.Preposition | lint.Subordinator | lint.Relative

// linksHabit reports whether the document has several such capitals: somebody has taken down what was said.
func linksHabit(s near.Site) bool {
	const habit = 2
	around, times := s.Around(), 0
	for i := 1; i < len(around); i++ {
		if a := &around[i]; a.Is(links) && a.Has(lint.Title) && around[i-1].Kind == lint.Comma {
			times++
		}
	}
	return times >= habit
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
