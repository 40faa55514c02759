package punctuation

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// shouted looks at a word in capitals that does something and that the document has elsewhere as a name: "AKSOY has promised".
func shouted(s near.Site) {
	const does = lint.Be | lint.Have | lint.Modal | lint.SpeechVerb
	if next := s.Token(1); !next.Is(does) || !next.Has(lint.Lower) || s.At == 0 || s.Token(0).Has(lint.HasDigit|lint.Hyphenated|lint.Quoted) {
		return
	}
	name := lexicon.Capitalized(lowerName(s.Spelling(0)))
	around := s.Around()
	for i := range around {
		if t := &around[i]; t.Has(lint.Title) && strings.EqualFold(s.Word(t), name) {
			recase(s, s.Word(t), 0.75, lint.Suggested, "The name is written so elsewhere")
			return
		}
	}
}

// titledPhrase looks at a sentence that begins as titles do and goes on in lower case: "Until The End Of March, ferries are free."
func titledPhrase(p *lint.Pass, s *lint.Sentence) {
	const fewest, longest = 3, 7 // words with capitals
	at := near.Of(p, s, s.FirstToken)
	if !at.Token(0).Is(lint.Preposition) || !at.Token(0).Has(lint.Title) || !at.Token(1).Has(lint.Title) || !at.Token(1).Is(lint.Article|lint.Determiner) || s.Marks.Has(lint.StartsQuoted) {
		return
	}
	end, small := 1, 0
	for at.Token(end).Capital() && end <= longest {
		if at.Token(end).Is(lint.Article | lint.Preposition | lint.Determiner | lint.Coordinator) {
			small++
		}
		end++
	}
	if small < 2 || end <= fewest || end > longest || at.Kind(end) != lint.Comma && !at.Token(end).Has(lint.Lower) {
		return
	}
	phrase := at.Spelling(0)
	for k := 1; k < end; k++ {
		w := at.Spelling(k)
		if t := at.Token(k); !t.Is(lint.Month|lint.Weekday) && !nameBehind(at, k) {
			w = at.Lowered(k)
		}
		phrase += " " + w
	}
	span := at.Span(0, end-1)
	if phrase == p.Slice(span) {
		return
	}
	p.Report(lint.Finding{Span: span, Confidence: 0.62, Message: "This phrase has the capitals of a title",
		Fixes: []lint.Fix{p.Replace(span, phrase, lint.Suggested, "Write “"+phrase+"”")}})
}

// nameBehind reports whether the neighbour k places on stands nowhere in the document without its capital.
func nameBehind(s near.Site, k int) bool {
	t := s.Token(k)
	return t.Class == 0 && !common(s.Lowered(k))
}
