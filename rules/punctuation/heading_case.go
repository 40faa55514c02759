package punctuation

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// HeadingCase finds subheads that begin with a small letter where others do not.
var HeadingCase = &lint.Rule{
	Name:     "heading-case",
	Family:   "punctuation",
	Title:    "Subhead with a small first letter",
	Severity: lint.Info,
	Issue:    lint.Inconsistency,
	Fix:      lint.Suggested,
	Doc: `A subhead begins with a small letter although the headline and the other subheads have a capital.

Headings are translated by themselves, and a noun phrase without a verb comes out as part of a sentence.

The capital is suggested. Verse, lists and names such as eBay stay silent.`,
	Examples: []lint.Example{
		{
			Bad:  "Company buys lake for two million\n\nIt wants to sell the water abroad, the company said on Monday.\n\n«water rights»\n\nFarmers have asked for a written promise.",
			Good: "Company buys lake for two million\n\nIt wants to sell the water abroad, the company said on Monday.\n\nWater rights\n\nFarmers have asked for a written promise.",
		},
	},
	Counter: []lint.Counter{
		{Text: "Inventory\n\none coat, one key\none chair\none chair\none pair of shoes\n\nThe list was found in a drawer.", Why: "verse"},
		{Text: "Company buys lake\n\nIt wants to sell the water abroad.\n\neBay sellers\n\nThey object.", Why: "a name"},
	},
	Run: headingCase,
}

func headingCase(p *lint.Pass) {
	const most = 3 // more small headings than that are the style of the text
	capital := p.Profile.TitleHeadings + p.Profile.SentenceHeadings
	if p.Profile.LowerHeadings > most || p.Profile.LowerHeadings == 0 || capital == 0 && p.Profile.LowerHeadings > 1 {
		return
	}
	for i := 1; i+1 < len(p.Blocks); i++ {
		b := &p.Blocks[i]
		if b.Kind != lint.Heading || b.FirstToken == b.EndToken || p.Blocks[i-1].Kind != lint.Paragraph || p.Blocks[i+1].Kind != lint.Paragraph {
			continue
		}
		t := &p.Tokens[b.FirstToken]
		w := p.Word(t)
		if t.Kind != lint.Word || !t.Has(lint.Lower) || t.Has(lint.NonASCII) || b.EndToken-b.FirstToken > 8 || t.Is(lint.Preposition|lint.Coordinator) || t.Has(lint.Hyphenated) || !lexicon.IsWord(w) {
			continue
		}
		if !nominal(p.BlockTokens(b)) {
			continue
		}
		first := lint.Span{Start: b.Start, End: b.Start + 1}
		p.Report(lint.Finding{Span: b.Span, Confidence: 0.75, Message: "The other headings begin with a capital",
			Fixes: []lint.Fix{p.Replace(first, strings.ToUpper(w[:1]), lint.Suggested, "Capitalise the first word")}})
	}
}

// nominal reports whether the tokens are words without a verb, pronoun or mark that would make them a sentence.
func nominal(tokens []lint.Token) bool {
	for i := range tokens {
		if t := &tokens[i]; t.Kind != lint.Word && t.Kind != lint.Number || t.Is(lint.Be|lint.Have|lint.Modal|lint.Pronoun|lint.SpeechVerb) {
			return false
		}
	}
	return true
}
