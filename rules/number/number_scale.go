package number

import (
	"math"
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// NumberScale finds numbers whose size went wrong between counts in ten thousands and in thousands.
var NumberScale = &lint.Rule{
	Name:     "number-scale",
	Family:   "number",
	Title:    "Number of an implausible size",
	Severity: lint.Error,
	Issue:    lint.Numbers,
	Fix:      lint.Suggested,
	Doc: `A number keeps the counting of the source (“34w tons”, “3.5 hundred million”, “9,120 million 40 thousand yen”), or an
amount is ten or a hundred times the figure that the same document gives elsewhere.

Chinese, Japanese and Korean count in ten thousands and hundred millions; w stands for ten thousand in Chinese. Many
languages write a number in the words of several scales (“18 thousand 500”), and a word of the source may stay (“3 man 5,000”).

The value is computed where the words give it, or taken from the other figure; an editor has to look.`,
	Examples: []lint.Example{
		{Bad: "Exports reached «34w» tons, and the shop has «560w» followers.", Good: "Exports reached 340,000 tons, and the shop has 5.6 million followers."},
		{Bad: "The dam holds water for «7.5w» mu, and the ward has «3 man 2,000» voters.", Good: "The dam holds water for 75,000 mu, and the ward has 32,000 voters."},
		{Bad: "The well cost Rs «12 lakhs 50 thousand», and the hall «30 juta» rupiah.", Good: "The well cost Rs 12.5 lakh, and the hall 30 million rupiah."},
		{Bad: "The fund holds «3.5 hundred million» yuan.", Good: "The fund holds 350 million yuan."},
		{Bad: "The cup drew «61 thousand 400» people and «2 billion 350 million» crowns, then «13 million 5 hundred thousand».", Good: "The cup drew 61,400 people and 2.35 billion crowns, then 13.5 million."},
		{Bad: "The dam cost «3 thousand billion» dong, the canal «300 million 40 million» won and the herd Rs «1,85,00,000 crore».", Good: "The dam cost 3 trillion dong, the canal 340 million won and the herd Rs 1.85 crore."},
		{Bad: "The town has «15 thousands» clerks and spent «2 billions of» dollars.", Good: "The town has 15 thousand clerks and spent 2 billion dollars."},
		{Bad: "The bridge cost «4 milliard» tomans, the school feeds «3 ten-thousand 5» children, and «1,200 multiple» farmers came.", Good: "The bridge cost 4 billion tomans, the school feeds 35,000 children, and more than 1,200 farmers came."},
		{Bad: "The prize is ¥«130,000,000 (13 billion» yen) in all.", Good: ""},
		{Bad: "The fine was «1.2 W», and was paid at once.", Good: "The fine was 12,000, and was paid at once."},
		{Bad: "The yard expects «2,000 million» yuan in revenue.", Good: "The yard expects 20 million yuan in revenue."},
		{
			Bad:  "Sales rose 9% to «8,340 million 20 thousand» yen.\n\nKey figures (billion yen)\nNet sales    83.4    101.0",
			Good: "Sales rose 9% to 83.4 billion yen.\n\nKey figures (billion yen)\nNet sales    83.4    101.0",
		},
		{
			Bad:  "Profit was «47 billion» yen, up from 4.1 billion yen a year ago.\n\nKey figures (billion yen)\nProfit    4.7    7.9",
			Good: "Profit was 4.7 billion yen, up from 4.1 billion yen a year ago.\n\nKey figures (billion yen)\nProfit    4.7    7.9",
		},
	},
	Counter: []lint.Counter{
		{Text: "A 60w bulb and a 500w speaker hum, and the lamp needs 60 W. It cost ¥130,000,000 (130 million yen) or ₩1,300,000 ($1.3 thousand). In 40 several things broke; 60 multiple sclerosis patients came.", Why: "watts"},
		{Text: "Of the five million 200 were ill, and two thousand, 500 of them women, had 3 million 4-inch nails.", Why: "the second figure counts something else"},
		{Text: "A 2 man crew flew it, 3 man teams won, and the wall is 20 mil thick; the house cost Rs 5 crore 20 lakh.", Why: "English words, and the way India counts"},
		{Text: "Revenue rose 38 per cent to Rs 1,280 million.", Why: "Indian finance copy counts so"},
		{Text: "Sales were 47 billion yen, up from 4.1 billion in 2001, after the merger.", Why: "nothing contradicts the growth"},
	},
	Run: func(p *lint.Pass) {
		eachNumber(p, func(w setting) bool {
			letter := w.after.Kind == lint.Word && w.after.End-w.after.Start == 1 && w.after.Class == 0 // W
			return w.after.Is(lint.NumberWord) || p.Text[w.number.End-1] == 'w' || letter || mayScale(w.after)
		}, numberScale)
	},
}

// mayScale reports whether t is a scale word of another language; most words are too long or too common to ask.
func mayScale(t *lint.Token) bool {
	const longest = len("hundred-million")
	return t.Kind == lint.Word && t.Class&^(lint.Determiner|lint.NumberWord) == 0 && int(t.End-t.Start) <= longest && otherScales.Has(t.Hash)
}

func numberScale(s site) {
	switch {
	case s.tenThousands():
	case s.writtenOut():
	case s.restated():
	case s.foreignScale(), s.surplus(), s.Is(1, "W") && s.valued():
	case s.pluralScale():
	case s.hundredMillions():
	case s.Is(1, "million") && s.number(2) && s.Is(3, "thousand") && len(s.Spelling(0)) >= len("1,000"):
		s.mixedScales()
	case s.countedOn():
	case s.doubleScale():
	case s.thousandMillions():
	case s.Among(1, "million", "billion", "trillion"):
		s.contradictedAmount()
	}
}

var scales = map[string]float64{"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}

// spell writes v as desks do: in millions from a million on.
func spell(v float64) string {
	for _, scale := range [...]string{"trillion", "billion", "million"} {
		if v >= scales[scale] {
			return strconv.FormatFloat(math.Round(v/scales[scale]*1e4)/1e4, 'f', -1, 64) + " " + scale
		}
	}
	return grouped(int64(math.Round(v)))
}

// hundredMillions matches "3.5 hundred million", and stays with such a number where it has nothing to say of it.
func (s site) hundredMillions() bool {
	first := map[string]float64{"thousand": 1000, "hundred": 100, "ten": 10}[s.Lowered(1)]
	if !s.Token(1).Has(lint.Lower) || first == 0 || !s.Among(2, "thousand", "million", "billion") || s.Is(1, "thousand") && !s.Among(2, "million") {
		return false
	}
	if v, ok := amount(s.Spelling(0)); ok && len(s.Spelling(0)) > 1 && !s.Token(-1).Is(lint.NumberWord) {
		s.write(s.Span(0, 2), spell(v*first*scales[s.Lowered(2)]), 0.85, "The number is counted as in the source language")
	}
	return true
}

// mixedScales matches "9,120 million 40 thousand": the small part shows that the
// source counts otherwise, so that the large part cannot be trusted.
func (s site) mixedScales() {
	text := ""
	if v, unit, ok := s.elsewhere(strings.ReplaceAll(s.Spelling(0), ",", "")); ok {
		text = v + " " + unit
	}
	s.write(s.Span(0, 3), text, 0.93, "The number is counted as in the source language")
}

// contradictedAmount matches "61 billion yen, up from 5.2 billion" where the document has 6.1 elsewhere.
func (s site) contradictedAmount() {
	k := 2
	if s.Token(k).Kind == lint.Word && s.Token(k).Class == 0 {
		k++
	}
	if s.Token(k).Kind == lint.Comma {
		k++
	}
	if !s.Among(k, "up", "down", "against", "compared") || !s.Among(k+1, "from", "with", "to") && !s.number(k+1) {
		return
	}
	if !s.number(k + 1) {
		k++
	}
	now, ok := amount(s.Spelling(0))
	then, ok2 := amount(s.Spelling(k + 1))
	if !ok || !ok2 || s.Lowered(k+2) != s.Lowered(1) || then == 0 || now/then < 6 || now/then > 160 {
		return
	}
	if v, _, ok := s.elsewhere(strings.ReplaceAll(s.Spelling(0), ",", "")); ok {
		s.write(s.Span(0, 1), v+" "+s.Lowered(1), 0.8, "The figure is ten times too large beside the others of this document")
	}
}

// elsewhere looks for another number with the same significant digits and a decimal
// point, and for the word of its scale: beside it or in the head of its table.
func (s site) elsewhere(figure string) (text, scale string, ok bool) {
	want := significant(figure)
	if len(want) < 2 {
		return "", "", false
	}
	around := s.Around()
	for i := range around {
		t := &around[i]
		if t.Kind != lint.Number || t.Start == s.Token(0).Start {
			continue
		}
		w := s.Word(t)
		if strings.IndexByte(w, '.') < 0 || significant(strings.ReplaceAll(w, ",", "")) != want {
			continue
		}
		if i+1 < len(around) && scales[s.LowerWord(&around[i+1])] > 0 {
			return w, s.LowerWord(&around[i+1]), true
		}
		if s.Blocks[s.BlockAt(int(t.Start))].Kind == lint.Field {
			return w, s.tableScale(), true
		}
	}
	return "", "", false
}

// tableScale is the scale that a heading names in brackets: "(billion yen)".
func (s site) tableScale() string {
	around := s.Around()
	for i := range around {
		if i > 0 && around[i-1].Kind == lint.Open && scales[s.LowerWord(&around[i])] > 0 {
			return s.LowerWord(&around[i])
		}
	}
	return "million"
}

// significant is a number without its point and its outer zeros.
func significant(figure string) string {
	return strings.Trim(strings.Replace(figure, ".", "", 1), "0")
}
