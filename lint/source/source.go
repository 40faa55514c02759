// Package source turns the bytes of a file into UTF-8 text and back, without losing a byte or not at all.
//
// The encoding of a file is, in this order: the one asked for, the one of its byte order mark, the one it declares
// (an XML declaration, an HTML meta element, the header of a PO file), UTF-8 if its bytes are valid UTF-8, and else the
// legacy encoding that its bytes fit. A file that is UTF-8 but for some bytes is an error and never a guess.
package source

import (
	"bytes"
	"fmt"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/encoding"
	"golang.org/x/text/transform"
)

// Source is a file as bytes and as text. Both are snapshots: neither may be changed, because in UTF-8 they share memory.
type Source struct {
	Name     string
	Raw      []byte // the file as it is on disk
	Text     string // the file in UTF-8: its byte order mark stays as U+FEFF, its newlines as they are
	Encoding string // canonical name: "utf-8", "utf-16le", "windows-1252", …

	codec encoding.Encoding // nil for UTF-8
}

// Decode reads raw, which the Source keeps. In UTF-8 the offsets of Text are the offsets of the file. label is the
// WHATWG or IANA name of its encoding, in any case; empty: it is detected.
//
// Errors: [ErrBinary] for a file that is no text, a [*DecodeError] naming the byte for one that does not decode or would
// not be the same after encoding it again, and an error listing the names for an unknown label.
func Decode(name string, raw []byte, label string) (*Source, error) {
	c, from, err := choose(raw, label)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if c.name == "iso-8859-1" && from == declared && hasC1(raw) {
		c = windows1252 // what every reader takes such a declaration for
	}
	s := &Source{Name: name, Raw: raw, Encoding: c.name, codec: c.enc}
	if s.codec == nil {
		if at := invalidUTF8(raw); at >= 0 {
			return nil, s.decodeError(at, from)
		}
		s.Text = unsafe.String(unsafe.SliceData(raw), len(raw))
		return s, nil
	}
	text, err := s.codec.NewDecoder().Bytes(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: decode %s: %w", name, c.name, err)
	}
	s.Text = unsafe.String(unsafe.SliceData(text), len(text))
	back, _ := encode(s.codec, s.Text)
	if !bytes.Equal(back, raw) {
		return nil, s.decodeError(commonPrefix(back, raw), from)
	}
	return s, nil
}

// Encode spells text in the file's own encoding. The error is an [*UnencodableError] at the first rune that the encoding
// lacks. For s.Text itself the result equals s.Raw.
func (s *Source) Encode(text string) ([]byte, error) {
	if at := invalidUTF8(unsafe.Slice(unsafe.StringData(text), len(text))); at >= 0 {
		return nil, &UnencodableError{Encoding: s.Encoding, Rune: utf8.RuneError, Offset: at}
	}
	if s.codec == nil {
		return []byte(text), nil
	}
	raw, n := encode(s.codec, text)
	if n < len(text) {
		r, _ := utf8.DecodeRuneInString(text[n:])
		return nil, &UnencodableError{Encoding: s.Encoding, Rune: r, Offset: n}
	}
	return raw, nil
}

// encode gives the bytes of text up to the first rune that the encoding lacks, and that rune's offset.
func encode(codec encoding.Encoding, text string) (raw []byte, n int) {
	raw, n, err := transform.Bytes(codec.NewEncoder().Transformer, []byte(text))
	if err == nil {
		n = len(text)
	}
	return raw, n
}

// invalidUTF8 is the offset of the first byte that is not UTF-8, or -1.
func invalidUTF8(raw []byte) int {
	if utf8.Valid(raw) {
		return -1
	}
	for i := 0; ; {
		r, size := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && size <= 1 {
			return i
		}
		i += size
	}
}

func commonPrefix(a, b []byte) int {
	n := min(len(a), len(b))
	for i := range n {
		if a[i] != b[i] {
			return i
		}
	}
	return n
}

// hasC1 reports whether raw has a byte that ISO 8859-1 leaves to control characters and Windows gives to quotation marks.
func hasC1(raw []byte) bool {
	for _, c := range raw {
		if c >= 0x80 && c < 0xA0 {
			return true
		}
	}
	return false
}
