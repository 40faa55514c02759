package repeat

import (
	"slices"

	"github.com/artlint/artlint/lint"
)

// correlative looks for a pair of conjunctions where English has one: "Although it rained, but they played". Chinese, Persian,
// Turkish and Vietnamese mark both clauses.
func correlative(p *lint.Pass, s *lint.Sentence) {
	const fewest = 8 // tokens
	if s.EndToken-s.FirstToken < fewest || s.Marks.Has(lint.StartsQuoted) {
		return
	}
	first := s.FirstToken
	seconds := answers(p.LowerWord(&p.Tokens[first]), p.LowerWord(&p.Tokens[first+1]))
	if seconds == nil {
		return
	}
	comma := clauseComma(p, s)
	if comma+3 >= s.EndToken || !lint.AnyIs(p.Tokens[first:comma], lint.SubjectPronoun|lint.Be|lint.Have|lint.Modal|lint.Expletive) {
		return // "Although small, …, but": the clause has its verb elsewhere
	}
	second, subject := &p.Tokens[comma+1], &p.Tokens[comma+2]
	if !slices.Contains(seconds, p.LowerWord(second)) || subject.Class == 0 && !subject.Capital() || subject.Is(lint.Preposition|lint.Be|lint.Have|lint.Modal) {
		return
	}
	p.Report(lint.Finding{
		Span: second.Span(), Confidence: 0.75, Message: "The clause before it has its conjunction already",
		Fixes: []lint.Fix{p.Delete(second.Span(), lint.Suggested, "Keep the first conjunction")},
	})
}

var (
	concessives = []string{"but", "yet"}
	causals     = []string{"so", "therefore"}
)

// answers are the conjunctions with which other languages answer the one that a sentence begins with, nil for none.
func answers(first, next string) []string {
	switch {
	case first == "although", first == "though", first == "even" && next == "though":
		return concessives
	case first == "because" && next != "of":
		return causals
	}
	return nil
}

// clauseComma is the first comma of s behind its conjunction; the end of s where another mark comes before it.
func clauseComma(p *lint.Pass, s *lint.Sentence) int {
	for i := s.FirstToken + 2; i < s.EndToken; i++ {
		switch p.Tokens[i].Kind {
		case lint.Comma:
			return i
		case lint.Word, lint.Number:
		default:
			return s.EndToken
		}
	}
	return s.EndToken
}

// speechTwice looks for the verb at token i again behind the phrase that follows it: "said in a statement said".
func speechTwice(p *lint.Pass, i int) {
	const longest = 5
	verb := &p.Tokens[i]
	if i+3 >= len(p.Tokens) || !p.Tokens[i+1].Is(lint.Preposition) || verb.Has(lint.Quoted) {
		return
	}
	for j := i + 2; j < min(i+longest, len(p.Tokens)); j++ {
		t := &p.Tokens[j]
		switch {
		case t.Hash == verb.Hash:
			if j > i+2 {
				s := upTo(verb, t)
				p.Report(lint.Finding{
					Span: s, Confidence: 0.85, Message: "The verb of saying stands here twice",
					Fixes: []lint.Fix{p.Delete(t.Span(), lint.Suggested, "Keep the first")},
				})
			}
			return
		case t.Kind != lint.Word, t.Is(lint.Article|lint.Determiner) && j > i+2, t.Is(lint.SubjectPronoun | lint.Relative | lint.Subordinator):
			return
		}
	}
}
