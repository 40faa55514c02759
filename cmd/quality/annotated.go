package main

import (
	"cmp"
	"maps"
	"slices"

	"github.com/artlint/artlint/cmd/internal/gold"
	"github.com/artlint/artlint/lint"
)

var levels = []string{"must", "should", "info", "hard"}

// aims are what a set of annotated articles should reach, in percent; zero sets no aim.
type aims struct {
	found     map[string]float64 // by level
	repaired  map[string]float64
	precision float64
}

func seed(l *lab, s *section) error {
	all := map[string]float64{"must": 100, "should": 100, "info": 100}
	return l.annotated(s, "seed", aims{found: all, repaired: map[string]float64{"must": 100}, precision: 100})
}

func ownDirty(l *lab, s *section) error { return l.annotated(s, own+"/dirty", aims{precision: 97}) }

// heldOutDirty shows no details: who reads its misses can no longer measure with it.
func heldOutDirty(l *lab, s *section) error {
	articles, err := l.articles(heldOut + "/dirty")
	if err != nil {
		return err
	}
	sc := l.score(articles, l.options)
	s.Rows = append(sc.levelRows(aims{}), sc.totalRows(aims{precision: 97})...)
	return nil
}

func dirty(l *lab, s *section) error {
	return l.annotated(s, "copy/dirty", aims{
		found:    map[string]float64{"must": 95, "should": 75},
		repaired: map[string]float64{"must": 90}, precision: 97,
	})
}

func (l *lab) annotated(s *section, set string, want aims) error {
	articles, err := l.articles(set)
	if err != nil {
		return err
	}
	sc := l.score(articles, l.options)
	s.Rows = append(sc.levelRows(want), sc.totalRows(want)...)
	s.Rows = append(s.Rows, sc.kindRows()...)
	if l.verbose {
		s.Details = sc.details
	}
	return nil
}

// score checks articles and compares the findings with their annotations.
func (l *lab) score(articles []gold.Article, options lint.Options) *score {
	found := parallel(articles, func(a gold.Article) []lint.Finding { return lint.Run(analyse(a.Text), l.rules, options) })
	sc := newScore()
	for i := range articles {
		sc.add(&articles[i], found[i])
	}
	return sc
}

func (sc *score) levelRows(want aims) []row {
	var rows []row
	for _, level := range levels {
		h := sc.levels[level]
		if h == nil {
			continue
		}
		found, repaired := share("found", h.found, h.all), share("repaired", h.repaired, h.repairable)
		if aim := want.found[level]; aim > 0 {
			found = found.least(aim)
		}
		if aim := want.repaired[level]; aim > 0 {
			repaired = repaired.least(aim)
		}
		rows = append(rows, row{level, []figure{found, repaired}})
	}
	return rows
}

func (sc *score) totalRows(want aims) []row {
	rows := []row{
		{"errors and warnings", []figure{share("precision", sc.serious.found, sc.serious.all).least(want.precision)}},
		{"infos", []figure{share("precision", sc.infos.found, sc.infos.all)}},
		{"safe fixes", []figure{count("all", sc.safe), count("wrong", sc.unsafe).most(0)}},
	}
	if len(sc.noise) > 0 {
		rows = append(rows, row{"noise by rule", byCount(sc.noise)})
	}
	return rows
}

// kindRows has a row for each kind of artifact, by name.
func (sc *score) kindRows() []row {
	names := map[string]bool{}
	for key := range sc.kinds {
		names[key[0]] = true
	}
	var rows []row
	for _, name := range slices.Sorted(maps.Keys(names)) {
		r := row{Name: "  " + name}
		for _, level := range levels {
			if h := sc.kinds[[2]string{name, level}]; h != nil {
				r.Figures = append(r.Figures, share(level+" found", h.found, h.all))
			}
		}
		rows = append(rows, r)
	}
	return rows
}

// byCount gives a figure for each name, the highest count first.
func byCount(counts map[string]int) []figure {
	names := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	var out []figure
	for _, name := range names {
		out = append(out, count(name, counts[name]))
	}
	return out
}
