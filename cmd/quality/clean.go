package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"

	"github.com/artlint/artlint/lint"
)

var (
	newsSets = []string{
		"data/clean-news-wmt#wmt/orig", "data/clean-news-wmt#wmt/ref", // the last: human translations
		"data/clean-news-wikinews", "data/clean-gov-digitalgov", "data/clean-gov-18f", "data/clean-gov-fomc",
	}
	otherSets = []string{"data/clean-fiction-standardebooks", "data/clean-speech-stateunion", "data/clean-tech-goblog"}
)

func cleanCopy(l *lab, s *section) error {
	return l.clean(s, []string{"copy/clean"}, lookAlikes)
}

func ownClean(l *lab, s *section) error {
	return l.clean(s, []string{own + "/clean"}, lookAlikes)
}

func lookAlikes(f *quiet) []figure {
	return []figure{count("errors", f.by[lint.Error]).most(0), count("warnings", f.by[lint.Warning]).most(0), count("infos", f.by[lint.Info]).most(3)}
}

func cleanNews(l *lab, s *section) error {
	return l.clean(s, newsSets, func(f *quiet) []figure {
		return []figure{f.seriousRate().most(0.2), rate("infos", f.by[lint.Info], f.words), rate("safe fixes", f.safe, f.words).most(0.05)}
	})
}

func cleanOther(l *lab, s *section) error {
	return l.clean(s, otherSets, func(f *quiet) []figure {
		return []figure{f.seriousRate().most(0.7), rate("infos", f.by[lint.Info], f.words), rate("safe fixes", f.safe, f.words).most(0.05)}
	})
}

// quiet counts the findings in clean copy, all of which are false alarms.
type quiet struct {
	words   int
	by      map[lint.Severity]int
	rules   map[alarm]int
	safe    int
	details []string
}

// alarm is what a rule's false alarms are counted by.
type alarm struct {
	severity lint.Severity
	rule     string
}

func (q *quiet) seriousRate() figure {
	return rate("errors and warnings", q.by[lint.Error]+q.by[lint.Warning], q.words)
}

func (q *quiet) add(text string, found []lint.Finding) {
	q.words += words(text)
	for i := range found {
		f := &found[i]
		q.by[f.Severity]++
		q.rules[alarm{f.Severity, f.Rule.Name}]++
		note := ""
		if isSafe(f) {
			q.safe++
			note = " safe"
		}
		q.details = append(q.details, fmt.Sprintf("%s%s %s %.2f: %s", f.Severity, note, f.Rule.Name, f.Confidence, context(text, f.Span)))
	}
}

// clean counts the findings in sets of clean copy: a row for each set, one for all, one for each rule.
func (l *lab) clean(s *section, sets []string, figures func(*quiet) []figure) error {
	total := &quiet{by: map[lint.Severity]int{}, rules: map[alarm]int{}}
	for _, set := range sets {
		q, err := l.quiet(set, l.options)
		if errors.Is(err, fs.ErrNotExist) {
			s.Rows = append(s.Rows, row{set, []figure{count("not there, skipped", 0)}})
			continue
		}
		if err != nil {
			return err
		}
		s.Rows = append(s.Rows, row{set, []figure{
			q.seriousRate(), rate("infos", q.by[lint.Info], q.words), rate("safe fixes", q.safe, q.words), count("words", q.words),
		}})
		total.join(q)
	}
	if total.words == 0 {
		return &fs.PathError{Op: "open", Path: l.path(sets[0]), Err: fs.ErrNotExist}
	}
	s.Rows = append(s.Rows, row{"all", figures(total)})
	s.Rows = append(s.Rows, total.ruleRows()...)
	if l.verbose {
		s.Details = total.details
	}
	return nil
}

func (q *quiet) join(o *quiet) {
	q.words += o.words
	q.safe += o.safe
	q.details = append(q.details, o.details...)
	for k, n := range o.by {
		q.by[k] += n
	}
	for k, n := range o.rules {
		q.rules[k] += n
	}
}

// ruleRows has a row for each rule and severity, the loudest first.
func (q *quiet) ruleRows() []row {
	keys := slices.SortedFunc(maps.Keys(q.rules), func(a, b alarm) int {
		return cmp.Or(cmp.Compare(q.rules[b], q.rules[a]), cmp.Compare(a.rule, b.rule), cmp.Compare(b.severity, a.severity))
	})
	var rows []row
	for _, k := range keys {
		rows = append(rows, row{"  " + k.rule, []figure{rate(k.severity.String(), q.rules[k], q.words)}})
	}
	return rows
}

// quiet checks one set of clean copy.
func (l *lab) quiet(set string, options lint.Options) (*quiet, error) {
	texts, err := l.texts(set)
	if err != nil {
		return nil, err
	}
	found := parallel(texts, func(text string) []lint.Finding { return lint.Run(analyse(text), l.rules, options) })
	q := &quiet{by: map[lint.Severity]int{}, rules: map[alarm]int{}}
	for i, text := range texts {
		q.add(text, found[i])
	}
	return q, nil
}
