package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
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
			Bad:  "The council met in March, the mayor said. The defeat cut their lead to two «points, they» meet the champions next week.",
			Good: "The council met in March, the mayor said. The defeat cut their lead to two points; they meet the champions next week.",
		},
		{
			Bad:  "The council met in March, the mayor said. Whoever breaks the rule is out. Those who break it will pay ninety «crowns, the» money will be spent on a new stage.",
			Good: "The council met in March, the mayor said. Whoever breaks the rule is out. Those who break it will pay ninety crowns; the money will be spent on a new stage.",
		},
		{
			Bad:  "The council met in March, the mayor said. Admission to the tower is «free, a» jar for the bells stands on the sill.",
			Good: "The council met in March, the mayor said. Admission to the tower is free; a jar for the bells stands on the sill.",
		},
	},
	Counter: []lint.Counter{
		{Text: "The council met in March, the mayor said. The choir will sing The Charcoal Burner, an opera that nobody in the town had heard before.", Why: "what the name stands for"},
		{Text: "When the rain stopped, they went out and mended the roof.", Why: "the first clause is subordinate"},
		{Text: "The plan is good, he said, and it will be carried out.", Why: "an attribution"},
		{Text: "After seven rounds without a win, they sacked the coach.", Why: "no verb before the comma"},
		{Text: "The visitors led through their captain, whose shot had hit the bar.", Why: "a relative clause"},
		{Text: "I came, I saw, I conquered.", Why: "three short clauses for effect"},
	},
	Run: func(p *lint.Pass) {
		for i := range p.Sentences {
			s := &p.Sentences[i]
			if s.Words < 8 || s.Words > 40 || !p.Blocks[s.Block].IsProse() || s.Marks.Has(lint.WithQuote|lint.StartsQuoted|lint.OtherStop|lint.WithPause|lint.WithBracket|lint.WithFirst) ||
				!s.Marks.Has(lint.PlainStop) || !p.Profile.News() {
				continue
			}
			if n := commas(p.SentenceTokens(s)); n == 1 || n == 2 && !s.Marks.Has(lint.WithSpeech) {
				splice(p, s)
			}
		}
	},
}

// splice reports the first comma of s with a clause on both sides.
func splice(p *lint.Pass, s *lint.Sentence) {
	if first := &p.Tokens[s.FirstToken]; first.Is(lint.Preposition | lint.Subordinator | lint.Wh | lint.Coordinator | lint.Adverbial) {
		return
	}
	for c := s.FirstToken + 3; c < s.EndToken-3; c++ {
		if p.Tokens[c].Kind != lint.Comma || !subjectLike(p.Document, c+1) || p.Tokens[c-1].Has(lint.Title) && p.Tokens[c+1].Is(lint.Article) {
			continue // or behind a name what it stands for
		}
		at := c - s.FirstToken
		if g := grammar.Untagged(p.Document, s); waits(g, at) || phraseBefore(g, at) || !verbBehind(p.Document, s, c) || !verbAhead(g, at) {
			continue
		}
		g := grammar.Of(p.Document, s)
		if !independent(g, at) || !clauseBehind(g, at) {
			continue
		}
		comma := &g.Tokens[at]
		confidence := 0.55
		if g.Tokens[at+1].Is(lint.SubjectPronoun) {
			confidence = 0.66
		}
		p.Report(lint.Finding{
			Span:       lint.Span{Start: int(g.Tokens[at-1].Start), End: int(g.Tokens[at+1].End)},
			Confidence: confidence,
			Message:    "Two clauses are joined by a comma",
			Fixes:      []lint.Fix{p.Replace(comma.Span(), ";", lint.Suggested, "Put a semicolon")},
		})
		return
	}
}

// phraseBefore reports whether the comma closes a phrase that belongs to the clause behind it: "and after that, he",
// "says that in the spring, she". It needs no tags.
func phraseBefore(g grammar.Sentence, at int) bool {
	for i := at - 1; i > 0; i-- {
		switch t := &g.Tokens[i]; {
		case t.Kind == lint.Comma, t.Is(lint.Coordinator), g.Word(i) == "that":
			if g.Tokens[i+1].Is(lint.Preposition | lint.Subordinator) {
				return true
			}
			if t.Kind == lint.Comma {
				return false
			}
		case t.Is(lint.Be|lint.Have|lint.Modal) || t.Is(lint.SubjectPronoun) && i+1 < at-1:
			return false
		}
	}
	return false
}

// subjectLike reports without tags whether a subject may begin at token i.
func subjectLike(d *lint.Document, i int) bool {
	t := &d.Tokens[i]
	if t.Kind != lint.Word || !t.Has(lint.Lower) || t.Is(lint.SecondPerson|lint.FirstSingular|lint.FirstPlural|lint.Wh) {
		return false
	}
	if t.Class == 0 {
		_, form, _ := lexicon.VerbForm(d.LowerWord(t))
		return form&(lexicon.Past|lexicon.Gerund) == 0 || form&lexicon.Base != 0 // published in May
	}
	return t.Is(lint.SubjectPronoun|lint.Article|lint.Determiner) && !t.Is(lint.Subordinator)
}

// verbAhead reports whether a word before the comma may be a finite verb. It needs no tags.
func verbAhead(g grammar.Sentence, at int) bool {
	for i := 1; i < at; i++ {
		switch t, before := &g.Tokens[i], &g.Tokens[i-1]; {
		case t.Is(auxiliaries | lint.SpeechVerb):
			return true
		case t.Kind != lint.Word || t.Class != 0 || !t.Has(lint.Lower) || before.Is(lint.Article|lint.Preposition):
		default:
			_, form, _ := lexicon.VerbForm(g.Word(i))
			if form&(lexicon.Past|lexicon.Third) != 0 || form&lexicon.Base != 0 && before.Is(lint.SubjectPronoun) {
				return true
			}
		}
	}
	return false
}

// verbBehind reports without tags whether clauseBehind may find its verb.
func verbBehind(d *lint.Document, s *lint.Sentence, c int) bool {
	if commas(d.Tokens[c+1:s.EndToken-1]) > 0 {
		return false
	}
	for i := c + 2; i < min(s.EndToken-1, c+1+subjectWords); i++ {
		switch t := &d.Tokens[i]; {
		case t.Kind != lint.Word && t.Kind != lint.Number:
			return false
		case t.Is(lint.Wh|lint.Relative) && !t.Is(lint.Determiner): // most of which
			return false
		case t.Has(lint.Clitic) || t.Is(auxiliaries):
			return true
		case d.Tokens[i-1].Is(lint.Article): // the rise
		case t.Is(lint.Preposition):
			if t.Is(lint.Subordinator) {
				return false
			}
		default:
			_, form, _ := lexicon.VerbForm(d.LowerWord(t))
			if t.Is(lint.SpeechVerb) && form&lexicon.Past != 0 {
				return false // the agency said
			}
			if form&^lexicon.Gerund != 0 {
				return true
			}
		}
	}
	return false
}
