package format

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

// maxRecord is the longest line of JSON Lines that is read, in bytes.
const maxRecord = 64 << 20

// Record is a line of a JSON Lines file.
type Record struct {
	Line   int    // from 1
	Offset int64  // of its first byte in the file, uncompressed
	Source string // the line with its ending
}

// Records reads r line by line, in order, and holds one line at a time. A reading
// error ends it. The lines are not looked at: see [Record.Parse].
func Records(r io.Reader) iter.Seq2[Record, error] {
	const buffer = 256 << 10
	return func(yield func(Record, error) bool) {
		in := bufio.NewReaderSize(r, buffer)
		record := Record{Line: 1}
		for {
			line, err := readLine(in)
			if err != nil && !errors.Is(err, io.EOF) {
				yield(record, fmt.Errorf("line %d: %w", record.Line, err))
				return
			}
			record.Source = line
			if line != "" && !yield(record, nil) || err != nil {
				return
			}
			record.Line++
			record.Offset += int64(len(line))
		}
	}
}

// RecordsIn yields the lines of text, which share its memory.
func RecordsIn(text string) iter.Seq[Record] {
	return func(yield func(Record) bool) {
		record := Record{Line: 1}
		for line := range strings.Lines(text) {
			if record.Source = line; !yield(record) {
				return
			}
			record.Line++
			record.Offset += int64(len(line))
		}
	}
}

func readLine(in *bufio.Reader) (string, error) {
	var line []byte
	for {
		part, err := in.ReadSlice('\n')
		if line == nil && !errors.Is(err, bufio.ErrBufferFull) {
			return string(part), err
		}
		line = append(line, part...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return string(line), err
		}
		if len(line) > maxRecord {
			return "", fmt.Errorf("a record of more than %d MB", maxRecord>>20)
		}
	}
}

// Blank reports whether the record is an empty line.
func (r *Record) Blank() bool { return strings.TrimSpace(r.Source) == "" }

// Parse reads the record as a document of its own, whose Source is the line. The
// error names the line of the file and the byte in it.
func (r *Record) Parse(name string, opts Options) (*lint.Document, error) {
	b := newBuilder(name, "jsonl", r.Source)
	if r.Blank() {
		return b.document(), nil
	}
	err := validUTF8(r.Source)
	if err == nil {
		err = b.json(name, lint.Span{End: len(r.Source)}, opts)
	}
	var place *placeError
	if errors.As(err, &place) {
		return nil, &placeError{name, lint.Position{Offset: place.Offset, Line: r.Line, Column: place.Column}, place.err}
	}
	if err != nil {
		return nil, fmt.Errorf("%s:%d: %w", name, r.Line, err)
	}
	return b.document(), nil
}

func validUTF8(s string) error {
	if utf8.ValidString(s) {
		return nil
	}
	for i, r := range s {
		if r == utf8.RuneError && !strings.HasPrefix(s[i:], "\ufffd") {
			return &placeError{Position: lint.Position{Offset: i, Line: 1, Column: 1 + utf8.RuneCountInString(s[:i])}, err: errors.New("the record is not valid UTF-8")}
		}
	}
	return nil
}

// JSONLines reads a whole file of JSON Lines as one document. Corpora are better read by [Records].
func JSONLines(name, source string, opts Options) (*lint.Document, error) {
	b := newBuilder(name, "jsonl", source)
	for r := range RecordsIn(source) {
		start := int(r.Offset)
		if r.Blank() {
			continue
		}
		if err := b.json(name, lint.Span{Start: start, End: start + len(r.Source)}, opts); err != nil {
			return nil, err
		}
	}
	return b.document(), nil
}
