package severed

import (
	"fmt"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
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
			Bad:  "The new timetable is on display in the hall of the «station Everyone» can see which trains are still running.",
			Good: "The new timetable is on display in the hall of the station. Everyone can see which trains are still running.",
		},
	},
	Counter: []lint.Counter{
		{Text: "Nobody in the town had ever seen the old Christmas story It's a Wonderful Life in a cinema before the hall was mended.", Why: "the title of a film"},
		{Text: "The minister told The Times that the report would be out on Friday.", Why: "a newspaper"},
		{Text: "She has watched The Crown twice and thinks that it is fair to everyone in it.", Why: "a title"},
		{Text: "He knew that I was there and that nobody else had seen it.", Why: "I has its capital everywhere"},
		{Text: "The delegates met in The Hague and went home by The Hook.", Why: "a place"},
	},
	Run: func(p *lint.Pass) {
		for i := range p.Sentences {
			s := &p.Sentences[i]
			if s.Words < 8 || !p.Blocks[s.Block].IsProse() || !s.Marks.Has(lint.WithCapitalInner) {
				continue
			}
			for j := s.FirstToken + 3; j < s.EndToken-2; j++ {
				if opener(p.Document, j) {
					glue(p, s, j)
				}
			}
		}
	},
}

// opener reports whether token j is a capitalised function word behind a common word.
func opener(d *lint.Document, j int) bool {
	t, prev, next := &d.Tokens[j], &d.Tokens[j-1], &d.Tokens[j+1]
	if t.Kind != lint.Word || !t.Has(lint.Title) || !t.Has(lint.SpaceBefore) || t.Has(lint.Quoted) {
		return false
	}
	switch d.LowerWord(t) {
	case "the", "this", "these", "those", "it", "he", "she", "they", "we", "there", "his", "her", "their", "its", "our", "everyone", "everybody", "nobody", "if", "when", "because", "although", "but":
	default:
		return false
	}
	return prev.Kind == lint.Word && prev.Has(lint.Lower) && !prev.Is(lint.Preposition|lint.Article|lint.Coordinator|lint.SpeechVerb|lint.Subordinator|lint.Be|lint.Wh|lint.Relative) &&
		next.Kind == lint.Word && next.Has(lint.Lower)
}

// glue reports the seam before token j when clauses stand on both sides.
func glue(p *lint.Pass, s *lint.Sentence, j int) {
	g := grammar.Of(p.Document, s)
	at := j - s.FirstToken
	left, right := false, g.Finite(at+1) >= 0
	for i := range at {
		left = left || g.IsFinite(i)
	}
	if !left || !right || grammar.Verse(p.Document, s) || titled(p.Document, g.Tokens[at:]) || g.Tags[at-1] == tag.IN || g.Tags[at-1].IsDeterminer() {
		return
	}
	prev := &g.Tokens[at-1]
	p.Report(lint.Finding{
		Span:       lint.Span{Start: int(prev.Start), End: int(g.Tokens[at].End)},
		Confidence: 0.85,
		Message:    fmt.Sprintf("A new sentence begins at “%s” with no mark before it", p.Word(&g.Tokens[at])),
		Fixes:      []lint.Fix{p.Replace(lint.Span{Start: int(prev.End), End: int(prev.End)}, ".", lint.Suggested, "Put a full stop between the sentences")},
	})
}

// titled reports whether a common word with a capital follows close behind a pronoun that opens tokens: a title
// such as It's a Wonderful Life.
func titled(d *lint.Document, tokens []lint.Token) bool {
	const close = 5
	for i := 1; i < min(len(tokens), close) && tokens[0].Is(lint.SubjectPronoun); i++ {
		if t := &tokens[i]; t.Kind == lint.Word && t.Has(lint.Title) && lexicon.NameKind(d.Word(t)) == 0 && lexicon.WordRank(d.LowerWord(t)) == lexicon.Common {
			return true
		}
	}
	return false
}
