package number

import (
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/near"
)

// months are the names of the months; January is 1.
var months = [...]string{1: "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// monthName is the full name of a month spelled in any case, "" for other words.
func monthName(word string) string {
	if n := monthNumber(word); n > 0 {
		return months[n]
	}
	return ""
}

// monthNumber is the number of a month's name or abbreviation in any case, 0 for other words.
func monthNumber(word string) int {
	word = strings.TrimSuffix(word, ".")
	if len(word) < 3 {
		return 0
	}
	for n := 1; n < len(months); n++ {
		if strings.EqualFold(word, months[n]) || len(word) <= 4 && word[0]-'A' < 26 && strings.HasPrefix(months[n], word) && word != "Ma" {
			return n
		}
	}
	return 0
}

// date is a day of the year as the document writes it.
type dayDate struct {
	month, day int
	year       int  // 0 where it is not written
	site       site // at the number of the day
	monthAt    int  // the month's place beside the day: -1 or 1
}

// dayDateAt reads "March 18", "18 March", "March 18, 2024" at the number of the day.
func dayDateAt(s site) (dayDate, bool) {
	if len(s.Spelling(0)) > 2 || !s.Token(-1).Is(lint.Month) && !s.Token(1).Is(lint.Month) {
		return dayDate{}, false
	}
	d := dayDate{site: s, day: s.value(0)}
	if d.day < 1 || d.day > 31 {
		return d, false
	}
	switch {
	case s.Token(-1).Is(lint.Month):
		d.month, d.monthAt = monthNumber(s.Spelling(-1)), -1
		if s.Is(1, ",") {
			d.year = year(s, 2)
		} else {
			d.year = year(s, 1)
		}
	case s.Token(1).Is(lint.Month) && !s.Tight(1):
		d.month, d.monthAt, d.year = monthNumber(s.Spelling(1)), 1, year(s, 2)
	}
	return d, d.month > 0
}

func year(s site, k int) int {
	if n := s.value(k); n >= 1000 && n < 2100 && len(s.Spelling(k)) == 4 {
		return n
	}
	return 0
}

// written is a day of the year in the order in which the document has days and months.
func (s site) written(day, month int) string {
	figures := strconv.Itoa(day)
	if monthsFirst.Of(s.Document) {
		return months[month] + " " + figures
	}
	return figures + " " + months[month]
}

// monthsFirst is that the document has months before days more often than behind them.
var monthsFirst = &lint.Fact{Holds: func(d *lint.Document) bool {
	n := 0
	for _, i := range d.Numbers {
		if t := &d.Tokens[i]; t.End-t.Start > 2 {
			continue
		}
		if i > 0 && d.Tokens[i-1].Is(lint.Month) {
			n++
		}
		if int(i)+1 < len(d.Tokens) && d.Tokens[i+1].Is(lint.Month) {
			n--
		}
	}
	return n > 0
}}

// dateline is the date in the head of the first paragraphs: "SEOUL, March 18 (Agency) —".
func dateline(p *lint.Pass) (dayDate, bool) {
	seen := 0
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Kind != lint.Paragraph {
			continue
		}
		if seen++; seen > 2 {
			break
		}
		tokens := p.BlockTokens(b)
		if len(tokens) == 0 || !tokens[0].Has(lint.Title|lint.Upper) {
			continue
		}
		for j := 1; j < min(len(tokens), 9); j++ {
			if tokens[j].Kind != lint.Number {
				continue
			}
			d, ok := dayDateAt(site{near.Site{Pass: p, Block: b, Tokens: tokens, At: j}})
			if ok && datelineEnds(tokens, j) {
				return d, true
			}
		}
	}
	return dayDate{}, false
}

// datelineEnds reports whether a dash, a bracket or a colon closes the dateline soon behind the day.
func datelineEnds(tokens []lint.Token, j int) bool {
	for k := j + 1; k < min(len(tokens), j+8); k++ {
		switch tokens[k].Kind {
		case lint.Dash, lint.Open:
			return true
		case lint.Word:
			if tokens[k].Has(lint.Lower) {
				return false
			}
		}
	}
	return false
}

// ordinalDay is the day of an ordinal from 1st to 31st, 0 for other tokens.
func (s site) ordinalDay(k int) int {
	w := s.Lowered(k)
	if len(w) < 3 || len(w) > 4 || !s.number(k) {
		return 0
	}
	switch w[len(w)-2:] {
	case "st", "nd", "rd", "th":
	default:
		return 0
	}
	n, err := strconv.Atoi(w[:len(w)-2])
	if err != nil || n < 1 || n > 31 {
		return 0
	}
	return n
}
