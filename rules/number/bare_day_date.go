package number

import (
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// BareDayDate finds days that are given without their month.
var BareDayDate = &lint.Rule{
	Name:     "bare-day-date",
	Family:   "number",
	Title:    "Day without its month",
	Severity: lint.Info,
	Issue:    lint.LocaleViolation,
	Fix:      lint.Suggested,
	Doc: `“On the 7th”, “yesterday (the 9th)”: the day of a date without its month.

Japanese, Chinese and Korean reports name the day alone when it lies in the month of publication. English reports name
the month or the day of the week. Human translators keep the habit, so that it is reported as style.

Where the dateline gives a date close by, that month is suggested; else only an editor knows it. Ordinals before a noun
(“the 18th floor”), days whose month the same or the last sentence names, letters and columns stay silent.`,
	Examples: []lint.Example{
		{Bad: "A slope collapsed behind a house before dawn «on the 6th» and buried a woman.", Good: ""},
		{Bad: "The party met «yesterday (the 17th)» to vote on the plan.", Good: ""},
		{Bad: "The council votes on «Thursday (7/11)» in the school.", Good: "The council votes on Thursday in the school."},
		{Bad: "The ash that fell on the evening «of the 12th» closed two roads.", Good: ""},
		{Bad: "The choir sings «on the 14th» (Sat.) in the mill.", Good: ""},
		{Bad: "The teams meet again «on the 21st» in the old stadium.", Good: ""},
		{Bad: "The teams meet again «on 21st», and the hall is shut «until 23rd».", Good: "The teams meet again on the 21st, and the hall is shut until the 23rd."},
		{Bad: "SEOUL, March 18 (Han Wire) — The ministry said «on the 17th» that exports rose.", Good: "SEOUL, March 18 (Han Wire) — The ministry said on March 17 that exports rose."},
	},
	Counter: []lint.Counter{
		{Text: "She lives on the 18th floor and was born on the 4th of July, on the 3rd Monday.", Why: "an ordinal before its noun"},
		{Text: "The talks began on March 3 and ended on the 9th.", Why: "the month stands in the sentence"},
		{Text: "I hope to see you on the 14th. I miss you all, and I shall bring my own chair. We talk about you every day.", Why: "a letter"},
		{Text: "On the evening of the 10th anniversary the band played.", Why: "a noun"},
		{Text: "He made birdie on the 14th and led until the 18th.", Why: "holes of a golf course"},
	},
	Run: bareDays,
}

func bareDays(p *lint.Pass) {
	personal := p.Profile.FirstPerson()
	eachNumber(p, func(w setting) bool { return lettered(p, w.number) || w.after.Kind == lint.Close }, func(s site) {
		if s.weekdayFigures() {
			return
		}
		day := s.ordinalDay(0)
		if day == 0 || s.Token(0).Has(lint.Quoted) || !s.Is(-1, "the") && !s.Is(-1, "(") && !s.Among(-1, "on", "since", "until") {
			return
		}
		from, confidence := s.bareDay()
		switch {
		case confidence == 0:
		case confidence > 0.9, !s.monthBefore() && s.reported(from):
			s.reportDay(from, day, confidence)
		case !s.monthBefore() && !s.monthBehind():
			if personal && s.Block.Marks.Has(lint.WithFirst) {
				return // a letter, a column
			}
			if personal {
				confidence = min(confidence, 0.55)
			}
			s.reportDay(from, day, confidence)
		}
	})
}

// bareDay tells where the phrase of a day begins and how sure it is.
func (s site) bareDay() (from int, confidence float64) {
	open := -2
	if s.Is(-1, "(") {
		open = -1
	}
	if s.Is(open, "(") {
		if s.Is(1, ")") && (s.Among(open-1, "yesterday", "today", "tomorrow", "tonight", "morning", "evening", "afternoon", "night") || s.Token(open-1).Is(lint.Weekday)) {
			return open - 1, 0.95
		}
		return 0, 0
	}
	switch {
	case !s.Is(-1, "the"):
		return -1, min(s.dayFollowed(-1), 0.63)
	case s.Is(-2, ",") && s.Among(-3, "day", "today", "yesterday", "morning", "evening", "afternoon", "night"):
		if s.Token(1).Kind == lint.Comma || s.Token(1).Kind == lint.Stop {
			return -1, 0.7
		}
		return 0, 0
	case !s.Among(-2, "on", "since", "by", "from", "until", "till", "before", "after", "for", "of", "between", "through"):
		return 0, 0
	}
	return -2, s.dayFollowed(-2)
}

// dayFollowed judges the phrase by what follows the ordinal: a noun takes it for itself.
func (s site) dayFollowed(at int) float64 {
	next := s.Token(1)
	confidence := 0.66
	if s.Among(at, "for", "of", "after", "before") {
		confidence = 0.63
	}
	switch {
	case !s.Has(1) || next.Kind == lint.Stop || next.Kind == lint.Comma:
		if s.ranked() && !s.reported(at) {
			return 0
		}
		return confidence
	case s.Is(1, "(") && (s.Token(2).Is(lint.Weekday) || lexicon.WeekdayOf(strings.TrimSuffix(s.Spelling(2), ".")+".") > 0): // on the 30th (Sun.)
		return 0.8
	case next.Kind != lint.Word || next.Is(lint.Month|lint.Weekday|lint.NumberWord):
		return 0
	case s.Is(1, "of") && s.Among(2, "this", "last", "next") && s.Is(3, "month"):
		return confidence
	case s.Is(1, "of"), s.Is(1, "the"):
		return 0
	case next.Class == 0 && next.Has(lint.Lower) && s.Among(at, "of") && s.Among(at-1, "morning", "evening", "afternoon", "night") && s.finite(1):
		return confidence
	case next.Is(lint.Preposition|lint.Coordinator|lint.Subordinator|lint.Be|lint.Have|lint.Modal|lint.SpeechVerb) && next.Has(lint.Lower):
		if s.ranked() && !s.reported(at) || s.countedDays() || s.Among(1, "in") && s.Among(2, "line") {
			return 0
		}
		return confidence
	}
	return 0
}

// weekdayFigures reports “Monday (9/3)”: a day of the week with day and month in figures behind it.
func (s site) weekdayFigures() bool {
	if !s.Is(-1, "(") || !s.Is(1, ")") {
		return false
	}
	day, month, ok := strings.Cut(s.Spelling(0), "/")
	if !ok || !digits(day) || !digits(month) || len(day) > 2 || len(month) > 2 || !s.Token(-2).Is(lint.Weekday) && !s.Among(-2, "yesterday", "today", "tomorrow") {
		return false
	}
	s.Report(lint.Finding{Span: s.Span(-2, 1), Confidence: 0.85, Message: "The date in brackets is a habit of the source language",
		Fixes: []lint.Fix{s.Delete(s.Span(-1, 1), lint.Suggested, "Keep the day of the week")}})
	return true
}

// reported reports whether a speech verb stands before the phrase: news even where the writer says I.
func (s site) reported(from int) bool { return s.Token(from - 1).Is(lint.SpeechVerb) }

func (s site) reportDay(from, day int, confidence float64) {
	end := 0
	if s.Is(1, ")") {
		end = 1
	}
	f := lint.Finding{Span: s.Span(from, end), Confidence: confidence, Message: "The day has no month: which one?"}
	article := s.Is(-1, "the")
	if d, ok := dateline(s.Pass); ok && end == 0 && d.day-day <= 10 && day-d.day <= 10 {
		from = 0
		if article {
			from = -1
		}
		f.Fixes = []lint.Fix{s.Replace(s.Span(from, 0), months[d.month]+" "+strconv.Itoa(day), lint.Suggested, "Name the month of the dateline")}
	} else if !article && end == 0 {
		f.Fixes = []lint.Fix{s.Replace(s.Span(0, 0), "the "+s.Spelling(0), lint.Suggested, "Insert “the”")}
	}
	s.Report(f)
}
