package punctuation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/near"
)

// behindQuotes looks for a comma or a full stop behind a quotation that is a sentence of its own and ends in a question or
// exclamation mark: “What is it?”, he asked. Most languages of the continent set the second mark, English does not.
func behindQuotes(p *lint.Pass) {
	for i := range p.Quotes {
		q := &p.Quotes[i]
		if q.Open < 0 || q.Close < 2 || q.Close+1 >= len(p.Tokens) {
			continue
		}
		if next := &p.Tokens[q.Close+1]; askedOrShouted(p, q) && markAt(next, p.Tokens[q.Close].End) && !insideSentence(p, q) {
			markBehindQuote(p, q, next)
		}
	}
}

// askedOrShouted reports whether a question or exclamation mark stands right before the closing mark.
func askedOrShouted(p *lint.Pass, q *lint.Quote) bool {
	stop := &p.Tokens[q.Close-1]
	if stop.Kind != lint.Stop || p.Tokens[q.Close].Start != stop.End {
		return false
	}
	w := p.Word(stop)
	return w == "?" || w == "!"
}

// markAt reports whether t is a comma or a single full stop that begins at the offset.
func markAt(t *lint.Token, offset int32) bool {
	return (t.Kind == lint.Comma || t.Kind == lint.Stop) && t.Start == offset && t.End-t.Start == 1
}

// insideSentence reports whether the sentence around the quotation began before it, so that it has a mark of its own.
func insideSentence(p *lint.Pass, q *lint.Quote) bool {
	if q.Open == 0 || p.Tokens[q.Open-1].Kind == lint.Stop {
		return false
	}
	return p.BlockAt(int(p.Tokens[q.Open].Start)) == p.BlockAt(int(p.Tokens[q.Open-1].Start))
}

func markBehindQuote(p *lint.Pass, q *lint.Quote, mark *lint.Token) {
	confidence := 0.8
	if mark.Kind == lint.Comma {
		confidence = 0.7
	}
	p.Report(lint.Finding{
		Span: lint.Span{Start: int(p.Tokens[q.Close-1].Start), End: int(mark.End)}, Confidence: confidence, Message: "The quotation has its mark already",
		Fixes: []lint.Fix{p.Replace(mark.Span(), "", lint.Suggested, "Keep the mark inside")},
	})
}

// trailingCommas looks for a comma behind a figure at the end of a line of particulars: "Tickets £12,". Lists and addresses
// have several such lines.
func trailingCommas(p *lint.Pass) {
	found := -1
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.EndToken-b.FirstToken < 2 || p.Tokens[b.EndToken-1].Kind != lint.Comma {
			continue
		}
		if found >= 0 {
			return
		}
		found = i
	}
	if found < 0 {
		return
	}
	b := &p.Blocks[found]
	comma, figure := &p.Tokens[b.EndToken-1], &p.Tokens[b.EndToken-2]
	const shortest = 5 // tokens: a street and its number, a day and its year stand above others in a letter
	if figure.Kind != lint.Number || comma.Has(lint.SpaceBefore) || b.EndToken-b.FirstToken < shortest || b.Kind == lint.Cue || !p.Profile.News() ||
		found+1 < len(p.Blocks) && goesOnBelow(p, &p.Blocks[found+1]) || grammar.Verse(p.Document, &p.Sentences[b.FirstSentence]) {
		return
	}
	one(near.Of(p, &p.Sentences[b.EndSentence-1], b.EndToken-1), comma.Span(), "", 0.7, lint.Suggested)
}

// goesOnBelow reports whether a block can go on with the sentence of the one above.
func goesOnBelow(p *lint.Pass, b *lint.Block) bool {
	return b.FirstToken == b.EndToken || p.Tokens[b.FirstToken].Kind != lint.Word || p.Tokens[b.FirstToken].Has(lint.Lower)
}
