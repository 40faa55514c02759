// Package report writes findings for people and programs: one file an output.
package report

import (
	"path/filepath"
	"slices"

	"github.com/artlint/artlint/lint"
)

// Result is what was found in one file. Reporters must not keep it.
type Result struct {
	Path     string
	Encoding string // of the file on disk; empty where it could not be read
	// Document is the file's first document, whose Source is the whole file. It is nil
	// where Err says why the file was not checked, and where it was skipped. JSON
	// Lines with a malformed line have both: what was found in the others is there.
	Document *lint.Document
	Findings []lint.Finding // of all the file's documents; offsets are of Document.Source
	Err      error          // why the file was not checked

	// Skipped says why no rule looked at the document; empty where rules did.
	Skipped string

	// Continues says that results of the same file came before: it is a corpus that is
	// read in parts, each with the Origin of its Document.
	Continues bool

	Rules      []*lint.Rule // that ran
	Suppressed []Suppressed // what was found and is not shown
	Baselined  bool         // a baseline was compared with: Findings are new
}

// Suppressed is a finding that is not shown.
type Suppressed struct {
	lint.Finding
	By     Suppressor
	Reason string // as given by whoever suppressed it; empty for a baseline and a change
	Where  string // what suppresses it, as FILE:LINE:COLUMN; the path of a baseline
}

// Suppress moves the findings that match from Findings to Suppressed.
func (r *Result) Suppress(by Suppressor, reason, where string, match func(*lint.Finding) bool) {
	r.Findings = slices.DeleteFunc(r.Findings, func(f lint.Finding) bool {
		ok := match(&f)
		if ok {
			r.Suppressed = append(r.Suppressed, Suppressed{f, by, reason, where})
		}
		return ok
	})
}

// Suppressor says what keeps a finding from being shown.
type Suppressor uint8

// The suppressors.
const (
	ByComment  Suppressor = iota // a comment in the file
	ByConfig                     // an entry under accept in the configuration
	ByBaseline                   // the baseline
	ByChange                     // it stands on no line of the change
)

// A Reporter writes results as they come, in the order of their paths.
type Reporter interface {
	File(*Result) error
	Close() error // writes what stands behind the last file
}

// URL is where the tool is at home.
const URL = "https://github.com/artlint/artlint"

// Options are what outputs need to know beside the results.
type Options struct {
	Color   bool   // text: ANSI colours
	Quiet   bool   // text: the findings alone, no line that sums up
	Version string // of artlint
	// Root is the absolute path of the directory that sarif, github and gitlab want
	// paths to be relative to: the root of the repository. Empty: paths are as given.
	Root string
	// Suppressed writes what was suppressed too, where the format can mark it so.
	Suppressed bool
}

// path is p relative to the root with forward slashes; as given where it does not lie there.
func (o *Options) path(p string) string {
	p = filepath.Clean(p)
	if abs, err := filepath.Abs(p); err == nil && o.Root != "" {
		if rel, err := filepath.Rel(o.Root, abs); err == nil && filepath.IsLocal(rel) {
			p = rel
		}
	}
	return filepath.ToSlash(p)
}
