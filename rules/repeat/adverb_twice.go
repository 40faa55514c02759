package repeat

import "github.com/artlint/artlint/lint"

// clauseAdverbs say once and for all of a clause what they say.
var (
	clauseAdverbs = lint.NewTriggers("already also still again")
	already       = lint.HashWord("already")
)

// adverbTwice looks for an adverb at token i that stands at both ends of one clause, where the source had a particle
// beside its adverb: "had already paid the sum already".
func adverbTwice(p *lint.Pass, i int) {
	const (
		farthest = 10
		another  = lint.Coordinator | lint.Subordinator | lint.Relative | lint.SubjectPronoun | lint.Wh | lint.Be | lint.Modal | lint.SpeechVerb
	)
	again := &p.Tokens[i]
	if !clauseAdverbs.Has(again.Hash) || again.Has(lint.Quoted) || !clauseEnds(p, i+1) {
		return
	}
	for first := i - 1; first >= max(0, i-farthest); first-- {
		t := &p.Tokens[first]
		switch {
		case t.Hash == again.Hash:
			if i-first > 1 {
				reportAdverb(p, first, i)
			}
			return
		case t.Kind != lint.Word && t.Kind != lint.Number || t.Is(another) || p.LowerWord(t) == "to":
			return
		}
	}
}

// clauseEnds reports whether no more than a phrase follows from token i on.
func clauseEnds(p *lint.Pass, i int) bool {
	return p.Tokens[i].Kind != lint.Word || p.Tokens[i].Is(lint.Preposition|lint.Coordinator)
}

func reportAdverb(p *lint.Pass, first, again int) {
	s := upTo(&p.Tokens[first], &p.Tokens[again])
	p.Report(lint.Finding{
		Span: s, Confidence: 0.75, Message: "The clause has this adverb twice",
		Fixes: []lint.Fix{p.Delete(p.Tokens[again].Span(), lint.Suggested, "Keep the first")},
	})
}
