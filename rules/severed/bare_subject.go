package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// bareSubject is how sure it is that s ends in a clause that has its subject and no verb: "pointing out that the falcon.",
// "a place where nobody." Where a verb is known to follow, the clause may open with a word that else begins phrases too:
// "as the temperature. Reached".
func bareSubject(d *lint.Document, s *lint.Sentence, verbFollows bool) float64 {
	const longest = 7 // tokens from the word that opens the clause
	last := s.EndToken - 2
	if t := &d.Tokens[last]; t.Kind != lint.Word || t.Has(lint.Quoted) || s.Words < 6 || t.Is(lint.Preposition) {
		return 0
	}
	for i := last - 1; i > max(s.FirstToken, last-longest); i-- {
		t := &d.Tokens[i]
		if t.Kind != lint.Word && t.Kind != lint.Number || t.Is(auxiliaries) {
			return 0
		}
		if !opensClause(d, i, verbFollows) {
			continue
		}
		g := grammar.Of(d, s)
		if nominalTo(g, i+1-s.FirstToken, last-s.FirstToken) {
			return 0.88
		}
		return 0
	}
	return 0
}

// opensClause reports whether the word at token i opens a clause and no phrase: a subject begins right behind it.
func opensClause(d *lint.Document, i int, verbFollows bool) bool {
	next := &d.Tokens[i+1]
	if !d.Tokens[i].Is(lint.Subordinator|lint.Relative|lint.Wh) || next.Class == 0 {
		return false
	}
	subject := next.Is(lint.Article|lint.SubjectPronoun) || d.LowerWord(next) == "nobody" || possessive(d.LowerWord(next))
	switch d.LowerWord(&d.Tokens[i]) {
	case "that", "because", "whether", "where", "which", "whom":
		return subject
	case "as", "when", "while", "if":
		return subject && verbFollows
	}
	return false
}

func possessive(word string) bool {
	switch word {
	case "his", "their", "its", "my", "our", "your":
		return true
	}
	return false
}

// nominalTo reports whether the tokens from i to last are one noun phrase, which "of" may lengthen.
func nominalTo(g grammar.Sentence, i, last int) bool {
	if g.Tokens[i].Is(lint.SubjectPronoun) && i < last {
		return false
	}
	for first := i; i <= last; i++ {
		if i > first+1 && g.Tags[i-1].IsNoun() && lexicon.HasForm(g.Word(i), lexicon.Base|lexicon.Third|lexicon.Past) {
			return false // the court arrest the suspect
		}
		switch t := g.Tags[i]; {
		case t.IsNoun(), t.IsAdjective(), t.IsDeterminer(), t == tag.PRP, t == tag.PRPS, t == tag.CD, t == tag.POS, g.Word(i) == "of", g.Word(i) == "nobody":
		default:
			return false
		}
	}
	return g.Tags[last].IsNoun() || g.Tags[last] == tag.PRP || g.Word(last) == "nobody"
}

// subjectCut judges the stop between a, which ends in a bare subject, and b, which begins with its verb or a second subject.
func subjectCut(d *lint.Document, a, b *lint.Sentence) float64 {
	first := &d.Tokens[b.FirstToken]
	if first.Has(lint.Quoted) || b.Words < 3 || !b.Marks.Has(lint.PlainStop) || bareSubject(d, a, true) == 0 {
		return 0
	}
	verb := first.Is(lint.Be|lint.Have|lint.Modal) || lexicon.PastOnly(d.LowerWord(first))
	if !verb && !first.Is(lint.Coordinator) {
		return 0
	}
	return bareSubject(d, a, verb)
}
