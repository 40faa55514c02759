package severed

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// standsAlone gives f, which says that s has no main clause, the repair that makes a sentence of
// it: the connective goes, or a pronoun takes its place. What hangs on the host is joined instead,
// unless the connective is one that the source language begins its sentences with.
func standsAlone(p *lint.Pass, s, host *lint.Sentence, f *lint.Finding) bool {
	tokens := p.SentenceTokens(s)
	if len(tokens) < 4 {
		return false
	}
	word, next := p.LowerWord(&tokens[0]), &tokens[1]
	gone, instead := 1, "" // the tokens that go, and what stands in their place
	switch {
	case word == "in" && p.LowerWord(next) == "which" && tokens[2].Kind == lint.Comma: // Vietnamese trong đó,
		gone = 3
		if t := &tokens[3]; t.Is(lint.NumberWord) || t.Kind == lint.Number {
			instead = "Of these, " + p.LowerWord(t)
			gone = 4
		}
	case word == "where" && next.Is(lint.SubjectPronoun) && tokens[2].Is(lint.SpeechVerb): // Arabic haythu
	case word == "knowing" && p.LowerWord(next) == "that": // Arabic ‘ilman anna
		gone = 2
	case host != nil:
		return false
	case word == "while", word == "whereas", word == "although", word == "though", word == "because":
	case word == "where":
		instead = "There"
	case word == "in" && p.LowerWord(next) == "which":
		gone, instead = 2, "In it"
	case word == "which":
		instead = subjectFor(p, s)
	default:
		return false
	}
	if instead == "" && word == "which" {
		return false
	}
	place := lint.Span{Start: int(tokens[0].Start), End: int(tokens[gone-1].End)}
	if instead == "" {
		place.End = int(tokens[gone].End)
		instead = lexicon.Capitalized(p.Word(&tokens[gone]))
	}
	f.Fixes = []lint.Fix{p.Replace(place, instead, lint.Suggested, "Make it a sentence")}
	return true
}

// subjectFor is the pronoun that stands for the "Which" that begins s as the subject of its verb.
func subjectFor(p *lint.Pass, s *lint.Sentence) string {
	g := grammar.Of(p.Document, s)
	if !g.IsFinite(1) {
		return ""
	}
	switch verb := g.Word(1); {
	case verb == "are" || verb == "were" || verb == "have" || g.Tags[1] == tag.VBP:
		return "They"
	case g.Tokens[1].Is(auxiliaries):
		return "It"
	}
	return "That"
}

// reporting reports whether s begins with what a speaker does who spoke in the host: "Stating that".
func reporting(p *lint.Pass, s, host *lint.Sentence) bool {
	first := &p.Tokens[s.FirstToken]
	return strings.HasSuffix(p.LowerWord(first), "ing") && host.Marks.Has(lint.WithSpeech) && p.LowerWord(&p.Tokens[s.FirstToken+1]) == "that"
}
