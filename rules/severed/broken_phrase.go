package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// brokenPhrase judges a second part that is only a prepositional phrase.
func brokenPhrase(d *lint.Document, a, b *lint.Sentence) float64 {
	if b.Marks.Has(asides) || b.Words < 4 {
		return 0
	}
	g := grammar.Of(d, b)
	if relativeOnly(g) && a.Words >= 8 && !hasComparison(g) {
		return 0.7 // "From the bank that paid for it and has promised more."
	}
	if g.MayHaveMainVerb() {
		// "In December, and officials have said": the phrase belongs to what is before it.
		if g.Tokens[0].Is(lint.Preposition) && len(g.Tokens) > 4 && g.Tokens[2].Kind == lint.Comma && g.Tags[3] == tag.CC && g.Tags[1].IsNoun() {
			return 0.8
		}
		return 0
	}
	if phraseOpens(g) {
		return 0
	}
	if !b.Marks.Has(lint.BlockLast) && timed(g) && subjectAt(d, b.EndToken) && !grammar.Of(d, a).EndsInVerb() {
		return 0 // it belongs to what follows
	}
	if a.Words < 8 || hasComparison(g) {
		return 0.4
	}
	return 0.62
}

// hasComparison reports whether the fragment answers or contrasts, as writers do: a negation, "but", "too".
func hasComparison(g grammar.Sentence) bool {
	for i := range g.Tokens {
		if g.Tokens[i].Is(lint.Negation) && g.Word(i) != "without" || g.Word(i) == "too" || g.Word(i) == "but" || g.Word(i) == "course" {
			return true
		}
	}
	return false
}

// baseAhead reports whether the second word, or the one behind an adverb, is the plain form of a verb.
func baseAhead(g grammar.Sentence) bool {
	i := 1
	for i+1 < len(g.Tags) && g.Tags[i].IsAdverb() {
		i++
	}
	return lexicon.HasForm(g.Word(i), lexicon.Base) || g.Tokens[i].Is(lint.Be|lint.Have)
}

// brokenPair judges a second part that is joined by "and" or "or" and has no subject: "… of potatoes. And was restored",
// or no verb at all.
func brokenPair(d *lint.Document, a, b *lint.Sentence) float64 {
	const shortHost = 10
	if a.Words < shortHost || b.Words < 3 || b.Marks.Has(asides) || (a.Marks | b.Marks).Has(lint.WithFirst) {
		return 0
	}
	g := grammar.Of(d, b)
	switch next := &g.Tokens[1]; {
	case next.Is(lint.Be | lint.Have | lint.Modal):
		if lexicon.HasForm(g.Word(2), lexicon.Participle|lexicon.Base) || g.Tokens[2].Is(lint.Be|lint.Have) {
			return 0.85
		}
	case g.Tags[1].IsNoun() && next.Class == 0 && d.Tokens[a.FirstToken].Is(lint.Article|lint.Determiner) && verbless(grammar.Of(d, a)):
		return 0.72 // "The loom, four metres tall and built of oak. And elm by a joiner, has been …"
	case b.Words >= 4 && pastBehind(g, 1) && grammar.Of(d, a).MayHaveMainVerb():
		return 0.7 // "first denied. And then attributed to the weather"
	case b.Words >= 4 && g.Tags[1] != tag.TO && !next.Is(lint.Pronoun|lint.Adverbial|lint.Negation|lint.NumberWord|lint.Wh) && verbless(g):
		return 0.6
	}
	return 0
}

// pastBehind reports whether a past tense or a participle stands at i, or behind an adverb there, and no subject.
func pastBehind(g grammar.Sentence, i int) bool {
	if g.Word(i) == "then" || g.Word(i) == "later" || g.Word(i) == "finally" {
		i++
	}
	return lexicon.PastOnly(g.Word(i)) && g.Tokens[i].Has(lint.Lower) && g.Tokens[i].Class&^lint.SpeechVerb == 0 && g.Tags[i].IsVerb()
}

// lostObject judges a second part that is the object of the verb at the end of the first: "… the queue reached. The corner of the street".
func lostObject(d *lint.Document, a, b *lint.Sentence) float64 {
	const shortHost = 8
	last := &d.Tokens[a.EndToken-2]
	if a.Words < shortHost || b.Words < 3 || last.Kind != lint.Word || last.Class&^lint.SpeechVerb != 0 || last.Class != 0 && a.Marks.Has(lint.WithQuote) || b.Marks.Has(asides) {
		return 0
	}
	lemma, form, ok := lexicon.VerbForm(d.LowerWord(last))
	if !ok || form == lexicon.Gerund || lexicon.TransitivityOf(lemma) == lexicon.Intransitive {
		return 0
	}
	left := grammar.Of(d, a)
	if i := left.LastWord(); left.Word(i-1) == "to" && lexicon.TransitivityOf(lemma) != lexicon.Transitive || // "… to last."
		!left.Tags[i].IsVerb() && !left.Tokens[i-1].Is(lint.Have) || passive(left, i) || left.HasWhSince(i) {
		return 0
	}
	right := grammar.Of(d, b)
	if found := right.Tokens[0].Is(lint.Negation) && left.Tokens[left.LastWord()-1].Is(lint.Have); right.MayHaveMainVerb() || hasComparison(right) && !found {
		return 0
	}
	return 0.7
}

// subjectLost reports whether phrases with prepositions and nothing else stand before the auxiliary of b: its subject is in the
// part before it ("The otters. On the other hand have not been asked.").
func subjectLost(d *lint.Document, b *lint.Sentence) bool {
	verb := firstAuxiliary(d, b)
	if verb < 0 || b.Marks.Has(asides) || d.Tokens[b.FirstToken+verb+1].Is(lint.SubjectPronoun|lint.Article|lint.Determiner) {
		return false
	}
	g := grammar.Of(d, b)
	from := 0
	if g.Tokens[0].Is(lint.Coordinator) {
		from = 1 // "Or on the quay have been named after him"
	}
	return phrasesOnly(g, from, verb) && (lexicon.HasForm(g.Word(verb+1), lexicon.Participle|lexicon.Base) || g.Tokens[verb+1].Is(lint.Negation|lint.Be))
}

// firstAuxiliary is the index of the auxiliary that follows the first words of s, all of them in small letters, or -1.
func firstAuxiliary(d *lint.Document, s *lint.Sentence) int {
	const longest = 12
	for i := s.FirstToken + 2; i < min(s.EndToken-1, s.FirstToken+longest); i++ {
		t := &d.Tokens[i]
		if t.Kind != lint.Word || t.Has(lint.Title) {
			return -1
		}
		if t.Is(lint.Have | lint.Modal) {
			return i - s.FirstToken
		}
	}
	return -1
}

// phrasesOnly reports whether the tokens [from, to) are phrases of a preposition and one noun each. Of two nouns in a row the
// second may be a subject.
func phrasesOnly(g grammar.Sentence, from, to int) bool {
	if !g.Tokens[from].Is(lint.Preposition) || !g.Tags[to-1].IsNoun() {
		return false
	}
	for i := from + 1; i < to; i++ {
		behindNoun, t := g.Tags[i-1].IsNoun(), g.Tags[i]
		switch {
		case g.Tokens[i].Is(lint.Preposition):
			if !behindNoun {
				return false
			}
		case behindNoun, !t.IsNoun() && !t.IsDeterminer() && t != tag.PRPS && !t.IsAdjective():
			return false
		}
	}
	return true
}

// passive reports whether a form of be stands close before the participle at i.
func passive(g grammar.Sentence, i int) bool {
	const near = 4
	for j := i - 1; j >= max(0, i-near); j-- {
		if g.Tokens[j].Is(lint.Be) {
			return true
		}
	}
	return false
}

// relativeOnly reports whether every verb of a phrase without commas belongs to its relative clause: the first to the
// relative word, others to a conjunction right before them.
func relativeOnly(g grammar.Sentence) bool {
	verb := g.Finite(0)
	if verb < 2 || commas(g.Tokens) > 0 {
		return false
	}
	if t := &g.Tokens[verb-1]; !t.Is(lint.Relative) || t.Is(lint.Subordinator) && !g.Tags[verb-2].IsNoun() {
		return false
	}
	for verb = g.Finite(verb + 1); verb > 0; verb = g.Finite(verb + 1) {
		if !g.Tokens[verb-1].Is(lint.Coordinator) {
			return false
		}
	}
	return true
}
