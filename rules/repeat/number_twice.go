package repeat

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// numberTwice looks at number token i for its sign, its unit, its partitive or itself again beside it.
func numberTwice(p *lint.Pass, i int) {
	if i < 1 || i+3 >= len(p.Tokens) {
		return
	}
	before, next := &p.Tokens[i-1], &p.Tokens[i+1]
	switch {
	case next.Hash == before.Hash:
		nounAround(p, i)
	case i > 1 && before.Kind == lint.Open && next.Kind == lint.Close:
		bracketTwice(p, i)
	case i > 1 && next.Kind == lint.Word && next.Hash == p.Tokens[i-2].Hash:
		partitiveTwice(p, i)
	case before.Capital() && next.Capital():
		numberedTwice(p, i)
	case next.Is(lint.NumberWord) && p.Tokens[i].Is(lint.NumberWord):
		neighbours(p, i)
	case next.Kind == lint.Word && unitFollows(p, i):
		unitTwice(p, i)
	}
	if before.Kind != lint.Word || p.Lower[before.Start] == 'm' || p.Lower[before.Start] == 'n' {
		signTwice(p, i)
	}
}

// reportTwice reports s, of which again repeats what the rest says; the white space behind it is a part of it unless it ends s.
func reportTwice(p *lint.Pass, s, again lint.Span, confidence float64, message string) {
	fix := p.Delete(again, lint.Suggested, "Say it once")
	if again.End < s.End {
		fix = p.Replace(again, "", lint.Suggested, "Say it once")
	}
	p.Report(lint.Finding{Span: s, Confidence: confidence, Message: message, Fixes: []lint.Fix{fix}})
}

// bracketTwice looks for "(52)52" and "seven (7) seven": a number on both sides of a bracket.
func bracketTwice(p *lint.Pass, i int) {
	first, next := &p.Tokens[i-2], &p.Tokens[i+2]
	from := p.Tokens[i].Span()
	switch {
	case next.Kind == lint.Number && next.Hash == p.Tokens[i].Hash && p.Word(next) == p.Word(&p.Tokens[i]) && !next.Has(lint.SpaceBefore):
	case (next.Kind == lint.Number || next.Is(lint.NumberWord)) && first.Hash == next.Hash && first.Kind == next.Kind:
		from = first.Span()
	default:
		return
	}
	reportTwice(p, lint.Span{Start: from.Start, End: int(next.End)}, next.Span(), 0.88, "The number stands on both sides of the bracket")
}

// partitiveTwice looks for "of these 14 of these": what the number is a part of, before it and behind it.
func partitiveTwice(p *lint.Pass, i int) {
	of, whole := &p.Tokens[i-2], &p.Tokens[i-1]
	again, end := &p.Tokens[i+1], &p.Tokens[i+2]
	if !of.Is(lint.Preposition) || whole.Hash != end.Hash || !whole.Is(lint.Pronoun|lint.Determiner|lint.Relative) || whole.Is(lint.Article) || again.Has(lint.LineBefore) || whole.Kind != lint.Word || of.Hash != again.Hash {
		return
	}
	s := upTo(of, end)
	reportTwice(p, s, lint.Span{Start: s.Start, End: int(p.Tokens[i].Start)}, 0.85, "What the number is a part of stands here twice")
}

// numberedTwice looks for "No. 4 Berg No. 4": a label with its number on both sides of a name.
func numberedTwice(p *lint.Pass, i int) {
	const longestName = 3
	for j := i + 2; j < min(i+2+longestName, len(p.Tokens)-1); j++ {
		if t := &p.Tokens[j]; t.Has(lint.LineBefore) || !t.Capital() {
			return
		}
		if p.SameWords(i-1, j, 2) {
			reportTwice(p, upTo(&p.Tokens[i-1], &p.Tokens[j+1]), upTo(&p.Tokens[j], &p.Tokens[j+1]), 0.84, "The number stands on both sides of the name")
			return
		}
	}
}

// neighbours looks for "two three boats", as many languages say "two or three".
func neighbours(p *lint.Pass, i int) {
	before, t, next, noun := &p.Tokens[i-1], &p.Tokens[i], &p.Tokens[i+1], &p.Tokens[i+2]
	a, _ := lexicon.NumberWord(p.LowerWord(t))
	b, kind := lexicon.NumberWord(p.LowerWord(next))
	if kind != lexicon.Cardinal || a < 1 || a > 9 || b != a+1 || t.Has(lint.Quoted) {
		return
	}
	plural := noun.Kind == lint.Word && noun.Class == 0 && noun.Has(lint.Lower) && strings.HasSuffix(p.LowerWord(noun), "s")
	if !plural || before.Kind == lint.Number || before.Is(lint.NumberWord|lint.Article|lint.Determiner) {
		return // a count, the two three-year-olds
	}
	confidence := 0.81
	if p.Profile.FirstPerson() {
		confidence = 0.6 // people speak so
	}
	gap := lint.Span{Start: int(t.End), End: int(next.Start)}
	p.Report(lint.Finding{
		Span: upTo(t, next), Confidence: confidence, Message: "Two numbers in a row say “about” in the source",
		Fixes: []lint.Fix{p.Replace(gap, " or ", lint.Suggested, "Write “or” between them")},
	})
}

// signTwice looks for "minus -4 degrees" and "minus 4 degrees below zero".
func signTwice(p *lint.Pass, i int) {
	word := i - 1
	number := p.Word(&p.Tokens[i])
	signed := strings.HasPrefix(number, "-") || strings.HasPrefix(number, "−")
	if w := p.Word(&p.Tokens[word]); !p.Tokens[i].Has(lint.SpaceBefore) && (w == "-" || w == "−" || w == "–") {
		word, signed = word-1, true
	}
	if word < 0 {
		return
	}
	if w := p.LowerWord(&p.Tokens[word]); w != "minus" && w != "negative" {
		return
	}
	s := upTo(&p.Tokens[word], &p.Tokens[i])
	if signed {
		sign := lint.Span{Start: int(p.Tokens[word+1].Start), End: int(p.Tokens[i].Start) + len(number) - len(strings.TrimLeft(number, "-−"))}
		p.Report(lint.Finding{
			Span: s, Confidence: 0.85, Message: "Sign and word both say that the number is below zero",
			Fixes: []lint.Fix{p.Replace(sign, "", lint.Suggested, "Keep the word")},
		})
		return
	}
	for j := i + 1; j < min(i+4, len(p.Tokens)-1); j++ {
		if p.LowerWord(&p.Tokens[j]) == "below" && (p.LowerWord(&p.Tokens[j+1]) == "zero" || p.LowerWord(&p.Tokens[j+1]) == "freezing") {
			s.End = int(p.Tokens[j+1].End)
			reportTwice(p, s, lint.Span{Start: s.Start, End: int(p.Tokens[i].Start)}, 0.84, "Both of these say that the number is below zero")
			return
		}
	}
}

// suffixTwice looks behind the hyphenated token i for its last part again: "150-odd odd", "three-day days".
func suffixTwice(p *lint.Pass, i int) {
	if i+1 >= len(p.Tokens) {
		return
	}
	t, next := &p.Tokens[i], &p.Tokens[i+1]
	first, last, _ := strings.Cut(p.LowerWord(t), "-")
	if first == "" || len(last) < 3 || next.Kind != lint.Word || strings.TrimSuffix(p.LowerWord(next), "s") != last {
		return
	}
	if _, kind := lexicon.NumberWord(first); kind != lexicon.Cardinal && (first[0] < '0' || first[0] > '9') {
		return
	}
	if last != "odd" && !phraseEnds(p, i+2) {
		return // a seven-time time trial champion
	}
	reportTwice(p, upTo(t, next), next.Span(), 0.85, "The end of the word stands here again")
}

// upTo is from the first of two tokens to the last.
func upTo(first, last *lint.Token) lint.Span {
	return lint.Span{Start: int(first.Start), End: int(last.End)}
}
