package bilingual

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// figure is a number in running text with all the values that it can mean:
// 1.234 is 1234 to a German and 1.234 to an American.
type figure struct {
	text       string
	start, end int // in the text
	values     []float64
}

type scale struct {
	word  string
	value float64
}

// scales are words and characters behind a number that multiply it.
var scales = []scale{
	{"万", 1e4}, {"萬", 1e4}, {"만", 1e4}, {"億", 1e8}, {"亿", 1e8}, {"억", 1e8}, {"兆", 1e12}, {"조", 1e12}, {"千", 1e3}, {"천", 1e3}, {"百", 1e2},
	{"thousand", 1e3}, {"million", 1e6}, {"milli", 1e6}, {"mill", 1e6}, {"mln", 1e6}, {"млн", 1e6}, {"миллион", 1e6}, {"milhões", 1e6}, {"mil ", 1e3},
	{"тыс", 1e3}, {"tausend", 1e3}, {"billion", 1e9}, {"milliard", 1e9}, {"млрд", 1e9}, {"trillion", 1e12}, {"crore", 1e7}, {"lakh", 1e5}, {"bn", 1e9}, {"m ", 1e6}, {"k ", 1e3},
}

// eras are the years before the first of an era, which precedes its years.
var eras = []struct {
	name   string
	before float64
}{{"令和", 2018}, {"平成", 1988}, {"昭和", 1925}, {"大正", 1911}, {"明治", 1867}, {"民國", 1911}, {"民国", 1911}}

// middleDot is a decimal point, or between hours and minutes, in Japanese.
const middleDot = "・"

// figures reads the numbers of a text. 1万2000 is one number; "in their 50s" (50代) is none, nor are
// the minutes of 2時40分.
func figures(text string) []figure {
	var out []figure
	for i := 0; i < len(text); {
		if !isDigit(text[i]) {
			i++
			continue
		}
		end := figureEnd(text, i)
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		values := readings(spaceless.Replace(text[i:end]))
		if len(values) > 0 && (!unicode.IsLetter(before) || before > unicode.MaxLatin1) && !strings.HasPrefix(text[end:], "代") && !minutes(text, i, end) {
			f := figure{text: text[i:end], start: i, end: end, values: scaled(values, text[end:])}
			for _, e := range eras {
				if strings.HasSuffix(text[:i], e.name) {
					f.values = append(f.values, f.values[0]+e.before)
				}
			}
			if n := len(out); n > 0 && isSignScale(text[out[n-1].end:i]) {
				f = out[n-1].plus(f, text)
				out = out[:n-1]
			}
			out = append(out, f)
		}
		i = end
	}
	return out
}

// minutes reports whether the number at text[start:end] is the minutes of a time in signs.
func minutes(text string, start, end int) bool {
	return strings.HasPrefix(text[end:], "分") && (strings.HasSuffix(text[:start], "時") || strings.HasSuffix(text[:start], "时"))
}

// figureEnd is where the number that begins at i ends.
func figureEnd(text string, i int) int {
	if m := spaced.FindStringSubmatchIndex(text[i:min(len(text), i+40)]); m != nil {
		return i + m[3]
	}
	digitAt := func(i int) bool { return i < len(text) && isDigit(text[i]) }
	for {
		switch {
		case digitAt(i):
			i++
		case i < len(text) && strings.IndexByte(".,:", text[i]) >= 0 && digitAt(i+1):
			i++
		case strings.HasPrefix(text[i:], middleDot) && digitAt(i+len(middleDot)):
			i += len(middleDot)
		default:
			return i
		}
	}
}

// spaced is a number whose thousands stand apart: 13 269.
var spaced = regexp.MustCompile("^([0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+)(?:[^0-9]|$)")

// spaceless takes out the spaces of a spaced number.
var spaceless = strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "", middleDot, ".")

// isSignScale reports whether s is a scale of a script that writes none in words.
func isSignScale(s string) bool {
	return s != "" && s[0] >= utf8.RuneSelf && slices.ContainsFunc(scales, func(x scale) bool { return x.word == s })
}

// plus is the number that f with its scale and g behind it are together.
func (f figure) plus(g figure, text string) figure {
	sum := figure{text: text[f.start:g.end], start: f.start, end: g.end}
	for _, a := range f.values {
		for _, b := range g.values {
			sum.values = append(sum.values, a+b)
		}
	}
	return sum
}

// shortYear reports whether f may be the last two digits of the year g: '24 for 2024.
func (f figure) shortYear(g figure) bool {
	return len(f.text) == 2 && len(g.text) == 4 && (g.text[0] == '1' || g.text[0] == '2') && g.text[2:] == f.text
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
