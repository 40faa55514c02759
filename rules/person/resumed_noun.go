package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// agree reports whether the pronoun at token i can stand for the noun at token n.
func agree(g grammar.Sentence, i, n int) bool {
	if n < 0 {
		return false
	}
	word := g.Word(n)
	many := g.Tags[n] == tag.NNS || word == "police"
	switch {
	case g.Word(i) == "they":
		return many
	case g.Word(i) == "it":
		return institutions[word] && !many
	}
	_, gendered := genderedNouns[word]
	return !many && (gendered || personNouns[word] || lexicon.IsOfficial(word))
}

// speakers reports whether "experts they said." ends the sentence at token i: a plural of people behind
// a comma, the pronoun and a verb of saying.
func speakers(p *lint.Pass, s *lint.Sentence, i int) bool {
	start := i - 2
	if start > s.FirstToken && p.Tokens[start].Is(lint.Article) {
		start--
	}
	if start < s.FirstToken || i+2 != s.EndToken-1 || p.Tokens[start].Kind != lint.Comma || !p.Tokens[i+1].Is(lint.SpeechVerb) || p.Tokens[i+2].Kind != lint.Stop {
		return false
	}
	noun := p.LowerWord(&p.Tokens[i-1])
	if p.Tokens[i].Hash != they {
		return lexicon.IsOfficial(noun) || personNouns[noun]
	}
	return plural(p, &p.Tokens[i-1]) && (persons(noun) || lexicon.IsOfficial(noun[:len(noun)-1]))
}

// persons reports whether a plural has an ending of nouns for people.
func persons(noun string) bool {
	if len(noun) < 6 {
		return false
	}
	switch noun[len(noun)-4:] {
	case "ists", "ians":
		return true
	}
	return noun[len(noun)-3:] == "ers" || noun[len(noun)-3:] == "ors"
}

// nounBefore reports whether a noun phrase that the pronoun at token i takes up opens the sentence,
// which has no other verb for it: "Penguins they live", but not "The bread they bake is sold".
func nounBefore(p *lint.Pass, s *lint.Sentence, i int) bool {
	const longest, least = 6, 4 // tokens before the pronoun, and from it on
	if first := &p.Tokens[s.FirstToken]; i-s.FirstToken > longest || s.EndToken-i < least || first.Class != 0 && !first.Is(lint.Article) || !first.Has(lint.Title) {
		return false
	}
	for j := s.FirstToken + 1; j < i; j++ {
		if t := &p.Tokens[j]; t.Kind != lint.Word || t.Class&^(lint.PersonTitle|lint.NumberWord) != 0 && p.LowerWord(t) != "of" {
			return false
		}
	}
	g := grammar.Of(p.Document, s)
	k := i - s.FirstToken
	misread := g.Tags[k-1] == tag.VBZ && g.Word(k) == "they" // no verb stands before its subject here
	if !misread && !takesUp(g, k) || !g.IsFinite(k+1) || g.Finite(0) < k-1 {
		return false
	}
	if lemma, _ := lexicon.Lemma(g.Word(k + 1)); g.Tokens[k+2].Is(lint.Preposition) && !g.Tokens[k+2].Is(lint.Subordinator) && lexicon.TransitivityOf(lemma) != lexicon.Intransitive {
		return false // its object is the noun: "the children they teach in Orrin"
	}
	return !verbForNoun(g, k)
}

// takesUp reports whether the pronoun at token k can stand for the noun before it, or for the head of its phrase.
func takesUp(g grammar.Sentence, k int) bool {
	return g.Tags[k-1].IsNoun() && (agree(g, k, k-1) || agree(g, k, headNoun(g, k)) || g.Word(k) == "it" && ministry(g, k))
}

// verbForNoun reports whether a second verb stands behind that of the pronoun at token k, in no clause of its own: it is the noun's.
func verbForNoun(g grammar.Sentence, k int) bool {
	const auxiliary = lint.Have | lint.Be
	if g.Tokens[k+2].Is(auxiliary) && !g.Tokens[k+1].Is(auxiliary|lint.Modal) {
		return true
	}
	for j := k + 2; j < len(g.Tokens); j++ {
		t := &g.Tokens[j]
		pair := t.Is(lint.Coordinator) && g.Tags[min(j+1, len(g.Tags)-1)].IsNoun() // bread and milk
		switch {
		case t.Is(lint.Coordinator|lint.Subordinator|lint.Relative|lint.Wh) && !pair:
			return false
		case g.IsFinite(j), t.Is(auxiliary) && j > k+2:
			return true
		}
	}
	return false
}

// ministry reports whether an institution is among the capitalised words before token end.
func ministry(g grammar.Sentence, end int) bool {
	for i := range end {
		if institutions[g.Word(i)] {
			return true
		}
	}
	return false
}
