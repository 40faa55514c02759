package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// titledGivenNames reports "Mr. Shigeo" in a document about Shigeo Utsumi.
func titledGivenNames(p *lint.Pass) {
	const article = 5000 // words: in a longer text names meet by chance
	if p.Profile.Words > article {
		return
	}
	for i := range p.Sentences {
		if p.Sentences[i].Marks.Has(lint.WithTitle) {
			titledIn(p, &p.Sentences[i])
		}
	}
}

func titledIn(p *lint.Pass, s *lint.Sentence) {
	for i := s.FirstToken; i+1 < s.EndToken; i++ {
		title, name := &p.Tokens[i], &p.Tokens[i+1]
		if !title.Is(lint.PersonTitle) || title.Has(lint.Quoted) || !name.Has(lint.Title) || name.Has(lint.Hyphenated) {
			continue
		}
		if _, ok := courtesy(p, title); !ok {
			continue
		}
		if next := wordAt(p, i+2); next != nil && next.Has(lint.Title) {
			continue
		}
		kind := lexicon.NameKind(p.Word(name))
		if kind&lexicon.Given == 0 || kind&^lexicon.Given != 0 {
			continue
		}
		family := familyName(p, name, 0)
		if family == nil {
			continue
		}
		text := bareName(p, family)
		if usesTitle(p, title, name) {
			text = p.Word(title) + " " + text
		}
		span := lint.Span{Start: int(title.Start), End: int(name.End)}
		p.Report(lint.Finding{
			Span: span, Confidence: 0.65, Message: "A courtesy title goes with the family name, not with the given name",
			Related: []lint.Related{{Span: family.Span(), Message: "the family name"}},
			Fixes:   []lint.Fix{p.Replace(span, text, lint.Suggested, "Use the family name")},
		})
	}
}

// familyName is the capitalised word that stands behind the given name elsewhere in
// the document; nil where there is none, or several, or where a word before the name
// says that it is the family name itself. A word of the hash besides is none.
func familyName(p *lint.Pass, given *lint.Token, besides uint32) *lint.Token {
	var family *lint.Token
	for i := range p.LastUses(given.Hash) {
		t := &p.Tokens[i]
		if !t.Has(lint.Title) || t == given {
			continue
		}
		if prev := wordAt(p, i-1); prev != nil && prev.Has(lint.Title) && !t.Has(lint.LineBefore) && lexicon.NameKind(p.Word(prev))&lexicon.Given != 0 {
			return nil
		}
		next := wordAt(p, i+1)
		if next == nil || next.Hash == besides || next.Has(lint.Clitic|lint.LineBefore|lint.Lower) || next.Class != 0 || !isName(p, next) {
			continue
		}
		if family != nil && bareName(p, family) != bareName(p, next) {
			return nil
		}
		if family == nil {
			family = next
		}
	}
	return family
}

// isName reports whether t can be part of a person's name.
func isName(p *lint.Pass, t *lint.Token) bool {
	if !t.Has(lint.Title) {
		return false
	}
	kind := lexicon.NameKind(p.Word(t))
	return kind == 0 || kind&lexicon.Person != 0
}

// bareName is a name without an honorific suffix.
func bareName(p *lint.Pass, t *lint.Token) string {
	word := p.Word(t)
	for i := range word {
		if word[i] == '-' && lexicon.Honorific(word[i+1:]) != "" {
			return word[:i]
		}
	}
	return word
}

// usesTitle reports whether the document has the title before other names too.
func usesTitle(p *lint.Pass, title, name *lint.Token) bool {
	for i := 0; i+1 < len(p.Tokens); i++ {
		if t, next := &p.Tokens[i], &p.Tokens[i+1]; t.Hash == title.Hash && next.Has(lint.Title) && next.Hash != name.Hash {
			return true
		}
	}
	return false
}
