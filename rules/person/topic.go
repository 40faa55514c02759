package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

var (
	topicBits   = lint.HashBit(lint.HashWord("it")) | personalBits
	resumedBits = lint.HashBit(they) | topicBits
	they        = lint.HashWord("they")
)

// nameAndPronoun reports a name that the sentence takes up again before its verb, as a
// topic of Japanese or Korean does: "Typhoon No. 14, it is moving".
func nameAndPronoun(p *lint.Pass, s *lint.Sentence) {
	comma := nameComma(p, s)
	if comma < 0 {
		return
	}
	pronoun := &p.Tokens[comma+1]
	if !pronoun.Is(lint.SubjectPronoun) || !pronoun.Has(lint.Lower) || pronoun.Has(lint.Quoted) || pronoun.Is(lint.FirstSingular|lint.FirstPlural|lint.SecondPerson) || pronoun.Hash == they {
		return
	}
	g := grammar.Of(p.Document, s)
	i := comma - s.FirstToken
	named := g.Tags[0].IsNoun() && (g.Tags[i-1].IsNoun() || g.Tokens[i-1].Kind == lint.Number) && !timeBetween(g, 0, i)
	if !named || g.Tokens[i+2].Is(lint.SpeechVerb) || !g.IsFinite(i+2) || commaBefore(g, i+3) {
		return
	}
	span := lint.Span{Start: int(p.Tokens[comma].Start), End: int(pronoun.End)}
	p.Report(lint.Finding{
		Span: span, Confidence: 0.55, Message: "The name before is the subject of this verb already",
		Fixes: []lint.Fix{p.Delete(span, lint.Suggested, "Remove the pronoun")},
	})
}

// nameComma is the comma behind the few words of a name that open s, -1 where they do not, or too little follows.
func nameComma(p *lint.Pass, s *lint.Sentence) int {
	const longest, rest = 5, 4 // tokens of the name, and behind the comma
	if first := &p.Tokens[s.FirstToken]; first.Class != 0 || !first.Has(lint.Title|lint.Upper) {
		return -1
	}
	for i := s.FirstToken + 1; i < min(s.EndToken-rest, s.FirstToken+longest+1); i++ {
		t := &p.Tokens[i]
		if t.Kind == lint.Comma {
			if i < s.FirstToken+2 {
				return -1
			}
			return i
		}
		if t.Kind != lint.Number && !t.Has(lint.Title|lint.Abbreviated) || t.Class&^lint.Negation != 0 { // "No. 14"
			return -1
		}
	}
	return -1
}

// commaBefore reports whether a comma closes the clause at token i of g soon: "France, it is true, lost".
func commaBefore(g grammar.Sentence, i int) bool {
	for j := i; j < min(len(g.Tokens), i+3); j++ {
		if g.Tokens[j].Kind == lint.Comma {
			return true
		}
	}
	return false
}

// askedThem reports "Asked what she would do, they laughed".
func askedThem(p *lint.Pass, s *lint.Sentence) {
	if first := &p.Tokens[s.FirstToken]; p.LowerWord(first) != "asked" || first.Has(lint.Quoted) {
		return
	}
	person := -1
	for i := s.FirstToken + 1; i+1 < s.EndToken; i++ {
		switch t := &p.Tokens[i]; {
		case grammar.HeOrShe(t) && person < 0:
			person = i
		case t.Hash == they && person > 0 && p.Tokens[i-1].Kind == lint.Comma:
			p.Report(lint.Finding{
				Span: t.Span(), Confidence: 0.55, Message: "One person was asked",
				Fixes: []lint.Fix{p.Replace(t.Span(), p.LowerWord(&p.Tokens[person]), lint.Suggested, "Use the pronoun of the person asked")},
			})
			return
		case t.Is(lint.Pronoun | lint.SpeechVerb), t.Has(lint.Title), t.Kind == lint.Mark, t.Kind == lint.Word && t.Class == 0 && plural(p, t):
			return
		}
	}
}

// plural reports whether t looks like the plural of somebody.
func plural(p *lint.Pass, t *lint.Token) bool {
	word := p.LowerWord(t)
	return len(word) > 3 && word[len(word)-1] == 's' && word[len(word)-2] != 's'
}
