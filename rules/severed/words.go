package severed

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// asides are the marks of sentences whose words do not all belong to one clause, so that little can be said of it.
const asides = lint.WithQuote | lint.WithPause | lint.WithDash | lint.OtherStop

// nameParticle reports whether word begins family names in lower case, so that a
// sentence may begin with it.
func nameParticle(word string) bool {
	switch word {
	case "de", "van", "von", "bin", "ibn", "al", "el", "la", "le", "du", "da", "di", "dos", "den", "der", "ten", "ter", "abu", "mac", "y":
		return true
	}
	return false
}

// romanEnding reports whether word is the romanised end of a Japanese or Korean
// predicate, which an engine spells out when it gets nothing else to translate.
func romanEnding(word string) bool {
	switch word {
	case "ta", "da", "desu", "masu", "iru", "ita", "shita", "suru", "nai", "reta", "rareru", "koto", "mono", "tame", "deshita",
		"mashita", "teiru", "aru", "naru", "natta", "nida", "imnida", "seumnida", "handa", "haetda", "itda", "eotda", "doeda":
		return true
	}
	return false
}

// polite reports whether letters and notes end in word, with a capital or without.
func polite(word string) bool {
	switch word {
	case "thanks", "thank", "thx", "please", "pls", "sorry", "cheers", "regards", "love", "bye", "ok", "okay":
		return true
	}
	return false
}

// initials reports whether a word in small letters can be read as nothing but initials or an abbreviation.
func initials(word string) bool { return len(word) <= 3 && !strings.ContainsAny(word, "aeiouy") }

// emphatic reports whether writers like to end a paragraph with word alone.
func emphatic(word string) bool {
	switch word {
	case "over", "done", "gone", "finished", "enough", "period", "nothing", "everything", "nobody", "everyone", "silence", "laughter", "applause",
		"welcome", "thanks", "sorry", "please", "right", "wrong", "true", "false", "good", "great", "correct", "wow", "amen", "ouch",
		"seriously", "exactly", "absolutely", "certainly", "literally", "really", "almost", "maybe", "same", "ever", "forever", "anyway",
		"twice", "both", "half", "most", "some", "all", "more", "less", "zero", "first", "second", "third", "fourth", "missed", "saved", "out", "home",
		"curtain", "heaven", "bliss", "perfect", "brilliant", "simple", "easy", "fine", "beautiful", "magic":
		return true
	}
	return false
}

// lostPredicate names what Floods have caused to 16 people: a noun that belonged to the host's verb.
func lostPredicate(word string) bool {
	switch word {
	case "death", "deaths", "dead", "died", "injury", "injuries", "injured", "killed", "missing", "casualties", "victims", "evacuated", "homeless":
		return true
	}
	return false
}

// elsewhere reports whether the document has word, as spelled, outside sentence s.
func elsewhere(d *lint.Document, s *lint.Sentence, word string) bool {
	want := d.Tokens[s.FirstToken].Hash
	for i := s.FirstToken; i < s.EndToken; i++ {
		if d.Word(&d.Tokens[i]) == word {
			want = d.Tokens[i].Hash
		}
	}
	for i := range d.LastUses(want) {
		if (i < s.FirstToken || i >= s.EndToken) && d.Word(&d.Tokens[i]) == word {
			return true
		}
	}
	return false
}

// barePredicate reports whether the tokens from i to last are only auxiliaries and
// adverbs, or a verb that says nothing without its object: "It was", "There is", "He did not".
func barePredicate(s grammar.Sentence, i, last int) bool {
	for ; i <= last; i++ {
		if s.Tokens[i].Has(lint.Clitic) && s.Word(i) == "'s" || s.Tokens[i].Is(lint.Be|lint.Have|lint.Do|lint.Modal) {
			continue
		}
		return false
	}
	return true
}

// confirms reports whether the host makes a claim that a bare "It was." may
// confirm: somebody calls, thinks, expects or promises something.
func confirms(d *lint.Document, host *lint.Sentence) bool {
	for _, t := range d.SentenceTokens(host) {
		if t.Kind != lint.Word || t.Has(lint.Title) {
			continue
		}
		switch lemma, _ := lexicon.Lemma(d.LowerWord(&t)); lemma {
		case "call", "think", "expect", "promise", "believe", "hope", "fear", "predict", "seem", "suppose", "claim", "insist", "swear", "wonder", "doubt", "look":
			return true
		}
	}
	return false
}

// commonStart reports whether the first word of s is a common word whose capital
// only marks the start of the sentence.
func commonStart(d *lint.Document, s *lint.Sentence) bool {
	first := &d.Tokens[s.FirstToken]
	word := d.Word(first)
	if first.Class != 0 {
		return word != "I" && !first.Is(lint.Month|lint.Weekday)
	}
	return lexicon.IsWord(d.LowerWord(first)) && lexicon.NameKind(word) == 0
}
