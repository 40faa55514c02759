package severed

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// capitalFragment judges a tail with a capital. Behind a host of eighteen words and
// more, at the end of a paragraph of a report, people hardly ever put a sentence of
// one to three words: what counts then is whether the words can be a sentence.
func (t tail) capitalFragment(d *lint.Document, s grammar.Sentence, first int) float64 {
	const shortHost = 12
	confidence := 0.0
	switch {
	case t.host.Words < shortHost || !t.Marks.Has(lint.BlockLast) && !romanEnding(s.Word(first)):
		return 0
	case t.Words == 1:
		confidence = t.oneWord(d, s, first)
	case t.Words <= 3:
		confidence = t.fewWords(d, s, first)
	}
	if confidence < 0.9 && (t.host.Words < hostWords || !d.Profile.News()) {
		confidence -= 0.14
	}
	return max(0, confidence)
}

// oneWord judges a capitalised word alone: "Ta.", "Ten", "Ongoing.", "Father.".
func (t tail) oneWord(d *lint.Document, s grammar.Sentence, i int) float64 {
	tok := &s.Tokens[i]
	word := s.Word(i)
	known := elsewhere(d, t.Sentence, tok)
	switch {
	case tok.Kind == lint.Number || tok.Has(lint.Upper|lint.HasDigit|lint.Abbreviated):
		return 0
	case romanEnding(word):
		return 0.97
	case tok.Is(lint.Be|lint.Have) && t.Marks.Has(lint.PlainStop): // "Is.", "Being."
		return 0.9
	case !t.Marks.Has(lint.PlainStop):
		if tok.Is(lint.NumberWord) || lexicon.IsWord(word) && !known {
			return 0.85 // "Ten": not even a stop
		}
		return 0.4
	case known && lexicon.NameKind(d.Word(tok)) != 0:
		return 0.3
	case !lexicon.IsWord(word):
		if known || lexicon.NameKind(d.Word(tok)) != 0 {
			return 0.3
		}
		return 0.8
	case emphatic(word):
		return 0.35
	case tok.Is(lint.Article | lint.Preposition | lint.Coordinator | lint.Subordinator):
		return 0.8 // "For.", "And.": no sentence
	case tok.Is(lint.Adverbial | lint.Wh | lint.Negation | lint.NumberWord), strings.HasSuffix(word, "ly"):
		return 0.54
	}
	return 0.66
}

// fewWords judges two or three words with a capital: "It was.", "Rice field.", "One of.", "The next.".
func (t tail) fewWords(d *lint.Document, s grammar.Sentence, first int) float64 {
	last := s.LastWord()
	head := &s.Tokens[first]
	verb := s.Finite(first)
	switch {
	case last > first+1 && s.Tokens[first+2].Kind == lint.Comma, s.Word(first) == "nobody" || s.Word(first) == "everybody":
		return 0 // If not, not. Nobody could.
	case head.Has(lint.Title) && head.Class == 0 && (s.Word(last) == "reports" || s.Word(last) == "reporting"):
		return 0 // a sign-off
	case head.Has(lint.HasDigit) || head.Kind == lint.Number || emphatic(s.Word(first)) && verb < 0:
		return 0
	case s.EndsOpen():
		return 0.85
	case head.Is(lint.Be|lint.Have|lint.Modal|lint.Do) && !head.Is(lint.Month):
		if s.Tags[last].IsVerb() || s.Tokens[last].Is(lint.SubjectPronoun) { // "Was held.", "Did she."
			return 0.8
		}
		return 0
	case (head.Is(lint.SubjectPronoun) || head.Is(lint.Expletive)) && barePredicate(s, first+1, last):
		if confirms(d, t.host) {
			return 0.45
		}
		return 0.8
	case barelyIs(s, first, last): // "Schedule is.", not "None had."
		return 0.8
	case head.Is(lint.Article|lint.Determiner) && verb < 0 && !s.Tags[last].IsNoun(): // "The next."
		return 0.7
	case head.Is(lint.Coordinator|lint.Preposition) && verb < 0: // "And that."
		return 0.6
	case s.Tags[first] == tag.VBD || s.Tags[first] == tag.VBN: // "Made a statement."
		return 0.64
	case verb < 0 && s.NounPhrase(first, last+1): // "Rice field."
		return 0.56
	}
	return 0
}

// barelyIs reports whether the tokens from first to last are a noun phrase and an auxiliary.
func barelyIs(s grammar.Sentence, first, last int) bool {
	verb := &s.Tokens[last]
	return verb.Is(lint.Be|lint.Have|lint.Modal) && verb.Has(lint.Lower) && s.Tokens[last-1].Class == 0 && s.Tags[last-1].IsNoun() && s.NounPhrase(first, last)
}

// elsewhere reports whether the document has the word of t, as spelled, outside sentence s.
func elsewhere(d *lint.Document, s *lint.Sentence, t *lint.Token) bool {
	for i := range d.Tokens {
		if other := &d.Tokens[i]; other.Hash == t.Hash && (i < s.FirstToken || i >= s.EndToken) && d.Word(other) == d.Word(t) {
			return true
		}
	}
	return false
}
