package format

import (
	"archive/zip"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

// Limits against archives that unpack to much more than they are.
const (
	maxPart  = 256 << 20 // bytes of the unpacked parts
	maxRatio = 1000      // of unpacked to packed bytes, for parts of more than a megabyte
)

// ErrNoDocument says that a zip archive holds no Word document.
var ErrNoDocument = errors.New("no word/document.xml in the archive: not a DOCX file")

// IsArchive reports whether a file is a zip archive, as DOCX is.
func IsArchive(raw []byte) bool { return bytes.HasPrefix(raw, []byte("PK\x03\x04")) }

// OpenDOCX gives the parts of a DOCX file that hold prose as one text, the Source of
// its document: word/document.xml, and behind it headers, footers, notes and comments.
// Parse it with the format "docx". The archive is not kept.
func OpenDOCX(archive []byte) (string, error) {
	z, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		return "", fmt.Errorf("read the archive: %w", err)
	}
	return joinParts(z.File)
}

// readPart unpacks a part of at most limit bytes.
func readPart(f *zip.File, limit int64) (string, error) {
	const mega = 1 << 20
	if f.UncompressedSize64 > uint64(limit) || f.UncompressedSize64 > mega && f.UncompressedSize64/max(1, f.CompressedSize64) > maxRatio {
		return "", fmt.Errorf("%s unpacks to %d bytes from %d: refused", f.Name, f.UncompressedSize64, f.CompressedSize64)
	}
	r, err := f.Open()
	if err != nil {
		return "", fmt.Errorf("unpack %s: %w", f.Name, err)
	}
	defer r.Close()
	raw, err := io.ReadAll(io.LimitReader(r, limit+1))
	switch {
	case err != nil:
		return "", fmt.Errorf("unpack %s: %w", f.Name, err)
	case int64(len(raw)) > limit:
		return "", fmt.Errorf("%s unpacks to more than %d bytes: refused", f.Name, limit)
	case !utf8.Valid(raw):
		return "", fmt.Errorf("%s is not UTF-8", f.Name)
	case bytes.IndexByte(raw, 0) >= 0:
		return "", fmt.Errorf("%s holds a NUL, which no XML does", f.Name)
	}
	return string(raw), nil
}

// Rewrite says how fixes are written into a DOCX file.
type Rewrite struct {
	// TrackChanges writes insertions and deletions that a reviewer accepts or
	// rejects, instead of changing the text in place.
	TrackChanges bool
	Author       string    // of the tracked changes; empty: "artlint"
	Date         time.Time // of the tracked changes; zero writes none
}

// RewriteDOCX applies edits of what OpenDOCX gave to a DOCX file. Parts without an
// edit are copied as they are packed. Without edits the result is the archive itself.
func RewriteDOCX(archive []byte, edits []lint.Edit, opts Rewrite) ([]byte, error) {
	if len(edits) == 0 {
		return archive, nil
	}
	source, err := OpenDOCX(archive)
	if err != nil {
		return nil, err
	}
	changed, err := rewriteParts(source, edits, opts)
	if err != nil {
		return nil, err
	}
	return replaceParts(archive, changed)
}

// replaceParts writes the archive with other texts of some parts.
func replaceParts(archive []byte, texts map[string]string) ([]byte, error) {
	z, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		return nil, fmt.Errorf("read the archive: %w", err)
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range z.File {
		if text, ok := texts[f.Name]; ok {
			err = writePart(w, f.FileHeader, text)
		} else {
			err = copyPart(w, f)
		}
		if err != nil {
			return nil, fmt.Errorf("write %s: %w", f.Name, err)
		}
	}
	if err := w.SetComment(z.Comment); err != nil {
		return nil, fmt.Errorf("write the archive: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("write the archive: %w", err)
	}
	return out.Bytes(), nil
}

func writePart(w *zip.Writer, h zip.FileHeader, text string) error {
	p, err := w.CreateHeader(&zip.FileHeader{
		Name: h.Name, Comment: h.Comment, NonUTF8: h.NonUTF8, Method: h.Method, Modified: h.Modified, ExternalAttrs: h.ExternalAttrs,
	})
	if err != nil {
		return err
	}
	_, err = io.WriteString(p, text)
	return err
}

func copyPart(w *zip.Writer, f *zip.File) error {
	r, err := f.OpenRaw()
	if err != nil {
		return err
	}
	h := f.FileHeader
	p, err := w.CreateRaw(&h)
	if err != nil {
		return err
	}
	_, err = io.Copy(p, r)
	return err
}

// splice makes edits in s.
func splice(s string, edits []lint.Edit) (string, error) {
	var out strings.Builder
	at := 0
	for _, e := range sortEdits(edits) {
		if e.Start < at || e.End > len(s) {
			return "", fmt.Errorf("the edit of bytes %d to %d overlaps another", e.Start, e.End)
		}
		out.WriteString(s[at:e.Start] + e.New)
		at = e.End
	}
	return out.String() + s[at:], nil
}

// sortEdits gives the edits in the order of their places.
func sortEdits(edits []lint.Edit) []lint.Edit {
	sorted := slices.Clone(edits)
	slices.SortStableFunc(sorted, func(a, b lint.Edit) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	return sorted
}

// preserveSpace adds xml:space="preserve" to the w:t elements whose text begins or
// ends in white space once the edits are made; Word would cut it off.
func preserveSpace(source string, edits []lint.Edit) []lint.Edit {
	var more []lint.Edit
	sorted := sortEdits(edits)
	for i := 0; i < len(sorted); {
		open := strings.LastIndex(source[:sorted[i].Start], "<w:t")
		if open < 0 || open+4 < len(source) && source[open+4] != '>' && source[open+4] != ' ' {
			i++
			continue
		}
		start := open + strings.IndexByte(source[open:], '>') + 1
		end := start + max(0, strings.IndexByte(source[start:], '<'))
		j := i
		var inner []lint.Edit
		for ; j < len(sorted) && sorted[j].Start <= end; j++ {
			e := sorted[j]
			inner = append(inner, lint.Edit{Span: lint.Span{Start: e.Start - start, End: e.End - start}, New: e.New})
		}
		text, err := splice(source[start:end], inner)
		if err == nil && text != strings.TrimSpace(text) && !strings.Contains(source[open:start], "xml:space") {
			more = append(more, lint.Edit{Span: lint.Span{Start: open + 4, End: open + 4}, New: ` xml:space="preserve"`})
		}
		i = max(j, i+1)
	}
	return more
}
