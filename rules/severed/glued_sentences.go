package severed

import (
	"fmt"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// GluedSentences finds two sentences joined with no mark.
var GluedSentences = &lint.Rule{
	Name:     "glued-sentences",
	Family:   "severed",
	Title:    "Two sentences with no mark between them",
	Severity: lint.Error,
	Issue:    lint.Typographical,
	Fix:      lint.Suggested,
	Doc: `A new sentence begins with its capital in the middle of another: "… in their lifetime The risk rises
steeply after 50".

A heading and its paragraph, a caption and its text, or two table cells were one segment for the engine,
or the full stop of the source was lost at a link.

Both sides must be clauses, so that titles of works and names ("watch The Crown") stay alone. A full stop
between them is proposed.`,
	Examples: []lint.Example{
		{
			Bad:  "About one in four of the trees will have to be felled before the «winter The» rest can be saved with a new drain, the gardeners say.",
			Good: "About one in four of the trees will have to be felled before the winter. The rest can be saved with a new drain, the gardeners say.",
		},
		{
			Bad:  "The oak is older and stronger than the spruce beside the station is «now In» addition, it has never been felled, the gardeners say.",
			Good: "The oak is older and stronger than the spruce beside the station is now. In addition, it has never been felled, the gardeners say.",
		},
		{
			Bad:  "The new timetable is on display in the hall of the «station Everyone» can see which trains are still running.",
			Good: "The new timetable is on display in the hall of the station. Everyone can see which trains are still running.",
		},
		{
			Bad:  "The driver had seen nothing, since the fog came down shortly before «noon Passengers» waited on the platform until the evening, the guard said.",
			Good: "The driver had seen nothing, since the fog came down shortly before noon. Passengers waited on the platform until the evening, the guard said.",
		},
		{
			Bad:  "The guests liked the «garden One» old lady came back with her sister the next day, the gardener said.",
			Good: "The guests liked the garden. One old lady came back with her sister the next day, the gardener said.",
		},
		{
			Bad:  "The best of the loaves came from a small bakery in «Ulm The» worst was sold in ninety shops, the bakers said.",
			Good: "The best of the loaves came from a small bakery in Ulm. The worst was sold in ninety shops, the bakers said.",
		},
		{
			Bad:  "The first prize went to the baker's daughter, Anna «Holm She» will spend it on a boat, the bakers said.",
			Good: "The first prize went to the baker's daughter, Anna Holm. She will spend it on a boat, the bakers said.",
		},
		{
			Bad:  "The baking of bread gave work to ninety people in the «1950s Two» mills in the valley still turn, one of them by hand.",
			Good: "The baking of bread gave work to ninety people in the 1950s. Two mills in the valley still turn, one of them by hand.",
		},
	},
	Counter: []lint.Counter{
		{Text: "The baker won stage 3 The Long Hill and the clerk read from page 9 The Mill, the ringers said.", Why: "titles behind numbers"},
		{Text: "Nobody in the town had ever seen the old Christmas story It's a Wonderful Life in a cinema before the hall was mended.", Why: "the title of a film"},
		{Text: "The minister told The Times that the report would be out on Friday.", Why: "a newspaper"},
		{Text: "She has watched The Crown twice and thinks that it is fair to everyone in it.", Why: "a title"},
		{Text: "He knew that I was there and that nobody else had seen it.", Why: "I has its capital everywhere"},
		{Text: "The law made great demands on the money that state Senator Hall had set aside, and it was found that type A cannot be used.", Why: "a title before a name, a letter"},
		{Text: "It was 29°C. The guests went home, and everybody knew that Old Man's Mouth is a bay of the lake.", Why: "a stop, a possessive"},
		{Text: "The delegates met in The Hague and went home by The Hook.", Why: "a place"},
	},
	Run: func(p *lint.Pass) {
		near.Each(p, p.Capitalised, func(site near.Site) {
			s, j := site.Sentence, site.Block.FirstToken+site.At
			if s.Words < 7 || j < s.FirstToken+3 || j >= s.EndToken-2 || !p.Tokens[j].Has(lint.Title) || !site.Block.IsProse() ||
				!p.Tokens[j-1].Has(lint.Lower) && !behindName(p.Document, j) && !behindNumber(p.Document, j) {
				return
			}
			if c := opener(p.Document, j); c > 0 {
				glue(p, s, j, c)
			}
		})
	},
}

// glue reports the seam before token j when clauses stand on both sides.
func glue(p *lint.Pass, s *lint.Sentence, j int, confidence float64) {
	g := grammar.Of(p.Document, s)
	at := j - s.FirstToken
	if !hasVerb(g, 0, at) || !hasVerb(g, at+1, len(g.Tokens)) || grammar.Verse(p.Document, s) || titled(p.Document, g.Tokens[at:]) || g.Tags[at-1] == tag.IN || g.Tags[at-1].IsDeterminer() {
		return
	}
	if before := g.Tags[at-1]; confidence < 0.8 && (before.IsVerb() && !g.Tokens[at-2].Is(lint.Be) || before.IsAdjective() || before.IsAdverb()) {
		return
	}
	if genre.Code(p.Document) || genre.Informal(p.Document) {
		return // names in capitals, lines without marks
	}
	prev := &g.Tokens[at-1]
	p.Report(lint.Finding{
		Span:       lint.Span{Start: int(prev.Start), End: int(g.Tokens[at].End)},
		Confidence: confidence,
		Message:    fmt.Sprintf("A new sentence begins at “%s” with no mark before it", p.Word(&g.Tokens[at])),
		Fixes:      []lint.Fix{p.Replace(lint.Span{Start: int(prev.End), End: int(g.Tokens[at].Start)}, ". ", lint.Suggested, "Put a full stop between the sentences")},
	})
}

// hasVerb reports whether a finite verb or a modal is among the tokens [from, to).
func hasVerb(g grammar.Sentence, from, to int) bool {
	for i := from; i < to; i++ {
		if t := &g.Tokens[i]; g.IsFinite(i) || t.Is(lint.Modal) && t.Has(lint.Lower) {
			return true
		}
	}
	return false
}

// titled reports whether a common word with a capital follows close behind a pronoun that opens tokens: a title
// such as It's a Wonderful Life.
func titled(d *lint.Document, tokens []lint.Token) bool {
	const reach = 5
	for i := 1; i < min(len(tokens), reach) && tokens[0].Is(lint.SubjectPronoun); i++ {
		if t := &tokens[i]; t.Kind == lint.Word && t.Has(lint.Title) && lexicon.NameKind(d.Word(t)) == 0 && lexicon.WordRank(d.LowerWord(t)) == lexicon.Common {
			return true
		}
	}
	return false
}
