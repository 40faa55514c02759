package format

import (
	"archive/zip"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/artlint/artlint/lint"
)

// docxPart is the main part of a DOCX file; besideParts hold prose too.
const docxPart = "word/document.xml"

var besideParts = regexp.MustCompile(`^word/(?:(?:header|footer)\d*|footnotes|endnotes|comments)\.xml$`)

// A part begins behind partMark and its name on a line of its own, but for the main
// part, which comes first. No XML holds the mark.
const partMark = "\n\x00"

// wordPart is a part of a Word document and where it stands in the document's Source.
type wordPart struct {
	name string
	lint.Span
}

// place gives err, of the document name, its line in a part beside the main one.
func (p *wordPart) place(name, source string, err error) error {
	var placed *placeError
	if p.Start == 0 || !errors.As(err, &placed) {
		return err
	}
	return &placeError{name + "/" + p.name, lint.NewLineTable(source[p.Start:p.End]).Position(placed.Offset - p.Start), placed.err}
}

// joinParts puts the parts of an archive that hold prose into one text.
func joinParts(files []*zip.File) (string, error) {
	main := ""
	var beside strings.Builder
	left := int64(maxPart)
	for _, f := range files {
		if f.Name != docxPart && !besideParts.MatchString(f.Name) {
			continue
		}
		text, err := readPart(f, left)
		if err != nil {
			return "", err
		}
		left -= int64(len(text))
		if f.Name == docxPart {
			main = text
			continue
		}
		beside.WriteString(partMark + f.Name + "\n" + text)
	}
	if main == "" {
		return "", ErrNoDocument
	}
	return main + beside.String(), nil
}

// splitParts finds the parts in what joinParts gave, also when it was edited since.
func splitParts(source string) []wordPart {
	var parts []wordPart
	name, start := docxPart, 0
	for {
		n := strings.Index(source[start:], partMark)
		if n < 0 {
			return append(parts, wordPart{name, lint.Span{Start: start, End: len(source)}})
		}
		parts = append(parts, wordPart{name, lint.Span{Start: start, End: start + n}})
		start += n + len(partMark)
		line := strings.IndexByte(source[start:], '\n')
		if line < 0 {
			return parts
		}
		name = source[start : start+line]
		start += line + 1
	}
}

// rewriteParts gives the parts that the edits change, by their names.
func rewriteParts(source string, edits []lint.Edit, opts Rewrite) (map[string]string, error) {
	changed := map[string]string{}
	id := maxChange(source)
	edits = sortEdits(edits)
	for _, p := range splitParts(source) {
		var own []lint.Edit
		for len(edits) > 0 && edits[0].End <= p.End {
			e := edits[0]
			edits = edits[1:]
			if e.Start < p.Start {
				return nil, fmt.Errorf("%s: the edit of byte %d begins before the part", p.name, e.Start)
			}
			own = append(own, lint.Edit{Span: lint.Span{Start: e.Start - p.Start, End: e.End - p.Start}, New: e.New})
		}
		if len(own) == 0 {
			continue
		}
		text := source[p.Start:p.End]
		var err error
		if opts.TrackChanges {
			text, id, err = trackChanges(text, own, opts, id)
		} else {
			text, err = splice(text, append(own, preserveSpace(text, own)...))
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p.name, err)
		}
		changed[p.name] = text
	}
	if len(edits) > 0 {
		return nil, fmt.Errorf("the edit of byte %d lies in no part", edits[0].Start)
	}
	return changed, nil
}
