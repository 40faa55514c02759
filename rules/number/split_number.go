package number

import (
	"github.com/artlint/artlint/lint"
)

// SplitNumber finds numbers torn from their ending or their noun.
var SplitNumber = &lint.Rule{
	Name:     "split-number",
	Family:   "number",
	Title:    "Number torn from its ending or its noun",
	Severity: lint.Error,
	Issue:    lint.Whitespace,
	Fix:      lint.Safe,
	Doc: `A decade or an ordinal has lost its ending (“the 1980 s”, “the 19 th”), or a full stop separates a road, a line or an
article from its number (“Provincial Road. 947”).

Numbers are translated figure by figure, and a linked or abbreviated word ends a segment.

To join a decade or an ordinal with its own ending is safe. Another ending is corrected, and the full stop before a number
goes, as a suggestion.`,
	Examples: []lint.Example{
		{Bad: "Nobody had seen one since the «1990 s», he said.", Good: "Nobody had seen one since the 1990s, he said."},
		{Bad: "She has trained the team since the «1980 -s», and is in her «60- ies».", Good: "She has trained the team since the 1980s, and is in her 60s."},
		{Bad: "The mill of the «1960 ’s» was sold in the «1990's s» to a bank.", Good: "The mill of the 1960s was sold in the 1990s to a bank."},
		{Bad: "He has painted since the «70 s», and the mill burned in the «1930 ies».", Good: "He has painted since the 70s, and the mill burned in the 1930s."},
		{Bad: "It is the bridge of the «21 th» century.", Good: "It is the bridge of the 21st century."},
		{Bad: "He has painted since the «’70 s».", Good: "He has painted since the ’70s."},
		{Bad: "It was built in the «19 th» century.", Good: "It was built in the 19th century."},
		{Bad: "The sand was dumped near Provincial «Road. 947» and sold.", Good: "The sand was dumped near Provincial Road 947 and sold."},
	},
	Counter: []lint.Counter{
		{Text: "He worked on the road. 947 people followed him.", Why: "a new sentence with its own subject"},
		{Text: "After the 60 s break the 40 s lap came. The 1990s were good, the 1980's better; the signal of 1990 S. Smith received.", Why: "a decade and an initial"},
	},
	Run: func(p *lint.Pass) { eachNumber(p, tearable, splitNumber) },
}

// tearable reports whether a short word or a dash stands behind the number, or a full stop before it.
func tearable(w setting) bool {
	return w.before.Kind == lint.Stop || w.after.Kind == lint.Dash || w.after.Kind == lint.Mark || w.after.Kind == lint.Word && w.after.End-w.after.Start <= 4
}

func splitNumber(s site) {
	switch {
	case s.decade():
	case s.tornOrdinal():
	case s.stopBefore():
		s.edit(s.Span(-2, 0), s.Span(-1, -1), "", lint.Suggested, 0.8, "A full stop separates the number from what it numbers", "Remove the full stop")
	}
}

// decade reports a decade that is torn from its ending.
func (s site) decade() bool {
	const message, join = "The decade is torn from its ending", "Join the decade"
	switch owned := s.ownedDecade(); {
	case s.decadeEnding():
		s.edit(s.Span(0, 1), s.Gap(1), "", lint.Safe, 0.95, message, join)
	case s.shortDecade():
		s.edit(s.Span(0, 1), s.behind(1), "s", lint.Suggested, 0.9, message, join)
	case owned > 0:
		s.edit(s.Span(0, owned), s.behind(owned), "s", lint.Safe, 0.95, message, join)
	case s.apostropheDecade():
		s.edit(s.Span(-1, 1), s.Gap(1), "", lint.Safe, 0.95, message, join)
	case s.tornDecade():
		s.edit(s.Span(0, 2), s.behind(2), "s", lint.Suggested, 0.93, message, join)
	default:
		return false
	}
	return true
}

// tornOrdinal reports an ordinal that is torn from its ending, which may be the wrong one: "the 19 th", "the 21 th century".
func (s site) tornOrdinal() bool {
	text := s.Spelling(0)
	if !digits(text) || !s.Among(1, "st", "nd", "rd", "th") || s.Tight(1) || !s.Token(1).Has(lint.Lower) {
		return false
	}
	switch {
	case s.Is(1, suffixOf(text)):
		s.edit(s.Span(0, 1), s.Gap(1), "", lint.Safe, 0.93, "The ordinal is torn from its ending", "Join the ordinal")
	case s.Is(-1, "the"):
		s.edit(s.Span(0, 1), s.Span(0, 1), text+suffixOf(text), lint.Suggested, 0.9, "The ordinal is torn from its ending, which is wrong too", "Join the ordinal")
	default:
		return false
	}
	return true
}

// stopBefore reports whether a full stop stands between the number and what it numbers: "Provincial Road. 947".
func (s site) stopBefore() bool {
	text := s.Spelling(0)
	return digits(text) && len(text) < 5 && s.Is(-1, ".") && s.Tight(-1) && !s.Tight(0) && !s.Token(0).Has(lint.LineBefore) && s.numbered() && !s.subject()
}

// tens reports whether the number is a decade in two figures or four.
func (s site) tens() bool {
	text := s.Spelling(0)
	return digits(text) && (len(text) == 2 || len(text) == 4) && text[len(text)-1] == '0'
}

// decadeEnding reports whether a lone s follows a decade in four figures, which no apostrophe or name explains: "the 1980 s".
func (s site) decadeEnding() bool {
	text := s.Spelling(0)
	if !s.tens() || len(text) != 4 || text[0] != '1' && text[0] != '2' || !s.Is(1, "s") || s.Tight(1) {
		return false
	}
	return (s.Is(-1, "the") || s.Among(-1, "early", "late", "mid", "since", "in")) && (!s.Is(2, ".") || !s.Has(3) || s.Token(3).Has(lint.Title))
}

// apostropheDecade reports "the ’70 s".
func (s site) apostropheDecade() bool {
	if !s.tens() || len(s.Spelling(0)) != 2 || s.Kind(-1) != lint.Mark || !s.Tight(0) || !s.Is(1, "s") || s.Tight(1) {
		return false
	}
	return (s.Is(-2, "the") || s.Among(-2, "early", "late", "mid")) && s.Kind(2) != lint.Word
}

// shortDecade matches "since the 80 s" and "in the 1920 ies": seconds have no article, or a noun behind them.
func (s site) shortDecade() bool {
	next := s.Token(2)
	if !s.tens() || s.Tight(1) || !s.Is(-1, "the") && !s.Among(-1, "early", "late", "mid") {
		return false
	}
	return s.Among(1, "ies", "ths") || s.Is(1, "s") && (s.Token(-2).Is(lint.Preposition|lint.Subordinator) || !s.Is(-1, "the")) && (next.Kind == lint.Stop || next.Kind == lint.Comma || next.Is(lint.Preposition|lint.Coordinator))
}

// ownedDecade is the place of the last ending of "1990 's" and "1990's s", 0 where there is none.
func (s site) ownedDecade() int {
	last := 1
	if s.Kind(1) == lint.Mark && s.Is(2, "s") && s.Tight(2) {
		last = 2
	} else if !s.Among(1, "'s", "’s") {
		return 0
	}
	if !s.tens() || !s.Token(-1).Is(lint.Article|lint.Determiner|lint.Preposition) && !s.Among(-1, "early", "late", "mid") {
		return 0
	}
	switch {
	case s.Is(last+1, "s") && !s.Tight(last+1):
		return last + 1
	case !s.Tight(1):
		return last
	}
	return 0
}

// tornDecade matches "1990 -s", "1990- s" and "80 -ies": a hyphen with a space beside it, and the ending of a decade or of a
// case of the source language.
func (s site) tornDecade() bool {
	if !s.tens() || !s.Is(1, "-") || s.Tight(1) && s.Tight(2) || s.Token(2).Has(lint.LineBefore) {
		return false
	}
	return s.Among(2, "s", "ies", "es", "x", "e", "th", "er", "ers", "ych", "ies.") &&
		(s.Token(-1).Is(lint.Article|lint.Preposition) || s.Among(-1, "early", "late", "mid", "his", "her", "their", "my", "our"))
}

// numbered reports whether the word before the full stop usually has a number.
func (s site) numbered() bool {
	switch s.Lowered(-2) {
	case "road", "highway", "route", "street", "line", "article", "decree", "circular", "resolution", "flight", "district", "gate", "platform", "paragraph", "lane", "alley", "building", "room", "chapter", "bus", "channel", "phase", "pier", "section", "clause", "exit", "berth", "avenue", "ward":
		return s.Token(-2).Has(lint.Title) || s.Token(-3).Has(lint.Lower) && !s.Token(-3).Is(lint.Article|lint.Determiner|lint.Preposition)
	}
	return false
}

// subject reports whether the number can open a sentence: a noun follows it.
func (s site) subject() bool {
	t := s.Token(1)
	return t.Kind == lint.Word && t.Class == 0 || t.Is(lint.NumberWord) || t.Is(lint.Be|lint.Have|lint.Modal)
}
