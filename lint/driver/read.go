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

// Read gives the decoded file, or neither a file nor an error where it is skipped.
func (d *Driver) Read(f File) (*source.Source, error) {
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
	s, err := d.Decode(name, raw)
	switch {
	case skipped(f, err):
		return nil, nil
	case errors.Is(err, source.ErrBinary):
		return nil, fmt.Errorf("%s: this is a binary file, not text: name text files only", name)
	}
	return s, err
}

// Decode turns the bytes of a file into text as [Driver.Read] does: of a Word document,
// the only archive that is known, into the XML of its parts with prose. It errs for
// other binary files and for bytes that are not the encoding's.
func (d *Driver) Decode(name string, raw []byte) (*source.Source, error) {
	if !format.IsArchive(raw) {
		return source.Decode(name, raw, d.Encoding)
	}
	text, err := format.OpenDOCX(raw)
	if err != nil {
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
