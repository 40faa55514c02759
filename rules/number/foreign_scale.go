package number

import (
	"math"
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// otherScales are words of other languages for a large number, in Latin letters, and the plural that is no number word.
var otherScales = lint.NewTriggers("trillions lakh lakhs crore crores man wan ban oku eok yi cho juta ribu miliar milyar milyon bin tỷ triệu nghìn ngàn tisíc mil mila millones milhões milhares milioni miliardi tausend hezar hazar lac lacs saen muen laki elfu mille milliard milliards miljard miljarder milliarden millionen milionów miliardów milijardi ten-thousand hundred-million multiple several surplus")

// foreignValues are their values.
var foreignValues = map[string]float64{
	"man": 1e4, "wan": 1e4, "ban": 1e4, "muen": 1e4, "saen": 1e5, "oku": 1e8, "eok": 1e8, "yi": 1e8, "cho": 1e12, // East Asia
	"ribu": 1e3, "juta": 1e6, "miliar": 1e9, "nghìn": 1e3, "ngàn": 1e3, "triệu": 1e6, "tỷ": 1e9, // Indonesia, Vietnam
	"bin": 1e3, "milyon": 1e6, "milyar": 1e9, "hezar": 1e3, "hazar": 1e3, "lac": 1e5, "lacs": 1e5, "laki": 1e5, "elfu": 1e3, // Turkey, Iran, India, East Africa
	"tisíc": 1e3, "tausend": 1e3, "mille": 1e3, "mil": 1e3, "mila": 1e3,
	"milliard": 1e9, "milliards": 1e9, "miljard": 1e9, "miljarder": 1e9, "milliarden": 1e9, "millionen": 1e6, "milionów": 1e6, "miliardów": 1e9, "milijardi": 1e9, // Europe
	"ten-thousand": 1e4, "hundred-million": 1e8, // East Asia, in English words
	"millones": 1e6, "milhões": 1e6, "milhares": 1e3, "milioni": 1e6, "miliardi": 1e9,
}

// foreignScale reports "3 man 2,000 voters" and "20 juta rupiah": the scale word of the source, spelled in Latin letters.
func (s site) foreignScale() bool {
	scale := foreignValues[s.Lowered(1)]
	if scale == 0 || s.Tight(1) || !s.Token(1).Has(lint.Lower) {
		return false
	}
	v, ok := amount(s.Spelling(0))
	if !ok {
		return false
	}
	end := 1
	if rest := s.value(2); rest > 0 && rest < 10 && strings.Contains(s.Lowered(1), "-") { // "1 ten-thousand 2"
		v, end = v+float64(rest)/10, 2
	} else if rest, ok := amount(s.Spelling(2)); ok && s.number(2) && !s.Tight(2) && rest < scale && rest >= scale/1e4 {
		v, end = v+rest/scale, 2
	}
	known := s.Among(1, "man", "bin", "ban", "mil", "mille") // words of English too
	if known && end == 1 && !s.currency(2) || end == 1 && s.Kind(2) != lint.Word {
		return false
	}
	s.write(s.Span(0, end), spell(v*scale), 0.85, "The number is counted in a word of the source language")
	return true
}

// currency reports whether a currency stands at k.
func (s site) currency(k int) bool {
	return s.Among(k, "yen", "won", "yuan", "euros", "euro", "dollars", "pesos", "reais", "rupees", "rupiah", "dong", "baht", "lira", "liras", "rubles", "roubles", "toman", "tomans", "rials", "shillings", "zlotys", "crowns")
}

// tenThousands matches "34w" before something counted that takes no watts.
func (s site) tenThousands() bool {
	figures, ok := strings.CutSuffix(s.Spelling(0), "w")
	v, err := strconv.ParseFloat(strings.ReplaceAll(figures, ",", ""), 64)
	k := 1
	if s.Is(1, "+") && s.Tight(1) { // "10w+ views"
		k = 2
	}
	next := s.Token(k)
	if !ok || err != nil || next.Kind != lint.Word || !next.Has(lint.Lower) || s.Tight(k) || next.Is(lint.Preposition|lint.Coordinator|lint.Be) {
		return false
	}
	if w := s.Lowered(k); !strings.HasSuffix(w, "s") && !s.currency(k) && !s.Among(k, "people", "mu", "square", "cubic", "catties", "jin", "kg") {
		return false
	}
	if s.Among(k, "bulbs", "lamps", "lights", "speakers", "lasers", "panels", "chargers", "amps", "amplifiers", "motors", "heaters", "leds", "adapters", "ovens", "tubes", "watts") {
		return false
	}
	s.write(s.Span(0, k-1), spell(v*1e4), 0.9, "The w stands for ten thousand")
	return true
}

// surplus matches "6,000 multiple seasonal hands": a word for "more than" stands behind a round figure in Korean and Chinese.
func (s site) surplus() bool {
	if !s.Among(1, "multiple", "several", "surplus") || s.Tight(1) || s.Token(-1).Has(lint.Title) || s.Token(-1).Is(lint.Article|lint.Determiner) {
		return false
	}
	v, ok := amount(s.Spelling(0))
	if !ok || v < 30 || math.Mod(v, 10) != 0 || year(s, 0) > 0 || !s.plural(2) && !s.plural(3) || s.Among(2, "choice", "choices", "sclerosis", "myeloma", "birth", "births", "entry") {
		return false
	}
	s.write(s.Span(0, 1), "more than "+s.Spelling(0), 0.8, "The word says that there are more")
	return true
}

// valued matches "a value of 0.65 W": the letter stands for ten thousand where money is told.
func (s site) valued() bool {
	v, ok := amount(s.Spelling(0))
	if !ok || s.Kind(2) != lint.Stop && s.Kind(2) != lint.Comma {
		return false
	}
	for k := -1; k > -8 && s.Has(k) && s.Kind(k) != lint.Stop; k-- {
		if s.Among(k, "value", "price", "cost", "costs", "fee", "fine", "salary", "income", "sales", "turnover", "paid", "debt", "loan", "rent", "compensation", "views", "followers", "fans") {
			s.write(s.Span(0, 1), spell(v*1e4), 0.8, "The W stands for ten thousand")
			return true
		}
	}
	return false
}
