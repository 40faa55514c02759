package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
)

// CommaSplice finds two independent clauses with only a comma between them.
var CommaSplice = &lint.Rule{
	Name:     "comma-splice",
	Family:   "severed",
	Title:    "Two clauses joined by a comma",
	Severity: lint.Info,
	Issue:    lint.Grammar,
	Fix:      lint.Suggested,
	Doc: `Two clauses that could stand alone have only a comma between them: "Admission is free, donations are
welcome.", "… with seven rounds to play, they meet the champions next week."

Chinese, Indonesian, Hebrew and Russian join clauses so; the engine keeps the comma.

Writers do it as well, so this is only a remark. It asks for a first clause with subject and verb and no
subordinating word, and a second that begins with a pronoun or a noun phrase right before its verb.`,
	Examples: []lint.Example{
		{
			Bad:  "The council met in March, the mayor said. «The defeat cut their lead to two points, they» meet the champions next week.",
			Good: "The council met in March, the mayor said. The defeat cut their lead to two points; they meet the champions next week.",
		},
	},
	Counter: []lint.Counter{
		{Text: "When the rain stopped, they went out and mended the roof.", Why: "the first clause is subordinate"},
		{Text: "The plan is good, he said, and it will be carried out.", Why: "an attribution"},
		{Text: "After seven rounds without a win, they sacked the coach.", Why: "no verb before the comma"},
		{Text: "I came, I saw, I conquered.", Why: "three short clauses for effect"},
	},
	Run: func(p *lint.Pass) {
		for i := range p.Sentences {
			s := &p.Sentences[i]
			if s.Words < 9 || s.Words > 30 || s.Marks.Has(lint.WithFirst) || !p.Profile.News() || !p.Blocks[s.Block].IsProse() || s.Marks.Has(lint.WithQuote|lint.StartsQuoted|lint.WithSpeech|lint.OtherStop|lint.WithPause|lint.WithBracket) || !s.Marks.Has(lint.PlainStop) {
				continue
			}
			if c := onlyComma(p.Document, s); c > 0 {
				splice(p, s, c)
			}
		}
	},
}

// onlyComma is the token of the last comma that a subject pronoun follows, or 0,
// found without tags.
func onlyComma(d *lint.Document, s *lint.Sentence) int {
	for i := s.EndToken - 3; i > s.FirstToken+3; i-- {
		if d.Tokens[i].Kind == lint.Comma {
			next := &d.Tokens[i+1]
			if next.Is(lint.SubjectPronoun) && next.Has(lint.Lower) && !next.Is(lint.FirstSingular|lint.FirstPlural|lint.SecondPerson) {
				return i
			}
			return 0
		}
	}
	return 0
}

// splice reports the comma at token c of the document when clauses stand on both sides.
func splice(p *lint.Pass, s *lint.Sentence, c int) {
	for i := s.FirstToken; i < c; i++ {
		t := &p.Tokens[i]
		if t.Is(lint.Subordinator|lint.Wh|lint.Relative|lint.Negation) || t.Kind == lint.Dash {
			return
		}
		switch p.LowerWord(t) {
		case "every", "till", "whatever":
			return
		}
	}
	g := grammar.Of(p.Document, s)
	at := c - s.FirstToken
	verb := g.Finite(0)
	first := g.Tags[0]
	if verb < 1 || verb > at-2 || first == tag.IN || first == tag.VBG || first == tag.VBN || first == tag.RB || first == tag.TO {
		return
	}
	if right := g.Finite(at + 2); right != at+2 {
		return
	}
	comma := &g.Tokens[at]
	start := 0
	for i := at - 1; i > 0; i-- {
		if g.Tokens[i].Kind == lint.Comma || g.Tags[i] == tag.CC {
			start = i + 1
			break
		}
	}
	if g.Finite(start) < 0 || g.Finite(start) >= at {
		return
	}
	p.Report(lint.Finding{
		Span:       lint.Span{Start: int(g.Tokens[max(start, at-8)].Start), End: int(g.Tokens[at+1].End)},
		Confidence: 0.6,
		Message:    "Two clauses are joined by a comma",
		Fixes:      []lint.Fix{p.Replace(comma.Span(), ";", lint.Suggested, "Put a semicolon")},
	})
}
