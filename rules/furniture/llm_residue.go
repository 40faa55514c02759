package furniture

import (
	_ "embed"

	"github.com/artlint/artlint/lint"
)

//go:embed data/model.txt
var modelData string

var modelTalk = mustBook(modelData)

// LLMResidue finds what a language model says about the text.
var LLMResidue = &lint.Rule{
	Name:     "llm-residue",
	Family:   family,
	Title:    "A language model talks about the text",
	Severity: lint.Error,
	Issue:    lint.Addition,
	Fix:      lint.Suggested,
	Doc: `A language model that was asked to translate answers: it announces its translation, explains it, offers another
or refuses. Where nobody looked, the answer was published with the text or in its place.

The deletion of one such sentence is **suggested**. Where nothing else stands in the document there is no article: that is
**manual**.`,
	Examples: []lint.Example{
		{
			Bad:  "«Here is the translation of the article:»\n\nThe bridge will open in May.",
			Good: "The bridge will open in May.",
		},
		{
			Bad:  "The bridge will open in May.\n\n«(Note: the translation keeps the tone of the original. Let me know if you would like a shorter version.)»",
			Good: "The bridge will open in May.\n\n",
		},
		{
			Bad:  "The bridge will open in May. «As an AI language model, I do not have access to later reports.»",
			Good: "The bridge will open in May.",
		},
		{
			Bad:  "The bridge will open in May.\n\n«Notes: I left the idioms literal and converted all units in the text.»",
			Good: "The bridge will open in May.\n\n",
		},
		{
			Bad:  "«Certainly! Here is the edited English story:»\n\nThe bridge will open in May.",
			Good: "The bridge will open in May.",
		},
		{Bad: "«Okay, I have rendered the text as requested.»\n\nThe bridge will open in May.", Good: "The bridge will open in May."},
		{Bad: "«Output:»\n\nThe bridge will open in May.", Good: "The bridge will open in May."},
		{
			Bad:  "«Sure! Below is the English text of your article.»\n\nThe bridge will open in May, the mayor said on Monday.",
			Good: "The bridge will open in May, the mayor said on Monday.",
		},
		{
			Bad:  "The bridge will open in May, the mayor said on Monday.\n\n«Would you like me to shorten it?»",
			Good: "The bridge will open in May, the mayor said on Monday.\n\n",
		},
		{
			Bad:  "The bridge will open in May, the mayor said on Monday.\n\n«Translation finished. The names are kept as you requested.»",
			Good: "The bridge will open in May, the mayor said on Monday.\n\n",
		},
		{Bad: "«I'm sorry, but I cannot translate this text.»"},
		{
			Bad:  "The ferry sails at nine.\n\n«[The next two paragraphs repeat the names of the captains; omitted in this version for length.]»\n\nIt is never late.\n",
			Good: "The ferry sails at nine.\n\nIt is never late.\n",
		},
	},
	Counter: []lint.Counter{
		{Text: "The ferry sails at nine.\n\n[This interview has been edited and condensed.]\n\n[Verse 4 omitted]", Why: "an editor's notes"},
		{Text: "Dear Ms. Haas,\n\nThe keys are with the porter. Let me know if you have any questions.\n\nRegards, Ivo", Why: "a letter"},
		{Text: "One father was told: “As an AI language model, I cannot feel regret.”", Why: "a chatbot is quoted"},
		{Text: "Of course, the bridge will not open in May.", Why: "good translations begin so"},
		{Text: "Here is the plan: the bridge will open in May.", Why: "the writer announces something else"},
		{Text: "The translation keeps the tone of the original.\n\nIts wording is literal.\n\nThe source text has gaps in every paragraph.", Why: "an article about a translation"},
		{Text: "Here is the story of the bridge:\n\nThe bridge will open in May.", Why: "the writer announces a story"},
		{Text: "The bridge will open in May.\n\nNote: the ferry will not run on Sundays.", Why: "a note for the reader"},
		{Text: "The translation of the Bible took him nine years.", Why: "an article about a translation"},
	},
	Run: runModelTalk,
}
