package severed

import (
	"fmt"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// lowerClauses reports short clauses with a subject of their own that begin in small letters behind a full stop or the end
// of a quotation: “…,” she said. “….” the purser leaks. Copy that is punctuated with care has none, whatever their verb.
func lowerClauses(p *lint.Pass) {
	const few, most = 8, 9 // sentences in small letters from which on they are the style of the text; words
	if n := p.Profile.LowerStarts; n == 0 || n > few && n*6 > p.Profile.Sentences || !p.Profile.Careful() || p.Profile.FirstPerson() {
		return
	}
	for i := 1; i < len(p.Sentences); i++ {
		before, s := &p.Sentences[i-1], &p.Sentences[i]
		if !s.Marks.Has(lint.StartsLower) || s.Words < 2 || s.Words > most || s.Block != before.Block || !p.Blocks[s.Block].IsProse() ||
			s.Marks.Has(lint.DoubtfulStart|lint.StartsQuoted|lint.WithQuote|lint.WithAddress|lint.WithPause|lint.WithBracket|lint.OtherStop) {
			continue
		}
		if !before.Marks.Has(lint.PlainStop|lint.EndsQuoted) || before.Words < 2 || abbreviates(p.Document, before) || address(p.Document, before) {
			continue
		}
		t := tail{s, i, before, true}
		if c := lowerClause(p.Document, t); c > 0 && !genre.Code(p.Document) {
			p.Report(lint.Finding{
				Span: s.Span, Confidence: c, Message: fmt.Sprintf("“%s” begins in small letters behind a finished sentence", p.Slice(s.Span)),
				Fixes: []lint.Fix{p.Delete(s.Span, lint.Suggested, fmt.Sprintf("Delete “%s”", p.Slice(s.Span)))},
			})
		}
	}
}

// lowerClause judges a clause in small letters: surely behind a quotation that has its attribution already, or if it says
// that somebody speaks. A clause that tells something may have lost no more than its capital.
func lowerClause(d *lint.Document, t tail) float64 {
	s := grammar.Of(d, t.Sentence)
	first := &s.Tokens[0]
	if first.Kind != lint.Word || first.Has(lint.HasDigit|lint.NonASCII|lint.Abbreviated) || nameParticle(s.Word(0)) || polite(s.Word(0)) || glued(d, t) ||
		first.Class == 0 && !lexicon.IsWord(s.Word(0)) || first.Is(lint.Subordinator|lint.Relative|lint.Preposition) {
		return 0
	}
	if endsQuoted(d, t.host) {
		next := &s.Tokens[1]
		attribution := first.Is(lint.SpeechVerb) && !next.Is(lint.Preposition) || first.Is(lint.SubjectPronoun) && next.Is(lint.SpeechVerb)
		switch {
		case !t.attributed(d) || attribution:
			return 0 // “….” he said.
		case s.Tags[0] == tag.VBG:
			return 0.6
		case saysSomething(s) || t.Words <= maxTailWords:
			return 0.9
		}
		return 0.8
	}
	verb := s.Finite(1)
	if verb < 1 || !first.Is(lint.SubjectPronoun|lint.Expletive|lint.Article|lint.Determiner) && !s.NounPhrase(0, verb) {
		return 0
	}
	if saysSomething(s) {
		return 0.9
	}
	return 0.7
}
