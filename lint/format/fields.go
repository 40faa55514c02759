package format

import (
	"fmt"
	"strings"

	"github.com/artlint/artlint/lint"
)

// field is a JSON pointer to prose, split into its steps.
type field []string

// parseFields reads JSON pointers; without any it is "/text".
func parseFields(pointers []string) ([]field, error) {
	if len(pointers) == 0 {
		return []field{{"text"}}, nil
	}
	fields := make([]field, 0, len(pointers))
	for _, p := range pointers {
		if err := CheckField(p); err != nil {
			return nil, err
		}
		f := strings.Split(p[1:], "/")
		for i := range f {
			f[i] = pointerUnescape.Replace(f[i])
		}
		fields = append(fields, f)
	}
	return fields, nil
}

// CheckField refuses what is no JSON pointer to prose.
func CheckField(pointer string) error {
	if !strings.HasPrefix(pointer, "/") {
		return fmt.Errorf("%q is no JSON pointer: it begins with a slash, such as /text", pointer)
	}
	return nil
}

func (f field) matches(path []string) bool {
	if len(f) != len(path) {
		return false
	}
	for i := len(f) - 1; i >= 0; i-- {
		if f[i] != path[i] && f[i] != "*" {
			return false
		}
	}
	return true
}

// JSON reads the strings that the pointers of opts name, as plain text or as the HTML that they look like.
func JSON(name, source string, opts Options) (*lint.Document, error) {
	b := newBuilder(name, "json", source)
	if err := b.json(name, lint.Span{End: len(source)}, opts); err != nil {
		return nil, err
	}
	return b.document(), nil
}

// json reads the value at source[span].
func (b *builder) json(name string, span lint.Span, opts Options) error {
	fields, err := parseFields(opts.Fields)
	if err != nil {
		return err
	}
	j := &jsonScanner{name: name, source: b.doc.Source, pos: span.Start, end: span.End}
	if span.Start == 0 && strings.HasPrefix(j.source, "\ufeff") {
		j.pos = len("\ufeff")
	}
	path := ""
	b.path = func() string { return path }
	j.text = func(value lint.Span) error {
		for _, f := range fields {
			if f.matches(j.path) {
				path = j.pointer()
				return b.nested(j.decode(value), lint.Paragraph, false)
			}
		}
		return nil
	}
	return j.document()
}
