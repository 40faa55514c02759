package lexicon

import (
	_ "embed"
	"strings"
)

//go:embed data/languages.txt
var languages list

var languageIndex = index{list: &languages}

// Guess is what the function words of a line say about its language. Shares are
// of the words that were asked about, 0 to 1.
type Guess struct {
	Language string  // ISO 639-1 code of the best other language; "" for none
	Share    float64 // words that are function words of that language
	English  float64 // words that are function words of English
}

// languageCodes are the languages of languages.txt. Romanised Japanese and Chinese
// have their languages' codes; "id" stands for Malay too, "da" is apart from "no".
var languageCodes = [...]string{
	"cs", "da", "de", "es", "fi", "fr", "ha", "hu", "id", "is", "it", "ja", "ko", "nl",
	"no", "pl", "pt", "ro", "sv", "sw", "tl", "tr", "vi", "zh",
}

// GuessLanguage guesses the language of a line or a run of words, given in lower
// case, by counting function words. Words that English has too count for English
// alone. On a tie the language whose code comes first wins.
func GuessLanguage(words []string) Guess {
	if len(words) == 0 {
		return Guess{}
	}
	var counts [len(languageCodes)]int
	english := 0
	for _, word := range words {
		codes := FunctionWord(word)
		for code := range strings.FieldsSeq(codes) {
			if code == "en" {
				english++
				continue
			}
			for i := range languageCodes {
				if languageCodes[i] == code {
					counts[i]++
				}
			}
		}
	}
	best := 0
	for i, n := range counts {
		if n > counts[best] {
			best = i
		}
	}
	guess := Guess{English: float64(english) / float64(len(words))}
	if counts[best] > 0 {
		guess.Language = languageCodes[best]
		guess.Share = float64(counts[best]) / float64(len(words))
	}
	return guess
}

// FunctionWord returns the codes of the languages that lower is a function word of,
// separated by spaces ("en" is English), or "".
func FunctionWord(lower string) string {
	_, codes, _ := languageIndex.find(lower)
	return codes
}
