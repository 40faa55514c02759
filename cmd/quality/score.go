package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/artlint/artlint/cmd/internal/gold"
	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
)

// score counts what was found and repaired in annotated texts. A finding hits an
// item where their spans share a byte; a finding that hits none is noise. A repair
// is right where applying the best fix of every finding on the item gives the
// wanted text, white space aside. A fix called safe is wrong when it hits nothing,
// hits an item without a repair, or gives another text than the wanted one.
type score struct {
	levels  map[string]*hits
	kinds   map[[2]string]*hits // by kind and level
	noise   map[string]int      // by rule
	serious hits                // errors and warnings: all, and those that hit
	infos   hits
	safe    int
	unsafe  int
	details []string
}

// hits are the counts of one level or kind.
type hits struct{ all, found, repairable, repaired int }

func newScore() *score {
	return &score{levels: map[string]*hits{}, kinds: map[[2]string]*hits{}, noise: map[string]int{}}
}

func at[K comparable](m map[K]*hits, key K) *hits {
	if m[key] == nil {
		m[key] = new(hits)
	}
	return m[key]
}

// add scores the findings in one article.
func (s *score) add(a *gold.Article, found []lint.Finding) {
	used := make([]bool, len(found))
	for i := range a.Items {
		it := &a.Items[i]
		var on []*lint.Finding
		for j := range found {
			if overlap(found[j].Span, it.Span()) {
				used[j] = true
				on = append(on, &found[j])
			}
		}
		s.item(a, it, on)
	}
	for i := range found {
		s.finding(a, &found[i], used[i])
	}
}

func (s *score) item(a *gold.Article, it *gold.Item, on []*lint.Finding) {
	level, kind := at(s.levels, it.Level), at(s.kinds, [2]string{it.Kind, it.Level})
	level.all++
	kind.all++
	if len(on) > 0 {
		level.found++
		kind.found++
	} else {
		s.detail(a, "missed %s %s: %s", it.Level, it.Kind, context(a.Text, it.Span()))
	}
	safe := slices.ContainsFunc(on, isSafe)
	if it.Want == nil {
		if safe {
			s.unsafe++
			s.detail(a, "safe, but has no repair: %s", context(a.Text, it.Span()))
		}
		return
	}
	level.repairable++
	kind.repairable++
	edits := firstEdits(on)
	got, err := fixes.Apply(a.Text, edits)
	if err == nil && len(edits) > 0 && squash(got) == squash(a.Text[:it.Start]+*it.Want+a.Text[it.End:]) {
		level.repaired++
		kind.repaired++
		return
	}
	if len(on) > 0 {
		s.detail(a, "repair %s %s: %q wants %q, got %s", it.Level, it.Kind, it.Quote, *it.Want, showEdits(a.Text, edits))
		if safe {
			s.unsafe++
			s.detail(a, "safe, but wrong: %s", context(a.Text, it.Span()))
		}
	}
}

func (s *score) finding(a *gold.Article, f *lint.Finding, hit bool) {
	tally := &s.serious
	if f.Severity == lint.Info {
		tally = &s.infos
	}
	tally.all++
	if isSafe(f) {
		s.safe++
	}
	if hit {
		tally.found++
		return
	}
	s.noise[f.Rule.Name]++
	if isSafe(f) {
		s.unsafe++
	}
	s.detail(a, "noise %s %s %.2f: %s", f.Severity, f.Rule.Name, f.Confidence, context(a.Text, f.Span))
}

func (s *score) detail(a *gold.Article, format string, args ...any) {
	s.details = append(s.details, a.Name+": "+fmt.Sprintf(format, args...))
}

func isSafe(f *lint.Finding) bool {
	fix := f.BestFix()
	return fix != nil && fix.Applicability == lint.Safe
}

// overlap reports whether finding a touches item b.
func overlap(a, b lint.Span) bool {
	if a.Len() == 0 {
		return b.Start <= a.Start && a.Start <= b.End
	}
	return max(a.Start, b.Start) < min(a.End, b.End)
}

// firstEdits are the edits of the best fixes of findings, equal ones once, overlapping deletions joined.
func firstEdits(found []*lint.Finding) []lint.Edit {
	var all []lint.Edit
	for _, f := range found {
		if fix := f.BestFix(); fix != nil {
			all = append(all, fix.Edits...)
		}
	}
	slices.SortFunc(all, func(a, b lint.Edit) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.New, b.New))
	})
	all = slices.Compact(all)
	var out []lint.Edit
	for _, e := range all {
		if n := len(out); n > 0 && e.Start < out[n-1].End && e.New == "" && out[n-1].New == "" {
			out[n-1].End = max(out[n-1].End, e.End)
			continue
		}
		out = append(out, e)
	}
	return out
}

// squash makes every run of white space one space.
func squash(s string) string { return strings.Join(strings.Fields(s), " ") }

func showEdits(text string, edits []lint.Edit) string {
	if len(edits) == 0 {
		return "nothing"
	}
	var parts []string
	for _, e := range edits {
		parts = append(parts, fmt.Sprintf("%q → %q", text[e.Start:e.End], e.New))
	}
	return strings.Join(parts, ", ")
}
