package severed

import (
	"slices"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
)

// MissingTerminal finds paragraphs whose last sentence has no final mark.
var MissingTerminal = &lint.Rule{
	Name:     "missing-terminal",
	Family:   "severed",
	Title:    "Paragraph without its full stop",
	Severity: lint.Info,
	Issue:    lint.Typographical,
	Fix:      lint.Suggested,
	Doc: `The last sentence of a paragraph is whole but has no final mark. Arabic, Hebrew and Turkish copy often
does without, and an engine that was fed line by line adds none.

The rule asks for a paragraph with a finished sentence before it, or a long one with its verb, so that
headings, captions, bylines and list items stay alone. A full stop is proposed, and the mark of a quotation that is still open.`,
	Examples: []lint.Example{
		{
			Bad:  "The growers met on Monday.\n\nThey want a law.\n\nThe frost came in the second week of April. Insurance covers about a third of the «orchards»",
			Good: "The growers met on Monday.\n\nThey want a law.\n\nThe frost came in the second week of April. Insurance covers about a third of the orchards.",
		},
		{
			Bad:  "The growers met on Monday.\n\nThey want a law.\n\n“We have lost a third of the crop,” the clerk said. “The members call it the worst frost of their «lives»\n\nThe law is late.",
			Good: "The growers met on Monday.\n\nThey want a law.\n\n“We have lost a third of the crop,” the clerk said. “The members call it the worst frost of their lives.”\n\nThe law is late.",
		},
	},
	Counter: []lint.Counter{
		{Text: "Frost destroys a third of the cherry harvest in the valley", Why: "a heading"},
		{Text: "The ferry at its berth on Monday. Photo by the harbour office", Why: "a caption"},
		{Text: "Letters should be sent to the editor. The Harbour Gazette, 12 Quay Street, Port Ellis", Why: "an address"},
	},
	Run: func(p *lint.Pass) {
		for b := range p.Blocks {
			unfinishedBlock(p, b)
		}
	},
}

func unfinishedBlock(p *lint.Pass, b int) {
	block := &p.Blocks[b]
	if block.Kind != lint.Paragraph && block.Kind != lint.Heading || block.EndSentence == block.FirstSentence ||
		continues(p.Document, block) || !p.Profile.Careful() || p.Profile.FirstPerson() {
		return
	}
	s := &p.Sentences[block.EndSentence-1]
	last := &p.Tokens[s.EndToken-1]
	if s.Marks.Has(lint.PlainStop|lint.OtherStop|lint.StartsLower|lint.WithBracket|lint.WithAddress|lint.WithPause|lint.WithBullet) || s.Words < 5 || !mayEnd(last) {
		return
	}
	confidence := 0.8
	switch {
	case !last.Has(lint.Lower):
		if block.EndSentence-block.FirstSentence < 2 || !p.Sentences[block.EndSentence-2].Marks.Has(lint.PlainStop) || s.Words < 8 || !told(p.Document, s) || s.Marks.Has(lint.WithQuote) {
			return // a name or a number ends captions and addresses too
		}
		confidence = 0.7
	case block.EndSentence-block.FirstSentence > 1:
		if !p.Sentences[block.EndSentence-2].Marks.Has(lint.PlainStop) || s.Words < 6 {
			return
		}
	case b == 0 || !told(p.Document, s):
		return
	default:
		confidence = 0.62
	}
	if headline(p.Document, s) {
		return
	}
	if g := grammar.Of(p.Document, s); g.EndsOpen() || infinitive(g, len(g.Tokens)-1) {
		return
	}
	p.Report(lint.Finding{
		Span:       last.Span(),
		Confidence: confidence,
		Message:    "The paragraph ends without a full stop",
		Fixes:      []lint.Fix{p.Replace(lint.Span{Start: int(last.End), End: int(last.End)}, "."+closer(p, block), lint.Suggested, "Add a full stop")},
	})
}

// mayEnd reports whether a sentence may end in t.
func mayEnd(t *lint.Token) bool {
	return t.Kind == lint.Word && t.Has(lint.Lower|lint.Title) || t.Kind == lint.Number
}

// closer is the mark of a quotation that is open at the end of the block, or nothing.
func closer(p *lint.Pass, block *lint.Block) string {
	quotes := p.BlockQuotes(block)
	if len(quotes) == 0 {
		return ""
	}
	switch q := &quotes[len(quotes)-1]; {
	case q.Close >= 0 || q.Continues:
		return ""
	case q.Style == lint.CurlyDouble:
		return "”"
	case q.Style == lint.StraightDouble:
		return `"`
	}
	return ""
}

// told reports whether a line alone is a sentence of the story and no heading: it
// is long, in the past tense or the first person, and keeps its articles.
func told(d *lint.Document, s *lint.Sentence) bool {
	const clauseWords = 11
	if s.Words < clauseWords {
		return false
	}
	articles := 0
	for i := s.FirstToken; i < s.EndToken; i++ {
		if d.Tokens[i].Is(lint.Article | lint.Determiner) {
			articles++
		}
	}
	return articles >= 2 && (s.Marks.Has(lint.WithFirst) || slices.Contains(d.Tags(s), tag.VBD))
}
