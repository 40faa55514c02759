package severed

import "github.com/artlint/artlint/lint"

// startsAgain reports whether another sentence begins with the same word in lower case: a name that is written so.
func startsAgain(d *lint.Document, first *lint.Token, i int) bool {
	if first.Class != 0 {
		return false
	}
	for use := range d.LastUses(first.Hash) {
		if j := d.SentenceAt(use); j != i && d.Sentences[j].FirstToken == use && d.Tokens[use].Has(lint.Lower) {
			return true
		}
	}
	return false
}

// namedSmall reports whether the document uses the word of t as the name of something and always in small letters: often,
// and seldom behind an article or another word that nouns take.
func namedSmall(d *lint.Document, t *lint.Token) bool {
	const often = 4
	if t.Class != 0 || d.Capitals.MayHave(t.Hash) {
		return false
	}
	n, asNoun := 0, 0
	for i := range d.LastUses(t.Hash) {
		if n++; i > 0 && d.Tokens[i-1].Is(lint.Article|lint.Determiner|lint.NumberWord) {
			asNoun++
		}
	}
	return n >= often && asNoun*3 <= n
}
