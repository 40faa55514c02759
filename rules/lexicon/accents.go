package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Capitalized is word with a capital for its first letter and the rest as it is.
func Capitalized(word string) string {
	first, n := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(first)) + word[n:]
}

// Unaccented is a lower-case letter as English spells it in names, without its
// diacritics; ok tells whether it is another than r.
func Unaccented(r rune) (plain string, ok bool) {
	plain, ok = unaccented[r]
	return plain, ok
}

// WithoutAccents is a word in lower case with every letter as Unaccented has it.
func WithoutAccents(lower string) string {
	var b strings.Builder
	for _, r := range lower {
		if plain, ok := unaccented[r]; ok {
			b.WriteString(plain)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

var unaccented = func() map[rune]string {
	m := map[rune]string{'ß': "ss", 'æ': "ae", 'œ': "oe", 'þ': "th", 'ð': "d", 'ł': "l", 'ø': "o", 'đ': "d", 'ı': "i", '’': "", 'ʻ': "", 'ʼ': ""}
	for plain, marked := range map[string]string{
		"a": "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "c": "çćĉċč", "d": "ď", "e": "èéêëēĕėęěẹẻẽếềểễệ", "g": "ĝğġģǧ", "h": "ĥħ",
		"i": "ìíîïĩīĭįǐịỉ", "j": "ĵ", "k": "ķ", "l": "ĺļľ", "n": "ñńņňǹ", "o": "òóôõöōŏőơǒọỏốồổỗộớờởỡợ", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťț",
		"u": "ùúûüũūŭůűųưǔụủứừửữự", "w": "ŵ", "y": "ýÿŷỳỵỷỹ", "z": "źżž",
	} {
		for _, r := range marked {
			m[r] = plain
		}
	}
	return m
}()
