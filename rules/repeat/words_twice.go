package repeat

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

var to, of = lint.HashWord("to"), lint.HashWord("of")

// linkTwice looks at preposition token i for the same words on both of its sides, in an order that chance does not give.
func linkTwice(p *lint.Pass, i int) {
	if i < 5 || i+2 >= len(p.Tokens) || p.Tokens[i].Has(lint.Quoted) {
		return
	}
	before, next := &p.Tokens[i-1], &p.Tokens[i+1]
	switch word := p.Tokens[i].Hash; {
	case word == to && p.Lower[before.Start] == p.Lower[next.Start] && before.Hash != next.Hash:
		ownInfinitive(p, i)
	case word == of && before.Class == 0 && before.Hash == next.Hash:
		adjectiveTwice(p, i)
	case word == of && next.Hash == p.Tokens[i-2].Hash:
		ownedAgain(p, i)
	case word == of && before.Class == 0 && before.Kind == lint.Word:
		possessedTwice(p, i)
	}
	if next.Class == 0 && (next.Hash == p.Tokens[i-2].Hash || next.Hash == p.Tokens[i-3].Hash) {
		causeTwice(p, i)
	}
	if before.Class == 0 && next.Class != 0 && periods.Has(before.Hash) {
		periodTwice(p, i)
	}
}

// ownInfinitive looks for "decided to decide": a verb that governs itself.
func ownInfinitive(p *lint.Pass, i int) {
	const shortest = 5
	verb, again := &p.Tokens[i-1], &p.Tokens[i+1]
	base := p.LowerWord(again)
	lemma, form, ok := lexicon.VerbForm(p.LowerWord(verb))
	if !ok || lemma != base || len(base) < shortest || form&lexicon.Past == 0 || p.Tokens[i-2].Is(lint.Be) || base == "learn" {
		return
	}
	s := upTo(verb, again)
	reportTwice(p, s, lint.Span{Start: int(p.Tokens[i].Start), End: s.End}, 0.66, "The verb governs itself")
}

// adjectiveTwice looks for "full of full courage": an adjective with no noun before "of", and again behind it.
func adjectiveTwice(p *lint.Pass, i int) {
	before, noun := &p.Tokens[i-1], &p.Tokens[i+2]
	if !before.Has(lint.Lower) || noun.Class != 0 || !noun.Has(lint.Lower) || p.Tokens[i-2].Is(lint.Article|lint.Determiner|lint.Preposition) || strings.HasSuffix(p.LowerWord(before), "s") {
		return
	}
	again := lint.Span{Start: int(p.Tokens[i+1].Start), End: int(noun.Start)}
	reportTwice(p, upTo(before, noun), again, 0.68, "The same word stands on both sides of “of”")
}

// possessedTwice looks for "the roof of the school's roof": Turkish, Persian and Korean mark both the owner and the owned.
func possessedTwice(p *lint.Pass, i int) {
	const farthest = 5
	owned := &p.Tokens[i-1]
	if !p.Tokens[i-2].Is(lint.Article) {
		return
	}
	for j := i + 2; j < min(i+farthest, len(p.Tokens)); j++ {
		t := &p.Tokens[j]
		if t.Kind != lint.Word || t.Is(lint.Preposition|lint.Coordinator|lint.Be|lint.Have|lint.Modal) && !t.Has(lint.Clitic) {
			return
		}
		if clitic := &p.Tokens[j-1]; t.Hash == owned.Hash && clitic.Has(lint.Clitic) && !clitic.Has(lint.SpaceBefore) && !relatives[p.LowerWord(owned)] {
			s := upTo(&p.Tokens[i-2], t)
			p.Report(lint.Finding{
				Span: s, Confidence: 0.78, Message: "What is owned stands on both sides of its owner",
				Fixes: []lint.Fix{p.Replace(lint.Span{Start: int(clitic.Start), End: s.End}, "", lint.Suggested, "Name it once")},
			})
			return
		}
	}
}

// relatives are people of whom each may have another.
var relatives = lexicon.Set("father mother brother sister son daughter parent parents child children friend wife husband uncle aunt cousin teacher boss neighbour neighbor master guardian name life heart")

// causeTwice looks for "lung damage due to lung damage" with the last word of its link at token i.
func causeTwice(p *lint.Pass, i int) {
	const size = 2
	first := i - size
	switch p.LowerWord(&p.Tokens[i]) {
	case "to", "of":
		if w := p.LowerWord(&p.Tokens[i-1]); w == "due" || w == "because" || w == "owing" || w == "thanks" {
			first--
		}
	case "from", "with", "by":
	default:
		return
	}
	if first < 1 || i+size >= len(p.Tokens) || !p.SameWords(first, i+1, size) {
		return
	}
	for k := range size {
		if t := &p.Tokens[first+k]; t.Kind != lint.Word || t.Class != 0 || t.Has(lint.Clitic) {
			return
		}
	}
	if first == i-size && p.Tokens[i].Hash == of && strings.HasSuffix(p.LowerWord(&p.Tokens[i-1]), "s") {
		return // close contacts of close contacts
	}
	confidence := 0.55
	if first == i-size-1 {
		confidence = 0.8
	}
	s := upTo(&p.Tokens[first], &p.Tokens[i+size])
	reportTwice(p, s, lint.Span{Start: int(p.Tokens[first+size].Start), End: s.End}, confidence, "The same words stand on both sides of their link")
}

// periods are plurals of time.
var periods = lint.NewTriggers("years months weeks days decades hours minutes centuries seasons")

// periodTwice looks at preposition token i for a second phrase of the time that the phrase before it gives: "in recent years over the past few years".
func periodTwice(p *lint.Pass, i int) {
	const longest = 5
	noun := &p.Tokens[i-1]
	start := i - 2
	for start > i-longest && start > 0 && pastOrCount(p, &p.Tokens[start]) {
		start--
	}
	end := i + 1
	for end < min(i+longest, len(p.Tokens)-1) && pastOrCount(p, &p.Tokens[end]) {
		end++
	}
	if start == i-2 || !p.Tokens[start].Is(lint.Preposition) || !timePreposition(p.LowerWord(&p.Tokens[start])) || !timePreposition(p.LowerWord(&p.Tokens[i])) || p.Tokens[end].Hash != noun.Hash || end == i+1 {
		return
	}
	s := upTo(&p.Tokens[start], &p.Tokens[end])
	reportTwice(p, s, lint.Span{Start: int(p.Tokens[i].Start), End: s.End}, 0.78, "Both of these phrases give the same time")
}

func timePreposition(lower string) bool {
	switch lower {
	case "in", "over", "during", "within", "for", "through":
		return true
	}
	return false
}

// pastOrCount reports words that stand between a preposition and its years.
func pastOrCount(p *lint.Pass, t *lint.Token) bool {
	switch p.LowerWord(t) {
	case "the", "last", "past", "recent", "previous", "few", "several", "these", "those", "coming", "next", "many", "some":
		return true
	}
	return false
}

// articleTwice looks at article token i for the noun before it again behind it: "the Orun district the district council", "Baker the baker Novak".
func articleTwice(p *lint.Pass, i int) {
	before, next, name := &p.Tokens[i-1], &p.Tokens[i+1], &p.Tokens[i+2]
	if before.Hash != next.Hash || before.Class&^lint.PersonTitle != 0 || !next.Has(lint.Lower) || next.Has(lint.Quoted) || p.LowerWord(&p.Tokens[i]) != "the" {
		return
	}
	s := upTo(before, next)
	again := lint.Span{Start: int(p.Tokens[i].Start), End: s.End}
	switch {
	case before.Has(lint.Title) && name.Capital() && name.Class == 0, before.Has(lint.Lower) && p.Tokens[i-2].Capital() && name.Kind == lint.Word && name.Class == 0:
		reportTwice(p, s, again, 0.84, "The noun stands on both sides of the article")
	}
}

// conjunctionTwice looks for "and or": two conjunctions of words in a row, at token i.
func conjunctionTwice(p *lint.Pass, i int) {
	if i == 0 || i+2 >= len(p.Tokens) {
		return
	}
	t, next := &p.Tokens[i], &p.Tokens[i+1]
	a, b := p.LowerWord(t), p.LowerWord(next)
	joins := func(w string) bool { return w == "and" || w == "or" || w == "but" }
	if a == b || !joins(a) || !joins(b) || t.Has(lint.Quoted|lint.Upper) || next.Has(lint.Upper|lint.Title) || p.Tokens[i+2].Kind != lint.Word || p.Tokens[i-1].Kind == lint.Mark {
		return
	}
	reportTwice(p, upTo(t, next), next.Span(), 0.66, "Two conjunctions stand in a row")
}
