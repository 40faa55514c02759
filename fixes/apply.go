// Package fixes treats repairs as data: it chooses, merges and applies edits,
// shows them as diffs, and writes files.
package fixes

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/artlint/artlint/lint"
)

// Apply makes edits in source. They may come in any order but must not overlap.
func Apply(source string, edits []lint.Edit) (string, error) {
	sorted := slices.Clone(edits)
	slices.SortStableFunc(sorted, func(a, b lint.Edit) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	var out strings.Builder
	at := 0
	for _, e := range sorted {
		if e.Start < at || e.End < e.Start || e.End > len(source) {
			return "", fmt.Errorf("edit of bytes %d to %d overlaps another or lies outside the text of %d bytes", e.Start, e.End, len(source))
		}
		out.WriteString(source[at:e.Start])
		out.WriteString(e.New)
		at = e.End
	}
	out.WriteString(source[at:])
	return out.String(), nil
}
