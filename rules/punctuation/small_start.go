package punctuation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// smallStart looks at a sentence that begins in lower case and is complete, so that it is no torn-off tail.
func smallStart(p *lint.Pass, s *lint.Sentence) {
	const fewest, style = 6, 3 // words; sentences from which on small letters are the style of the text
	first, confidence := &p.Tokens[s.FirstToken], 0.66
	if s.Words < fewest || !s.Marks.Has(lint.PlainStop) || s.Marks.Has(lint.DoubtfulStart) || p.Profile.LowerStarts > style || first.Has(lint.Quoted) ||
		!first.Is(lint.SubjectPronoun|lint.Article|lint.Determiner) || first.Is(lint.Relative|lint.Subordinator|lint.Coordinator) || len(p.Word(first)) < 2 {
		return
	}
	if s.Marks.Has(lint.BlockFirst) {
		if s.Block > 0 && unfinished(p, &p.Blocks[s.Block-1]) || genre.Code(p.Document) {
			return // the sentence of the block before may go on here
		}
	} else {
		before := sentenceBefore(p, s)
		if !before.Marks.Has(lint.PlainStop) {
			return
		}
		if grammar.Of(p.Document, before).Finite(0) < 0 {
			last := &p.Tokens[max(before.FirstToken, before.EndToken-2)]
			if before.Words < fewest || !last.Has(lint.Upper) && last.Kind != lint.Number && last.End-last.Start < 5 { // or an abbreviation
				return
			}
			confidence = 0.6
		}
	}
	if grammar.Of(p.Document, s).Finite(0) < 0 {
		return
	}
	recase(near.Of(p, s, s.FirstToken), lexicon.Capitalized(p.Word(first)), confidence, lint.Suggested, "A sentence begins with a capital")
}

// unfinished reports whether the last sentence of a paragraph has no mark at its end.
func unfinished(p *lint.Pass, b *lint.Block) bool {
	sentences, tokens := p.BlockSentences(b), p.BlockTokens(b)
	if len(tokens) > 0 && tokens[len(tokens)-1].Is(lint.Preposition|lint.Article|lint.Coordinator) { // a line that looks like a heading
		return true
	}
	return b.Kind == lint.Paragraph && len(sentences) > 0 && !sentences[len(sentences)-1].Marks.Has(lint.PlainStop)
}

// sentenceBefore is the sentence before s, which is not the first of its block.
func sentenceBefore(p *lint.Pass, s *lint.Sentence) *lint.Sentence {
	return &p.Sentences[p.SentenceAt(s.FirstToken)-1]
}
