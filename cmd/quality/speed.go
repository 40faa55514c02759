package main

import (
	stdcontext "context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/report"
)

// rounds is how often a time is taken; the shortest counts.
const rounds = 3

func speed(l *lab, s *section) error {
	texts, err := l.texts("data/clean-news-wmt")
	if err != nil {
		return err
	}
	one := &lab{rules: l.rules, options: l.options}
	size := len(strings.Join(texts, ""))
	whole := fastest(func() {
		for _, text := range texts {
			one.check(text)
		}
	})
	s.Rows = append(s.Rows, row{"clean news, one core", []figure{
		perSecond("every rule", size, whole).least(40),
		perSecond("reading alone", size, fastest(func() {
			for _, text := range texts {
				analyse(text)
			}
		})),
	}})
	s.Rows = append(s.Rows, one.lengthRows(strings.Join(texts, "\n\n"))...)
	memory, err := one.memoryRow(texts)
	if err != nil {
		return err
	}
	s.Rows = append(s.Rows, memory)
	s.Rows = append(s.Rows, one.ruleShares(texts, whole)...)
	return nil
}

// fastest is the shortest time that work takes.
func fastest(work func()) time.Duration {
	best := time.Duration(1<<63 - 1)
	for range rounds {
		start := time.Now()
		work()
		best = min(best, time.Since(start))
	}
	return best
}

func perSecond(name string, bytes int, d time.Duration) figure {
	return figure{Name: name, Value: number(float64(bytes) / 1e6 / d.Seconds()), Unit: "MB/s"}
}

// lengthRows checks documents of very different lengths: the speed must not fall with the length.
func (l *lab) lengthRows(text string) []row {
	r := row{Name: "one document of"}
	for _, n := range []int{10_000, 1_000_000, 20_000_000} {
		doc := strings.Repeat(text, n/len(text)+1)[:n]
		repeats := max(1, 1_000_000/n)
		d := fastest(func() {
			for range repeats {
				l.check(doc)
			}
		})
		r.Figures = append(r.Figures, perSecond(fmt.Sprintf("%.4g MB", float64(n)/1e6), n*repeats, d))
	}
	return []row{r}
}

// memoryRow checks a thousand files through the driver and watches the heap.
func (l *lab) memoryRow(texts []string) (row, error) {
	const files = 1000
	dir, err := os.MkdirTemp("", "quality")
	if err != nil {
		return row{}, err
	}
	defer os.RemoveAll(dir)
	for i := range files {
		name := filepath.Join(dir, fmt.Sprintf("%04d.txt", i))
		if err := os.WriteFile(name, []byte(texts[i%len(texts)]), 0o600); err != nil {
			return row{}, err
		}
	}
	debug.FreeOSMemory()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	before, allocated, peak, n := stats.HeapAlloc, stats.TotalAlloc, uint64(0), 0
	d := driver.Driver{Rules: l.rules, Options: l.options}
	start := time.Now()
	err = d.Check(stdcontext.Background(), driver.Files([]string{dir}), func(r *report.Result) error {
		if n++; n%50 == 0 {
			runtime.ReadMemStats(&stats)
			peak = max(peak, stats.HeapAlloc)
		}
		return r.Err
	})
	if err == nil && n != files {
		err = errors.New("the driver did not give every file")
	}
	took := time.Since(start)
	runtime.ReadMemStats(&stats)
	return row{"1,000 files, all cores", []figure{
		{Name: "heap", Value: number(float64(peak-min(peak, before)) / 1e6), Unit: "MB more at most"},
		{Name: "allocated", Value: number(float64(stats.TotalAlloc-allocated) / files / 1e3), Unit: "kB a file"},
		{Name: "took", Value: number(took.Seconds()), Unit: "s"},
	}}, err
}

// ruleShares times every rule alone, on documents that are read already: its share of the whole check.
func (l *lab) ruleShares(texts []string, whole time.Duration) []row {
	docs := parallel(texts, analyse)
	type timed struct {
		rule *lint.Rule
		time time.Duration
	}
	var all []timed
	for _, r := range l.rules {
		only := []*lint.Rule{r}
		d := fastest(func() {
			for _, doc := range docs {
				fresh := *doc // without the tags that another rule has asked for
				lint.Run(&fresh, only, l.options)
			}
		})
		all = append(all, timed{r, d})
	}
	slices.SortStableFunc(all, func(a, b timed) int { return int(b.time - a.time) })
	var rows []row
	for _, t := range all {
		rows = append(rows, row{"  " + t.rule.Name, []figure{
			{Name: "share", Value: number(100 * t.time.Seconds() / whole.Seconds()), Unit: "%"},
		}})
		rows[len(rows)-1].Figures[0] = rows[len(rows)-1].Figures[0].most(10)
	}
	return rows
}
