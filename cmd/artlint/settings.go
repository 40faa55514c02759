package main

import (
	"iter"
	"path/filepath"
	"slices"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/baseline"
	"github.com/artlint/artlint/lint/config"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/report"
	"github.com/artlint/artlint/rules"
)

// settings are what files are checked with: the flags, over the configuration of each file.
type settings struct {
	loader     *config.Loader
	selected   []string
	ignored    []string
	confidence float64
	format     format.Options
	baseline   baselines
	changes    *baseline.Changes // nil: all lines are looked at
}

// check looks up the rules that the flags name; a configuration may bring rules of the user.
func (s *settings) check() error {
	f, err := s.loader.For(".")
	if err != nil {
		return err
	}
	for _, pattern := range slices.Concat(s.selected, s.ignored) {
		if err := config.CheckPattern(f.Rules, pattern); err != nil {
			return err
		}
	}
	return nil
}

// of are the settings of the file at path.
func (s *settings) of(path string) (*driver.Settings, error) {
	f, err := s.loader.For(path)
	if err != nil {
		return nil, err
	}
	known, err := s.baseline.of(f)
	if err != nil {
		return nil, err
	}
	own := f.Settings(path)
	if len(s.selected) > 0 { // what the command line selects, no configuration takes away
		own.Select, own.Ignore = s.selected, nil
	}
	own.Format.Original = s.format.Original
	if s.format.Format != "" {
		own.Format.Format = s.format.Format
	}
	if len(s.format.Fields) > 0 {
		own.Format.Fields = s.format.Fields
	}
	return &driver.Settings{
		Known: f.Rules,
		Rules: config.Select(f.Rules, own.Select, slices.Concat(own.Ignore, s.ignored)),
		Options: lint.Options{
			Weights: rules.Weights(), MinConfidence: s.confidence, Thresholds: own.Thresholds, House: own.House,
		},
		Format: own.Format,
		Finish: func(r *report.Result) {
			for i := range r.Findings {
				if v := own.SeverityOf(r.Findings[i].Rule); v != 0 {
					r.Findings[i].Severity = v
				}
			}
			f.Suppress(r)
			if known != nil {
				known.Apply(r)
			}
			if s.changes != nil {
				s.changes.Apply(r)
			}
		},
	}, nil
}

// failOn is the severity from which findings of the file at path make the program
// fail, as the configuration says; empty where it says nothing.
func (s *settings) failOn(path string) string {
	f, err := s.loader.For(path)
	if err != nil {
		return ""
	}
	return f.Settings(path).FailOn
}

// accepting are the places of the entries under accept that concern the file of r.
func (s *settings) accepting(r *report.Result) []string {
	f, err := s.loader.For(r.Path)
	if err != nil || r.Document == nil {
		return nil
	}
	return f.Accepting(r)
}

// files yields the files that paths name, without those that a configuration excludes
// (files that are named only if force is set) and, in directories, those that belong to
// a configuration. skipped is called with each of these and the reason.
func (s *settings) files(paths []string, force bool, skipped func(path, why string)) iter.Seq[driver.File] {
	return func(yield func(driver.File) bool) {
		for file := range driver.Files(paths) {
			if why := s.exclusion(file, force); why != "" {
				skipped(file.Path, why)
				continue
			}
			if !yield(file) {
				return
			}
		}
	}
}

// exclusion is the reason why a file is skipped; empty for one that is checked.
func (s *settings) exclusion(file driver.File, force bool) string {
	if file.Err != nil || file.Path == driver.Stdin || !file.Walked && !force {
		return ""
	}
	f, err := s.loader.For(file.Path)
	switch {
	case err != nil: // reported when the file is checked
		return ""
	case f.Excluded(file.Path):
		return "excluded in " + f.Path
	case file.Walked && (f.Own(file.Path) || filepath.Base(file.Path) == baseline.Name):
		return "part of the configuration"
	}
	return ""
}
