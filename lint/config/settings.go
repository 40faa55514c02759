package config

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/report"
)

// Settings are what a configuration says about one file.
type Settings struct {
	Select, Ignore []string
	Severity       []map[string]lint.Severity // by pattern; the later ones win
	Thresholds     lint.Thresholds
	FailOn         string // empty: as the command line says
	Format         format.Options
	House          lint.House
}

// chain are the files from the outermost base to f.
func (f *File) chain() []*File {
	var out []*File
	if f.Base != nil {
		out = f.Base.chain()
	}
	return append(out, f)
}

// Sources are the paths of the configurations that f consists of, the outermost base first.
func (f *File) Sources() []string {
	paths := []string{}
	for _, x := range f.chain() {
		if x.Path != "" {
			paths = append(paths, x.Path)
		}
	}
	return paths
}

// Settings are those of the file at path.
func (f *File) Settings(path string) Settings {
	var s Settings
	for _, x := range f.chain() {
		s.house(&x.House)
		s.add(&x.Scope)
		for i := range x.Paths {
			if x.match(x.Paths[i].Match, path) {
				s.add(&x.Paths[i].Scope)
			}
		}
	}
	return s
}

// add lays a scope over s.
func (s *Settings) add(x *Scope) {
	if x.Select != nil {
		s.Select = x.Select
	}
	s.Ignore = append(s.Ignore, x.Ignore...)
	s.Severity = append(s.Severity, x.Severity)
	for severity, v := range map[lint.Severity]float64{lint.Error: x.MinConfidence.Error, lint.Warning: x.MinConfidence.Warning, lint.Info: x.MinConfidence.Info} {
		if v > 0 {
			s.Thresholds[severity] = v
		}
	}
	if x.FailOn != "" {
		s.FailOn = x.FailOn
	}
	if x.Format != "" {
		s.Format.Format = x.Format
	}
	if x.Fields != nil {
		s.Format.Fields = x.Fields
	}
}

// SeverityOf is the severity that the settings give to the findings of r; 0 where
// they say nothing. A name counts for more than a family, that for more than a glob.
func (s *Settings) SeverityOf(r *lint.Rule) lint.Severity {
	for _, scope := range slices.Backward(s.Severity) {
		for _, pattern := range []string{r.Name, r.Family} {
			if v, ok := scope[pattern]; ok {
				return v
			}
		}
		for _, pattern := range slices.Backward(slices.Sorted(maps.Keys(scope))) {
			if r.Matches(pattern) {
				return scope[pattern]
			}
		}
	}
	return 0
}

func (s *Settings) house(h *House) {
	if h.UnitedStates != "" {
		s.House.UnitedStates = h.UnitedStates
	}
	if h.Quotes != "" {
		s.House.Quotes = lint.QuoteMarks(h.Quotes)
	}
	s.House.Names = append(s.House.Names, h.Names...)
	s.House.Keep = append(s.House.Keep, h.Keep...)
	s.House.Boilerplate = append(s.House.Boilerplate, h.Boilerplate...)
}

// Excluded reports whether the file at path is to be skipped.
func (f *File) Excluded(path string) bool {
	for _, x := range f.chain() {
		if x.match(x.Exclude, path) {
			return true
		}
	}
	return false
}

// Own reports whether the file at path belongs to the configuration: is it, a file of
// its rules or its baseline.
func (f *File) Own(path string) bool {
	for _, x := range f.chain() {
		if x.Path != "" && x.match(append([]string{filepath.Base(x.Path), x.Config.Baseline}, x.UserRules...), path) {
			return true
		}
	}
	return false
}

// BaselinePath is where the baseline lies; empty where none is named.
func (f *File) BaselinePath() string {
	path := ""
	for _, x := range f.chain() {
		if x.Config.Baseline != "" {
			path = x.abs(x.Config.Baseline)
		}
	}
	if path == "" {
		return ""
	}
	return shown(path)
}

// Accepting are the places, as FILE:LINE:COLUMN, of the entries under accept that
// concern the file of r and rules that ran.
func (f *File) Accepting(r *report.Result) []string {
	var out []string
	for _, x := range f.chain() {
		for i := range x.Config.Accept {
			if a := &x.Config.Accept[i]; x.match([]string{a.Path}, r.Path) && slices.ContainsFunc(r.Rules, func(rule *lint.Rule) bool { return rule.Matches(a.Rule) }) {
				out = append(out, x.place(a))
			}
		}
	}
	return out
}

func (f *File) place(a *Accept) string { return fmt.Sprintf("%s:%d:%d", f.Path, a.line, a.column) }

// Suppress suppresses the accepted findings in r.
func (f *File) Suppress(r *report.Result) {
	for _, x := range f.chain() {
		for i := range x.Config.Accept {
			if a := &x.Config.Accept[i]; x.match([]string{a.Path}, r.Path) {
				r.Suppress(report.ByConfig, a.Reason, x.place(a), func(found *lint.Finding) bool {
					return found.Rule.Matches(a.Rule) && (a.Text == "" || a.Text == r.Document.Source[found.Span.Start:found.Span.End])
				})
			}
		}
	}
}
