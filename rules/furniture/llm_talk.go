package furniture

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
)

const modelMessage = "A language model talks about the text instead of translating it"

func runModelTalk(p *lint.Pass) {
	talk := talker{
		Pass:     p,
		meta:     coreWords.In(p.Document) != 0 || len(p.Blocks) > 1 && p.Blocks[0].Marks.Has(lint.WithPause),
		reported: p.Profile.News() && !p.Profile.FirstPerson() && !letter.Of(p.Document),
	}
	words := 0
	for i := range p.Blocks {
		talk.block(&p.Blocks[i])
		words += p.Blocks[i].EndToken - p.Blocks[i].FirstToken
	}
	for _, f := range talk.found {
		if talk.said*5 > words*4 {
			f.Fixes = nil
			f.Message = "A language model answered instead of translating: there is no article here"
		}
		p.Report(f)
	}
}

// talker gathers what a model says in a document.
type talker struct {
	*lint.Pass
	meta     bool // the document has words that such talk is made of
	reported bool // it is a report
	found    []lint.Finding
	said     int // tokens of what was found
}

// block looks at a block, and at its sentences where it is an article's.
func (m *talker) block(b *lint.Block) {
	if f, ok := modelBlock(m.Pass, b, m.meta, m.reported); ok {
		m.found = append(m.found, f)
		m.said += b.EndToken - b.FirstToken
		return
	}
	if b.Marks.Has(lint.WithBracket) && omission(m.Pass, m.BlockTokens(b)) {
		m.found = append(m.found, lint.Finding{
			Span: b.Span, Confidence: 0.88, Message: modelMessage,
			Fixes: []lint.Fix{m.Delete(b.Span, lint.Suggested, "Delete it")},
		})
		return
	}
	for i := b.FirstSentence; i < b.EndSentence; i++ {
		s := &m.Sentences[i]
		ph := findTalk(m.Document, m.SentenceTokens(s), anySentence)
		if ph == nil {
			continue
		}
		f := ph.finding(m.Pass, s.Span, modelMessage)
		if letter.Of(m.Document) {
			f.Confidence /= 2 // people offer their help too
		}
		m.found = append(m.found, f)
		m.said += s.EndToken - s.FirstToken
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
