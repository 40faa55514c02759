package punctuation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/near"
)

// SpaceBeforePunct finds white space before a mark that belongs to the word before it.
var SpaceBeforePunct = &lint.Rule{
	Name:     "space-before-punct",
	Family:   "punctuation",
	Title:    "Space before a punctuation mark",
	Severity: lint.Error,
	Issue:    lint.Whitespace,
	Fix:      lint.Safe,
	Doc: `White space stands before a comma, a full stop, a question mark or a closing bracket (“socket ,”, “do ?”).

The engine works on tokens, and the program that joins them again follows other spacing habits; a removed link leaves
its space behind.

Removing the space is safe outside code and French. Ellipses, decimals, file names and emoticons keep theirs.`,
	Examples: []lint.Example{
		{Bad: "Do not run two units from one «socket ,» he said.", Good: "Do not run two units from one socket, he said."},
		{Bad: `"What do we «do ?»" asked a guest. It was «late .»`, Good: `"What do we do?" asked a guest. It was late.`},
		{Bad: "The clerk, Hill, (62«) ,» has left.", Good: "The clerk, Hill (62), has left."},
		{Bad: "The agency «( founded» in «1951 )» closed.", Good: "The agency (founded in 1951) closed."},
	},
	Counter: []lint.Counter{
		{Text: "It rained all day :( We stayed at home =( The dog was sad.", Why: "sad faces"},
		{Text: "It was ... well, .NET and a .22 rifle. See you :) or not ;-)", Why: "ellipses, names and emoticons"},
		{Text: "Run a ? b : c in main() and wait .", Why: "code"},
		{Text: "A : 12\nB : 14", Why: "lines of data"},
	},
	Run: spacesBefore,
}

func spacesBefore(p *lint.Pass) {
	if p.Language == "fr" {
		return
	}
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Marks.Has(lint.WithBracket) {
			for j := s.FirstToken; j+1 < s.EndToken; j++ {
				if p.Tokens[j].Kind == lint.Open {
					spaceBehind(near.Of(p, s, j))
				}
			}
		}
		if !s.Marks.Has(lint.WithLooseMark) {
			continue
		}
		for j := s.FirstToken; j < s.EndToken; j++ {
			t := &p.Tokens[j]
			if t.Has(lint.SpaceBefore) && !t.Has(lint.LineBefore) && (t.Kind == lint.Comma || t.Kind == lint.Stop || t.Kind == lint.Pause || t.Kind == lint.Close) {
				spaceBefore(near.Of(p, s, j))
			}
		}
	}
}

// spaceBehind looks at what follows an opening bracket.
func spaceBehind(s near.Site) {
	next, call := s.Token(1), s.Tight(0) && s.Kind(-1) == lint.Word
	if !s.Is(0, "(") || call || next.Kind != lint.Word || !next.Has(lint.SpaceBefore) || next.Has(lint.LineBefore) || s.Block.Kind == lint.Field || genre.Code(s.Document) {
		return
	}
	if s.Tight(0) && (s.Kind(-1) == lint.Pause || s.Kind(-1) == lint.Dash || s.Kind(-1) == lint.Symbol) {
		return // a sad face
	}
	s.Report(lint.Finding{Span: s.Span(0, 1), Confidence: 0.79, Message: "No space belongs behind this bracket",
		Fixes: []lint.Fix{s.Replace(s.Gap(1), "", lint.Safe, "Remove the space")}})
}

// spaceBefore judges the white space before the mark at s.
func spaceBefore(s near.Site) {
	if k := s.Kind(-1); k != lint.Word && k != lint.Number && k != lint.Close || s.Tight(1) && !closes(s) || s.Block.Kind == lint.Field {
		return
	}
	switch s.Spelling(0) {
	case ",", "?", "!", "?!", "!!", ")", "]":
	case ".":
		if s.Kind(-1) == lint.Word && len(s.Spelling(-1)) < 2 { // a spaced initial, a verse
			return
		}
	case ":", ";":
		if s.Block.Kind != lint.Paragraph || s.Token(-1).Has(lint.Upper) || s.Kind(1) != lint.Word {
			return
		}
	default:
		return
	}
	if (s.Is(0, ",") || s.Is(0, ".")) && s.Token(-1).Is(lint.Preposition|lint.Article) { // a word is gone, not a space
		return
	}
	if s.Kind(1) == lint.Stop || s.Kind(1) == lint.Comma { // a spaced ellipsis, or marks that stand twice
		return
	}
	if betweenFigures(s) || genre.Code(s.Document) || spaced(s) {
		return
	}
	safety := lint.Safe
	if s.Kind(0) == lint.Close && s.Kind(-1) == lint.Number && s.Kind(-2) == lint.Open || // yesterday (13 ): a word is gone
		s.Is(0, ".") && s.Token(1).Has(lint.Lower) { // . off.: the next piece goes too
		safety = lint.Suggested
	}
	fix := s.Replace(s.Gap(0), "", safety, "Remove the space")
	if s.Is(0, ",") && s.Kind(-1) == lint.Close && s.Kind(-2) == lint.Number && s.Kind(-3) == lint.Open && s.Is(-4, ",") {
		fix.Edits = append([]lint.Edit{{Span: s.Span(-4, -4)}}, fix.Edits...) // Hill, (62) ,
	}
	s.Report(lint.Finding{Span: s.Span(-1, 0), Confidence: 0.79, Message: "No space belongs before this mark", Fixes: []lint.Fix{fix}})
}

// betweenFigures reports whether the mark may stand in a number, whose repair belongs to the rules for numbers.
func betweenFigures(s near.Site) bool {
	const longest = 3 // digits around the point of a decimal
	if s.Kind(-1) != lint.Number || s.Kind(1) != lint.Number {
		return false
	}
	return s.Kind(0) == lint.Comma || s.Is(0, ".") && len(s.Spelling(-1)) <= longest && len(s.Spelling(1)) <= longest
}

// closes reports whether what follows the mark without a space is a closing mark or bracket.
func closes(s near.Site) bool {
	return s.Kind(1) == lint.Mark || s.Kind(1) == lint.Close || s.Kind(1) == lint.Dash
}

// spaced reports whether the document puts a space before most of such marks: its style, not damage.
func spaced(s near.Site) bool {
	if s.Kind(0) == lint.Comma || s.Kind(0) == lint.Close {
		return false
	}
	loose, tight := 0, 0
	around := s.Around()
	for i := range around {
		if t := &around[i]; t.Hash == s.Token(0).Hash && t.Kind == s.Kind(0) {
			if t.Has(lint.SpaceBefore) {
				loose++
			} else {
				tight++
			}
		}
	}
	return loose > 2 && loose > tight
}
