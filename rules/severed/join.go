package severed

import (
	"fmt"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// join takes out the full stop between two neighbouring sentences, with the space before
// it, and lowers the first letter of the second where it is no name.
func join(p *lint.Pass, a, b *lint.Sentence) lint.Fix {
	stop := &p.Tokens[a.EndToken-1]
	first := &p.Tokens[b.FirstToken]
	mark, word := "", p.LowerWord(first)
	switch more := b.FirstToken+1 < b.EndToken; {
	case more && (asideFollows(p, b) || p.Tags(b)[0] == tag.VBG && first.Class == 0):
		mark = ","
	case more && word == "what" && grammar.MayBeFinite(p.Document, &p.Tokens[b.FirstToken+1]):
		mark, word = ",", "which" // the market. what pays for the bus
	}
	edits := []lint.Edit{{Span: p.Gap(stop.Span()), New: mark}}
	if first.Has(lint.Title) && commonStart(p.Document, b) || word != p.LowerWord(first) {
		edits = append(edits, lint.Edit{Span: first.Span(), New: word})
	}
	return lint.Fix{Message: "Join the two parts", Applicability: lint.Suggested, Edits: edits}
}

// asideFollows reports whether the second part tells more of the first, which was at its end:
// "and most of them unkind", "Which will serve", "In which an auditor".
func asideFollows(p *lint.Pass, b *lint.Sentence) bool {
	first, next := &p.Tokens[b.FirstToken], &p.Tokens[b.FirstToken+1]
	which := func(t *lint.Token) bool {
		word := p.LowerWord(t)
		return word == "which" || word == "whom" || word == "whose"
	}
	switch {
	case first.Is(lint.Coordinator):
		of := b.FirstToken + 2 // and most of them
		return of+1 < b.EndToken && p.LowerWord(&p.Tokens[of]) == "of" && p.Tokens[of+1].Is(lint.Pronoun|lint.Relative) && next.Kind == lint.Word
	case focusing(p.LowerWord(first)):
		return true // "Especially the elderly"
	case first.Has(lint.Title):
		return which(first) || first.Is(lint.Preposition) && which(next)
	}
	return false
}

// reportBreak reports the stop between a and b, which cuts a sentence in two. A few words behind
// a whole sentence, at the end of a paragraph, are rather a torn-off end than its rest.
func reportBreak(p *lint.Pass, a, b *lint.Sentence, confidence float64) {
	fix := join(p, a, b)
	if g := grammar.Of(p.Document, a); g.Finite(0) < 0 && (g.Word(0) == "to" || g.Tokens[0].Is(lint.Preposition) && grammar.Of(p.Document, b).MainVerb(0) > 0) {
		fix.Edits[0].New = ","
	}
	last := &p.Tokens[max(a.FirstToken, a.EndToken-2)]
	if last.Is(lint.Preposition) && !last.Is(lint.Subordinator) && grammar.Of(p.Document, b).MainVerb(0) > 0 {
		fix.Applicability = lint.Manual // what the preposition waits for may be lost: "the search of. A boat was found"
	}
	f := lint.Finding{
		Span:       lint.Span{Start: int(last.Start), End: int(p.Tokens[b.FirstToken].End)},
		Confidence: confidence,
		Message:    "The full stop cuts a sentence in two",
		Fixes:      []lint.Fix{fix},
	}
	if scrapOf(p.Document, a, b) {
		f.Span = b.Span
		f.Message = fmt.Sprintf("“%s” is a torn-off end of the sentence before it", p.Slice(b.Span))
		f.Fixes = []lint.Fix{p.Delete(b.Span, lint.Suggested, fmt.Sprintf("Delete “%s”", p.Slice(b.Span))), fix}
	}
	p.Report(f)
}

// scrapOf reports whether b says nothing that a, which is complete, is waiting for: a few words
// in lower case that end the paragraph, at most two of them of open classes, neither names nor numbers.
func scrapOf(d *lint.Document, a, b *lint.Sentence) bool {
	const longest, told = 5, 2
	if b.Words > longest || !b.Marks.All(lint.StartsLower|lint.BlockLast|lint.PlainStop) || b.Marks.Has(lint.WithQuote|lint.WithDigit) {
		return false
	}
	g := grammar.Of(d, b)
	tells := 0
	for i := range g.Tokens {
		t := &g.Tokens[i]
		if t.Has(lint.Title | lint.Upper) {
			return false
		}
		if t.Kind == lint.Word && t.Class == 0 {
			tells++
		}
	}
	last := g.LastWord()
	return tells <= told && g.Tokens[0].Is(lint.Preposition|lint.Coordinator) && (g.Tags[last].IsNoun() || g.Tokens[last].Class != 0) && grammar.Of(d, a).Complete()
}

// commonStart reports whether the first word of s is a common word whose capital
// only marks the start of the sentence.
func commonStart(d *lint.Document, s *lint.Sentence) bool {
	first := &d.Tokens[s.FirstToken]
	word := d.Word(first)
	if first.Class != 0 {
		return word != "I" && !first.Is(lint.Month|lint.Weekday)
	}
	return lexicon.IsWord(d.LowerWord(first)) && lexicon.NameKind(word) == 0
}
