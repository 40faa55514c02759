package furniture

import (
	_ "embed"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
	"github.com/artlint/artlint/rules/lexicon"
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
		{
			Bad:  "The ferry sails at nine.\n\n«Rendered by an online system, errors in the English text are possible»\n",
			Good: "The ferry sails at nine.\n\n",
		},
		{
			Bad:  "The ferry sails at nine.\n\n«Should the versions differ, the Polish original shall prevail.»\n",
			Good: "The ferry sails at nine.\n\n",
		},
	},
	Counter: []lint.Counter{
		{Text: "Translated by Anna Berg", Why: "a translator's credit"},
		{Text: "The bot said the letter had been “translated with a free tool” and apologised.", Why: "a report about a machine"},
		{Text: "DeepL, the Cologne company, said it would translate subtitles.", Why: "a report about a service"},
		{Text: "The ferry sails at nine.\n\nThe captain hopes that reason will prevail in the dispute over the original contract.", Why: "another original"},
		{Text: "Translated by Google engineers into twelve languages, the manual became a bestseller, the company says in a book about its first years that was published on Monday in Zurich.", Why: "prose"},
	},
	Run: func(p *lint.Pass) {
		const message = "A machine translation service left its notice in the text"
		machineNotices.wholeLines(p, message)
		machineNotices.tails(p, message)
		if renderingWords.In(p.Document) == 0 {
			return
		}
		for i := range p.Blocks {
			b := &p.Blocks[i]
			if tokens := p.BlockTokens(b); b.Kind != lint.Cue && len(tokens) <= maxLineTokens && aboutTranslation(p, tokens, i) {
				suggestDeletion(p, b.Span, 0.9, message)
			}
		}
	},
}

// renderingWords are the words without which nothing is said of a translation or of the version that prevails.
var renderingWords = jargon.Words(jargon.Rendering | jargon.Prevail)

// aboutTranslation reports whether tokens, those of block i, say that a machine translated the text, or which
// version of it is right, and consist of the words for it.
func aboutTranslation(p *lint.Pass, tokens []lint.Token, i int) bool {
	const edge = 3
	if i == 0 || p.Blocks[i].Marks.Has(lint.WithQuote|lint.WithFirst) {
		return false
	}
	byMachine := jargon.Count(tokens, jargon.Machine).Known > 0 && jargon.Count(tokens, jargon.Rendering).Known > 0
	right := jargon.Count(tokens, jargon.Prevail).Known > 0 && jargon.Count(tokens, jargon.Version|jargon.Rendering).Known >= 3
	if !byMachine && !right {
		return false
	}
	m := jargon.Count(tokens, jargon.Rendering|jargon.Machine|jargon.Version|jargon.Prevail)
	for j := range tokens {
		t := &tokens[j]
		behind := j > 0 && tokens[j-1].Is(lint.Preposition|lint.Article) // from Finnish, the Finnish original
		if t.Has(lint.Title) && jargon.Of(t.Hash) == 0 && t.Class == 0 && (behind || lexicon.NameKind(p.Word(t))&lexicon.Demonym != 0) {
			m.Strange-- // the name of the language
		}
	}
	if inside := i >= edge && i < len(p.Blocks)-edge; inside && m.Strange > 0 {
		return false
	}
	return m.Known >= 3 && m.Strange*4 <= m.Known
}
