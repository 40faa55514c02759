package repeat

import "github.com/artlint/artlint/lint"

// namedAgain looks at the coordinator at token i for a noun phrase that the sentence has given of the same thing just before:
// "a baker by trade and a baker", "the head of the club, who is a dentist and the head of the club".
func namedAgain(p *lint.Pass, i int) {
	const farthest = 12
	article, noun := i+1, i+2
	if noun >= len(p.Tokens) || i < 3 || !p.Tokens[article].Is(lint.Article) {
		return
	}
	n := &p.Tokens[noun]
	if n.Kind != lint.Word || n.Class&^lint.PersonTitle != 0 || !n.Has(lint.Lower) {
		return
	}
	end := noun + 1
	for end < len(p.Tokens) && p.Tokens[end].Kind == lint.Word && (end == noun+1 && p.LowerWord(&p.Tokens[end]) == "of" || end > noun+1 && p.Tokens[end].Capital()) {
		end++
	}
	if end == noun+2 || end < len(p.Tokens) && p.Tokens[end].Kind != lint.Comma && p.Tokens[end].Kind != lint.Stop {
		return
	}
	for at := i - 2; at >= max(1, i-farthest) && p.Tokens[at].Kind != lint.Stop; at-- {
		if p.Tokens[at].Hash != n.Hash || at+end-noun >= i || !p.SameWords(at, noun, end-noun) {
			continue
		}
		if !sameThing(p, at, at+end-noun, i, p.Tokens[article]) {
			return
		}
		again := lint.Span{Start: int(p.Tokens[i-1].End), End: int(p.Tokens[end-1].End)}
		p.Report(lint.Finding{
			Span: lint.Span{Start: int(p.Tokens[at].Start), End: again.End}, Confidence: 0.72, Message: "The sentence says what it has just said of the same thing",
			Fixes: []lint.Fix{p.Replace(again, "", lint.Suggested, "Say it once")},
		})
		return
	}
}

// sameThing reports whether what stands between the two phrases, tokens [first, end), belongs to one thing: a phrase of its own
// behind an article, or a clause that begins with "who" or "which" and a form of "be".
func sameThing(p *lint.Pass, noun, first, end int, article lint.Token) bool {
	if p.Tokens[first].Kind == lint.Comma {
		return first+2 < end && p.Tokens[first+1].Is(lint.Relative) && p.Tokens[first+2].Is(lint.Be)
	}
	if p.Tokens[noun-1].Hash != article.Hash || !p.Tokens[first].Is(lint.Preposition) || end-first > 4 {
		return false
	}
	for j := first; j < end; j++ {
		if t := &p.Tokens[j]; t.Kind != lint.Word || t.Is(lint.Be|lint.Have|lint.Modal|lint.Relative|lint.Coordinator) {
			return false
		}
	}
	return true
}

// ownPlace looks for "The soup is famous in the soup": a sentence whose last phrase is its subject.
func ownPlace(p *lint.Pass, s *lint.Sentence) {
	const longest = 10
	n := s.EndToken - s.FirstToken
	if n > longest || n < 8 || !p.Tokens[s.FirstToken].Is(lint.Article) {
		return
	}
	stop, subject := s.EndToken-1, s.FirstToken+1
	again := stop - 1
	if p.Tokens[stop].Kind != lint.Stop || p.Tokens[again].Hash != p.Tokens[subject].Hash || p.Tokens[again-1].Hash != p.Tokens[s.FirstToken].Hash ||
		!p.Tokens[again-2].Is(lint.Preposition) || p.Tokens[subject].Class != 0 || !p.Tokens[subject+1].Is(lint.Be) || p.Tokens[again].Has(lint.Quoted) {
		return
	}
	tail := lint.Span{Start: int(p.Tokens[again-3].End), End: int(p.Tokens[again].End)}
	p.Report(lint.Finding{
		Span: lint.Span{Start: s.Start, End: tail.End}, Confidence: 0.65, Message: "The sentence ends in its own subject",
		Fixes: []lint.Fix{p.Replace(tail, "", lint.Suggested, "Name it once")},
	})
}
