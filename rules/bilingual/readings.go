package bilingual

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/artlint/artlint/rules/lexicon"
)

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
	if groups(s, ',') {
		add(strings.ReplaceAll(s, ",", ""))
	}
	if strings.ContainsAny(s, ".,") && groups(s, '.') {
		add(strings.ReplaceAll(strings.ReplaceAll(s, ".", ""), ",", "."))
	}
	return out
}

// groups reports whether the mark can separate thousands in s: three digits follow the last one.
func groups(s string, mark byte) bool {
	i := strings.LastIndexByte(s, mark)
	return i < 0 || len(s)-i-1 >= 3 && (len(s)-i-1 == 3 || !isDigit(s[i+4])) && isDigit(s[i+2]) && isDigit(s[i+3])
}

// scaled adds the values with the scale word that follows.
func scaled(values []float64, rest string) []float64 {
	rest = strings.ToLower(strings.TrimLeft(rest, " \u00a0+-余多"))
	if strings.HasPrefix(rest, "時") || strings.HasPrefix(rest, "时") || strings.HasPrefix(rest, "uhr") || strings.HasPrefix(rest, "час") {
		return append(values, values[0]-12) // 19時 is 7 p.m.
	}
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
