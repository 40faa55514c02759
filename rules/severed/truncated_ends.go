package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
)

// bareConnective reports whether t is a word that only opens a clause.
func bareConnective(d *lint.Document, t *lint.Token) bool {
	switch d.LowerWord(t) {
	case "because", "although", "whereas", "unless", "whether", "and", "or", "whose":
		return true
	}
	return false
}

// restarts is how sure it is that s, sentence i, breaks off inside its paragraph: its last word wants another, and the next
// sentence begins anew and does not give it.
func restarts(d *lint.Document, s *lint.Sentence, i int) float64 {
	next := &d.Sentences[i+1]
	if next.Block != s.Block || next.Words < 4 || next.Marks.Has(lint.StartsLower|lint.StartsQuoted|lint.DoubtfulStart) {
		return 0
	}
	last, first := &d.Tokens[s.EndToken-2], &d.Tokens[next.FirstToken]
	if last.Is(lint.Article|lint.Determiner) && first.Class == 0 || !first.Is(lint.Article|lint.Determiner|lint.SubjectPronoun|lint.Expletive) && first.Class != 0 {
		return 0
	}
	c := max(openEnd(d, s), bareSubject(d, s, false))
	if last.Is(lint.Article) && last.End-last.Start > 1 && d.Tokens[s.EndToken-3].Kind == lint.Word {
		c = 0.93
	}
	if c > 0.5 && grammar.Of(d, s).Finite(0) >= 0 && grammar.Of(d, next).MainVerb(0) > 0 {
		return c
	}
	return 0
}

// unclosed reports whether a paragraph without its full stop ends in a preposition
// behind a verb, which could be a particle only in a finished sentence.
func unclosed(p *lint.Pass, block *lint.Block, g grammar.Sentence, last int) bool {
	if block.Kind != lint.Paragraph || g.Marks.Has(lint.PlainStop) || !p.Profile.Careful() || g.HasWhSince(last) || g.Tags[last] != tag.IN {
		return false
	}
	switch g.Word(last) {
	case "on", "in", "at", "by", "with", "for", "from", "to", "under", "after", "before", "since":
		return true
	}
	return false
}

// infinitive reports whether the sentence ends in a "to" that waits for its verb.
func infinitive(g grammar.Sentence, last int) bool {
	return g.Tags[last] == tag.TO || g.Word(last) == "to"
}

// enumerates reports whether the sentence ends in the "; and" before the last item of a list.
func enumerates(g grammar.Sentence, last int) bool {
	return g.Tags[last] == tag.CC && last > 0 && g.Tokens[last-1].Kind != lint.Word
}

// emptyExistence reports whether s, without its full stop, says that there is something and not what: "There is a fear".
func emptyExistence(d *lint.Document, s *lint.Sentence) bool {
	if !d.Tokens[s.FirstToken].Is(lint.Expletive) || !d.Tokens[s.FirstToken+1].Is(lint.Be) || s.Words > 6 || s.Marks.Has(lint.PlainStop) || !d.Profile.News() {
		return false
	}
	g := grammar.Of(d, s)
	return g.EndsInNoun() && g.NounPhrase(2, len(g.Tokens))
}

// closing is the first sentence of a block behind which no more than a word or three at a time stand: tails. One that
// begins with a word of content in small letters may be what the sentence before it lacks.
func closing(d *lint.Document, block *lint.Block) int {
	const scrapWords = 3
	i := block.EndSentence - 1
	for ; i > block.FirstSentence; i-- {
		s := &d.Sentences[i]
		if first := &d.Tokens[s.FirstToken]; s.Words > scrapWords || s.Marks.Has(lint.StartsLower) && !first.Is(lint.Pronoun|lint.SpeechVerb|lint.Be) {
			break
		}
	}
	return i
}

// headline reports whether the sentence is written in title case.
func headline(d *lint.Document, s *lint.Sentence) bool {
	title := 0
	for i := s.FirstToken + 1; i < s.EndToken; i++ {
		if d.Tokens[i].Has(lint.Title) {
			title++
		}
	}
	return title*2 > s.Words
}

// tailStart is where the clause that breaks off begins: at most eight words before the end.
func tailStart(g grammar.Sentence) int {
	const reach = 9
	start := max(0, len(g.Tokens)-reach)
	for i := len(g.Tokens) - 2; i > start; i-- {
		if g.IsFinite(i) {
			return int(g.Tokens[i].Start)
		}
	}
	return int(g.Tokens[start].Start)
}

// continues reports whether the next block goes on with the sentence.
func continues(d *lint.Document, block *lint.Block) bool {
	if block.EndToken >= len(d.Tokens) {
		return false
	}
	next := &d.Tokens[block.EndToken]
	if b := d.BlockAt(int(next.Start)); d.Blocks[b].Kind == lint.Heading && d.Blocks[b].EndToken-d.Blocks[b].FirstToken < 4 {
		return false // a heading in lower case
	}
	return next.Has(lint.Lower) || next.Kind == lint.Comma
}
