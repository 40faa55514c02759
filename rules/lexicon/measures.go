package lexicon

import (
	_ "embed"
	"strconv"
	"strings"
)

var (
	//go:embed data/units.txt
	units list
	//go:embed data/currencies.txt
	currencies list
	//go:embed data/calendar.txt
	calendar list
	//go:embed data/numbers.txt
	numbers list
)

// IsRecentYear reports whether a text is as long as a year and begins like one of the last or this century.
func IsRecentYear(text string) bool {
	return len(text) == len("2000") && (text[:2] == "19" || text[:2] == "20")
}

// IsClockTime reports whether a number reads as hours and minutes: "16.30", "7:00".
func IsClockTime(number string) bool {
	if len(number) < 4 || len(number) > 5 {
		return false
	}
	at := len(number) - 3
	if number[at] != '.' && number[at] != ':' || number[at+1] > '5' || number[at+1] < '0' || number[at+2] < '0' || number[at+2] > '9' {
		return false
	}
	hour := 0
	for _, c := range []byte(number[:at]) {
		if c < '0' || c > '9' {
			return false
		}
		hour = hour*10 + int(c-'0')
	}
	return hour < 25 && (number[at] == ':' || len(number) == 5)
}

// Unit returns what a unit of measurement measures ("length", "mass", "time", …),
// or "". Words are in lower case, singular or plural; symbols as they are written
// ("km", "kWh", "°C").
func Unit(word string) (quantity string) {
	quantity, _ = units.lookup(word)
	return quantity
}

// Currency returns the ISO 4217 code that a word in lower case ("yen", "euros"), a
// symbol ("$") or a code stands for, or ""; "dollar" and "$" are USD, "pound" GBP.
func Currency(word string) (code string) {
	code, _ = currencies.lookup(word)
	return code
}

// MonthOf returns the number of a month's name or abbreviation, 1 to 12, or 0.
// Names are capitalised: "March", "Sept.".
func MonthOf(word string) int { return calendarNumber(word, "month") }

// WeekdayOf returns the number of a weekday's name or abbreviation, Monday 1 to
// Sunday 7, or 0.
func WeekdayOf(word string) int { return calendarNumber(word, "weekday") }

func calendarNumber(word, kind string) int {
	value, _ := calendar.lookup(word)
	got, number, _ := strings.Cut(value, " ")
	if got != kind {
		return 0
	}
	n, _ := strconv.Atoi(number)
	return n
}

// NumberKind tells how a number word counts.
type NumberKind uint8

const (
	NotNumber NumberKind = iota
	Cardinal             // "twelve", "million"
	Ordinal              // "twelfth"
)

// NumberWord returns the value of a number word in lower case and its kind.
func NumberWord(lower string) (value int64, kind NumberKind) {
	text, ok := numbers.lookup(lower)
	if !ok {
		return 0, NotNumber
	}
	name, digits, _ := strings.Cut(text, " ")
	value, _ = strconv.ParseInt(digits, 10, 64)
	if name == "ordinal" {
		return value, Ordinal
	}
	return value, Cardinal
}
