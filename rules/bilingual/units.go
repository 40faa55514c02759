package bilingual

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// unitWords are units and currencies by their spellings in lower case; words that may
// mean two of them (pound, キロ, 元) are left out.
var unitWords = map[string]string{
	"km": "km", "kilometer": "km", "kilometers": "km", "kilometre": "km", "kilometres": "km", "kilomètre": "km", "kilomètres": "km", "kilómetros": "km", "quilômetros": "km", "chilometri": "km", "километров": "km", "км": "km",
	"mile": "mile", "miles": "mile", "meilen": "mile", "millas": "mile", "milhas": "mile", "миль": "mile",
	"m": "m", "meter": "m", "meters": "m", "metre": "m", "metres": "m", "mètre": "m", "mètres": "m", "metros": "m", "metri": "m", "метров": "m",
	"cm": "cm", "centimeter": "cm", "centimeters": "cm", "centimetre": "cm", "centimetres": "cm", "zentimeter": "cm", "centimètres": "cm", "centímetros": "cm", "сантиметров": "cm", "см": "cm",
	"mm": "mm", "millimeter": "mm", "millimeters": "mm", "millimetre": "mm", "millimetres": "mm", "миллиметров": "mm", "мм": "mm",
	"foot": "foot", "feet": "foot", "ft": "foot", "inch": "inch", "inches": "inch", "yard": "yard", "yards": "yard",
	"kg": "kg", "kilo": "kg", "kilos": "kg", "kilogram": "kg", "kilograms": "kg", "kilogramm": "kg", "kilogrammes": "kg", "kilogramos": "kg", "килограммов": "kg", "кг": "kg",
	"g": "g", "gram": "g", "grams": "g", "gramm": "g", "grammes": "g", "gramos": "g", "граммов": "g",
	"ton": "t", "tons": "t", "tonne": "t", "tonnes": "t", "tonnen": "t", "toneladas": "t", "тонн": "t", "ounce": "ounce", "ounces": "ounce", "oz": "ounce",
	"ha": "ha", "hectare": "ha", "hectares": "ha", "hektar": "ha", "hectáreas": "ha", "гектаров": "ha", "acre": "acre", "acres": "acre",
	"liter": "l", "liters": "l", "litre": "l", "litres": "l", "litros": "l", "литров": "l", "gallon": "gallon", "gallons": "gallon",
	"%": "percent", "percent": "percent", "percentage": "percent", "prozent": "percent", "procent": "percent", "процентов": "percent",
	"yen": "yen", "¥": "yen", "dollar": "dollar", "dollars": "dollar", "$": "dollar", "us$": "dollar", "usd": "dollar", "dólares": "dollar", "долларов": "dollar",
	"euro": "euro", "euros": "euro", "€": "euro", "eur": "euro", "евро": "euro", "yuan": "yuan", "won": "won", "ruble": "ruble", "rubles": "ruble", "roubles": "ruble", "рублей": "ruble", "£": "pound sterling",
}

// unitSigns are the same in scripts without spaces; the longer come first.
var unitSigns = []struct{ sign, unit string }{
	{"平方キロ", ""}, {"平方メートル", ""}, {"立方メートル", ""}, {"平方公里", ""}, {"平方米", ""},
	{"キロメートル", "km"}, {"公里", "km"}, {"킬로미터", "km"}, {"千米", "km"}, {"センチ", "cm"}, {"厘米", "cm"}, {"센티미터", "cm"}, {"ミリ", "mm"}, {"毫米", "mm"},
	{"メートル", "m"}, {"米", "m"}, {"미터", "m"}, {"マイル", "mile"}, {"英里", "mile"}, {"마일", "mile"}, {"フィート", "foot"}, {"英尺", "foot"}, {"インチ", "inch"}, {"英寸", "inch"},
	{"キログラム", "kg"}, {"公斤", "kg"}, {"킬로그램", "kg"}, {"グラム", "g"}, {"トン", "t"}, {"吨", "t"}, {"톤", "t"}, {"ヘクタール", "ha"}, {"公顷", "ha"}, {"エーカー", "acre"},
	{"リットル", "l"}, {"パーセント", "percent"}, {"百分点", ""}, {"퍼센트", "percent"}, {"円", "yen"}, {"日元", "yen"}, {"엔", "yen"}, {"ドル", "dollar"}, {"美元", "dollar"}, {"달러", "dollar"},
	{"ユーロ", "euro"}, {"欧元", "euro"}, {"유로", "euro"}, {"人民元", "yuan"}, {"元", ""}, {"위안", "yuan"}, {"ウォン", "won"}, {"韩元", "won"}, {"원", "won"}, {"ルーブル", "ruble"}, {"卢布", "ruble"},
}

// unit is the unit of the number f in text and where it ends; empty where none is known.
// A sign before the number comes first: $5 m are dollars.
func (f figure) unit(text string) (unit string, end int) {
	before := strings.TrimRight(text[:f.start], " \u00a0")
	if r, n := utf8.DecodeLastRuneInString(before); strings.ContainsRune("$€¥£", r) {
		return unitWords[before[len(before)-n:]], f.end
	}
	at := f.end
	for {
		at += len(text[at:]) - len(strings.TrimLeft(text[at:], " \u00a0-"))
		for _, s := range unitSigns {
			if strings.HasPrefix(text[at:], s.sign) {
				return s.unit, at + len(s.sign)
			}
		}
		n := scaleLen(text[at:])
		if n == 0 {
			break
		}
		at += n
	}
	end = at
	for end < len(text) {
		r, n := utf8.DecodeRuneInString(text[end:])
		if !unicode.IsLetter(r) && !unicode.Is(unicode.Sc, r) && !strings.ContainsRune("%²³/", r) || r > unicode.MaxLatin1 && unicode.Is(unicode.Han, r) {
			break
		}
		end += n
	}
	return unitWords[strings.ToLower(text[at:end])], end
}

// scaleLen is the length of the scale word at the start of s.
func scaleLen(s string) int {
	for _, x := range scales {
		if x.word == "m " || x.word == "k " || x.word == "mil " {
			continue
		}
		if len(s) < len(x.word) || !strings.EqualFold(s[:len(x.word)], x.word) {
			continue
		}
		n := len(x.word)
		if s[0] < utf8.RuneSelf { // a word, in any of its forms
			for n < len(s) && s[n]|0x20 >= 'a' && s[n]|0x20 <= 'z' {
				n++
			}
		}
		return n
	}
	return 0
}
