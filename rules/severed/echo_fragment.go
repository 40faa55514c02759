package severed

import (
	"fmt"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

// echoFragment reports sentence i, a few words without a verb that the next sentence says again: the topic of a Chinese,
// Japanese or Hindi sentence, translated alone and once more with the rest.
func echoFragment(p *lint.Pass, i int) {
	const longest = 6
	s := &p.Sentences[i]
	if s.Words > longest || i+1 >= len(p.Sentences) || !p.Profile.News() || !s.Marks.Has(lint.PlainStop) || s.Marks.Has(lint.EndsQuoted|lint.WithQuote|lint.WithPause|lint.WithDash) {
		return
	}
	next := &p.Sentences[i+1]
	if next.Block != s.Block || next.Words <= s.Words || p.Blocks[s.Block].EndSentence-p.Blocks[s.Block].FirstSentence < 2 {
		return
	}
	told := 0
	for k := s.FirstToken; k < s.EndToken-1; k++ {
		switch t := &p.Tokens[k]; {
		case t.Kind != lint.Word && t.Kind != lint.Number || t.Is(auxiliaries|lint.Negation):
			return
		case t.Class != 0:
		case !says(p.Document, next, t):
			return
		default:
			told++
		}
	}
	if told < 2 || imperative(grammar.Of(p.Document, s)) || grammar.Of(p.Document, s).Finite(0) >= 0 {
		return
	}
	p.Report(lint.Finding{
		Span: s.Span, Confidence: 0.8, Message: fmt.Sprintf("The next sentence says “%s” again", p.Slice(s.Span)),
		Fixes: []lint.Fix{p.Delete(s.Span, lint.Suggested, "Delete the fragment")},
	})
}

// says reports whether the word t, as spelled, stands in s.
func says(d *lint.Document, s *lint.Sentence, t *lint.Token) bool {
	for k := s.FirstToken; k < s.EndToken; k++ {
		if d.Tokens[k].Hash == t.Hash {
			return true
		}
	}
	return false
}
