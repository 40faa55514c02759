package severed

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// BadLineBreak finds paragraph breaks inside a sentence.
var BadLineBreak = &lint.Rule{
	Name:     "bad-line-break",
	Family:   "severed",
	Title:    "Paragraph break inside a sentence",
	Severity: lint.Error,
	Issue:    lint.Formatting,
	Fix:      lint.Safe,
	Doc: `A paragraph ends without a mark and the next one goes on in lower case or with a comma: "… and 388
millimetres in / Kushima, / , making it the largest …".

Links and ruby in the source page became line breaks when its text was taken out, and the engine kept them.

Joining the lines changes no word. It is safe when the next line begins with a comma or in lower case and
the first one is plainly not finished; before a capital, and in a text whose paragraphs have blank lines between them, it is suggested. A word
that a hyphen broke over two lines is joined too.`,
	Examples: []lint.Example{
		{
			Bad:  "By noon on Friday the gauge at the old bridge stood at 4.2 metres, a record, and 3.9 metres at the mouth of the «river\n, making» it the highest tide since the measurements began.",
			Good: "By noon on Friday the gauge at the old bridge stood at 4.2 metres, a record, and 3.9 metres at the mouth of the river, making it the highest tide since the measurements began.",
		},
		{
			Bad:  "The goal was disputed, both captains said, for so long by the players of the visiting side «that\nthe» referee called both captains to the centre spot.",
			Good: "The goal was disputed, both captains said, for so long by the players of the visiting side that the referee called both captains to the centre spot.",
		},
		{
			Bad:  "The mill is to be sold, the owner said.\n\nIt was built in 1840 and stands by the brook.\n\nNobody has lived there since the war.\n\nThe roof was mended in the spring of last year by the firm of «Albert\nKemp», and cost more than the house.\n\nThe brook is full of trout.\n\nThe owner hopes for a buyer.",
			Good: "The mill is to be sold, the owner said.\n\nIt was built in 1840 and stands by the brook.\n\nNobody has lived there since the war.\n\nThe roof was mended in the spring of last year by the firm of Albert Kemp, and cost more than the house.\n\nThe brook is full of trout.\n\nThe owner hopes for a buyer.",
		},
		{
			Bad:  "The mill is to be sold, the owner said.\n\nA wall of tiles with the old lighthouse of the island, the work of a «painter\nwho» was paid in bread, has lost its colours to the damp.",
			Good: "The mill is to be sold, the owner said.\n\nA wall of tiles with the old lighthouse of the island, the work of a painter who was paid in bread, has lost its colours to the damp.",
		},
	},
	Counter: []lint.Counter{
		{Text: "The library keeps a table of the words that may be broken at\nthe end of a line, and of those that never are. It was made\nby hand over many years, and the people who made it were not\npaid for their work. Whoever finds a fault in it may write to\nthe keepers of the list.\nRead the licence\nbefore\n", Why: "text that is wrapped at some width"},
		{Text: "the tide goes out\nand leaves its glass\non the sand\nfor nobody", Why: "a poem"},
		{Text: "To bring to the camp:\na torch\na warm coat\na bowl and a spoon", Why: "a list"},
		{Text: "Ingredients for the dough\nflour\nwater\nsalt", Why: "a list"},
	},
	Run: func(p *lint.Pass) {
		if genre.Informal(p.Document) {
			return
		}
		spaced := blankLines(p.Document)
		for b := 0; b+1 < len(p.Blocks); b++ {
			brokenLine(p, b, spaced && tight(p.Document, b))
		}
	},
}

// brokenLine reports the break between blocks b and b+1 when one sentence runs over it. onceTight says that no blank line
// stands between them, unlike between nearly all others.
func brokenLine(p *lint.Pass, b int, onceTight bool) {
	block, next := &p.Blocks[b], &p.Blocks[b+1]
	if !prose(block.Kind) || !prose(next.Kind) || block.EndToken == block.FirstToken || next.EndToken == next.FirstToken || hyphenated(p, block, next) {
		return
	}
	last, first := &p.Tokens[block.EndToken-1], &p.Tokens[next.FirstToken]
	if last.Kind != lint.Word && last.Kind != lint.Number && last.Kind != lint.Comma || block.Marks.Has(lint.OtherStop) && last.Kind != lint.Word {
		return
	}
	switch comma := first.Kind == lint.Comma; {
	case !comma && !(first.Kind == lint.Word && first.Has(lint.Lower) && !first.Has(lint.HasDigit)):
		if onceTight {
			joinCapital(p, block, next)
		}
	case listLike(p, b), !comma && !unfinished(p, block, next):
	case genre.Introduces(p.Document, b), wrapped(p, block, first):
		// The sentence goes on behind a piece of code, or where the line was full.
	default:
		reportBrokenLine(p, block, next)
	}
}

// reportBrokenLine reports the break itself and a word on each side; a comma moves up to its word.
func reportBrokenLine(p *lint.Pass, block, next *lint.Block) {
	last, first := &p.Tokens[block.EndToken-1], &p.Tokens[next.FirstToken]
	end, glue := int(first.End), " "
	if first.Kind == lint.Comma {
		glue = ""
		if next.FirstToken+1 < next.EndToken {
			end = int(p.Tokens[next.FirstToken+1].End)
		}
	}
	confidence := 0.9
	if !p.Profile.News() {
		confidence = 0.55 // people break lines as they like in chat and verse
	}
	p.Report(lint.Finding{
		Span:       lint.Span{Start: int(last.Start), End: end},
		Confidence: confidence,
		Message:    "The paragraph breaks inside a sentence",
		Fixes:      []lint.Fix{p.Replace(lint.Span{Start: int(last.End), End: int(first.Start)}, glue, lint.Safe, "Join the lines")},
	})
}

// wrapped reports whether the line of block was full, in plain text that is wrapped at some width: the first
// word of the next line had no room in it.
func wrapped(p *lint.Pass, block *lint.Block, first *lint.Token) bool {
	if p.Segments != nil || block.End-block.Start+int(first.End-first.Start) < narrow {
		return false
	}
	return fullLines.Of(p.Document)
}

const narrow, wide = 64, 100 // bytes of a full line

// fullLines is that the document has many lines of about the same width, and few longer ones.
var fullLines = &lint.Fact{Holds: func(d *lint.Document) bool {
	const many = 4
	full, long := 0, 0
	for i := range d.Blocks {
		switch length := d.Blocks[i].End - d.Blocks[i].Start; {
		case length > wide:
			long++
		case length >= narrow-10:
			full++
		}
	}
	return full >= many && long*20 <= len(d.Blocks)
}}

// hyphenated reports a word that was broken over two lines, "town-/ship", and whether there is one.
func hyphenated(p *lint.Pass, block, next *lint.Block) bool {
	dash, first := &p.Tokens[block.EndToken-1], &p.Tokens[next.FirstToken]
	if block.EndToken-block.FirstToken < 4 || p.Word(dash) != "-" || dash.Has(lint.SpaceBefore) || first.Kind != lint.Word || !first.Has(lint.Lower) {
		return false
	}
	half := &p.Tokens[block.EndToken-2]
	if half.Kind != lint.Word {
		return false
	}
	gap := lint.Span{Start: int(dash.Start), End: int(first.Start)}
	if whole := p.LowerWord(half) + p.LowerWord(first); !lexicon.IsWord(whole) {
		gap.Start = int(dash.End) // a compound keeps its hyphen
	}
	p.Report(lint.Finding{
		Span: lint.Span{Start: int(half.Start), End: int(first.End)}, Confidence: 0.95, Message: "A word is broken over two lines",
		Fixes: []lint.Fix{p.Replace(gap, "", lint.Safe, "Join the word")},
	})
	return true
}

func prose(k lint.Kind) bool { return k == lint.Paragraph || k == lint.Heading }

// listLike reports whether the lines around b are short or begin in lower case by habit: lists, verse, addresses.
func listLike(p *lint.Pass, b int) bool {
	lower := 0
	for i := max(0, b-2); i <= min(len(p.Blocks)-1, b+3); i++ {
		if block := &p.Blocks[i]; block.EndToken > block.FirstToken && p.Tokens[block.FirstToken].Has(lint.Lower) {
			lower++
		}
	}
	return lower > 2 || strings.HasSuffix(p.Slice(p.Blocks[b].Span), ":")
}

// unfinished reports whether the last sentence of block needs the first of next.
func unfinished(p *lint.Pass, block, next *lint.Block) bool {
	rest := &p.Sentences[next.FirstSentence]
	if next.Kind == lint.Heading && rest.Words < 4 {
		return false // a heading in lower case
	}
	s := grammar.Of(p.Document, &p.Sentences[block.EndSentence-1])
	if s.EndsOpen() {
		return true
	}
	if !rest.Marks.Has(lint.PlainStop) && rest.Words < 5 {
		return false
	}
	g := grammar.Of(p.Document, rest)
	if s.Finite(0) < 0 { // a subject alone: "Leader Kim Ji-u / wrote on the site"
		return g.Finite(0) == g.FirstWord() || g.Tokens[0].Is(lint.Relative|lint.Wh) && rest.Marks.Has(lint.PlainStop) && s.Words >= 5
	}
	return s.Words >= 3 && rest.Words >= 3 && (s.Words >= 6 || s.Doc.Profile.News() && rest.Words+s.Words >= 8)
}
