package wording

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// beforePlural reports "a worms that" and "400 a seedlings": an indefinite article before a plural, behind which no noun
// of its own follows ("a sports club").
func beforePlural(s near.Site) {
	if !s.Is(0, "a") && !s.Is(0, "an") && (s.At > 0 && s.Kind(-1) != lint.Stop || s.Is(0, "The")) || s.Is(0, "the") || s.Token(1).Has(lint.LineBefore|lint.Hyphenated) || !pluralOnly(s.Lowered(1)) || s.Tight(0) {
		return
	}
	if s.Is(0, "A") && s.Among(1, "shares", "levels", "roads", "sides", "lists", "grades", "teams") {
		return // their class
	}
	number := s.Kind(-1) == lint.Number || s.Token(-1).Is(lint.NumberWord) && !s.Among(-1, "one", "half")
	after := s.Token(2)
	ends := after.Kind == lint.Stop || after.Kind == lint.Comma || after.Kind == lint.Word && after.Is(lint.Relative|lint.Be|lint.Have|lint.Modal|lint.Preposition|lint.Coordinator) && !after.Has(lint.Clitic) && !s.Among(2, "and", "or", "for")
	if !ends && !number || s.Is(2, "or") || s.Token(0).Has(lint.Title) && !s.Token(0).Has(lint.SpaceBefore) || s.Among(-1, "many", "such", "what", "quite", "per", "rather") {
		return
	}
	confidence := 0.7
	switch plurality(s) {
	case tag.NNS, tag.VBZ: // no verb stands behind an article
	case tag.NN: // for the article alone
		if lexicon.WordRank(strings.TrimSuffix(s.Lowered(1), "s")) != lexicon.Common {
			return
		}
		confidence = 0.6
	default:
		return
	}
	f := lint.Finding{Span: s.Span(0, 0), Severity: lint.Warning, Confidence: confidence, Message: "“" + s.Lowered(0) + "” stands before a plural",
		Fixes: []lint.Fix{s.Delete(s.Span(0, 0), lint.Suggested, "Remove “"+s.Spelling(0)+"”")}}
	if number {
		f.Confidence, f.Message = 0.8, "An article stands between the number and what is counted"
	}
	s.Report(f)
}

// measuredPlural reports "a 15-years lease": a measure before a noun has no plural.
func measuredPlural(s near.Site) {
	figures, unit, ok := strings.Cut(s.Lowered(1), "-")
	if !ok || figures == "" || s.Kind(2) != lint.Word || s.Token(2).Class != 0 || !s.Token(2).Has(lint.Lower) {
		return
	}
	switch unit {
	case "years", "days", "months", "weeks", "hours", "minutes", "seconds", "meters", "metres", "kilometers", "kilometres", "miles", "yards", "pages", "dollars", "euros", "tons", "tonnes", "pieces", "rooms", "storeys":
		text := strings.TrimSuffix(s.Spelling(1), "s")
		s.Report(lint.Finding{Span: s.Span(1, 1), Severity: lint.Warning, Confidence: 0.75, Message: "A measure before a noun has no plural",
			Fixes: []lint.Fix{s.Replace(s.Span(1, 1), text, lint.Suggested, "Write “"+text+"”")}})
	}
}

// plurality is the tag of the word behind s.
func plurality(s near.Site) tag.Tag {
	g := grammar.Of(s.Document, s.Sentence)
	if i := s.Block.FirstToken + s.At + 1 - s.Sentence.FirstToken; i < len(g.Tags) {
		return g.Tags[i]
	}
	return tag.None
}

// pluralOnly reports whether a word is the plural of a common noun and no name of one thing.
func pluralOnly(w string) bool {
	if strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") || strings.HasSuffix(w, "is") || strings.HasSuffix(w, "ics") || strings.HasSuffix(w, "works") {
		return false
	}
	switch w {
	case "series", "species", "means", "headquarters", "barracks", "crossroads", "gallows", "woods", "links", "kennels", "stables", "shambles", "sports", "goods", "arms", "customs", "savings", "lots", "times",
		"pants", "plans", "pajamas", "news", "mews", "innings", "falls", "stairs", "glasses", "scissors", "hundreds", "sales", "rapids", "downs", "dales", "thousands", "dozens", "brains", "bits", "summons", "heads", "thumbs", "terms", "earnings", "proceedings", "winnings", "lodgings", "doldrums", "states", "seconds", "darts", "cards", "minutes", "yards", "hours", "days", "weeks", "months", "years", "miles", "meters", "metres", "grands", "sweepstakes", "gas", "bias", "atlas", "canvas", "lens", "christmas", "shorts", "oats", "amends", "always", "perhaps", "thanks":
		return false
	}
	stem := strings.TrimSuffix(w, "s")
	return lexicon.WordRank(stem) != lexicon.NoWord || strings.HasSuffix(w, "ies") && lexicon.WordRank(strings.TrimSuffix(w, "ies")+"y") != lexicon.NoWord ||
		strings.HasSuffix(w, "es") && lexicon.WordRank(strings.TrimSuffix(w, "es")) != lexicon.NoWord
}

// beforeOne reports "a one cactus": the article and the number are one word in the source. "A one man show" has a person or a measure.
func beforeOne(s near.Site) {
	if next := s.Token(2); next.Kind != lint.Word || next.Class != 0 || !next.Has(lint.Lower) || next.Has(lint.Hyphenated|lint.Quoted) || s.Kind(3) == lint.Word && s.Token(3).Class == 0 ||
		s.Among(2, "man", "woman", "person", "time", "way", "off", "percent", "point", "goal", "run", "day", "week", "month", "year", "hour", "minute", "second", "mile", "metre", "meter", "inch", "foot", "star", "size", "shot", "stop", "game", "match", "seat") {
		return
	}
	s.Report(lint.Finding{Span: s.Span(0, 1), Confidence: 0.75, Message: "The article and the number are one word in the source language",
		Fixes: []lint.Fix{s.Delete(s.Span(0, 0), lint.Suggested, "Remove “a”")}})
}
