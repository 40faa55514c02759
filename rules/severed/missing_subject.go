package severed

import (
	"fmt"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// MissingSubject finds places where a word that the grammar needs was dropped.
var MissingSubject = &lint.Rule{
	Name:     "missing-subject",
	Family:   "severed",
	Title:    "Needed word dropped",
	Severity: lint.Warning,
	Issue:    lint.Omission,
	Fix:      lint.Manual,
	Doc: `A subject or a name that the sentence needs is not there: "From, to, 214 clinics will take part",
"The key of is stored.", "Found that two of the three kept recording.", "Under a rule passed in May, must record the weight.", “We left,” said
with a smile.

The source drops its subject, or the dropped word was a link that did not survive the extraction.

Which word is missing cannot be known from the copy, so nothing is proposed.`,
	Examples: []lint.Example{
		{Bad: "The clinics open on Monday, the ministry said. «From, to,» the vaccine will be free."},
		{Bad: "The public key «of is» kept in the same place, the report says."},
		{Bad: "This newspaper bought three lamps, the editor said. «Found that» two of them kept recording."},
		{Bad: "The hosts had nine shots, the clerk said, and the guests had nine «corners to», but none of them went in."},
		{Bad: "The council met until midnight, a clerk said. «Took the» case to the court in the morning."},
		{Bad: "The road was mended in May, a clerk said. «Second, is» also the way by which the milk comes to the town."},
		{Bad: "The lorry took the wrong road and came to the farm, «where planted them» in the yard before anyone noticed."},
		{Bad: "The law was passed in May, a clerk said. Under a rule passed with the budget, «must record» the weight of every loaf. In the spring, the bakers will go to court."},
		{Bad: "The bakers, a clerk said on Monday, «presented which» show that the price of a loaf has not risen for nine years."},
		{Bad: "The market is small, a clerk said. «Firstly, Secondly,» the stalls are being bought by the bakers."},
		{Bad: "The museum will stay open until midnight, a clerk said.\n\n«Was met» with great joy by the children of the town."},
		{Bad: "“My wife was the only other bidder«”, – said» with a straight face. The road is shut."},
	},
	Counter: []lint.Counter{
		{Text: "“We lost it,” said with a smile the mayor of Orrin. “We left,” said in May, is what “they said” means to him.", Why: "the speaker follows, words about words"},
		{Text: "He asked what it consisted of, is all.", Why: "a stranded preposition before a comma"},
		{Text: "In the yard, stood a tree. By noon, had they come, they would have seen it. They asked which come first, a clerk said.", Why: "inversions, a question"},
		{Text: "What the report speaks of is a mistake.", Why: "a clause with what"},
		{Text: "First, is the matter of the yard where stood a tree. Also, is there anybody who wants it?", Why: "inversions"},
		{Text: "Found in 1906, the ship is now a museum, its keeper said.", Why: "a participle"},
	},
	Run: func(p *lint.Pass) {
		for i := range p.Sentences {
			s := &p.Sentences[i]
			if s.Words < 4 || !p.Blocks[s.Block].IsProse() {
				continue
			}
			danglingPrepositions(p, s)
			verbFirst(p, s)
			auxiliaryFirst(p, s)
			frontedVerb(p, s)
			lostBeforeWhich(p, s)
			if s.Marks.Has(lint.WithQuote) {
				nobodySaid(p, p.SentenceTokens(s))
			}
			if tokens := p.SentenceTokens(s); len(tokens) > 5 && !s.Marks.Has(lint.OtherStop) {
				adverbFirst(p, tokens)
			}
		}
	},
}

// verbFirst reports a sentence of a report that begins with the past tense of its
// verb: "Found that two of them …", "Took the case to court." Where several do, it is
// the style of a list or of notes.
func verbFirst(p *lint.Pass, s *lint.Sentence) {
	if !startsWithPast(p.Document, s) || !p.Profile.News() || p.Profile.FirstPerson() {
		return
	}
	for i := range p.Sentences {
		if other := &p.Sentences[i]; other.FirstToken != s.FirstToken && startsWithPast(p.Document, other) {
			return
		}
	}
	first, next := &p.Tokens[s.FirstToken], &p.Tokens[s.FirstToken+1]
	if next.Kind == lint.Comma && p.Tokens[s.FirstToken+2].Kind == lint.Number { // Ran, 44, a name
		return
	}
	g := grammar.Of(p.Document, s)
	if g.MainAfterComma() {
		return
	}
	for v := g.MainVerb(1); v > 0 && p.LowerWord(next) != "that"; v = g.MainVerb(v + 1) {
		if g.Tags[v-1] != tag.CC && !afterCoordinator(g, v) { // "searched the flat and seized a laptop" has one subject
			return
		}
	}
	_, form, _ := lexicon.VerbForm(p.LowerWord(first))
	switch {
	case p.LowerWord(next) == "that" && (g.Tags[0] == tag.VBD || g.Tags[0] == tag.VBN):
		report(p, first, next, 0.8)
	case form&lexicon.Participle == 0: // "Took": no participle
		report(p, first, next, 0.7)
	case next.Is(lint.Article|lint.Pronoun) || g.Tags[1] == tag.PRPS: // "Announced the result": it has its object
		report(p, first, next, 0.62)
	}
}

// auxiliaryFirst reports a paragraph that opens with the auxiliary of a passive: "Was opened by the mayor in May."
func auxiliaryFirst(p *lint.Pass, s *lint.Sentence) {
	first, next := &p.Tokens[s.FirstToken], &p.Tokens[s.FirstToken+1]
	if !first.Is(lint.Be|lint.Have|lint.Modal) || first.Is(lint.Month) || !first.Has(lint.Title) || first.Has(lint.Quoted) || !s.Marks.All(lint.BlockFirst|lint.PlainStop) || !p.Profile.News() {
		return
	}
	_, form, _ := lexicon.VerbForm(p.LowerWord(next))
	switch word := p.LowerWord(first); {
	case nonfinite(word), next.Has(lint.Title):
	case first.Is(lint.Be) && form&lexicon.Participle != 0, first.Is(lint.Have) && (next.Is(lint.Be) || form&lexicon.Participle != 0), first.Is(lint.Modal) && p.LowerWord(next) == "be":
		report(p, first, next, 0.8)
	}
}

// afterCoordinator reports whether a comma and a conjunction stand before token i: a clause of its own.
func afterCoordinator(g grammar.Sentence, i int) bool {
	for i--; i > 0; i-- {
		if g.Tags[i] == tag.CC && g.Tokens[i-1].Kind == lint.Comma {
			return true
		}
	}
	return false
}

// startsWithPast reports whether the first word of s has the form of a past tense and
// no subject stands before it.
func startsWithPast(d *lint.Document, s *lint.Sentence) bool {
	first := &d.Tokens[s.FirstToken]
	if first.Kind != lint.Word || first.Class&^lint.SpeechVerb != 0 || !first.Has(lint.Title) || first.Has(lint.Quoted) || s.Words < 5 || !s.Marks.Has(lint.PlainStop) {
		return false
	}
	word := d.LowerWord(first)
	_, form, ok := lexicon.VerbForm(word)
	return ok && form&lexicon.Past != 0 && form&(lexicon.Base|lexicon.Gerund) == 0 && !conjunctive(word) && lexicon.NameKind(d.Word(first)) == 0
}

func report(p *lint.Pass, from, to *lint.Token, confidence float64) {
	span := lint.Span{Start: int(from.Start), End: int(to.End)}
	p.Report(lint.Finding{Span: span, Confidence: confidence, Message: fmt.Sprintf("A word is missing around “%s”", p.Slice(span))})
}

// conjunctive names participles that open a clause of condition.
func conjunctive(word string) bool {
	switch word {
	case "given", "provided", "granted", "supposed":
		return true
	}
	return false
}
