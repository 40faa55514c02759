package number

import (
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// dottedThousands matches groups of three digits behind full stops with something counted behind them.
func (s site) dottedThousands(text string) {
	if strings.LastIndexByte(text, '.') != len(text)-len(".000") {
		return
	}
	groups := strings.Split(text, ".")
	if len(groups[0]) > 3 || groups[0] == "0" || len(groups) > 3 {
		return
	}
	zeros := true
	for i, g := range groups {
		if !digits(g) || i > 0 && len(g) != 3 {
			return
		}
		zeros = zeros && (i == 0 || g == "000")
	}
	switch {
	case zeros && (s.Among(1, "million", "billion") || s.Among(-1, "rp", "idr", "vnd", "cop", "clp", "rs", "₫", "₩") && !s.measured(1)): // no decimals
	case zeros && s.Token(-1).Has(lint.Upper) && lexicon.Currency(s.Spelling(-1)) != "": // AED 750.000
	case s.Among(-1, "version", "release", "v", "no.", "section", "article", "ip", "kernel", "$", "£", "€", "era"), s.Is(1, "%"), s.Among(1, "percent", "per", "million", "billion"):
		return
	case zeros && s.Among(1, "euros", "dollars", "yen", "won", "dong", "rubles", "roubles", "lira", "liras", "pesos", "rupiah", "tons", "tonnes", "hectares", "square", "yuan", "reais"),
		zeros && (s.plural(1) || s.Among(1, "to", "and") && strings.Contains(s.Spelling(2), ",")), len(groups) == 3 && (s.plural(1) || s.measured(1)):
	case s.currency(1) && len(groups[0]) > 1 && !s.Among(2, "per", "a", "an", "each", "to"), s.countBefore(), len(groups) == 3 && s.Token(-1).Class&^(lint.Preposition|lint.Be|lint.Have|lint.Determiner) == 0 && s.Kind(-1) == lint.Word && s.Token(-1).Has(lint.Lower):
	case s.measured(1) || s.measured(2), !s.plural(1) && !(s.Token(1).Has(lint.Lower) && s.Token(1).Class == 0 && s.plural(2)):
		return
	}
	s.warn(s.Span(0, 0), strings.ReplaceAll(text, ".", ","), 0.85, "A full stop marks the thousands as in the source language")
}

// countBefore reports whether what stands before the number tells that it counts things:
// "votes out of 52.806", "visitor numbers reached 2.310". A time of a race has other words.
func (s site) countBefore() bool {
	if s.measured(1) || s.Among(1, "seconds", "second", "a") {
		return false
	}
	if s.Is(-1, "of") && s.Among(-2, "out", "total", "population", "crowd", "number") {
		return s.Is(-2, "population") || s.plural(-3) || s.Among(-3, "a", "the")
	}
	if s.Among(-1, "holds", "seats", "accommodates") && !s.Token(-2).Is(lint.Pronoun) && (s.Kind(1) == lint.Stop || s.Kind(1) == lint.Comma || s.Token(1).Is(lint.Coordinator)) {
		return true
	}
	if !s.Among(-1, "reached", "to", "was", "were", "at", "hit", "exceeded", "passed", "topped", "fell", "of") {
		return false
	}
	for k := -2; k > -6 && s.Has(k) && s.Kind(k) != lint.Stop; k-- {
		if s.Among(k, "numbers", "number", "attendance", "toll", "population", "membership", "visitors", "deaths", "cases", "votes", "arrivals", "enrolment", "enrollment", "circulation") {
			return true
		}
	}
	return false
}

// dottedDate matches "on 14.9." and "3.11.2024": day, month and year in figures with full stops.
func (s site) dottedDate(text string) {
	if strings.Count(text, ".") == 1 && !s.Is(1, ".") && !s.Among(-1, "until", "till", "since") {
		return
	}
	parts := strings.Split(text, ".")
	if len(parts) > 3 || !digits(parts[0]) || !digits(parts[1]) || len(parts[0]) > 2 || len(parts[1]) > 2 {
		return
	}
	day, _ := strconv.Atoi(parts[0])
	month, _ := strconv.Atoi(parts[1])
	if day < 1 || day > 31 || month < 1 || month > 12 {
		return
	}
	written := strconv.Itoa(day) + " " + months[month]
	if len(parts) == 3 {
		if year := parts[2]; lexicon.IsRecentYear(year) && digits(year) {
			s.suggest(s.Span(0, 0), written+" "+year, 0.8, "The date is written as in the source language")
		}
		return
	}
	s.dottedDay(day, month)
	if !s.Among(-1, "on", "until", "till") || !s.Is(1, ".") || !s.Tight(1) || s.Tight(2) {
		return
	}
	if s.Token(2).Has(lint.Lower) {
		s.suggest(s.Span(0, 1), written, 0.85, "The date is written as in the source language")
	} else if s.scheduled() {
		s.suggest(s.Span(0, 0), written, 0.75, "The date is written as in the source language")
	}
}

// dottedDay matches "until 1.3, and": day and month where no measure fits.
func (s site) dottedDay(day, month int) {
	if s.Among(-1, "until", "till", "since") && (s.Kind(1) == lint.Comma || s.Token(1).Is(lint.Coordinator|lint.Preposition)) && !s.measured(1) && !s.measured(-2) {
		s.suggest(s.Span(0, 0), s.written(day, month), 0.6, "The date is written as in the source language")
	}
}

// scheduled reports whether the verb before the preposition has a date: "is held on".
func (s site) scheduled() bool {
	return s.Among(-2, "held", "begins", "starts", "opens", "ends", "closes", "begin", "start", "open", "end", "close", "opened", "began", "started", "ended", "closed", "published", "scheduled", "arrive", "arrived", "play", "planned", "signed")
}
