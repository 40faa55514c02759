package driver

import (
	"fmt"
	"runtime/debug"
)

// PanicError is a fault in a rule or a format, met in one file; the other files go on.
type PanicError struct {
	Path  string
	Value any
	Stack []byte
}

func (e *PanicError) Error() string {
	return fmt.Sprintf("%s: internal error: %v: this is a fault of artlint; leave the file out and report it", e.Path, e.Value)
}

// guard turns a panic of the calling function into an error about path.
func guard(path string, err *error) {
	if v := recover(); v != nil {
		*err = &PanicError{path, v, debug.Stack()}
	}
}
