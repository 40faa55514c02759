package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/rules/lexicon"
)

// secondSpeaker reports "He said the law “…,” said Sales".
func secondSpeaker(p *lint.Pass, s *lint.Sentence) {
	for i := s.FirstToken + 3; i+2 < s.EndToken; i++ {
		if t := &p.Tokens[i]; t.Kind != lint.Mark || !t.Has(lint.Closing) {
			continue
		}
		after := p.Tokens[i+1 : s.EndToken]
		if !after[0].Is(lint.SpeechVerb) || segment.Attribution(after) == 0 || after[1].Is(lint.SubjectPronoun) {
			return
		}
		next := &p.Tokens[s.FirstToken+2]
		if next.Kind != lint.Word || !next.Has(lint.Lower) || next.Is(lint.Subordinator|lint.Preposition|lint.Pronoun) {
			return
		}
		span := lint.Span{Start: s.Start, End: int(next.End)}
		p.Report(lint.Finding{
			Span: span, Confidence: 0.7, Message: "The sentence names its speaker behind the quotation",
			Fixes: []lint.Fix{p.Replace(span, lexicon.Capitalized(p.Word(next)), lint.Suggested, "Remove the first attribution")},
		})
		return
	}
}
