package wording

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// ArticleError finds “a” before a vowel, “an” before a consonant, and either before a plural.
var ArticleError = &lint.Rule{
	Name:     "article-error",
	Family:   "wording",
	Title:    "Article in the wrong form or place",
	Severity: lint.Error,
	Issue:    lint.Grammar,
	Fix:      lint.Safe,
	Doc: `“A idea”, “a 18-year-old”, “an book”, “a worms”: the article does not fit the word behind it.

Chinese, Japanese, Korean and Russian have no articles; where the engine replaces the noun behind an article that is
already written, the article stays: before a plural too (“a worms”), and behind a number. It also comes from languages that have one
where English has none: before an office and its name (“the Mayor Anna Holm”), before “one” (“a one cactus”). A measure before a noun
keeps the plural of its own language (“a 15-years lease”).

Only the sound of the next word decides, so the repair is safe for English words; before a plural the article or the
ending is wrong, and the repair is suggested. Abbreviations, names, single letters
and words that some people sound otherwise (historic, herb, hotel) stay silent.`,
	Examples: []lint.Example{
		{Bad: "It was «a» idea of the mayor, and «a» unusual one.", Good: "It was an idea of the mayor, and an unusual one."},
		{Bad: "He bought «an» book for «a» 18-year-old girl.", Good: "He bought a book for an 18-year-old girl."},
		{Bad: "She waited for «a» hour, with «an» hundred others.", Good: "She waited for an hour, with a hundred others."},
		{Bad: "The fair was opened by «the» Mayor Anna Lindqvist on Monday.", Good: "The fair was opened by Mayor Anna Lindqvist on Monday."},
		{Bad: "They gave her «a one» ladder.", Good: "They gave her one ladder."},
		{Bad: "The council signed a «15-years» lease for the hall.", Good: "The council signed a 15-year lease for the hall."},
		{Bad: "The cart carried 300 «a» seedlings, «a» worms that glow in the dark, and «a» dogs.", Good: "The cart carried 300 seedlings, worms that glow in the dark, and dogs."},
	},
	Counter: []lint.Counter{
		{Text: "The firm has sold two kinds of paper. A shares, she said, and B shares were sold.", Why: "a class"},
		{Text: "The People's Court of Vinh An fined him.", Why: "a name"},
		{Text: "A university, a European, a one-way street, a U.S. ship, a ewe, a unit and a useful unicorn.", Why: "a vowel that sounds like a consonant"},
		{Text: "An hour, an honest man, an heir, a unanimous vote, an MP, an X-ray, an 8-inch pipe, an 11th.", Why: "a consonant that is silent"},
		{Text: "A series of a sports club, a species, a news item, a means to an end, a gasworks, a woods behind a crossroads, 400 a day, and 9 a.m. services.", Why: "nouns in s that are no plurals, and rates"},
		{Text: "The President Abraham Lincoln statue, the Minister for Health, the Mayor of Vale and the Senator John Hotel.", Why: "things named after people, offices"},
		{Text: "It was a one man show with a one in ten chance, and a one act play.", Why: "compounds"},
		{Text: "From A to an end, vitamin A is good, an historic hotel and an herb.", Why: "letters, and usage that varies"},
	},
	Run: articleErrors,
}

func articleErrors(p *lint.Pass) {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		for j := s.FirstToken; j+1 < s.EndToken; j++ {
			if t := &p.Tokens[j]; t.Is(lint.Article) && t.End-t.Start <= 2 && t.Kind == lint.Word && !t.Has(lint.Clitic) {
				afterArticle(p, s, j)
			}
		}
	}
	near.Triggered(p, offices, beforeOffice)
}

// afterArticle looks at the word behind the “a” or “an” at token i of s, as far as one look shows that something may be wrong.
func afterArticle(p *lint.Pass, s *lint.Sentence, i int) {
	next := &p.Tokens[i+1]
	if !next.Has(lint.NonASCII|lint.Title|lint.Upper) && next.Kind == lint.Word && p.Lower[next.End-1] == 's' && next.Class == 0 && next.End-next.Start > 3 {
		beforePlural(near.Of(p, s, i))
	}
	if next.Has(lint.NonASCII|lint.Upper|lint.LineBefore) || !next.Has(lint.SpaceBefore) || next.Kind != lint.Word && next.Kind != lint.Number {
		return
	}
	switch first := p.Lower[next.Start]; {
	case next.Kind == lint.Number, first == 'u', first == 'e', first == 'o', first == 'h': // its sound decides
	case (first == 'a' || first == 'i') == (p.Tokens[i].End-p.Tokens[i].Start == 2):
		return // the usual case
	}
	judgeArticle(near.Of(p, s, i))
}

// judgeArticle looks at the article at s and the word behind it.
func judgeArticle(s near.Site) {
	if t := s.Token(0); t.Has(lint.Title) && s.Kind(-1) == lint.Word && !t.Has(lint.LineBefore) {
		return // Long An, a province
	}
	if !s.Has(1) || s.Kind(-1) == lint.Open || s.Tight(0) && s.Kind(-1) != lint.Mark {
		return
	}
	if s.Kind(1) == lint.Number {
		measuredPlural(s)
	}
	if s.Is(1, "one") {
		beforeOne(s)
	}
	article := s.Spelling(0)
	vowel, ok := startsWithVowel(s)
	an := strings.EqualFold(article, "an")
	if !ok || vowel == an {
		return
	}
	right := article[:1]
	if vowel {
		right += "n"
	}
	f := lint.Finding{Span: s.Span(0, 0), Confidence: 0.79, Message: "“" + right + " " + s.Spelling(1) + "” is the form that can be said"}
	safety := lint.Safe
	if an { // it may be a damaged "and"
		f.Severity, f.Confidence, safety = lint.Warning, 0.66, lint.Suggested
	}
	if s.Token(0).Has(lint.Quoted) { // people speak as they like
		f.Confidence -= 0.05
	}
	if s.Token(0).Has(lint.Quoted) || s.Profile.FirstPerson() {
		safety = min(safety, lint.Suggested)
	}
	f.Fixes = []lint.Fix{s.Replace(f.Span, right, safety, "Write “"+right+"”")}
	s.Report(f)
}

// startsWithVowel reports whether the word behind the article sounds with a vowel at its start, if that is sure.
func startsWithVowel(s near.Site) (vowel, ok bool) {
	w := s.Lowered(1)
	if s.Kind(1) == lint.Number {
		vowel, ok = numberVowel(w)
		return vowel, ok && s.Token(0).Has(lint.Lower)
	}
	t := s.Token(1)
	if t.Has(lint.Abbreviated|lint.HasDigit) || !t.Has(lint.Lower) || len(w) < 3 || t.Is(lint.Preposition|lint.Coordinator|lint.Be|lint.Pronoun|lint.Article|lint.Modal) || s.Is(0, "A") && s.At > 0 && s.Kind(-1) == lint.Word {
		return false, false
	}
	if s.Among(1, "hundred", "thousand", "million", "billion", "dozen") {
		return false, true
	}
	head, _, _ := strings.Cut(w, "-")
	if len(head) < 3 || head == "one" || !strings.ContainsAny(head, "aeiouy") || t.Is(lint.NumberWord) || lexicon.WordRank(head) < lexicon.General {
		return false, false
	}
	switch w[0] {
	case 'a', 'i':
		return true, true
	case 'e':
		return !hasPrefix(w, "eu", "ewe"), true
	case 'o':
		return !hasPrefix(w, "one", "once", "oui") || hasPrefix(w, "onerous"), true
	case 'u':
		if hasPrefix(w, "uni") && !hasPrefix(w, "unin", "unim", "unid", "unint", "unir") || hasPrefix(w, "unani") || hasPrefix(w, "us", "ut", "ur", "ub", "uk", "uv", "ula", "eu") {
			return false, hasPrefix(w, "uni", "unani", "use", "usu", "usa", "uti", "ute", "utop", "ubi", "uku", "ura", "uro", "uri")
		}
		return true, true
	case 'h':
		if hasPrefix(w, "hour", "honest", "honor", "honour", "heir") {
			return true, true
		}
		return false, !hasPrefix(w, "hist", "hotel", "herb", "hyst", "habit", "hall", "hom", "horr", "her", "hil", "hy", "hum", "hex")
	}
	return false, true
}

// numberVowel reports whether a number is read with a vowel at its start: eight, eleven, eighteen, eighty.
func numberVowel(w string) (vowel, ok bool) {
	n := strings.IndexFunc(w, func(r rune) bool { return r < '0' || r > '9' })
	if n < 0 {
		n = len(w)
	} else if w[n] != '-' && w[n] != ',' && w[n] != '.' {
		return false, false
	}
	switch {
	case w[0] == '8':
		return true, true
	case n == 2 && (w[:2] == "11" || w[:2] == "18"):
		return true, true
	case w[0] == '1' && n != 1:
		return false, n == 2 || n == 3 && w[:2] != "11" && w[:2] != "18"
	}
	return false, n <= 3 && w[0] != '1'
}

func hasPrefix(w string, prefixes ...string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(w, p) {
			return true
		}
	}
	return false
}
