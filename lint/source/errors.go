package source

import (
	"bytes"
	"errors"
	"fmt"
	"unicode/utf8"
)

// ErrBinary says that a file is no text: it has the signature of an image, an archive or a program, or NUL bytes.
var ErrBinary = errors.New("binary file")

var errUnknownName = errors.New("unknown encoding")

// DecodeError names the first byte of a file that its encoding cannot spell, or would spell otherwise on the way back.
type DecodeError struct {
	Name         string
	Encoding     string // the encoding tried
	Byte         byte
	Offset       int // in bytes from 0
	Line, Column int // from 1; columns in code points
	Advice       string
}

func (e *DecodeError) Error() string {
	return fmt.Sprintf("%s:%d:%d: byte 0x%02X at offset %d is not valid %s; %s",
		e.Name, e.Line, e.Column, e.Byte, e.Offset, e.Encoding, e.Advice)
}

// UnencodableError names the first rune of a text that the file's encoding lacks.
type UnencodableError struct {
	Encoding string
	Rune     rune
	Offset   int // in bytes of the text
}

func (e *UnencodableError) Error() string {
	if e.Rune == utf8.RuneError {
		return fmt.Sprintf("text at offset %d cannot be written in %s", e.Offset, e.Encoding)
	}
	return fmt.Sprintf("%q (U+%04X) at offset %d cannot be written in %s", e.Rune, e.Rune, e.Offset, e.Encoding)
}

// origin is how an encoding was chosen, which decides what to advise when it does not fit.
type origin int

const (
	asked origin = iota
	marked
	declared
	assumed
)

var advice = [...]string{
	asked:    "this is not the encoding of the file: leave out --encoding or name another",
	marked:   "the file has the byte order mark of this encoding: repair the byte",
	declared: "the file declares this encoding: repair the byte, or name the true encoding with --encoding NAME",
	assumed:  "repair the byte, or name the file's encoding, for example with --encoding windows-1252",
}

// decodeError describes the byte at offset at, where s.Text is not yet known to be right.
func (s *Source) decodeError(at int, from origin) error {
	at = min(at, len(s.Raw)-1)
	before := s.Raw[:at]
	if s.codec != nil {
		before, _ = s.codec.NewDecoder().Bytes(before)
	}
	line := 1 + bytes.Count(before, []byte{'\n'})
	last := before[bytes.LastIndexByte(before, '\n')+1:]
	return &DecodeError{
		Name: s.Name, Encoding: s.Encoding, Byte: s.Raw[at], Offset: at,
		Line: line, Column: 1 + utf8.RuneCount(last), Advice: advice[from],
	}
}
