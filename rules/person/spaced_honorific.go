package person

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// spacedHonorifics reports "Ayane Hosokawa san, 41": a word behind a name that is an
// honorific, or in lower case and no English word, where the name stands in a person's place.
func spacedHonorifics(p *lint.Pass) {
	if !p.Profile.News() {
		return
	}
	for _, token := range p.Capitalised {
		i := int(token) + 1
		if i+1 >= len(p.Tokens) {
			break
		}
		t, name := &p.Tokens[i], &p.Tokens[i-1]
		if t.Kind != lint.Word || t.Class != 0 || t.Has(lint.LineBefore|lint.Clitic|lint.Quoted|lint.HasDigit|lint.Hyphenated) || t.End-t.Start > longestHonorific ||
			name.Kind != lint.Word || !name.Has(lint.Title) || name.Class != 0 {
			continue
		}
		known := t.Has(lint.NonASCII) || honorifics.MayHave(t.Hash)
		if t.Has(lint.Title) && !known || t.Has(lint.Lower) && !known && (!asSubject(&p.Tokens[i+1]) || lexicon.IsWord(p.LowerWord(t))) || !isName(p, name) {
			continue
		}
		if next := wordAt(p, i+1); next != nil && next.Has(lint.Title|lint.Upper) {
			continue
		}
		switch {
		case t.Has(lint.Title):
			titleBehind(p, i)
		case t.Has(lint.Lower):
			lowerBehind(p, i)
		}
	}
}

const longestHonorific = 12 // bytes

// honorifics are those of the lexicon, and a few other words.
var honorifics = lint.VocabularyOf(1<<12, lexicon.Honorifics())

// lowerBehind reports "Hosokawa san" where token i is the honorific.
func lowerBehind(p *lint.Pass, i int) {
	word, confidence := p.LowerWord(&p.Tokens[i]), 0.65
	if lexicon.Honorific(word) == "" {
		// a word that nothing knows is a misspelling as often
		if lexicon.IsWord(word) || len(word) < 2 || syllables(word) > 2 || !namedBare(p, i) {
			return
		}
		confidence = 0.45
	} else if !behindName(p, i) && !namedBare(p, i) {
		return
	}
	reportBehind(p, i, confidence, "")
}

// titleBehind reports "Mehmet Bey" in a document about Mehmet Korkmaz.
func titleBehind(p *lint.Pass, i int) {
	word := strings.ToLower(p.Word(&p.Tokens[i]))
	if lexicon.Honorific(word) == "" || lexicon.NameKind(p.Word(&p.Tokens[i]))&lexicon.Given != 0 {
		return
	}
	if family := familyName(p, &p.Tokens[i-1], p.Tokens[i].Hash); family != nil && family.Hash != p.Tokens[i].Hash {
		reportBehind(p, i, 0.6, bareName(p, family))
	}
}

// reportBehind reports the honorific at token i; family takes the place of the given name where it is not empty.
func reportBehind(p *lint.Pass, i int, confidence float64, family string) {
	t, name := &p.Tokens[i], &p.Tokens[i-1]
	span := lint.Span{Start: int(name.Start), End: int(t.End)}
	fix := p.Delete(t.Span(), lint.Suggested, "Remove the honorific")
	if family != "" {
		fix = p.Replace(span, family, lint.Suggested, "Use the family name")
	}
	p.Report(lint.Finding{
		Span: span, Confidence: confidence, Fixes: []lint.Fix{fix},
		Message: "“" + p.Word(t) + "” is an honorific of the source language; English news uses the bare name",
	})
}

// behindName reports whether what stands behind the honorific at token i goes on as
// behind a name: an age, a verb or a possessive.
func behindName(p *lint.Pass, i int) bool {
	if i+2 >= len(p.Tokens) {
		return false
	}
	next := &p.Tokens[i+1]
	return next.Is(lint.SpeechVerb|lint.Be|lint.Have|lint.Modal) || next.Has(lint.Clitic) || next.Kind == lint.Comma && p.Tokens[i+2].Kind == lint.Number
}

// asSubject reports whether the token before next is a subject or a possessor.
func asSubject(next *lint.Token) bool {
	return next.Kind == lint.Word && next.Is(lint.SpeechVerb|lint.Be|lint.Have|lint.Modal|lint.Adverbial) || next.Has(lint.Clitic)
}

// namedBare reports whether the name before token i stands elsewhere in a person's
// place without the word at i, and a subject's or a possessor's place is here.
func namedBare(p *lint.Pass, i int) bool {
	if !asSubject(&p.Tokens[i+1]) {
		return false
	}
	const reach = 2048 // tokens to either side
	for j := max(0, i-reach); j < min(len(p.Tokens), i+reach); j++ {
		if t := &p.Tokens[j]; j != i-1 && t.Hash == p.Tokens[i-1].Hash && t.Has(lint.Title) && j+1 < len(p.Tokens) && p.Tokens[j+1].Hash != p.Tokens[i].Hash && personPlace(p, j) {
			return true
		}
	}
	return false
}
