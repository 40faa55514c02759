package wording

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// disagreements finds "Lessons starts at seven": a plural at the head of a sentence and a verb in the singular, where the
// languages of Asia have one form for both.
func disagreements(p *lint.Pass) {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		noun := s.FirstToken
		if p.Tokens[noun].Is(lint.Article) {
			noun++
		}
		if noun+3 >= s.EndToken || s.Marks.Has(lint.StartsQuoted) || !s.Marks.Has(lint.PlainStop) || !p.Blocks[s.Block].IsProse() {
			continue
		}
		if verb := &p.Tokens[noun+1]; verb.Class != 0 || !verb.Has(lint.Lower) || p.Text[verb.End-1] != 's' || p.Text[p.Tokens[noun].End-1] != 's' || !p.Tokens[noun+2].Is(lint.Preposition) {
			continue
		}
		disagreement(near.Of(p, s, noun), grammar.Of(p.Document, s), noun-s.FirstToken)
	}
}

// disagreement judges the noun at s, which is token at of its sentence, and the verb behind it.
func disagreement(s near.Site, g grammar.Sentence, at int) {
	plural := s.Lowered(0)
	one := strings.TrimSuffix(plural, "s")
	lemma, form, ok := lexicon.VerbForm(s.Lowered(1))
	if !ok || form&lexicon.Third == 0 || s.Token(0).Class != 0 || strings.HasSuffix(one, "s") || !lexicon.IsWord(one) || lexicon.WordRank(plural) != lexicon.Common || g.Finite(at+2) >= 0 {
		return
	}
	if s.Token(0).Has(lint.Title) && lexicon.NameKind(s.Spelling(0)) != 0 {
		return
	}
	s.Report(lint.Finding{Span: s.Span(1, 1), Confidence: 0.52, Message: "The verb stands in the singular behind a plural",
		Fixes: []lint.Fix{s.Replace(s.Span(1, 1), lemma, lint.Suggested, "Write “"+lemma+"”")}})
}
