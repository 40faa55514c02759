package quotation

import "github.com/artlint/artlint/lint"

// reportedTwice reports "He said …, the official said." and "Hill said …, he said."
func reportedTwice(p *lint.Pass, s *lint.Sentence) {
	tokens := p.SentenceTokens(s)
	n := len(tokens)
	const least = 10
	if n < least || tokens[n-1].Kind != lint.Stop || !tokens[n-2].Is(lint.SpeechVerb) {
		return
	}
	comma := n - 4 // , he said.
	pronoun := tokens[n-3].Is(lint.Masculine | lint.Feminine)
	if !pronoun {
		if comma = n - 5; !tokens[n-4].Is(lint.Article) || !tokens[n-3].Has(lint.Lower) { // , the official said.
			return
		}
	}
	first := leadingVerb(tokens[:comma])
	if tokens[comma].Kind != lint.Comma || first < 0 || tokens[first].Hash != tokens[n-2].Hash || first+1 == comma || !pronoun && first != 1 {
		return
	}
	if tokens[0].Is(lint.SubjectPronoun) && tokens[0].Is(lint.Masculine) != tokens[n-3].Is(lint.Masculine) && pronoun {
		return
	}
	confidence, severity := 0.65, lint.Warning
	if !pronoun {
		confidence, severity = 0.55, lint.Info // one may cite another
	}
	span := lint.Span{Start: int(tokens[comma].Start), End: int(tokens[n-2].End)}
	p.Report(lint.Finding{
		Span: span, Confidence: confidence, Severity: severity, Message: "The statement has been attributed at the start of the sentence",
		Fixes: []lint.Fix{p.Delete(span, lint.Suggested, "Remove the second attribution")},
	})
}

// leadingVerb is the speech verb that follows the subject at the start of tokens, a
// pronoun or a short run of words without a mark; -1 where there is none.
func leadingVerb(tokens []lint.Token) int {
	if tokens[0].Is(lint.SubjectPronoun) {
		if tokens[1].Is(lint.SpeechVerb) && tokens[1].Has(lint.Lower) && !tokens[0].Is(lint.FirstSingular|lint.FirstPlural|lint.SecondPerson) {
			return 1
		}
		return -1
	}
	const subject = 6
	if tokens[0].Is(lint.Preposition | lint.Subordinator | lint.Adverbial | lint.Wh) {
		return -1
	}
	for i := 1; i < min(len(tokens), subject); i++ {
		t := &tokens[i]
		switch {
		case t.Kind != lint.Word || t.Is(lint.Pronoun|lint.Be|lint.Have|lint.Modal|lint.Relative|lint.Subordinator):
			return -1
		case t.Is(lint.SpeechVerb) && t.Has(lint.Lower):
			return i
		}
	}
	return -1
}

// saidAndNoted reports a verb of saying and a name behind the attribution of q: “…,” she said, noted Hill.
func saidAndNoted(p *lint.Pass, b *lint.Block, q *lint.Quote) {
	comma := q.Close + 3
	tokens := p.Tokens[comma:b.EndToken]
	if !p.Tokens[q.Close+1].Is(lint.SubjectPronoun) || !p.Tokens[q.Close+2].Is(lint.SpeechVerb) || tokens[0].Kind != lint.Comma || !tokens[1].Is(lint.SpeechVerb) {
		return
	}
	const name = 5
	end := 2
	for end < min(len(tokens), name) && tokens[end].Kind == lint.Word && tokens[end].Has(lint.Title) {
		end++
	}
	if end == 2 || end == len(tokens) || p.Word(&tokens[end]) != "." {
		return
	}
	stop := end
	for stop+1 < len(tokens) && p.Word(&tokens[stop+1]) == "." {
		stop++
	}
	span := lint.Span{Start: int(tokens[0].Start), End: int(tokens[stop].End)}
	p.Report(lint.Finding{
		Span: span, Confidence: 0.8, Message: "The quotation has been attributed already",
		Fixes: []lint.Fix{p.Replace(span, ".", lint.Suggested, "Remove the second attribution")},
	})
}
