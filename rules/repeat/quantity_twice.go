package repeat

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// quantityTwice looks at number token i for what is said of it on both sides, as source and target put it in different places.
func quantityTwice(p *lint.Pass, i int) {
	if i == 0 || i+2 >= len(p.Tokens) {
		return
	}
	switch before := &p.Tokens[i-1]; before.Kind {
	case lint.Word:
		if before.Is(lint.Preposition|lint.Adverbial) || before.Class == 0 {
			boundTwice(p, i)
		}
	case lint.Symbol:
		currencyTwice(p, i)
	}
}

// bounds are the words that say before a number what others say again behind it or its noun.
var bounds = [...]struct{ before, behind []string }{
	{[]string{"about", "around", "nearly", "almost", "some", "approximately", "roughly", "circa"}, []string{"about", "around", "nearly", "almost", "approximately", "roughly", "or so"}},
	{[]string{"at least", "more than", "over", "upwards of"}, []string{"at least", "or more", "and more", "or above", "and above", "and over", "upwards"}},
	{[]string{"up to", "at most", "less than", "fewer than", "under", "maximum of"}, []string{"at most", "at the most", "or less", "or fewer", "and below", "maximum"}},
}

// boundTwice looks for "around 400 guests around": two words that bound the same number.
func boundTwice(p *lint.Pass, i int) {
	const farthest = 4
	before := strings.TrimSuffix(p.Lower[max(0, int(p.Tokens[i].Start)-16):p.Tokens[i].Start], " ")
	for _, b := range bounds {
		if !endsInWords(before, b.before) {
			continue
		}
		for j := i + 1; j < min(i+farthest+1, len(p.Tokens)); j++ {
			t := &p.Tokens[j]
			if t.Kind != lint.Word && p.Word(t) != "%" || t.Has(lint.LineBefore) {
				return
			}
			if end := behind(p, j, b.behind); end > j && phraseEnds(p, end) && (end >= len(p.Tokens) || p.LowerWord(&p.Tokens[end]) != "than") {
				first := i - 1 - strings.Count(before[strings.LastIndex(before, " ")+1:], " ")
				s := upTo(t, &p.Tokens[end-1])
				p.Report(lint.Finding{
					Span: lint.Span{Start: int(p.Tokens[first].Start), End: s.End}, Confidence: 0.75, Message: "Words on both sides of the number say the same of it",
					Fixes: []lint.Fix{p.Delete(s, lint.Suggested, "Keep the first")},
				})
				return
			}
			if t.Class != 0 && !t.Is(lint.NumberWord) {
				return
			}
		}
		return
	}
}

// endsInWords reports whether text ends in one of phrases as whole words.
func endsInWords(text string, phrases []string) bool {
	for _, ph := range phrases {
		if rest, ok := strings.CutSuffix(text, ph); ok && (rest == "" || rest[len(rest)-1] < 'a' || rest[len(rest)-1] > 'z') {
			return true
		}
	}
	return false
}

// behind is the end of the phrase, one of phrases, that begins at token j; j where none does.
func behind(p *lint.Pass, j int, phrases []string) int {
	for _, ph := range phrases {
		end := j
		for word := range strings.FieldsSeq(ph) {
			if end >= len(p.Tokens) || p.LowerWord(&p.Tokens[end]) != word {
				end = j
				break
			}
			end++
		}
		if end > j {
			return end
		}
	}
	return j
}

// phraseEnds reports whether what stands before token i needs nothing of what follows.
func phraseEnds(p *lint.Pass, i int) bool {
	if i >= len(p.Tokens) {
		return true
	}
	t := &p.Tokens[i]
	switch t.Kind {
	case lint.Word:
		if w := p.LowerWord(t); w == "later" || w == "ago" {
			return true
		}
		return t.Is(lint.Preposition|lint.Coordinator|lint.Be|lint.Have|lint.Modal) || t.Has(lint.LineBefore)
	case lint.Number, lint.Open, lint.Mark, lint.Symbol:
		return false
	}
	return true
}

// currencyTwice looks for "$30 dollars": the sign before the number and the name behind it.
func currencyTwice(p *lint.Pass, i int) {
	sign := &p.Tokens[i-1]
	code := lexicon.Currency(p.Word(sign))
	if i > 1 && !sign.Has(lint.SpaceBefore) && p.Tokens[i-2].Kind == lint.Word {
		if prefixed := lexicon.Currency(p.Text[p.Tokens[i-2].Start:sign.End]); prefixed != "" {
			code = prefixed
		}
	}
	if code == "" {
		return
	}
	j := i + 1
	for j < len(p.Tokens) && p.Tokens[j].Is(lint.NumberWord) {
		j++
	}
	if j >= len(p.Tokens) || p.Tokens[j].Kind != lint.Word || lexicon.Currency(p.LowerWord(&p.Tokens[j])) != code {
		return
	}
	p.Report(lint.Finding{
		Span: upTo(sign, &p.Tokens[j]), Confidence: 0.8, Message: "Sign and name give the currency twice",
		Fixes: []lint.Fix{p.Delete(p.Tokens[j].Span(), lint.Suggested, "Keep the sign")},
	})
}

// changes are the nouns of what a figure did, by their hashes.
var changes = lint.NewTriggers("increase rise growth gain jump drop fall decline decrease reduction loss surge up down")

// changeTwice looks at the noun of a change at token i for the figure that its sentence has already: "rose by 12%, an increase of 12%".
func changeTwice(p *lint.Pass, s *lint.Sentence, i int) {
	const longest = 4
	if i == s.FirstToken {
		return
	}
	first, figure := i-1, i+1
	if w := p.LowerWord(&p.Tokens[i]); w != "up" && w != "down" {
		if i+2 >= s.EndToken || p.LowerWord(&p.Tokens[figure]) != "of" || !p.Tokens[first].Is(lint.Article) {
			return
		}
		first, figure = first-1, figure+1
	}
	if first <= s.FirstToken || p.Tokens[first].Kind != lint.Comma {
		return
	}
	end := figure
	for end < s.EndToken && end-figure < longest && (p.Tokens[end].Kind == lint.Number || goesInFigure(p, &p.Tokens[end]) || p.Word(&p.Tokens[end]) == "%") {
		end++
	}
	if end < s.EndToken && goesInFigure(p, &p.Tokens[end]) || end == figure {
		return
	}
	if p.Tokens[figure].Kind != lint.Number && end-figure < 2 {
		return
	}
	for at := s.FirstToken + 1; at+end-figure <= first; at++ {
		if p.SameWords(at, figure, end-figure) {
			whole := upTo(&p.Tokens[first], &p.Tokens[end-1])
			p.Report(lint.Finding{
				Span: whole, Confidence: 0.75, Message: "The change is told a second time",
				Fixes: []lint.Fix{p.Replace(whole, "", lint.Suggested, "Tell it once")},
			})
			return
		}
	}
}

// goesInFigure reports words that a figure consists of: "a third", "4 per cent".
func goesInFigure(p *lint.Pass, t *lint.Token) bool {
	return t.Kind == lint.Word && (!t.Is(lint.Preposition|lint.Coordinator) || p.LowerWord(t) == "per")
}
