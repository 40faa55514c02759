// Package number holds the rules for numbers, dates, scores and units that the
// machine carried over in the form of the source language.
package number

import (
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/near"
)

// Rules are the rules of the family.
var Rules = []*lint.Rule{
	BareDayDate,
	CounterWord,
	NumberDirection,
	NumberFormat,
	NumberScale,
	NumberSpacing,
	OrdinalError,
	SplitNumber,
	UnitWrong,
	WrongMonthDate,
}

// site is a number and its neighbours within the block.
type site struct{ near.Site }

// setting is a number and the tokens around it, whose block may be another.
type setting struct{ before, number, after, second *lint.Token }

// nothing stands before the first token and behind the last one.
var nothing = lint.Token{Kind: lint.Symbol}

func settingOf(p *lint.Pass, token int) setting {
	w := setting{&nothing, &p.Tokens[token], &nothing, &nothing}
	if token > 0 {
		w.before = &p.Tokens[token-1]
	}
	if token+1 < len(p.Tokens) {
		w.after = &p.Tokens[token+1]
	}
	if token+2 < len(p.Tokens) {
		w.second = &p.Tokens[token+2]
	}
	return w
}

// eachNumber visits the numbers of the document whose settings let a rule find something: may says so, at next to no cost.
func eachNumber(p *lint.Pass, may func(setting) bool, visit func(site)) {
	sentence := 0
	for _, token := range p.Numbers {
		if !may(settingOf(p, int(token))) {
			continue
		}
		for p.Sentences[sentence].EndToken <= int(token) {
			sentence++
		}
		visit(site{near.Of(p, &p.Sentences[sentence], int(token))})
	}
}

// lettered reports whether the number ends in a letter: 18th, 34w, 3years.
func lettered(p *lint.Pass, t *lint.Token) bool { return p.Text[t.End-1]|0x20-'a' < 26 }

// number reports whether the neighbour k places on is a number.
func (s site) number(k int) bool { return s.Token(k).Kind == lint.Number }

// value reads a plain whole number, -1 where the neighbour k places on is none.
func (s site) value(k int) int {
	if !s.number(k) {
		return -1
	}
	w := s.Spelling(k)
	if c := w[len(w)-1]; c-'0' > 9 { // 18th
		return -1
	}
	n, err := strconv.Atoi(w)
	if err != nil {
		return -1
	}
	return n
}

// amount reads a number with thousands separators and a decimal point.
func amount(text string) (float64, bool) {
	if text != "" && text[0]-'0' <= 9 && text[len(text)-1]|0x20 >= 'a' { // 18th
		return 0, false
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(text, ",", ""), 64)
	return v, err == nil
}

// digits reports whether text is nothing but ASCII digits.
func digits(text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i]-'0' > 9 {
			return false
		}
	}
	return text != ""
}

// grouped writes n with commas between groups of three digits.
func grouped(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// suggest reports span with the text that belongs there, as style.
func (s site) suggest(span lint.Span, text string, confidence float64, message string) {
	s.rewrite(lint.Info, span, text, confidence, message)
}

// warn is suggest for what human translators hardly leave.
func (s site) warn(span lint.Span, text string, confidence float64, message string) {
	s.rewrite(lint.Warning, span, text, confidence, message)
}

// write is suggest with the severity of the rule.
func (s site) write(span lint.Span, text string, confidence float64, message string) {
	s.rewrite(0, span, text, confidence, message)
}

// rewrite reports span with the text that belongs there, where it is known.
func (s site) rewrite(severity lint.Severity, span lint.Span, text string, confidence float64, message string) {
	f := lint.Finding{Span: span, Severity: severity, Confidence: confidence, Message: message}
	if text != "" {
		f.Fixes = []lint.Fix{s.Replace(span, text, lint.Suggested, "Write “"+text+"”")}
	}
	s.Report(f)
}

// correct reports span with the only text that can belong there, which is safe.
func (s site) correct(span lint.Span, text string, confidence float64, message string) {
	s.Report(lint.Finding{Span: span, Confidence: confidence, Message: message,
		Fixes: []lint.Fix{s.Replace(span, text, lint.Safe, "Write “"+text+"”")}})
}

// edit reports span, in which from is to be text; fix says so.
func (s site) edit(span, from lint.Span, text string, a lint.Applicability, confidence float64, message, fix string) {
	s.Report(lint.Finding{Span: span, Confidence: confidence, Message: message, Fixes: []lint.Fix{s.Replace(from, text, a, fix)}})
}

// between is what stands between the number and the neighbour k places on.
func (s site) between(k int) lint.Span {
	return lint.Span{Start: int(s.Token(0).End), End: int(s.Token(k).Start)}
}

// behind is what stands behind the number up to the end of the neighbour k places on.
func (s site) behind(k int) lint.Span {
	return lint.Span{Start: int(s.Token(0).End), End: int(s.Token(k).End)}
}
