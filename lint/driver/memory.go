package driver

import (
	"github.com/artlint/artlint/lint/report"
	"github.com/artlint/artlint/lint/source"
)

// Decode turns the bytes of a file into text as reading it from the disk does.
// It errs for a binary file and for bytes that are not the encoding's.
func (d *Driver) Decode(name string, raw []byte) (*source.Source, error) {
	return source.Decode(name, raw, source.Options{Encoding: d.Encoding})
}

// CheckText checks text as what is to stand in the file name, which need not
// exist. evidence is what repairs already made in it say about the rest, see [lint.Evidence].
func (d *Driver) CheckText(name, text string, evidence float64) *report.Result {
	return d.lint(memory(name, text), text, evidence)
}

// FixText repairs text as Fix repairs a file.
func (d *Driver) FixText(name, text string, how Repair) (*Repaired, error) {
	return d.repair(memory(name, text), &how)
}

func memory(name, text string) *source.Source {
	return &source.Source{Name: name, Raw: []byte(text), Text: text, Encoding: "utf-8"}
}
