package residue

import (
	_ "embed"

	"github.com/artlint/artlint/lint"
)

//go:embed data/machine.txt
var machineData string

var machineNotices = mustBook(machineData)

// MTFooter finds the notices that translation services leave.
var MTFooter = &lint.Rule{
	Name:     "mt-footer",
	Family:   family,
	Title:    "Notice of a machine translation service",
	Severity: lint.Error,
	Issue:    lint.Addition,
	Fix:      lint.Safe,
	Doc: `The free editions of translation services put a line under their output ("Translated with …"), browser
extensions leave their buttons ("See original"), and sites that translate by machine say so at the foot of the page. The
notice went along when the text was copied.

The deletion of the line is **safe**: it is no part of the article. That the article was translated by a machine is worth
knowing all the same; look at the rest of it.`,
	Examples: []lint.Example{
		{
			Bad:  "The ferry sails at nine.\n\n«Translated with DeepL.com (free version)»\n",
			Good: "The ferry sails at nine.\n\n",
		},
		{
			Bad:  "The ferry sails at nine.\n«*This article was automatically translated from Polish and may contain errors.»\nIt is never late.\n",
			Good: "The ferry sails at nine.\nIt is never late.\n",
		},
		{
			Bad:  "The ferry sails at nine. «(Machine translated by Google)»",
			Good: "The ferry sails at nine.",
		},
	},
	Counter: []lint.Counter{
		{Text: "Translated by Anna Berg", Why: "a translator's credit"},
		{Text: "The bot said the letter had been “translated with a free tool” and apologised.", Why: "a report about a machine"},
		{Text: "DeepL, the Cologne company, said it would translate subtitles.", Why: "a report about a service"},
		{Text: "Translated by Google engineers into twelve languages, the manual became a bestseller, the company says in a book about its first years that was published on Monday in Zurich.", Why: "prose"},
	},
	Run: func(p *lint.Pass) {
		const message = "A machine translation service left its notice in the text"
		machineNotices.wholeLines(p, message)
		machineNotices.tails(p, message)
	},
}
