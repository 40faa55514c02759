package punctuation

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/near"
)

// DupPunct finds marks that stand twice.
var DupPunct = &lint.Rule{
	Name:     "dup-punct",
	Family:   "punctuation",
	Title:    "Doubled or stray punctuation",
	Severity: lint.Error,
	Issue:    lint.Typographical,
	Fix:      lint.Safe,
	Doc: `Two marks where one belongs: “lens..”, “season. .”, “loading.,”, “one,,”, “that.”.”.

The mark of the source and the mark of the engine are both kept, or a deleted tail leaves its own.

One of them goes. Ellipses, abbreviations before a comma (“Inc.,”), paths and code stay silent.`,
	Examples: []lint.Example{
		{Bad: "The law asks for a cover on the lens«..» Experts agree.", Good: "The law asks for a cover on the lens. Experts agree."},
		{Bad: "It was the largest amount since 1968«. ..»\n\nRain is expected.", Good: "It was the largest amount since 1968.\n\nRain is expected."},
		{Bad: "Clearance is done before loading«.,» According to the bureau, it is cheap.", Good: "Clearance is done before loading. According to the bureau, it is cheap."},
		{Bad: "He leads two parties«. ,» is seventy and asked why«?.» Nobody knew.", Good: "He leads two parties, is seventy and asked why? Nobody knew."},
		{Bad: "The mill was closed in the spring«. ,» The owners meet on Friday.", Good: "The mill was closed in the spring. The owners meet on Friday."},
		{Bad: "The valley has 14 farms and 9 barns«?.» Nobody has lived there since 2011«..»", Good: "The valley has 14 farms and 9 barns. Nobody has lived there since 2011."},
		{Bad: "He steered with an oar«.,» with a door and with his hands.", Good: "He steered with an oar, with a door and with his hands."},
		{Bad: "Nobody could do without it«.,»\n\nThe boats take no chances«,,»\n\nRain is expected.", Good: "Nobody could do without it.\n\nThe boats take no chances.\n\nRain is expected."},
		{Bad: "He asked for one thing«: :» a bell«;;» nobody had one.", Good: "He asked for one thing: a bell; nobody had one."},
		{Bad: "Red«,,» green and blue«,.»", Good: "Red, green and blue."},
		{Bad: "Hill wanted “a boat without holes«”..»\n\nRain is expected.", Good: "Hill wanted “a boat without holes.”\n\nRain is expected."},
		{Bad: "“I will not sign that«.”.»", Good: "“I will not sign that.”"},
		{Bad: "“May I go«?”,» he wanted to know. Nobody answered. “Who are you? A thief«?”.»", Good: "“May I go?” he wanted to know. Nobody answered. “Who are you? A thief?”"},
		{Bad: `"He was so rude that I gave him a broom«.,»" said one of the guests.`, Good: `"He was so rude that I gave him a broom," said one of the guests.`},
		{Bad: "The road is «12 km. long», falls by «300 m.and» has no name.", Good: "The road is 12 km long, falls by 300 m and has no name."},
		{Bad: "The choir sings in the old mill, the mayor said.\n\nDoors open at 7 p.m., tickets are 12«,»\n\nIt is the third concert, she said.", Good: "The choir sings in the old mill, the mayor said.\n\nDoors open at 7 p.m., tickets are 12\n\nIt is the third concert, she said."},
	},
	Counter: []lint.Counter{
		{Text: "The road is 12 km. Then it ends. When asked “Why?”, he laughed. Write to 12 Mill Street, Lund 2,\n\nSweden 4,\n\nthe mayor said.", Why: "sentences, a quotation inside one, an address"},
		{Text: "It was ... yes. . . . well.... Acme Inc., of St. Ives, etc., closed.", Why: "ellipses and abbreviations"},
		{Text: "Hill sat down. ,,We lost the road,” she said.", Why: "commas for a mark of another language"},
		{Text: "Run cd .. and ls ../src.", Why: "paths"},
		{Text: "Did he ask “Why?”. They said “Go!”, and left?!", Why: "a quotation has its own mark"},
	},
	Run: dupPunct,
}

func dupPunct(p *lint.Pass) {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		for j := max(s.FirstToken, s.EndToken-3); j < s.EndToken; j++ {
			if t := &p.Tokens[j]; t.Kind == lint.Stop && t.End-t.Start > 1 || (t.Kind == lint.Stop || t.Kind == lint.Mark) && markBehind(p, j) {
				doubled(near.Of(p, s, j))
			}
		}
		if s.Marks.Has(lint.WithDoubleMark) {
			for j := s.FirstToken; j < s.EndToken; j++ {
				if k := p.Tokens[j].Kind; k == lint.Comma || k == lint.Pause || k == lint.Stop && j < s.EndToken-3 {
					doubled(near.Of(p, s, j))
				}
			}
		}
	}
	behindQuotes(p)
	trailingCommas(p)
	near.Each(p, p.Numbers, unitStop)
}

// markBehind reports whether a stop or a comma stands behind token j.
func markBehind(p *lint.Pass, j int) bool {
	return j+1 < len(p.Tokens) && (p.Tokens[j+1].Kind == lint.Stop || p.Tokens[j+1].Kind == lint.Comma)
}

// doubled judges the mark at s together with the next.
func doubled(s near.Site) {
	switch s.Spelling(0) {
	case "..":
		if (s.Kind(-1) == lint.Word || s.Kind(-1) == lint.Number) && s.Tight(0) && ends(s, 1) && !genre.Code(s.Document) {
			one(s, s.Span(0, 0), ".", 0.79, trailing(s))
		}
		if s.Kind(-1) == lint.Mark && s.Kind(-2) == lint.Word && s.Tight(-1) && s.Tight(0) && ends(s, 1) && !genre.Code(s.Document) {
			one(s, s.Span(-1, 0), "."+s.Spelling(-1), 0.7, lint.Suggested)
		}
	case ".":
		doubledStop(s)
	case "?", "!":
		if s.Is(1, ".") && s.Tight(0) && s.Tight(1) && s.Kind(-1) == lint.Word && s.Token(-1).Has(lint.Lower) && ends(s, 2) {
			one(s, s.Span(0, 1), strongest(s), 0.79, lint.Suggested)
		}
	case ",":
		doubledComma(s)
	case ":", ";":
		if s.Is(1, s.Spelling(0)) && s.Tight(0) && s.Kind(-1) == lint.Word && s.Kind(2) == lint.Word && !s.Tight(2) && !genre.Code(s.Document) {
			one(s, s.Span(0, 1), s.Spelling(0), 0.79, lint.Safe)
		}
	default:
		doubledAround(s)
		trailingOff(s)
	}
}

// trailing tells whether two full stops are one too many, or the short ellipsis of somebody who writes as he speaks.
func trailing(s near.Site) lint.Applicability {
	const habit = 3
	if s.Profile.FirstPerson() || genre.Informal(s.Document) || strings.Count(page(s), ".. ") >= habit {
		return lint.Suggested
	}
	return lint.Safe
}

// doubledComma judges a comma before another comma or a full stop.
func doubledComma(s near.Site) {
	switch {
	case s.Is(1, ",") && !s.Tight(0) && s.Tight(1) && s.Tight(2) && s.Kind(2) == lint.Word: // ,,We left”
	case s.Is(1, ",") && !s.Has(2) && s.Kind(-1) == lint.Word && !s.Token(-1).Has(lint.Abbreviated):
		one(s, s.Span(0, 1), ".", 0.79, lint.Suggested)
	case s.Is(1, ",") && s.Kind(2) != lint.Comma && s.Has(2):
		if strings.Count(page(s), ", ,") <= 2 { // more: something was taken out of the text
			one(s, s.Span(0, 1), ",", 0.79, lint.Safe)
		}
	case s.Is(1, ".") && s.Tight(0) && ends(s, 2):
		one(s, s.Span(0, 1), ".", 0.79, lint.Safe)
	}
}

// doubledAround judges a closing quotation mark with the same stop or comma on both sides.
func doubledAround(s near.Site) {
	if !tightAround(s) || !s.Is(-1, ".") && !s.Is(-1, ",") || !s.Is(1, s.Spelling(-1)) || s.Kind(-2) != lint.Word || opening(s) {
		return
	}
	if ends(s, 2) || s.Kind(2) == lint.Comma || s.Is(1, ",") {
		one(s, s.Span(-1, 1), s.Spelling(-1)+s.Spelling(0), 0.9, lint.Safe)
	}
}

// tightAround reports whether no space stands around the quotation mark at s and before what it follows.
func tightAround(s near.Site) bool {
	return s.Kind(0) == lint.Mark && s.Tight(-1) && s.Tight(0) && s.Tight(1)
}

// trailingOff judges a full stop behind a quotation that is a sentence of its own and ends in an ellipsis.
func trailingOff(s near.Site) {
	if !tightAround(s) || !s.Is(-1, "...") && !s.Is(-1, "…") || !s.Is(1, ".") || !ends(s, 2) {
		return
	}
	open := -2
	for s.Has(open) && (s.Kind(open) != lint.Mark || !s.Token(open).Has(lint.SpaceBefore)) {
		open--
	}
	if s.Kind(open) == lint.Mark && s.Token(open+1).Has(lint.Title) && s.Kind(open-1) != lint.Word && s.Kind(open-1) != lint.Comma {
		one(s, s.Span(-1, 1), s.Spelling(-1)+s.Spelling(0), 0.66, lint.Suggested)
	}
}

// ends reports whether a sentence can end before the neighbour k places on.
func ends(s near.Site, k int) bool {
	return !s.Has(k) || s.Token(k).Has(lint.SpaceBefore) && !s.Token(k).Has(lint.Lower) && s.Kind(k) != lint.Stop || s.Kind(k) == lint.Mark
}

func one(s near.Site, span lint.Span, text string, confidence float64, a lint.Applicability) {
	s.Report(lint.Finding{Span: span, Confidence: confidence, Message: "The mark stands twice",
		Fixes: []lint.Fix{s.Replace(span, text, a, "Keep “"+text+"”")}})
}
