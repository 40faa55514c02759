package format

import (
	"errors"
	"fmt"

	"github.com/artlint/artlint/lint"
)

// maxDepth is how deep elements, objects and arrays may nest.
const maxDepth = 512

var errDepth = fmt.Errorf("nested deeper than %d levels", maxDepth)

// at gives err the place in a file.
func at(name, source string, offset int, err error) error {
	var placed *placeError
	if errors.As(err, &placed) {
		return err
	}
	return &placeError{name, lint.NewLineTable(source).Position(offset), err}
}

// placeError is malformed input.
type placeError struct {
	name string
	lint.Position
	err error
}

func (e *placeError) Error() string {
	return fmt.Sprintf("%s:%d:%d: %v (byte %d)", e.name, e.Line, e.Column, e.err, e.Offset)
}

func (e *placeError) Unwrap() error { return e.err }
