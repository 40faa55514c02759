package baseline

import (
	"maps"

	"github.com/artlint/artlint/lint/report"
)

// Run records which known findings a run over files met. Its zero value is ready to use.
type Run struct {
	files map[string]*seen // by path, as reported
}

// seen is what was found in a file, possibly in several parts.
type seen struct {
	rules map[string]bool // that ran
	known map[string]int  // findings that a baseline knows, by fingerprint
}

// Add notes the result of a file that was checked.
func (x *Run) Add(r *report.Result) {
	if r.Err != nil || r.Document == nil {
		return
	}
	if x.files == nil {
		x.files = map[string]*seen{}
	}
	s := x.files[r.Path]
	if s == nil {
		s = &seen{rules: map[string]bool{}, known: map[string]int{}}
		x.files[r.Path] = s
	}
	for _, rule := range r.Rules {
		s.rules[rule.Name] = true
	}
	for i := range r.Suppressed {
		if r.Suppressed[i].By == report.ByBaseline {
			s.known[r.Suppressed[i].Fingerprint]++
		}
	}
}

// Absent are the entries that the run no longer found, with the number of findings that
// are missing. Files that were not checked and rules that did not run are left out.
func (b *Baseline) Absent(x *Run) []Entry {
	files := map[string]*seen{}
	for path, s := range x.files {
		files[b.key(path)] = &seen{s.rules, maps.Clone(s.known)}
	}
	var out []Entry
	for _, e := range b.Entries {
		s := files[e.Path]
		if s == nil || !s.rules[e.Rule] {
			continue
		}
		found := min(e.Count, s.known[e.Fingerprint])
		s.known[e.Fingerprint] -= found
		if found < e.Count {
			e.Count -= found
			out = append(out, e)
		}
	}
	return out
}
