package number

import (
	"math"
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// countedOn reports "61 thousand 400 people" and "2 billion 350 million": one number in the words of two scales.
func (s site) countedOn() bool {
	scale, indian := scales[s.Lowered(1)], false
	if lakhs := lakhScales[strings.TrimSuffix(s.Lowered(1), "s")]; lakhs > 0 {
		scale, indian = lakhs, true
	}
	large, ok := amount(s.Spelling(0))
	if !ok || scale == 0 || large >= 1000 || !s.number(2) || s.Tight(1) || s.Tight(2) || s.Token(2).Has(lint.LineBefore) {
		return false
	}
	small, end := s.smallPart(large, scale, indian)
	if end == 0 || small >= large*scale || small >= scale && s.Lowered(1) != s.Lowered(3) || small < scale/1000 {
		return false
	}
	text := spell(large*scale + small)
	if indian {
		text = strconv.FormatFloat(large+small/scale, 'f', -1, 64) + " " + strings.TrimSuffix(s.Lowered(1), "s")
	}
	s.warn(s.Span(0, end), text, 0.75, "The number is written in the words of two scales")
	return true
}

// smallPart is the value of the second part of a number, behind a first one of that scale, and where it ends; 0 where it is another number.
func (s site) smallPart(large, scale float64, indian bool) (small float64, end int) {
	small, ok := amount(s.Spelling(2))
	next := scales[s.Lowered(3)]
	switch {
	case !ok:
	case s.Is(3, "hundred") && s.Is(4, "thousand") && small < 10 && scale > 1e5:
		return small * 1e5, 4 // "13 million 5 hundred thousand"
	case next == 0:
		counts := s.plural(3) || s.measured(3) || s.Token(3).Kind != lint.Word
		if scale <= 1e3 && counts {
			return small, 2
		}
	case next < scale:
		return small * next, 3
	case next == scale && !indian && large >= 100 && math.Mod(large, 100) == 0 && small < 100:
		return small * next, 3 // "300 million 40 million": the words of hundreds and of tens
	}
	return 0, 0
}

// lakhScales are the scales of India.
var lakhScales = map[string]float64{"lakh": 1e5, "crore": 1e7}

// pluralScale reports "15 thousands clerks" and "2 billions of dollars": behind a figure the word has no plural.
func (s site) pluralScale() bool {
	scale, ok := strings.CutSuffix(s.Lowered(1), "s")
	if !ok || scales[scale] == 0 || s.Tight(1) || s.Kind(-1) == lint.Symbol || s.Kind(2) != lint.Word {
		return false
	}
	end := 1
	if s.Is(2, "of") && !s.Token(3).Is(lint.Article|lint.Determiner|lint.Pronoun) {
		end = 2
	}
	span, text := s.Span(0, end), s.Spelling(0)+" "+scale
	s.warn(span, text, 0.8, "Behind a figure the word has no plural")
	return true
}

// thousandMillions reports "3,000 million yuan": where the source counts in ten thousands, the
// machine has taken their word for a million. The figure may be right, so that both values are offered.
func (s site) thousandMillions() bool {
	if !s.Is(1, "million") {
		return false
	}
	v, ok := amount(s.Spelling(0))
	if !ok || v < 1000 || v != float64(int64(v/100))*100 || !s.Among(2, "yuan", "won", "yen", "renminbi", "rmb") {
		return false
	}
	span := s.Span(0, 1)
	s.Report(lint.Finding{Span: span, Severity: lint.Warning, Confidence: 0.7, Message: "Thousands of millions: were they ten thousands in the source?", Fixes: []lint.Fix{
		s.Replace(span, spell(v*1e4), lint.Suggested, "Read ten thousands: “"+spell(v*1e4)+"”"),
		s.Replace(span, spell(v*1e6), lint.Suggested, "Keep the value: “"+spell(v*1e6)+"”"),
	}})
	return true
}

// restated reports "₩1,900,000,000 (19 billion won)" at the second number: the same figures, with other zeros.
func (s site) restated() bool {
	const fewest = 1e6 // below it nobody writes the scale out
	scale, k := scales[s.Lowered(1)], -2
	if !s.Is(-1, "(") || scale == 0 {
		return false
	}
	switch {
	case s.currency(k):
		if s.Kind(3) != lint.Close || s.Lowered(k) != s.Lowered(2) {
			return false
		}
		k--
	case s.Kind(k) == lint.Word:
		return false
	}
	figure, ok := amount(s.Spelling(k))
	words, ok2 := amount(s.Spelling(0))
	if !s.number(k) || !ok || !ok2 || figure < fewest || figure == words*scale || significant(strings.ReplaceAll(s.Spelling(k), ",", "")) != significant(s.Spelling(0)) {
		return false
	}
	s.write(s.Span(k, 1), "", 0.8, "The figure and the words in brackets are not the same amount")
	return true
}

// doubleScale reports "1.3 million millions" and "2 thousand billion": one word of scale multiplies another, as "nghìn tỷ",
// "mil millones" and "mille miliardi" do.
func (s site) doubleScale() bool {
	first, second := scales[s.Lowered(1)], scales[strings.TrimSuffix(s.Lowered(2), "s")]
	v, ok := amount(s.Spelling(0))
	if first == 0 || second == 0 || !ok || s.Tight(1) || s.Tight(2) || !s.Token(1).Has(lint.Lower) || !s.Token(2).Has(lint.Lower) {
		return false
	}
	const largest = 1e15 // no amount of a report
	text := ""
	if first*second < largest {
		text = spell(v * first * second)
	}
	s.write(s.Span(0, 2), text, 0.8, "One word of scale multiplies another")
	return true
}

// writtenOut reports "1,85,00,000 crore" and "12,500,000 million": the figure is written out and has a word of scale too.
func (s site) writtenOut() bool {
	v, ok := amount(s.Spelling(0))
	name := strings.TrimSuffix(s.Lowered(1), "s")
	scale, lakhs := writtenScales[name], lakhScales[name] > 0
	if !ok || scale == 0 || v < max(scale, 1e6) || s.Tight(1) || !strings.Contains(s.Spelling(0), ",") {
		return false
	}
	text := spell(v)
	if lakhs {
		text = strconv.FormatFloat(v/scale, 'f', -1, 64) + " " + name
	}
	s.write(s.Span(0, 1), text, 0.8, "The figure is written out and has a word of scale too")
	return true
}

// writtenScales are the scales whose noughts a figure may have already.
var writtenScales = map[string]float64{"lakh": 1e5, "crore": 1e7, "million": 1e6, "billion": 1e9}

// shortScale matches "48 mln": the abbreviation of another language.
func (s site) shortScale() {
	word, abbreviation := "billion", strings.TrimSuffix(s.Lowered(1), ".")
	switch abbreviation {
	case "mln", "mio", "milj":
		word = "million"
	case "thous", "tys", "tis", "thsd":
		end := 1
		if s.Is(2, ".") && s.Tight(2) && s.Has(3) && s.Token(3).Has(lint.Lower) {
			end = 2 // of the abbreviation
		}
		if v, ok := amount(s.Spelling(0)); ok {
			s.suggest(s.Span(0, end), spell(v*1000), 0.8, "The abbreviation is of another language")
		}
		return
	}
	s.suggest(s.Span(1, 1), word, 0.8, "The abbreviation is of another language")
}
