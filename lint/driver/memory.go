package driver

import (
	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/report"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/lint/source"
)

// Encode gives the bytes of the file s with text in place of s.Text.
func (d *Driver) Encode(s *source.Source, text string) ([]byte, error) {
	if format.IsArchive(s.Raw) {
		return format.RewriteDOCX(s.Raw, fixes.Difference(s.Text, text), format.Rewrite{})
	}
	return d.encode(s, text)
}

// CheckText checks text as what is to stand in the file name, which need not
// exist. evidence is what repairs already made in it say about the rest, see [lint.Evidence].
func (d *Driver) CheckText(name, text string, evidence float64) *report.Result {
	return d.lint(new(segment.Analyzer), memory(name, text), text, evidence)
}

// FixText repairs text as Fix repairs a file.
func (d *Driver) FixText(name, text string, how Repair) (*Repaired, error) {
	return d.repair(new(segment.Analyzer), memory(name, text), &how)
}

func memory(name, text string) *source.Source {
	return &source.Source{Name: name, Raw: []byte(text), Text: text, Encoding: "utf-8"}
}
