package repeat

import (
	"github.com/artlint/artlint/lint"
)

// DuplicateLine finds paragraphs and sentences that stand in the document twice.
var DuplicateLine = &lint.Rule{
	Name:     "duplicate-line",
	Family:   family,
	Title:    "The same line or sentence twice",
	Severity: lint.Warning,
	Issue:    lint.Duplication,
	Fix:      lint.Safe,
	Doc: `Pages carry the headline again above the comments and a teaser that repeats the lead; the scraper took both, and
the machine translated both, sometimes in slightly other words. Long sentences that were cut into pieces can come out with
one of them twice.

To delete the second of two equal lines in a row is **safe**. A line that returns further down, one whose words all stand in
the headline or the lead, and a sentence that is said again are **suggested**. Verse, tables and transcripts repeat themselves
on purpose.`,
	Examples: []lint.Example{
		{
			Bad:  "The ice will last until March.\n«The ice will last until March.»\nThe ferry waits.\n",
			Good: "The ice will last until March.\nThe ferry waits.\n",
		},
		{
			Bad:  "Harbour freezes over in a single night\n\nThe ice is thick.\n\nThe ferry waits.\n\n«Harbour freezes over in a single night»\n",
			Good: "Harbour freezes over in a single night\n\nThe ice is thick.\n\nThe ferry waits.\n\n",
		},
		{
			Bad:  "Ice\n\nThe harbour of Lund, which had been open since 1904, froze over in a single night.\n\nFerries wait.\n\n«The harbour of Lund froze over in a single night.»\n",
			Good: "Ice\n\nThe harbour of Lund, which had been open since 1904, froze over in a single night.\n\nFerries wait.\n\n",
		},
		{
			Bad:  "The ferry waits. The mayor wants to open the bridge in spring. «The mayor wants to open the bridge in spring.»",
			Good: "The ferry waits. The mayor wants to open the bridge in spring.",
		},
		{
			Bad:  "The ferry waits.\n\nThe ferry below the mole. (Photo: Harbour Office)\n«The ferry below the mole. (Photo: Harbour Office)»\n",
			Good: "The ferry waits.\n\nThe ferry below the mole. (Photo: Harbour Office)\n",
		},
		{
			Bad:  "Ice\n\n«The harbour of Lund, open since 1904, froze over in a single ...»\n\nLund. The harbour of Lund, open since 1904, froze over in a single night.\n",
			Good: "Ice\n\nLund. The harbour of Lund, open since 1904, froze over in a single night.\n",
		},
	},
	Counter: []lint.Counter{
		{Text: "Photo: Harbour Office, Lund\n\nPhoto: Harbour Office, Lund\n", Why: "credits of two pictures"},
		{Text: "the rain came in\nthe rain came in\nand sat down thin\nby my old door\n", Why: "verse"},
		{Text: "Yes, sir.\n\nYes, sir.\n\nNo, sir.", Why: "short lines"},
		{Text: "“I have nothing to say to you.”\n\nHe laughed.\n\n“I have nothing to say to you.”", Why: "speech"},
		{Text: "Oslo | 3 | 4 | 5\nOslo | 3 | 4 | 5\n", Why: "a table"},
	},
	Run: func(p *lint.Pass) {
		d := duplicates{p: p, blocks: newPlaces(len(p.Blocks)), sentences: newPlaces(len(p.Sentences))}
		d.run()
	},
}
