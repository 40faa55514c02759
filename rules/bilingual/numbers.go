package bilingual

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/rules/lexicon"
)

// figure is a number in running text with all the values that it can mean:
// 1.234 is 1234 to a German and 1.234 to an American.
type figure struct {
	text       string
	start, end int // in the text
	values     []float64
}

// scales are words and characters behind a number that multiply it.
var scales = []struct {
	word  string
	value float64
}{
	{"万", 1e4}, {"萬", 1e4}, {"만", 1e4}, {"億", 1e8}, {"亿", 1e8}, {"억", 1e8}, {"兆", 1e12}, {"조", 1e12}, {"千", 1e3}, {"천", 1e3}, {"百", 1e2},
	{"thousand", 1e3}, {"million", 1e6}, {"milli", 1e6}, {"mill", 1e6}, {"mln", 1e6}, {"млн", 1e6}, {"миллион", 1e6}, {"milhões", 1e6}, {"mil ", 1e3},
	{"тыс", 1e3}, {"tausend", 1e3}, {"billion", 1e9}, {"milliard", 1e9}, {"млрд", 1e9}, {"trillion", 1e12}, {"crore", 1e7}, {"lakh", 1e5}, {"bn", 1e9}, {"m ", 1e6}, {"k ", 1e3},
}

// figures reads the numbers of a text.
func figures(text string) []figure {
	var out []figure
	for i := 0; i < len(text); {
		if c := text[i]; c < '0' || c > '9' {
			i++
			continue
		}
		end := i
		for end < len(text) && (isDigit(text[end]) || strings.IndexByte(".,:", text[end]) >= 0 && end+1 < len(text) && isDigit(text[end+1])) {
			end++
		}
		if before, _ := utf8.DecodeLastRuneInString(text[:i]); !unicode.IsLetter(before) || before > unicode.MaxLatin1 {
			out = append(out, figure{text: text[i:end], start: i, end: end, values: scaled(readings(text[i:end]), text[end:])})
		}
		i = end
	}
	return out
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// readings are the values that digits with separators can have.
func readings(s string) []float64 {
	if h, m, ok := strings.Cut(s, ":"); ok { // a time, on either clock, or a score
		hour, err1 := strconv.Atoi(h)
		minute, err2 := strconv.Atoi(m)
		if err1 != nil || err2 != nil {
			return nil
		}
		at := func(h int) float64 { return float64(h) + float64(minute)/100 }
		return []float64{at(hour), at(hour - 12), at(hour + 12), float64(hour)}
	}
	var out []float64
	add := func(s string) {
		if v, err := strconv.ParseFloat(s, 64); err == nil {
			out = append(out, v)
		}
	}
	bare := strings.NewReplacer(".", "", ",", "").Replace(s)
	add(strings.ReplaceAll(s, ",", ""))
	if strings.ContainsAny(s, ".,") {
		add(bare)
		add(strings.ReplaceAll(strings.ReplaceAll(s, ".", ""), ",", "."))
	}
	return out
}

// scaled adds the values with the scale word that follows.
func scaled(values []float64, rest string) []float64 {
	rest = strings.ToLower(strings.TrimLeft(rest, " \u00a0+-"))
	for _, s := range scales {
		if strings.HasPrefix(rest+" ", s.word) {
			for _, v := range values[:len(values):len(values)] {
				values = append(values, v*s.value)
			}
			return values
		}
	}
	return values
}

// same reports whether two numbers can mean the same.
func (f figure) same(g figure) bool {
	for _, a := range f.values {
		for _, b := range g.values {
			if math.Abs(a-b) <= 1e-6*math.Max(math.Abs(a), math.Abs(b)) {
				return true
			}
		}
	}
	return false
}

// wordNumbers are the values of the numbers that a text writes in words: "two hundred", "twelfth".
func wordNumbers(text string) []float64 {
	var out []float64
	running := 0.0
	for _, w := range strings.Fields(strings.ToLower(text)) {
		value, kind := lexicon.NumberWord(strings.Trim(w, ".,;:!?()\"'“”’"))
		switch {
		case kind == lexicon.NotNumber:
			running = 0
			continue
		case running > 0 && value >= 100:
			running *= float64(value)
		default:
			running += float64(value)
		}
		out = append(out, float64(value), running)
	}
	return out
}

// in reports whether the number can mean one of the values.
func (f figure) in(values []float64) bool {
	for _, v := range f.values {
		if slices.Contains(values, v) {
			return true
		}
	}
	return false
}

// small reports whether the number may be a month, a count or a rank that a
// translation writes in words.
func (f figure) small() bool {
	for _, v := range f.values {
		if v <= 12 {
			return true
		}
	}
	return false
}
