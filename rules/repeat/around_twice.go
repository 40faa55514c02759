package repeat

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// openingAgain looks behind the conjunction at token i for the first words of its sentence again: "In the hall you can dance and
// in the hall you can sing", where the source joined two pieces that each had the whole opening.
func openingAgain(p *lint.Pass, s *lint.Sentence, i int) {
	const fewest, object = 5, 5 // words, which nobody says twice by chance; what stands behind them the first time
	first, words, k := s.FirstToken, 0, 0
	if i <= first+fewest || i > first+grammar.Reach || p.Tokens[i].Has(lint.Quoted) || p.Tokens[first].Is(lint.SubjectPronoun) {
		return
	}
	for first+k < i && i+1+k < s.EndToken && p.Tokens[first+k].Hash == p.Tokens[i+1+k].Hash && p.Tokens[first+k].Kind == p.Tokens[i+1+k].Kind {
		if p.Tokens[first+k].Kind == lint.Word {
			words++
		}
		k++
	}
	if words < fewest || first+k >= i || i-first-k > object || i+1+k >= s.EndToken || p.Tokens[i+1+k].Kind != lint.Word {
		return
	}
	again := lint.Span{Start: int(p.Tokens[i].End), End: int(p.Tokens[i+k].End)}
	p.Report(lint.Finding{
		Span: lint.Span{Start: s.Start, End: again.End}, Confidence: 0.8, Message: "The sentence opens a second time in its middle",
		Fixes: []lint.Fix{p.Replace(again, "", lint.Suggested, "Keep the first opening")},
	})
}

// selfAgain looks at conjunction token i for "swell and swell themselves": the verb with and without its reflexive pronoun.
func selfAgain(p *lint.Pass, i int) {
	if i == 0 || i+2 >= len(p.Tokens) || p.Tokens[i-1].Hash != p.Tokens[i+1].Hash || p.Tokens[i-1].Class != 0 || p.Tokens[i-1].Kind != lint.Word {
		return
	}
	if w := p.LowerWord(&p.Tokens[i+2]); !strings.HasSuffix(w, "selves") && !strings.HasSuffix(w, "self") || !p.Tokens[i+2].Is(lint.Pronoun) {
		return
	}
	s := upTo(&p.Tokens[i-1], &p.Tokens[i+2])
	reportTwice(p, s, lint.Span{Start: int(p.Tokens[i].Start), End: s.End}, 0.75, "The verb stands here with and without its pronoun")
}

// gluedAgain looks for "anything.anything else": a word and the same word behind a full stop without a space.
func gluedAgain(p *lint.Pass, s *lint.Sentence) {
	i := s.FirstToken
	if i < 2 || p.Tokens[i].Has(lint.SpaceBefore) || p.Word(&p.Tokens[i-1]) != "." || p.Tokens[i-1].Has(lint.SpaceBefore) || !p.Tokens[i].Has(lint.Lower) || p.Tokens[i-2].Hash != p.Tokens[i].Hash || p.Tokens[i].Kind != lint.Word {
		return
	}
	if lexicon.WordRank(p.LowerWord(&p.Tokens[i])) < lexicon.General || genre.Technical(p.Document) {
		return
	}
	span := upTo(&p.Tokens[i-2], &p.Tokens[i])
	reportTwice(p, span, lint.Span{Start: int(p.Tokens[i-1].Start), End: span.End}, 0.9, "The same word stands on both sides of the full stop")
}

// nounAround looks at number token i for "aged 7 aged", "ages 7-14 ages": the noun on both sides of its number.
func nounAround(p *lint.Pass, i int) {
	before, again := &p.Tokens[i-1], &p.Tokens[i+1]
	const shortest = 4 // letters
	if before.Kind != lint.Word || p.Tokens[i].Kind != lint.Number || before.Hash != again.Hash || before.Class != 0 || before.End-before.Start < shortest || before.Has(lint.Quoted) {
		return
	}
	if w := p.LowerWord(before); lexicon.Currency(w) != "" || p.Tokens[i+2].Kind == lint.Number || p.Tokens[i+2].Is(lint.NumberWord) || !lexicon.IsWord(w) || before.Has(lint.Title) != again.Has(lint.Title) {
		return // room 4 room 5
	}
	reportTwice(p, upTo(before, again), again.Span(), 0.82, "The noun stands on both sides of its number")
}

// ownedAgain looks at token i, "of", for "cooperation agreement of cooperation": what a noun is of, before it and behind it.
func ownedAgain(p *lint.Pass, i int) {
	const shortest = 5
	before, noun, again, next := &p.Tokens[i-2], &p.Tokens[i-1], &p.Tokens[i+1], &p.Tokens[i+2]
	if before.Hash != again.Hash || before.Class != 0 || before.Kind != lint.Word || again.End-again.Start < shortest || noun.Class != 0 || !noun.Has(lint.Lower) || !before.Has(lint.Lower) {
		return
	}
	if next.Kind == lint.Word && !next.Is(lint.Preposition|lint.Coordinator|lint.Be|lint.Have|lint.Modal) || p.Tokens[i-1].Has(lint.Clitic) {
		return
	}
	reportTwice(p, upTo(before, again), upTo(&p.Tokens[i], again), 0.75, "What the noun is of stands on both sides of it")
}

// degrees begin the adverbs that a clause can have between its verb and the same verb again.
var degrees = lint.NewTriggers("very so really truly again once")

// verbAround looks at the adverb at s for "thanks you very much thanks you": two words on both sides of it.
func verbAround(s near.Site) {
	const most = 3 // adverbs
	first, object := s.Token(-2), s.Token(-1)
	if !s.Has(-2) || first.Kind != lint.Word || first.Class != 0 || object.Kind != lint.Word {
		return
	}
	k := 1
	for k < most && (s.Token(k).Is(lint.Adverbial) || s.Among(k, "much", "well", "often", "again", "more", "sincerely")) {
		k++
	}
	if s.Token(k).Hash != first.Hash || s.Token(k+1).Hash != object.Hash || s.Kind(k+2) == lint.Word || s.Token(k).Kind != lint.Word {
		return
	}
	reportTwice(s.Pass, s.Span(-2, k+1), s.Span(k, k+1), 0.8, "The verb and its object stand here twice")
}
