package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// phraseOpens reports whether a comma closes a first phrase and a clause begins behind it, whose verb the machine lost or
// tags do not see: "In addition, the owner", "For details, please see". "In Riga, Tartu and Vilnius" goes on with its list.
func phraseOpens(g grammar.Sentence) bool {
	const reach, rest, item = 12, 3, 4
	comma := 1
	for comma < len(g.Tokens) && g.Tokens[comma].Kind != lint.Comma {
		comma++
	}
	if comma+rest >= len(g.Tokens) || comma >= reach {
		return false
	}
	if first := g.Word(0) + " " + g.Word(1); connectives[first] && comma < 5 {
		return true
	}
	for j := comma + 1; j < min(len(g.Tokens)-1, comma+item) && !g.Tags[comma+1].IsAdverb(); j++ {
		if g.Tokens[j].Kind == lint.Comma || g.Tokens[j].Is(lint.Coordinator) {
			return false
		}
	}
	next := comma + 1
	if g.Tags[next].IsAdverb() {
		next++
		if lexicon.HasForm(g.Word(next), lexicon.Base) {
			return true // ", promptly report"
		}
	}
	return g.Tokens[next].Is(lint.Article|lint.Determiner|lint.SubjectPronoun) || g.Tokens[next].Has(lint.Title) && g.Tags[next].IsNoun() ||
		g.Tags[next] == tag.VB || g.Word(next) == "please"
}

// connectives are the first two words of phrases with which a sentence begins, closed by a comma.
var connectives = map[string]bool{
	"in addition": true, "in fact": true, "in particular": true, "in short": true, "in contrast": true, "in response": true, "in conclusion": true, "in general": true,
	"for example": true, "for instance": true, "for details": true, "for more": true, "for reference": true, "for reservations": true, "for inquiries": true,
	"at present": true, "as a": true, "on average": true,
}

// frontedPhrase judges a first part that is a phrase of time and nothing else, before a whole sentence without one:
// "At the time of the search. The police found".
func frontedPhrase(d *lint.Document, a, b *lint.Sentence) float64 {
	const longest = 12
	if first := &d.Tokens[a.FirstToken]; !first.Is(lint.Preposition) || a.Words < 4 || a.Words > longest || b.Words < 5 || !subjectAt(d, b.FirstToken) ||
		(a.Marks | b.Marks).Has(asides|lint.WithFirst) || commas(d.SentenceTokens(a)) > 0 {
		return 0
	}
	if g := grammar.Of(d, a); !timed(g) || !verbless(g) || !g.EndsInNoun() && g.Tags[g.LastWord()] != tag.CD || grammar.Of(d, b).MainVerb(0) < 0 {
		return 0
	}
	return 0.66
}

// frontedBehind reports whether b is such a phrase and belongs to the sentence behind it.
func frontedBehind(d *lint.Document, b *lint.Sentence) bool {
	if b.Marks.Has(lint.BlockLast) || !d.Tokens[b.FirstToken].Is(lint.Preposition) {
		return false
	}
	for i := d.Blocks[b.Block].FirstSentence; i+1 < d.Blocks[b.Block].EndSentence; i++ {
		if &d.Sentences[i] == b {
			return frontedPhrase(d, b, &d.Sentences[i+1]) > 0
		}
	}
	return false
}

// timed reports whether the phrase says when.
func timed(g grammar.Sentence) bool {
	switch g.Word(0) {
	case "during", "after", "before", "until", "since":
		return true
	}
	for i := range g.Tokens {
		if word := g.Word(i); g.Tokens[i].Is(lint.Month|lint.Weekday) || lexicon.TimeNoun(word) || word == "end" || word == "beginning" || word == "start" {
			return true
		}
	}
	return false
}

// subjectAt reports whether a subject may begin at token i.
func subjectAt(d *lint.Document, i int) bool {
	t := &d.Tokens[i]
	return t.Kind == lint.Word && t.Has(lint.Title) && !t.Has(lint.Quoted) && (t.Class == 0 || t.Is(lint.Article|lint.Determiner|lint.SubjectPronoun|lint.PersonTitle))
}
