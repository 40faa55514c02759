package lexicon

import (
	"slices"
	"strings"
	"testing"
)

func TestGuessLanguage(t *testing.T) {
	for text, want := range map[string]string{
		"el gobierno de la ciudad dijo que no hay más información sobre el accidente": "es",
		"o governo da cidade disse que não há mais informações sobre o acidente":      "pt",
		"le gouvernement de la ville a dit que les informations sont dans le rapport": "fr",
		"il governo della città ha detto che non è ancora finita":                     "it",
		"die regierung der stadt hat gesagt dass es keine informationen gibt":         "de",
		"de regering van de stad heeft gezegd dat er geen informatie is":              "nl",
		"regeringen sa att det inte finns mer information om olyckan":                 "sv",
		"regjeringen sier at det ikke finnes mer informasjon etter ulykken":           "no",
		"pemerintah kota itu mengatakan bahwa tidak ada informasi yang lebih":         "id",
		"rząd powiedział że nie ma więcej informacji o tym wypadku który się":         "pl",
		"hükümet bu kaza ile ilgili daha fazla bilgi olmadığını için ve":              "tr",
		"ang pamahalaan ay nagsabi na walang impormasyon sa mga tao ng lungsod":       "tl",
		"watashi wa tokyo ni ikimasu kara kore desu":                                  "ja",
	} {
		got := GuessLanguage(strings.Fields(text))
		if got.Language != want || got.Share <= got.English {
			t.Errorf("GuessLanguage(%q) = %+v, want %s", text, got, want)
		}
	}
	english := GuessLanguage(strings.Fields("the government of the city said that there is no more information about the accident"))
	if english.English < 0.4 || english.Share >= english.English {
		t.Errorf("an English line gives %+v", english)
	}
	if got := GuessLanguage(nil); got != (Guess{}) {
		t.Errorf("no words give %+v", got)
	}
}

func TestEveryLanguageHasWords(t *testing.T) {
	if !slices.IsSorted(languageCodes[:]) {
		t.Error("languageCodes are not sorted")
	}
	counts := map[string]int{}
	for _, codes := range languages.entries() {
		for code := range strings.FieldsSeq(codes) {
			counts[code]++
		}
	}
	for _, code := range languageCodes {
		if counts[code] < 25 {
			t.Errorf("%s has %d function words, want at least 25", code, counts[code])
		}
	}
}

func TestHonorificsAndOfficials(t *testing.T) {
	for suffix, want := range map[string]string{"san": "ja", "ssi": "ko", "xiansheng": "zh", "bey": "tr", "ji": "hi", "house": ""} {
		if got := Honorific(suffix); got != want {
			t.Errorf("Honorific(%q) = %q, want %q", suffix, got, want)
		}
	}
	if !IsOfficial("spokeswoman") || !IsOfficial("prime minister") || IsOfficial("table") {
		t.Error("IsOfficial is wrong about a spokeswoman, a prime minister or a table")
	}
}

func TestMeasures(t *testing.T) {
	for word, want := range map[string]string{"km": "length", "tonnes": "mass", "kWh": "energy", "°C": "temperature", "percent": "share", "table": ""} {
		if got := Unit(word); got != want {
			t.Errorf("Unit(%q) = %q, want %q", word, got, want)
		}
	}
	for word, want := range map[string]string{"$": "USD", "yen": "JPY", "€": "EUR", "won": "KRW", "KRW": "KRW", "table": ""} {
		if got := Currency(word); got != want {
			t.Errorf("Currency(%q) = %q, want %q", word, got, want)
		}
	}
	for word, want := range map[string]int{"March": 3, "Sept.": 9, "December": 12, "Monday": 0, "march": 0} {
		if got := MonthOf(word); got != want {
			t.Errorf("MonthOf(%q) = %d, want %d", word, got, want)
		}
	}
	for word, want := range map[string]int{"Monday": 1, "Sun.": 7, "May": 0} {
		if got := WeekdayOf(word); got != want {
			t.Errorf("WeekdayOf(%q) = %d, want %d", word, got, want)
		}
	}
}

func TestNumberWord(t *testing.T) {
	for word, want := range map[string]struct {
		value int64
		kind  NumberKind
	}{
		"zero": {0, Cardinal}, "twelve": {12, Cardinal}, "twelfth": {12, Ordinal}, "forty-two": {42, Cardinal},
		"ninety-ninth": {99, Ordinal}, "twentieth": {20, Ordinal}, "million": {1_000_000, Cardinal}, "table": {0, NotNumber},
	} {
		if value, kind := NumberWord(word); value != want.value || kind != want.kind {
			t.Errorf("NumberWord(%q) = %d, %d; want %d, %d", word, value, kind, want.value, want.kind)
		}
	}
}

func TestOutlets(t *testing.T) {
	for name, want := range map[string]OutletKind{"Reuters": Agency, "Xinhua": Agency, "BBC": Outlet, "Getty Images": Picture, "Table": NoOutlet} {
		if got := OutletOf(name); got != want {
			t.Errorf("OutletOf(%q) = %d, want %d", name, got, want)
		}
	}
	for name := range agencies.entries() {
		if OutletOf(name) == NoOutlet {
			t.Errorf("OutletOf(%q): unknown kind in agencies.txt", name)
		}
	}
	if !IsCredit("handout") || IsCredit("table") {
		t.Error("IsCredit is wrong about a handout or a table")
	}
}
