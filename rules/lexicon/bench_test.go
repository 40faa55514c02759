package lexicon

import "testing"

func BenchmarkIsWord(b *testing.B) {
	words := []string{"government", "the", "announced", "unbelievable", "in", "cryptocurrency", "yesterday", "desu"}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		IsWord(words[i%len(words)])
	}
}

// BenchmarkIsWordCold asks for words all over the table, which the caches of the
// processor do not hold.
func BenchmarkIsWordCold(b *testing.B) {
	var words []string
	for verb := range verbs.entries() {
		words = append(words, verb+"ing", verb)
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		IsWord(words[i%len(words)])
	}
}

func BenchmarkNameKind(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		NameKind("Sapporo")
	}
}

func BenchmarkVerbForm(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		VerbForm("stopped")
	}
}

func BenchmarkGuessLanguage(b *testing.B) {
	words := []string{"il", "governo", "ha", "annunciato", "che", "la", "riforma", "non", "passerà"}
	b.ReportAllocs()
	for b.Loop() {
		GuessLanguage(words)
	}
}
