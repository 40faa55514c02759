package person

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
)

// antecedent proposes for I at token i of sentence g what the sentence before it is
// about: its one person, by the pronoun where the document shows the gender and by
// the family name otherwise. It proposes nothing where the verb would not agree.
func antecedent(p *lint.Pass, b *lint.Block, g grammar.Sentence, i int) []lint.Fix {
	const article = 5000 // words
	if p.Profile.Words > article || !g.Tokens[i].Is(lint.FirstSingular) || g.Tags[i+1] != tag.VBD && g.Tags[i+1] != tag.MD || g.Start == b.Start {
		return nil
	}
	w := findPeople(p)
	who := ambiguous
	for j := sentenceBefore(p, b, g.FirstToken).FirstToken; j < g.FirstToken; j++ {
		k, named := w.naming[j]
		if named && (k < 0 || who >= 0 && k != who) || !named && w.other(j) {
			return nil
		}
		if named {
			who = k
		}
	}
	if who < 0 {
		return nil
	}
	return []lint.Fix{p.Replace(g.Tokens[i].Span(), w.reference(who), lint.Suggested, "Name the person")}
}

// sentenceBefore is the sentence of block b that ends at token end.
func sentenceBefore(p *lint.Pass, b *lint.Block, end int) *lint.Sentence {
	for j := b.FirstSentence; j < b.EndSentence; j++ {
		if s := &p.Sentences[j]; s.EndToken == end {
			return s
		}
	}
	return &p.Sentences[b.FirstSentence]
}

// reference is how a sentence that follows the name may call person who.
func (w *people) reference(who int) string {
	for i := range w.Blocks {
		w.count(i)
	}
	var n [2]int
	for _, v := range w.humans[who].votes {
		n[index(v.female)]++
	}
	switch {
	case n[0] > 0 && n[1] == 0:
		return "He"
	case n[1] > 0 && n[0] == 0:
		return "She"
	}
	family := w.humans[who].full[len(w.humans[who].full)-1]
	for i := range w.Tokens {
		if w.Tokens[i].Hash == family {
			if word := w.Word(&w.Tokens[i]); word != strings.ToUpper(word) {
				return word
			}
		}
	}
	return "He or she"
}
