package driver

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/source"
)

// Stdin is the path that stands for standard input.
const Stdin = "-"

// read gives the decoded file, or neither a file nor an error where it is passed over.
func (d *Driver) read(f File) (*source.Source, error) {
	if f.Err != nil {
		return nil, f.Err
	}
	name := f.Path
	var raw []byte
	var err error
	if f.Path == Stdin {
		name = d.stdinName()
		raw, err = io.ReadAll(d.Stdin)
	} else {
		raw, err = os.ReadFile(f.Path)
	}
	if err != nil {
		return nil, readError(f.Path, err)
	}
	if format.IsArchive(raw) {
		return d.document(f, name, raw)
	}
	s, err := source.Decode(name, raw, source.Options{Encoding: d.Encoding})
	if passedOver(f, err) {
		return nil, nil
	}
	if errors.Is(err, source.ErrBinary) {
		return nil, fmt.Errorf("%s: this is a binary file, not text: name text files only", name)
	}
	return s, err
}

// document reads the text of a file that is a zip archive. Only DOCX is known; in a
// directory others are passed over.
func (d *Driver) document(f File, name string, raw []byte) (*source.Source, error) {
	text, err := format.OpenDOCX(raw)
	switch {
	case errors.Is(err, format.ErrNoDocument) && f.Walked:
		return nil, nil
	case err != nil:
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return &source.Source{Name: name, Raw: raw, Text: text, Encoding: "utf-8"}, nil
}

func (d *Driver) stdinName() string {
	if d.StdinName == "" {
		return "<stdin>"
	}
	return d.StdinName
}

// readError says in plain words why path could not be read.
func readError(path string, err error) error {
	var why string
	switch {
	case errors.Is(err, fs.ErrNotExist):
		why = "no such file or directory"
	case errors.Is(err, fs.ErrPermission):
		why = "permission denied: make it readable or leave it out"
	default:
		var pathErr *fs.PathError
		if errors.As(err, &pathErr) {
			err = pathErr.Err
		}
		return fmt.Errorf("%s: cannot be read: %w", path, err)
	}
	return fmt.Errorf("%s: %s", path, why)
}
