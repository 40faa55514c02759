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
	switch s.Lowered(1) {
	case "lakh", "lakhs":
		scale, indian = 1e5, true
	case "crore", "crores":
		scale, indian = 1e7, true
	}
	if scale == 0 || !s.number(2) {
		return false
	}
	large, ok := amount(s.Spelling(0))
	small, ok2 := amount(s.Spelling(2))
	if !ok || !ok2 || s.Tight(1) || s.Tight(2) || s.Token(2).Has(lint.LineBefore) || large >= 1000 {
		return false
	}
	end := 2
	if s.Is(3, "hundred") && s.Is(4, "thousand") && small < 10 && scale > 1e5 {
		small, end = small*1e5, 4 // "13 million 5 hundred thousand"
	} else if next := scales[s.Lowered(3)]; next > 0 {
		if next == scale && !indian && large >= 100 && math.Mod(large, 100) == 0 && small < 100 {
			small *= next // "300 million 40 million": the words of hundreds and of tens
		} else if next >= scale {
			return false
		} else {
			small *= next
		}
		end = 3
	}
	if small >= large*scale || small >= scale && s.Lowered(1) != s.Lowered(3) || small < scale/1000 || end == 2 && (scale > 1e3 || !s.plural(3) && !s.measured(3) && s.Token(3).Kind == lint.Word) {
		return false
	}
	span, text := s.Span(0, end), spell(large*scale+small)
	if indian {
		if end == 2 {
			return false // what people write
		}
		text = strconv.FormatFloat(large+small/scale, 'f', -1, 64) + " " + strings.TrimSuffix(s.Lowered(1), "s")
	}
	s.Report(lint.Finding{Span: span, Severity: lint.Warning, Confidence: 0.75, Message: "The number is written in the words of two scales",
		Fixes: []lint.Fix{s.Replace(span, text, lint.Suggested, "Write “"+text+"”")}})
	return true
}

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
	s.Report(lint.Finding{Span: span, Severity: lint.Warning, Confidence: 0.8, Message: "Behind a figure the word has no plural",
		Fixes: []lint.Fix{s.Replace(span, text, lint.Suggested, "Write “"+text+"”")}})
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
	scale := scales[s.Lowered(1)]
	if !s.Is(-1, "(") || scale == 0 {
		return false
	}
	k := -2
	if s.Kind(k) == lint.Word && !s.currency(k) || s.currency(k) && s.Kind(3) != lint.Close {
		return false
	} else if s.currency(k) {
		k--
	}
	v, ok := amount(s.Spelling(k))
	w, ok2 := amount(s.Spelling(0))
	if !s.number(k) || !ok || !ok2 || v < 1e6 || v == w*scale || significant(strings.ReplaceAll(s.Spelling(k), ",", "")) != significant(s.Spelling(0)) || s.currency(-2) && s.Lowered(-2) != s.Lowered(2) {
		return false
	}
	s.Report(lint.Finding{Span: s.Span(k, 1), Confidence: 0.8, Message: "The figure and the words in brackets are not the same amount"})
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
	f := lint.Finding{Span: s.Span(0, 2), Confidence: 0.8, Message: "One word of scale multiplies another"}
	if text := spell(v * first * second); first*second < 1e15 {
		f.Fixes = []lint.Fix{s.Replace(f.Span, text, lint.Suggested, "Write “"+text+"”")}
	}
	s.Report(f)
	return true
}

// writtenOut reports "1,85,00,000 crore" and "12,500,000 million": the figure is written out and has a word of scale too.
func (s site) writtenOut() bool {
	v, ok := amount(s.Spelling(0))
	name := strings.TrimSuffix(s.Lowered(1), "s")
	scale := map[string]float64{"lakh": 1e5, "crore": 1e7, "million": 1e6, "billion": 1e9}[name]
	if !ok || scale == 0 || v < max(scale, 1e6) || s.Tight(1) || !strings.Contains(s.Spelling(0), ",") {
		return false
	}
	text := spell(v)
	if name == "lakh" || name == "crore" {
		text = strconv.FormatFloat(v/scale, 'f', -1, 64) + " " + name
	}
	s.rescale(s.Span(0, 1), text, 0.8, "The figure is written out and has a word of scale too")
	return true
}
