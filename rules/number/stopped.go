package number

import (
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// stopped matches a number whose full stop does not end a sentence.
func (s site) stopped() {
	n, next := s.value(0), s.Token(2)
	if !s.Is(1, ".") || n < 1 || n > 999 || !s.Tight(1) || next.Kind != lint.Word || next.Has(lint.LineBefore) || s.At == 0 {
		return
	}
	switch {
	case s.Tight(2):
		s.gluedNoun(n)
	case n <= 31 && monthName(s.Spelling(2)) != "":
		s.stoppedDay(n, monthName(s.Spelling(2)))
	case n > 99 && !s.placed():
	case next.Has(lint.Lower):
		s.stoppedWord(n)
	case s.Token(-1).Has(lint.Clitic) && next.Has(lint.Title) && n <= 20:
		s.write(s.Span(0, 1), ordinalWord(n), 0.65, ordinalStop)
	}
}

const (
	ordinalStop = "The full stop marks an ordinal in the source language"
	ordinalCut  = ordinalStop + ", it ends no sentence"
)

// stoppedWord matches a number with a full stop and a word in lower case behind it.
func (s site) stoppedWord(n int) {
	before, figures := s.Token(-1), s.Spelling(0)
	day := s.Is(2, "of") && n <= 31 && s.Token(3).Is(lint.Month)
	switch {
	case s.Among(2, "hour", "clock", "o'clock") && n <= 24:
		s.write(s.Span(0, 2), s.beforeStop(clock(n), 3), 0.9, "The hour is written as an ordinal of the source language")
	case day && !before.Is(lint.Article):
		s.Report(lint.Finding{Span: s.Span(0, 2), Severity: lint.Error, Confidence: 0.9, Message: ordinalCut,
			Fixes: []lint.Fix{s.Replace(s.Span(0, 2), figures, lint.Suggested, "Write the day before its month")}})
	case day, s.placed() && s.Token(2).Is(lint.Preposition):
		s.goesOn(figures+suffixOf(figures), 0.9)
	case s.Token(2).Class != 0 || !before.Has(lint.Clitic) && !before.Is(lint.Article|lint.Determiner|lint.Preposition):
	case s.Token(3).Kind == lint.Word:
		s.write(s.Span(0, 1), ordinalWord(n), 0.8, ordinalStop)
	default:
		s.goesOn(ordinalWord(n), 0.97)
	}
}

// goesOn reports an ordinal whose full stop has cut the sentence; the repair takes the next
// word along, so that what is behind the full stop is not taken for a torn-off tail.
func (s site) goesOn(ordinal string, confidence float64) {
	s.rewrite(lint.Error, s.Span(0, 2), ordinal+" "+s.Spelling(2), confidence, ordinalCut)
}

// romanStop reports "John XXIII. was": the full stop behind the number of a king or pope.
func romanStop(p *lint.Pass, s *lint.Sentence) {
	last := s.EndToken - 1
	if last < s.FirstToken+2 || s.EndToken >= p.Blocks[s.Block].EndToken || !s.Marks.Has(lint.PlainStop) {
		return
	}
	numeral, name, next := &p.Tokens[last-1], &p.Tokens[last-2], &p.Tokens[s.EndToken]
	if !numeral.Has(lint.Upper) && numeral.End-numeral.Start > 1 || strings.Trim(p.Word(numeral), "IVX") != "" || !name.Has(lint.Title) || next.Kind != lint.Word || !next.Has(lint.Lower) || next.Has(lint.LineBefore) {
		return
	}
	if p.Word(numeral) == "I" || numeral.Kind != lint.Word {
		return
	}
	span := lint.Span{Start: int(numeral.Start), End: int(next.End)}
	text := p.Word(numeral) + " " + p.Word(next)
	p.Report(lint.Finding{Span: span, Severity: lint.Error, Confidence: 0.97, Message: ordinalCut,
		Fixes: []lint.Fix{p.Replace(span, text, lint.Suggested, "Write “"+text+"”")}})
}

// stoppedDay reports "on 8. September" and "In 31. october", with the article or the preposition that goes with it.
func (s site) stoppedDay(n int, month string) {
	if s.Among(3, "be", "have", "not", "also", "well") {
		return
	}
	date, from := strconv.Itoa(n)+" "+month, 0
	switch {
	case s.Among(-1, "the"):
		from = -1
	case s.Is(-1, "in"), s.Is(-1, "In"):
		date, from = map[string]string{"in": "on ", "In": "On "}[s.Spelling(-1)]+date, -1
	case s.Among(-1, "on", "from", "to", "until", "till", "of", "by", "since", "and", "between", "before", "after", "dated"):
	case s.Is(-1, ",") && s.Token(-2).Is(lint.Weekday), s.Token(-1).Is(lint.Weekday):
	default:
		return
	}
	s.write(s.Span(from, 2), date, 0.85, ordinalStop)
}

// placed reports whether the number behind the verb is a rank: "ranked 88. in the league".
func (s site) placed() bool {
	return s.Among(-1, "ranked", "ranks", "rank", "placed", "finished", "came", "seeded", "currently") || s.Token(-1).Is(lint.Be) && s.Among(2, "in") && s.Among(3, "the") && s.Among(4, "world", "league", "table", "ranking", "rankings", "standings", "list")
}

// gluedNoun matches "1.hour": the noun is glued to the full stop of the number.
func (s site) gluedNoun(n int) {
	count := s.Spelling(0) + " " + s.Lowered(2)
	switch s.Lowered(2) {
	case "hour", "minute", "day", "week", "month", "year", "hours", "minutes", "days", "weeks", "months", "years":
		if n > 1 && !strings.HasSuffix(count, "s") {
			count += "s"
		}
	case "century", "floor", "place", "round", "set", "half", "quarter", "class", "grade", "season", "edition", "goal", "stage":
		count = s.Spelling(0) + suffixOf(s.Spelling(0)) + " " + s.Lowered(2)
	default:
		return
	}
	s.write(s.Span(0, 2), count, 0.8, "A full stop joins the number and its noun")
}

var ordinalWords = [...]string{1: "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"}

// ordinalWord spells ordinals below ten, as most desks do.
func ordinalWord(n int) string {
	if n < len(ordinalWords) {
		return ordinalWords[n]
	}
	figures := strconv.Itoa(n)
	return figures + suffixOf(figures)
}
