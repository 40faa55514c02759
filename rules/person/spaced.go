package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// spacedHonorifics reports "Ayane Hosokawa san, 41": an honorific in lower case as a
// word of its own behind a name that stands in a person's place.
func spacedHonorifics(p *lint.Pass) {
	if !p.Profile.News() {
		return
	}
	for i := 1; i < len(p.Tokens); i++ {
		t := &p.Tokens[i]
		if t.Kind != lint.Word || t.Class != 0 || !t.Has(lint.Lower) || t.Has(lint.LineBefore|lint.Clitic|lint.Quoted) || t.End-t.Start > longestHonorific || !p.Tokens[i-1].Has(lint.Title) {
			continue
		}
		word := p.LowerWord(t)
		if lexicon.Honorific(word) == "" || !behindName(p, i) {
			continue
		}
		span := lint.Span{Start: int(p.Tokens[i-1].Start), End: int(t.End)}
		p.Report(lint.Finding{
			Span: span, Confidence: 0.65, Message: "“" + word + "” is an honorific of the source language; English news uses the bare name.",
			Fixes: []lint.Fix{p.Delete(t.Span(), lint.Suggested, "Remove the honorific")},
		})
	}
}

const longestHonorific = 12 // bytes

// behindName reports whether a person's name ends before token i and goes on as such: with an age, a verb or a possessive.
func behindName(p *lint.Pass, i int) bool {
	name := wordAt(p, i-1)
	if name == nil || name.Class != 0 || !isName(p, name) || i+2 >= len(p.Tokens) {
		return false
	}
	next := &p.Tokens[i+1]
	return next.Is(lint.SpeechVerb|lint.Be|lint.Have) || next.Has(lint.Clitic) || next.Kind == lint.Comma && p.Tokens[i+2].Kind == lint.Number
}
