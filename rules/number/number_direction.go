package number

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// NumberDirection finds scores that put the loser of a win first.
var NumberDirection = &lint.Rule{
	Name:     "number-direction",
	Family:   "number",
	Title:    "Score of a win with the lower number first",
	Severity: lint.Warning,
	Issue:    lint.Numbers,
	Fix:      lint.Suggested,
	Doc: `A win is told with the lower number first: “a 1-2 win”, “a deserved 0:1 over”.

Many languages give scores from the home team’s side, and text that runs from right to left is turned around.

The numbers are exchanged as a suggestion. Sets, records of a season and ranges stay silent.`,
	Examples: []lint.Example{
		{Bad: "City’s «1-2 win» was their fourth in a row.", Good: "City’s 2-1 win was their fourth in a row."},
		{Bad: "With this «77-78 victory», the guests took the series.", Good: "With this 78-77 victory, the guests took the series."},
		{Bad: "The guests beat Northport «0-2» on Sunday.", Good: "The guests beat Northport 2-0 on Sunday."},
		{Bad: "The «2-4 win» made her the youngest. The guests had won the first match of the season «0-2» in May; it ended «0-1» in favour of the hosts.", Good: "The 4-2 win made her the youngest. The guests had won the first match of the season 2-0 in May; it ended 1-0 in favour of the hosts."},
		{Bad: "A late goal brought a deserved «0:1 over» Maccabi Yavor.", Good: "A late goal brought a deserved 1-0 win over Maccabi Yavor."},
	},
	Counter: []lint.Counter{
		{Text: "She fought back for a 4-6, 6-3, 4-6 win and a 2-1 win on Sunday.", Why: "sets"},
		{Text: "They were defeated 0-2 by the guests and lost 1-3.", Why: "the loser is the subject"},
		{Text: "They are 1-2 over the last week, on a 3-5 win pace, and a 0-1 win-loss record.", Why: "records"},
	},
	Run: func(p *lint.Pass) {
		eachNumber(p, func(w setting) bool {
			const shortest, longest = 3, 7 // bytes of a score
			n := w.number.End - w.number.Start
			return n >= shortest && n <= longest && (p.Text[w.number.Start+1]-'0' > 9 || p.Text[w.number.Start+2]-'0' > 9 || n == longest)
		}, direction)
	},
}

const loserFirst = "The winner’s score comes first in English"

func direction(s site) {
	text := s.Spelling(0)
	sep := strings.IndexAny(text, "-:")
	if sep <= 0 || s.Token(-1).Kind == lint.Comma || s.number(-1) {
		return
	}
	low, ok := amount(text[:sep])
	high, ok2 := amount(text[sep+1:])
	if !ok || !ok2 || low >= high || !digits(text[:sep]) || !digits(text[sep+1:]) || len(text)-sep > 3 && sep == 1 {
		return
	}
	turned := text[sep+1:] + "-" + text[:sep]
	switch {
	case s.Among(1, "win", "victory", "triumph") && !s.Tight(1) && s.winEnds():
		s.write(s.Span(0, 1), turned+" "+s.Lowered(1), 0.75, loserFirst)
	case s.scoreEnds() && s.wonBefore(), s.Is(1, "in") && s.Among(2, "favour", "favor") && s.Is(3, "of"):
		s.write(s.Span(0, 0), turned, 0.75, loserFirst)
	case s.Is(1, "over") && s.Token(2).Has(lint.Title) && (s.Token(-1).Is(lint.Article) || s.Token(-2).Is(lint.Article) && text[sep] == ':'):
		s.write(s.Span(0, 1), turned+" win over", 0.8, loserFirst)
	}
}

// scoreEnds reports whether no noun stands behind the score, which would take it for itself.
func (s site) scoreEnds() bool {
	return s.Kind(1) != lint.Word || s.Among(1, "away", "home") || s.Token(1).Is(lint.Preposition|lint.Coordinator|lint.Subordinator|lint.Weekday|lint.Adverbial)
}

// wonBefore reports whether the score belongs to a verb of winning, and no other score follows.
func (s site) wonBefore() bool {
	const clause = 9 // words
	if s.number(2) && (s.Kind(1) == lint.Comma || s.Is(1, "and")) {
		return false
	}
	for k := -1; k > -clause; k-- {
		switch t := s.Token(k); {
		case t.Kind != lint.Word, s.Among(k, "lost", "by", "from", "for"), s.Is(k, "of") && !s.Token(k+1).Is(lint.Article|lint.Determiner):
			return false
		case s.Among(k, "won", "beat", "defeated", "beating", "defeating"):
			return !s.Token(k - 1).Is(lint.Be)
		}
	}
	return false
}

// winEnds reports whether the win is no part of a longer name: no noun follows it.
func (s site) winEnds() bool {
	t := s.Token(2)
	if _, form, ok := lexicon.VerbForm(s.Lowered(2)); ok && t.Has(lint.Lower) && form&lexicon.Past != 0 {
		return true
	}
	return t.Kind != lint.Word || t.Is(lint.Preposition|lint.Be|lint.Have|lint.Coordinator|lint.Subordinator|lint.Modal|lint.Adverbial) || t.Has(lint.Clitic)
}
