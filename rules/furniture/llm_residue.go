package furniture

import (
	_ "embed"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
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

const modelMessage = "A language model talks about the text instead of translating it"

func runModelTalk(p *lint.Pass) {
	var found []lint.Finding
	words, said := 0, 0
	meta := coreWords.In(p.Document) != 0 || len(p.Blocks) > 1 && p.Blocks[0].Marks.Has(lint.WithPause)
	reported := p.Profile.News() && !p.Profile.FirstPerson() && !letter.Of(p.Document)
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if f, ok := modelBlock(p, b, meta, reported); ok {
			found = append(found, f)
			said += len(p.BlockTokens(b))
		} else if b.Marks.Has(lint.WithBracket) && omission(p, p.BlockTokens(b)) {
			found = append(found, lint.Finding{
				Span: b.Span, Confidence: 0.88, Message: modelMessage,
				Fixes: []lint.Fix{p.Delete(b.Span, lint.Suggested, "Delete it")},
			})
		} else {
			for j := b.FirstSentence; j < b.EndSentence; j++ {
				s := &p.Sentences[j]
				if ph := findTalk(p.Document, p.SentenceTokens(s), anySentence); ph != nil {
					f := ph.finding(p, s.Span, modelMessage)
					if letter.Of(p.Document) {
						f.Confidence /= 2 // people offer their help too
					}
					found = append(found, f)
					said += s.EndToken - s.FirstToken
				}
			}
		}
		words += len(p.BlockTokens(b))
	}
	for _, f := range found {
		if said*5 > words*4 {
			f.Fixes = nil
			f.Message = "A language model answered instead of translating: there is no article here"
		}
		p.Report(f)
	}
}

// letter is that a block greets somebody or takes leave.
var letter = &lint.Fact{Holds: func(d *lint.Document) bool {
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.EndToken == b.FirstToken || b.EndToken-b.FirstToken > 6 {
			continue
		}
		switch d.LowerWord(&d.Tokens[b.FirstToken]) {
		case "dear", "hi", "hello", "regards", "sincerely", "yours", "thanks", "cheers", "best":
			return true
		}
	}
	return false
}}

// coreWords are the words without which nothing is said of a translation.
var coreWords = jargon.Words(jargon.Core)

// modelBlock looks at a short block as a whole: "Sure! Here is the translation:"; meta tells whether the document has
// words of such talk, reported whether it is a report, whose writer speaks to nobody.
func modelBlock(p *lint.Pass, b *lint.Block, meta, reported bool) (lint.Finding, bool) {
	if n := b.EndToken - b.FirstToken; n == 0 || n > maxLineTokens || b.EndSentence-b.FirstSentence > 2 {
		return lint.Finding{}, false
	}
	if ph := findTalk(p.Document, p.BlockTokens(b), wholeBlock); ph != nil {
		return ph.finding(p, b.Span, modelMessage), true
	}
	if meta && metaTalk(p, b) || reported && edgeTalk(p, b) {
		return lint.Finding{
			Span: b.Span, Confidence: 0.92, Message: modelMessage,
			Fixes: []lint.Fix{p.Delete(b.Span, lint.Suggested, "Delete it")},
		}, true
	}
	return lint.Finding{}, false
}

// metaTalk reports whether a note, or a block at an edge of the document, announces, explains or offers a translation in the
// words of such talk: "Note: all names are kept as in the source."
func metaTalk(p *lint.Pass, b *lint.Block) bool {
	const edge = 4
	i := p.BlockAt(b.Start)
	if b.Kind == lint.Cue {
		return false
	}
	if i == 0 && len(p.Blocks) > 1 && announces(p, p.BlockTokens(b)) {
		return true
	}
	tokens := afterAgreement(p, undecorated(p.Document, p.BlockTokens(b)).tokens)
	if len(tokens) < 4 || tokens[0].Has(lint.Quoted) {
		return false
	}
	inside := i >= edge && i < len(p.Blocks)-edge
	if inside && tokens[1].Kind != lint.Pause || jargon.Count(tokens, jargon.Core).Known == 0 {
		return false
	}
	m := jargon.Count(tokens, jargon.Talk|jargon.Core)
	switch {
	case m.Strange*3 > m.Known:
		return false
	case opensTalk(p, tokens):
		return m.Known >= 3 || len(tokens) < 8
	case !inside && asRequested(p, tokens):
		return m.Known >= 3
	}
	return i > 0 && !inside && m.Known >= 4 && m.Strange*4 <= m.Known && aloneWith(p, i)
}
