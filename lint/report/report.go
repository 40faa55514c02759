// Package report writes findings for people and programs: one file an output.
package report

import "github.com/artlint/artlint/lint"

// Result is what was found in one file. Reporters must not keep it.
type Result struct {
	Path     string
	Encoding string         // of the file on disk; empty where it could not be read
	Document *lint.Document // the file’s first document, whose Source is the whole file; nil with Err, and where a binary file was passed over
	Findings []lint.Finding // of all the file's documents; offsets are of Document.Source
	Err      error          // why the file was not checked
}

// A Reporter writes results as they come, in the order of their paths.
type Reporter interface {
	File(*Result) error
	Close() error // writes what stands behind the last file
}
