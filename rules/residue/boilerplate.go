package residue

import (
	_ "embed"

	"github.com/artlint/artlint/lint"
)

//go:embed data/furniture.txt
var furnitureData string

var furniture = mustBook(furnitureData)

// BoilerplateResidue finds furniture of the page among the paragraphs.
var BoilerplateResidue = &lint.Rule{
	Name:     "boilerplate-residue",
	Family:   family,
	Title:    "Furniture of the scraped page stands in the text",
	Severity: lint.Warning,
	Issue:    lint.Addition,
	Fix:      lint.Safe,
	Doc: `A link to another article, a button, a rights line, a request to follow or to comment, a time stamp: the
scraper took the whole page, and the machine translated its furniture with the story. It stands on a line of its own, short,
with the shape of a label or an order to the reader, and often only in words that a translator would choose ("Font size + -",
"Back to top button").

Where the whole line is such a phrase its deletion is **safe**. Rights lines, sign-offs and lines with text of their own are
**suggested**; a line that names a source is only shown, because it may stand for a licence.`,
	Examples: []lint.Example{
		{
			Bad:  "The bridge will open in May.\n\n«Also read: Ferry fares to rise in autumn»\n\nWork began in 2019.",
			Good: "The bridge will open in May.\n\nWork began in 2019.",
		},
		{
			Bad:  "The bridge will open in May.\n«[Related news] Ferry fares to rise»\n«☞ Be the first to comment»\n",
			Good: "The bridge will open in May.\n",
		},
		{
			Bad:  "The mayor left without a word. «(See all 9 photos of this story)»",
			Good: "The mayor left without a word.",
		},
		{Bad: "The bridge will open in May.\n\n«Source: Harbour Evening News»\n"},
	},
	Counter: []lint.Counter{
		{Text: "He told them to read also the second letter, and they did.", Why: "a sentence of prose"},
		{Text: "Related stories abound in the valley, and nobody believes them.", Why: "a sentence that begins like a label"},
		{Text: "Share prices fell.\n\nPrint shops closed early on Friday.", Why: "nouns that are also buttons"},
		{Text: "“Follow us,” she said.", Why: "speech"},
		{Text: "The first photo shows the harbour in 1904.", Why: "a caption"},
		{Text: "Ends\n\nNotes to editors: photographs are available.", Why: "the close of a press release"},
	},
	Run: func(p *lint.Pass) {
		const message = "This is furniture of the page, not part of the article"
		furniture.wholeLines(p, message)
		furniture.tails(p, message)
	},
}
