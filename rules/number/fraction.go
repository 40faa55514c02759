package number

import (
	"strconv"
	"strings"
)

// parts are the names of the parts of a whole, by how many there are.
var parts = map[string]int{"half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6,
	"seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "tenth": 10, "tenths": 10}

var counts = [...]string{1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine"}

// fractionWord matches "2/3 thirds": a fraction in figures with its name behind it.
func (s site) fractionWord(text string) bool {
	over, under, _ := strings.Cut(text, "/")
	name := s.Lowered(1)
	n, err := strconv.Atoi(over)
	if whole, known := parts[name]; !known || strconv.Itoa(whole) != under || err != nil || n < 1 || n >= len(counts) || s.Tight(1) {
		return false
	}
	written := counts[n] + " " + name
	switch {
	case n == 1 && name == "half":
		written = "half"
	case n == 1:
		written = "a " + strings.TrimSuffix(name, "s")
	}
	s.warn(s.Span(0, 1), written, 0.88, "The fraction stands here in figures and in words")
	return true
}

// tornPercent matches "by 1 percent 2.4": two figures around the sign, of which an engine has turned one about.
func (s site) tornPercent(text string) bool {
	if !s.Among(1, "percent", "%") || !digits(text) || len(text) > 2 || !s.Among(-1, "of", "by", "to", "at") {
		return false
	}
	if !s.number(2) || !strings.Contains(s.Spelling(2), ".") || s.Tight(2) || s.measured(3) || s.plural(3) { // a figure of something else
		return false
	}
	s.warn(s.Span(0, 2), "", 0.75, "Two figures stand around the percent sign")
	return true
}
