package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
	"strings"
)

// commentWords is the length from which a relative clause is more than a comment ("Which is considered rude.").
const commentWords = 9

// relativeOrphan judges "Which …": stronger where a subject follows than where a comment does.
func relativeOrphan(d *lint.Document, s *lint.Sentence) float64 {
	g := grammar.Of(d, s)
	if g.MainVerb(0) >= 0 {
		return 0
	}
	switch {
	case g.Tags[1].IsFinite() && g.Tokens[1].Is(lint.Be|lint.Modal|lint.Have|lint.Do):
		if s.Marks.Has(lint.BlockFirst) && (g.Tags[2] == tag.VBN || g.Tokens[1].Is(lint.Modal)) {
			return 0.7
		}
		if s.Words >= commentWords && (g.Tags[2] == tag.VBN || g.Tokens[1].Is(lint.Modal)) {
			return 0.6
		}
		return 0
	case g.Tags[1].IsFinite():
		if s.Marks.Has(lint.BlockFirst) {
			return 0.6
		}
		return 0.35
	}
	return 0.78
}

// whereOrphan judges "Where the team found coins.": a relative clause of place with a subject and no main clause.
func whereOrphan(d *lint.Document, s *lint.Sentence) float64 {
	g := grammar.Of(d, s)
	if g.Finite(2) < 0 || g.IsFinite(1) || g.MayHaveMainVerb() {
		return 0
	}
	return 0.66
}

// subordinateOrphan judges a clause with "while" or "although" and no main clause.
func subordinateOrphan(d *lint.Document, s *lint.Sentence, word string) float64 {
	if clauseFollows(d, s) {
		return 0
	}
	g := grammar.Of(d, s)
	if g.Finite(1) < 0 || g.MayHaveMainVerb() {
		return 0
	}
	if word == "while" || word == "whereas" {
		return 0.72
	}
	return 0.6
}

// participleOrphan judges a sentence that begins with a participle or a bare noun and has no main verb.
func participleOrphan(d *lint.Document, s, host *lint.Sentence) float64 {
	word := d.LowerWord(&d.Tokens[s.FirstToken])
	ing := len(word) > 5 && strings.HasSuffix(word, "ing") && (host != nil && host.Words > 10 || d.LowerWord(&d.Tokens[s.FirstToken+1]) == "that" || d.LowerWord(&d.Tokens[s.FirstToken+2]) == "that")
	attributed := host != nil && host.Marks.Has(lint.WithSpeech) && host.Words < 20 &&
		d.Tokens[s.FirstToken+1].Is(lint.Preposition) && leftUnsaid(d, host)
	if ing {
		_, form, _ := lexicon.VerbForm(word)
		ing = form&lexicon.Gerund != 0
	}
	participle := strings.HasSuffix(word, "ed") && d.Tokens[s.FirstToken+1].Is(lint.Preposition) && !s.Marks.Has(lint.WithSpeech)
	if !ing && !attributed && !participle || s.Marks.Has(lint.WithQuote|lint.WithPause|lint.WithDash) {
		return 0
	}
	g := grammar.Of(d, s)
	switch {
	case g.MainVerb(0) >= 0:
		return 0
	case ing && (g.Word(1) == "that" || g.Word(2) == "that" && g.Tokens[1].Is(lint.Preposition)):
		return 0.7
	case participle && (g.Tags[0] == tag.VBN || g.Tags[0] == tag.VBD || g.Tags[0] == tag.JJ) && s.Words >= 5 && !g.MainAfterComma():
		return 0.6
	case ing && g.Tags[0] == tag.VBG && host != nil && host.Words > 10 && s.Words >= 5 && !g.MayHaveMainVerb() && d.Profile.News():
		return 0.64
	case attributed && (g.Tags[0] == tag.NN || g.Tags[0] == tag.NNS || g.Tags[0] == tag.NNP || g.Tags[0] == tag.VB) && g.Tags[1] == tag.IN && s.Words >= 5:
		return 0.75
	}
	return 0
}

// leftUnsaid reports whether the host ends in "told X" and never says what was told.
func leftUnsaid(d *lint.Document, host *lint.Sentence) bool {
	tokens := d.SentenceTokens(host)
	for i := len(tokens) - 1; i >= max(0, len(tokens)-7); i-- {
		if tokens[i].Is(lint.SpeechVerb) && i > 0 && tokens[i-1].Kind != lint.Stop { // "Add the stock." is an order
			return !host.Marks.Has(lint.WithQuote)
		}
	}
	return false
}

// relativeAt is the index of the relative word behind the first comma of s, or 0: "The old bridge, which".
func relativeAt(d *lint.Document, s *lint.Sentence) int {
	const longest = 10 // of what stands before the comma
	first := &d.Tokens[s.FirstToken]
	if first.Class != 0 && !first.Is(lint.Article) || !commonStart(d, s) {
		return 0
	}
	for i := s.FirstToken + 1; i < min(s.EndToken-3, s.FirstToken+longest); i++ {
		if d.Tokens[i].Kind == lint.Comma {
			if word := d.LowerWord(&d.Tokens[i+1]); word == "which" || word == "who" || word == "whose" {
				return i + 1 - s.FirstToken
			}
			return 0
		}
	}
	return 0
}
