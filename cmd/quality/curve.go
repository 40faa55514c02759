package main

import (
	"fmt"

	"github.com/artlint/artlint/lint"
)

// curve shows what --min-confidence trades: recall in annotated articles for alarms in clean copy.
func curve(l *lab, s *section) error {
	articles, err := l.articles("copy/dirty")
	if err != nil {
		return err
	}
	if more, err := l.articles("seed"); err == nil {
		articles = append(articles, more...)
	}
	for _, threshold := range []float64{0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95} {
		options := l.options
		options.MinConfidence = threshold
		sc := l.score(articles, options)
		name := fmt.Sprintf("%.2f", threshold)
		if threshold == 0 {
			name = "default"
		}
		must, should := at(sc.levels, "must"), at(sc.levels, "should")
		r := row{name, []figure{
			share("must", must.found, must.all), share("should", should.found, should.all), share("precision", sc.serious.found, sc.serious.all),
		}}
		for _, set := range []string{"copy/clean", newsSets[0], newsSets[2], otherSets[0]} {
			q, err := l.quiet(set, options)
			if err != nil {
				continue // not there
			}
			all := q.by[lint.Error] + q.by[lint.Warning] + q.by[lint.Info]
			r.Figures = append(r.Figures, rate(set, all, q.words))
		}
		s.Rows = append(s.Rows, r)
	}
	return nil
}
