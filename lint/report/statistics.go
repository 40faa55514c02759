package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
)

// statisticsFiles is how many files are listed, those with the most findings first.
const statisticsFiles = 20

// Statistics writes how often each rule found something, in which files, and how
// often in 1,000 words.
type Statistics struct {
	w     *bufio.Writer
	words int
	found int
	files []counted
	rules map[string]int
}

type counted struct {
	name         string
	found, words int
}

// NewStatistics reports to w.
func NewStatistics(w io.Writer) *Statistics {
	return &Statistics{w: bufio.NewWriter(w), rules: map[string]int{}}
}

// File implements [Reporter].
func (s *Statistics) File(r *Result) error {
	if r.Document == nil {
		return nil
	}
	words := r.Document.Profile.Words
	s.words += words
	s.found += len(r.Findings)
	for i := range r.Findings {
		s.rules[r.Findings[i].Rule.Name]++
	}
	if n := len(s.files); n > 0 && s.files[n-1].name == r.Path { // the next part of a corpus
		s.files[n-1].found += len(r.Findings)
		s.files[n-1].words += words
	} else {
		s.files = append(s.files, counted{r.Path, len(r.Findings), words})
	}
	return nil
}

// Close implements [Reporter].
func (s *Statistics) Close() error {
	const head = "found  per 1,000 words  "
	row := func(name string, found, words int) {
		fmt.Fprintf(s.w, "%5d  %15.2f  %s\n", found, perThousand(found, words), name)
	}
	fmt.Fprintln(s.w, head+"rule")
	for _, name := range slices.SortedFunc(maps.Keys(s.rules), func(a, b string) int {
		return cmp.Or(cmp.Compare(s.rules[b], s.rules[a]), cmp.Compare(a, b))
	}) {
		row(name, s.rules[name], s.words)
	}
	row("all", s.found, s.words)
	s.files = slices.DeleteFunc(s.files, func(f counted) bool { return f.found == 0 })
	if len(s.files) > 0 {
		slices.SortStableFunc(s.files, func(a, b counted) int { return cmp.Compare(b.found, a.found) })
		fmt.Fprintln(s.w, "\n"+head+"file")
		for _, f := range s.files[:min(len(s.files), statisticsFiles)] {
			row(f.name, f.found, f.words)
		}
	}
	if more := len(s.files) - statisticsFiles; more > 0 {
		fmt.Fprintf(s.w, "… and %s more with findings\n", Count(more, "file"))
	}
	return s.w.Flush()
}

func perThousand(n, words int) float64 {
	if words == 0 {
		return 0
	}
	return 1000 * float64(n) / float64(words)
}
