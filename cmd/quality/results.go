package main

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strings"
)

// results is all that was measured.
type results struct {
	Sections []section `json:"sections"`
}

// section is one measurement.
type section struct {
	Name  string `json:"name"`
	Title string `json:"title"`
	// Skipped says why nothing was measured; empty otherwise.
	Skipped string   `json:"skipped,omitempty"`
	Rows    []row    `json:"rows,omitempty"`
	Details []string `json:"details,omitempty"` // each miss and noise, with -v
}

// row is a line of figures about one thing: a level, a rule, a set of texts.
type row struct {
	Name    string   `json:"name"`
	Figures []figure `json:"figures"`
}

// figure is one number. Of is zero where it is not a share.
type figure struct {
	Name   string   `json:"name"`
	Value  number   `json:"value"`
	Unit   string   `json:"unit,omitempty"`
	Count  int      `json:"count,omitempty"`
	Of     int      `json:"of,omitempty"`
	Target *float64 `json:"target,omitempty"`
	// Most says that the target is the most that the figure may be, not the least.
	Most bool `json:"most,omitempty"`
}

// number is written as null where there is none.
type number float64

// MarshalJSON implements [json.Marshaler].
func (n number) MarshalJSON() ([]byte, error) {
	if v := float64(n); !math.IsNaN(v) && !math.IsInf(v, 0) {
		return json.Marshal(math.Round(v*1e4) / 1e4)
	}
	return []byte("null"), nil
}

// share is count of of, in percent; NaN where of is zero.
func share(name string, count, of int) figure {
	return figure{Name: name, Value: number(100 * float64(count) / float64(of)), Unit: "%", Count: count, Of: of}
}

// rate is count in every 10,000 words.
func rate(name string, count, words int) figure {
	return figure{Name: name, Value: number(1e4 * float64(count) / float64(words)), Unit: "per 10,000 words", Count: count}
}

func count(name string, n int) figure { return figure{Name: name, Value: number(n)} }

// least sets the least that the figure should be.
func (f figure) least(target float64) figure { f.Target, f.Most = &target, false; return f }

// most sets the most that the figure may be.
func (f figure) most(target float64) figure { f.Target, f.Most = &target, true; return f }

// short reports whether the figure misses its target.
func (f *figure) short() bool {
	switch v := float64(f.Value); {
	case f.Target == nil || math.IsNaN(v):
		return false
	case f.Most:
		return v > *f.Target
	default:
		return v < *f.Target
	}
}

func (f *figure) String() string {
	var b strings.Builder
	b.WriteString(f.Name)
	switch {
	case f.Of > 0:
		fmt.Fprintf(&b, " %d/%d = %.1f %%", f.Count, f.Of, float64(f.Value))
	case math.IsNaN(float64(f.Value)):
		b.WriteString(" none")
	case f.Count > 0:
		fmt.Fprintf(&b, " %.3f %s (%d)", float64(f.Value), f.Unit, f.Count)
	default:
		fmt.Fprintf(&b, " %s", strings.TrimSpace(fmt.Sprintf("%.4g %s", float64(f.Value), f.Unit)))
	}
	if f.Target == nil {
		return b.String()
	}
	word, verdict := "at least", "reached"
	if f.Most {
		word = "at most"
	}
	if f.short() {
		verdict = "MISSED"
	}
	fmt.Fprintf(&b, " [%s %.4g: %s]", word, *f.Target, verdict)
	return b.String()
}

// write prints the results for people.
func (r *results) write(w io.Writer) {
	for i := range r.Sections {
		s := &r.Sections[i]
		fmt.Fprintf(w, "\n%s: %s\n", s.Name, s.Title)
		if s.Skipped != "" {
			fmt.Fprintf(w, "  skipped: %s\n", s.Skipped)
		}
		for _, line := range s.Rows {
			texts := make([]string, len(line.Figures))
			for j := range line.Figures {
				texts[j] = line.Figures[j].String()
			}
			fmt.Fprintf(w, "  %-30s %s\n", line.Name, strings.Join(texts, ", "))
		}
		for _, detail := range s.Details {
			fmt.Fprintf(w, "    %s\n", detail)
		}
	}
}
