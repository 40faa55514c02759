package repeat

import "github.com/artlint/artlint/lint"

// correlative looks for a pair of conjunctions where English has one: "Although it rained, but they played". Chinese, Persian,
// Turkish and Vietnamese mark both clauses.
func correlative(p *lint.Pass, s *lint.Sentence) {
	if s.EndToken-s.FirstToken < 8 || s.Marks.Has(lint.StartsQuoted) {
		return
	}
	first := s.FirstToken
	concessive := false
	switch p.LowerWord(&p.Tokens[first]) {
	case "although", "though":
		concessive = true
	case "even":
		if concessive = p.LowerWord(&p.Tokens[first+1]) == "though"; !concessive {
			return
		}
	case "because":
		if p.LowerWord(&p.Tokens[first+1]) == "of" {
			return
		}
	default:
		return
	}
	comma := first + 2
	for comma < s.EndToken && p.Tokens[comma].Kind != lint.Comma {
		if p.Tokens[comma].Kind != lint.Word && p.Tokens[comma].Kind != lint.Number {
			return
		}
		comma++
	}
	if comma+3 >= s.EndToken || !lint.AnyIs(p.Tokens[first:comma], lint.SubjectPronoun|lint.Be|lint.Have|lint.Modal|lint.Expletive) {
		return // "Although small, …, but": the clause has its verb elsewhere
	}
	second, subject := &p.Tokens[comma+1], &p.Tokens[comma+2]
	switch p.LowerWord(second) {
	case "but", "yet":
		if !concessive {
			return
		}
	case "so", "therefore":
		if concessive {
			return
		}
	default:
		return
	}
	if subject.Class == 0 && !subject.Capital() || subject.Is(lint.Preposition|lint.Be|lint.Have|lint.Modal) {
		return
	}
	p.Report(lint.Finding{
		Span: second.Span(), Confidence: 0.75, Message: "The clause before it has its conjunction already",
		Fixes: []lint.Fix{p.Delete(second.Span(), lint.Suggested, "Keep the first conjunction")},
	})
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
				s := lint.Span{Start: int(verb.Start), End: int(t.End)}
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
