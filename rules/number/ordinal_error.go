package number

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// OrdinalError finds ordinals in the form of the source language, and wrong English ones.
var OrdinalError = &lint.Rule{
	Name:     "ordinal-error",
	Family:   "number",
	Title:    "Malformed ordinal",
	Severity: lint.Warning,
	Issue:    lint.LocaleViolation,
	Fix:      lint.Safe,
	Doc: `An ordinal has the wrong ending (“22th”, “18-th”), the ending of another language (“39-y”, “March 1.º”), or the full
stop that marks ordinals in German, Czech, Turkish or Finnish (“8. September”, “the 3. pier”, “23. hour”).

The ending of a number is glued to its figure and bypasses the vocabulary; the full stop is copied as punctuation.

A wrong English ending is corrected safely: only one is right. An ordinal full stop looks like the end of a sentence, so
its repair is suggested: the day before its month, a number word before a noun, a time of day before “hour” and “clock”.`,
	Examples: []lint.Example{
		{Bad: "It was her «3th» goal and the «22th» of the season.", Good: "It was her 3rd goal and the 22nd of the season."},
		{Bad: "The factory opened its «18-th» shop.", Good: "The factory opened its 18th shop."},
		{Bad: "Voters decide on «8. September» about the dam.", Good: "Voters decide on 8 September about the dam."},
		{Bad: "The bridge stays closed until «12. may» at least.", Good: "The bridge stays closed until 12 May at least."},
		{Bad: "The town’s «3.» pier opens in spring.", Good: "The town’s third pier opens in spring."},
		{Bad: "Voters decide on «the 8. September».", Good: "Voters decide on 8 September."},
		{Bad: "«In 3. march» 1921 the mill burned, the «1rst» of five.", Good: "On 3 March 1921 the mill burned, the 1st of five."},
		{Bad: "Pope John «XXIII. was» born in the «18. century». The «3ème» hall opens on «4. of» June.", Good: "Pope John XXIII was born in the 18th century. The 3rd hall opens on 4 June."},
		{Bad: "She is ranked «118. in» the world and needed «1.hour» to win.", Good: "She is ranked 118th in the world and needed 1 hour to win."},
		{Bad: "The school must be ready by the «21st of the April».", Good: "The school must be ready by the 21st of April."},
		{Bad: "The last train leaves at «23. hour».", Good: "The last train leaves at 11 p.m."},
		{Bad: "Ferries are cancelled until «March 1.º» because of the wind.", Good: "Ferries are cancelled until March 1 because of the wind."},
		{Bad: "The songs of the «90-ies» end the 20th and open the «21» century.", Good: "The songs of the 90s end the 20th and open the 21st century."},
		{Bad: "The hall opens on «1er October», the pool on «2° May» and the lake on «3 of June».", Good: "The hall opens on 1 October, the pool on 2 May and the lake on 3 June."},
		{Bad: "The ice holds until «10-th of May», and the boat sails on 3 March.", Good: "The ice holds until 10 May, and the boat sails on 3 March."},
		{Bad: "They cleaned well No. «4-th» at dawn.", Good: "They cleaned well No. 4 at dawn."},
		{Bad: "The show opens on «the 1 er December»; lessons begin on «October 7. Monday».", Good: "The show opens on December 1; lessons begin on Monday, October 7."},
		{Bad: "If your size is 40, take «41-y» for the winter.", Good: "If your size is 40, take size 41 for the winter."},
		{Bad: "The shelves hold boots of size «39-y».", Good: "The shelves hold boots of size 39."},
	},
	Counter: []lint.Counter{
		{Text: "He came 3rd, she came 11th, and the 112th was a dog.", Why: "right endings"},
		{Text: "She scored 8. September brought rain. There were 12. may be more.", Why: "a sentence ends"},
		{Text: "The team finished 3. and it was his 100. He ranked 5. In 12. of them.", Why: "sentences end"},
		{Text: "He wrote each day, and then there was no 15th.", Why: "none"},
		{Text: "3. Add the leeks.", Why: "a list item"},
		{Text: "It was 30ºC in the shade, and the F-16 and the 5-a-side team were late.", Why: "degrees and compounds"},
	},
	Run: func(p *lint.Pass) {
		eachNumber(p, func(w setting) bool {
			return w.after.Kind == lint.Stop || w.after.Has(lint.NonASCII) || lettered(p, w.number) || w.after.Kind == lint.Symbol || w.after.Kind == lint.Word && (numbered.Has(w.after.Hash) || w.second.Is(lint.Month))
		}, ordinal)
		for i := 1; i < len(p.Sentences); i++ {
			if p.Sentences[i].Marks.Has(lint.StartsLower) {
				romanStop(p, &p.Sentences[i-1])
			}
		}
	},
}

func ordinal(s site) {
	word := s.Spelling(0)
	n := 0 // digits
	for n < len(word) && word[n]-'0' <= 9 {
		n++
	}
	switch {
	case s.foreignDay(word[:n], word[n:]), n == len(word) && s.stoppedWeekday():
		return
	case n > 0 && n < len(word):
		if word[n] == '-' || word[n]|0x20-'a' < 26 {
			s.ending(word[:n], word[n:])
			s.monthArticle()
		}
	case n > 0:
		s.stopped()
		s.cardinal()
		if s.Tight(1) && s.Token(1).Has(lint.NonASCII) {
			s.accented(word)
		}
	}
	s.degreeSign()
}

// ending checks what is glued to the figures.
func (s site) ending(figures, rest string) {
	suffix := strings.TrimPrefix(strings.ToLower(rest), "-")
	hyphen := len(suffix) < len(rest)
	right := suffixOf(figures)
	switch suffix {
	case "st", "nd", "rd", "th":
		if hyphen && s.Among(-1, "no.", "no", "nos.", "number") { // the number No. 3-rd
			s.write(s.Span(0, 0), figures, 0.9, "A number after “No.” has no ending")
			return
		}
		if suffix == right && !hyphen || strings.ToUpper(rest) == rest && suffix == right {
			return
		}
		if rest == strings.ToUpper(rest) {
			right = strings.ToUpper(right)
		}
		s.correct(s.Span(0, 0), figures+right, 0.97, "The ending of this ordinal is wrong")
	case "s", "ies", "er", "ers":
		if len(figures) > 1 && figures[len(figures)-1] == '0' && (hyphen || suffix == "ies" || suffix == "ers") {
			s.write(s.Span(0, 0), figures+"s", 0.85, "The decade carries an ending of another language")
		}
	case "rst", "ste", "ter", "ten", "ere", "eme", "ieme", "inci", "nci", "uncu", "lea":
		if s.Token(-1).Is(lint.Article|lint.Determiner|lint.Preposition) || s.Token(-1).Has(lint.Clitic) {
			s.correct(s.Span(0, 0), figures+right, 0.93, "The ending of this ordinal is wrong")
		}
	case "y", "yi", "ya", "ye", "mu", "go", "ti", "oi", "oy", "om", "ogo", "omu":
		if hyphen {
			s.write(s.Span(0, 0), s.nounBefore()+figures, 0.85, "The number carries a case ending of another language")
		}
	}
}

// nounBefore is the noun that the sentence counts by, where the number with a case
// ending stands without it: "if your size is 38, choose 39-y".
func (s site) nounBefore() string {
	if s.Token(-1).Class == 0 && s.Among(-1, "size", "row", "grade", "floor", "page") {
		return ""
	}
	for k := -1; k > -12 && s.Has(k) && s.Kind(k) != lint.Stop; k-- {
		if s.Among(k, "size", "row", "grade", "floor", "page") {
			return s.Lowered(k) + " "
		}
	}
	return ""
}

// accented reports "3ème": the tokens part before the accent.
func (s site) accented(figures string) {
	if s.Among(1, "ème", "ère", "ième") {
		s.correct(s.Span(0, 1), figures+suffixOf(figures), 0.93, "The ending of this ordinal is of another language")
	}
}

// monthArticle reports "the 31st of the March".
func (s site) monthArticle() {
	if s.Is(2, "the") && s.Is(1, "of") && s.Token(3).Is(lint.Month) && s.Token(4).Class&lint.Month == 0 && s.Kind(4) != lint.Word {
		s.Report(lint.Finding{Span: s.Span(0, 3), Severity: lint.Warning, Confidence: 0.85, Message: "The name of a month has no article",
			Fixes: []lint.Fix{s.Delete(s.Span(2, 2), lint.Suggested, "Remove the article")}})
	}
}

// suffixOf is the English ending of the ordinal.
func suffixOf(figures string) string {
	last := figures[len(figures)-1]
	if len(figures) > 1 && figures[len(figures)-2] == '1' {
		last = '0'
	}
	switch last {
	case '1':
		return "st"
	case '2':
		return "nd"
	case '3':
		return "rd"
	}
	return "th"
}

// numbered are words that have an ordinal before them.
var numbered = lint.NewTriggers("century anniversary congress edition")

// cardinal matches "the 21 century".
func (s site) cardinal() {
	if !s.Any(1, numbered) {
		return
	}
	if n := s.value(0); n > 0 && n < 100 && (s.Is(-1, "the") || s.Among(-1, "its", "his", "her", "their")) {
		s.write(s.Span(0, 0), s.Spelling(0)+suffixOf(s.Spelling(0)), 0.85, "The number has lost its ordinal ending")
	}
}
