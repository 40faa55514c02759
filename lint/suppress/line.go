package suppress

import (
	"fmt"

	"github.com/artlint/artlint/lint"
)

// Line is the edit of d's source that keeps f from being shown: a comment behind
// it. It is false where the format has no comments, and for a finding over several
// lines. The reason it gives is for the editor to replace.
func Line(d *lint.Document, f *lint.Finding) (lint.Edit, bool) {
	lines := d.Lines()
	if !formats[d.Format] || lines.Line(f.Span.Start) != lines.Line(f.Span.End) {
		return lint.Edit{}, false
	}
	comment := fmt.Sprintf(" <!-- %s%s %s: as intended -->", prefix, thisLine, f.Rule.Name)
	return lint.Edit{Span: lint.Span{Start: f.Span.End, End: f.Span.End}, New: comment}, true
}
