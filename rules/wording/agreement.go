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
		disagreement(siteAt(p, noun), grammar.Of(p.Document, s), noun-s.FirstToken)
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

var (
	twisted = lint.NewTriggers("please never another")
	// bodies are what acts in reports, as the last word of its name or the only one.
	bodies = lint.NewTriggers("council municipality ministry court government parliament committee president police minister mayor authority board agency army assembly")
)

// twistedPairs finds pairs of words that are put together as in other languages: "are please accompanied", "never not", "another
// more".
func twistedPairs(p *lint.Pass) {
	near.Triggered(p, twisted, func(s near.Site) {
		const message = "These words do not go together in English"
		next := s.Token(1)
		switch {
		case s.Token(0).Has(lint.Quoted):
		case s.Is(0, "please"):
			if _, form, ok := lexicon.VerbForm(s.Lowered(1)); ok && s.Token(-1).Is(lint.Be) && form&lexicon.Participle != 0 && next.Class == 0 {
				wrong(s, lint.Finding{Span: s.Span(-1, 1), Confidence: 0.8, Message: message,
					Fixes: []lint.Fix{s.Replace(s.Span(-1, 0), "must be", lint.Suggested, "Write “must be”")}})
			}
		case s.Is(0, "never") && s.Is(1, "not") && s.Among(2, "once", "ever", "a"), s.Is(0, "another") && s.Is(1, "more") && (s.Kind(2) == lint.Number || s.Token(2).Is(lint.NumberWord)):
			drop := 0
			if s.Is(0, "another") {
				drop = 1
			}
			wrong(s, lint.Finding{Span: s.Span(0, 1), Confidence: 0.8, Message: message,
				Fixes: []lint.Fix{s.Delete(s.Span(drop, drop), lint.Suggested, "Remove “"+s.Spelling(drop)+"”")}})
		}
	})
}

// verbFirst finds "Approved the city council on Monday a plan": the verb before its subject, as in Arabic, Turkish summaries and
// Spanish.
func verbFirst(p *lint.Pass) {
	const farthest = 7
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Words < 5 || s.Marks.Has(lint.StartsQuoted) || p.Tokens[s.FirstToken].Kind != lint.Word || !p.Tokens[s.FirstToken].Has(lint.Title) || s.Marks.Has(lint.OtherStop) {
			continue
		}
		word := p.LowerWord(&p.Tokens[s.FirstToken])
		if !strings.HasSuffix(word, "ed") && !p.Tokens[s.FirstToken].Is(lint.SpeechVerb) || p.Tokens[s.FirstToken].Class&^lint.SpeechVerb != 0 {
			continue
		}
		site := siteAt(p, s.FirstToken)
		if site.Token(0).Is(lint.SpeechVerb) && site.Token(1).Has(lint.Title) && site.Token(1).Class == 0 && site.Kind(1) == lint.Word && site.Is(2, "that") {
			text := site.Spelling(1) + " " + word
			wrong(site, lint.Finding{Span: site.Span(0, 1), Confidence: 0.8, Message: "The verb stands before its subject",
				Fixes: []lint.Fix{site.Replace(site.Span(0, 1), text, lint.Suggested, "Write “"+text+"”")}})
			continue
		}
		k := 1
		if site.Is(k, "yesterday") || site.Is(k, "today") {
			k++
		}
		if !site.Among(k, "the") {
			continue
		}
		for k++; k < farthest && site.Kind(k) == lint.Word && !site.Token(k).Is(lint.Preposition|lint.Coordinator|lint.Be|lint.Have|lint.Modal) && !site.Any(k, bodies); k++ {
		}
		if next := site.Token(k + 1); site.Any(k, bodies) && (next.Is(lint.Preposition) && !next.Has(lint.Clitic)) && grammar.Of(p.Document, s).MainVerb(1) < 0 {
			wrong(site, lint.Finding{Span: site.Span(0, k), Confidence: 0.7, Message: "The verb stands before its subject"})
		}
	}
}
