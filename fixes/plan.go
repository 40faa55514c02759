package fixes

import (
	"cmp"
	"slices"

	"github.com/artlint/artlint/lint"
)

// Plan is a choice of repairs that can be made together in one snapshot of a text.
type Plan struct {
	Edits   []lint.Edit    // sorted, none overlaps another, equal ones once
	Applied []lint.Finding // whose repair is among Edits, as a whole
	Skipped []lint.Finding // whose repair conflicts with one that is
}

// Choose plans the first repair of each finding that is at least as sure as
// least; a manual repair is never chosen. Repairs of severe and certain findings
// go first; one that would touch the place of another's edits is skipped, unless
// the edits are the same.
func Choose(found []lint.Finding, least lint.Applicability) Plan {
	order := slices.Clone(found)
	slices.SortStableFunc(order, func(a, b lint.Finding) int {
		return cmp.Or(
			cmp.Compare(b.Severity, a.Severity),
			cmp.Compare(b.Confidence, a.Confidence),
			cmp.Compare(a.Span.Start, b.Span.Start),
		)
	})
	var p Plan
	for _, f := range order {
		fix := Best(&f, least)
		switch {
		case fix == nil:
		case p.add(fix.Edits):
			p.Applied = append(p.Applied, f)
		default:
			p.Skipped = append(p.Skipped, f)
		}
	}
	return p
}

// Best is the first repair of f that is at least as sure as least and not manual; nil where there is none.
func Best(f *lint.Finding, least lint.Applicability) *lint.Fix {
	for i := range f.Fixes {
		fix := &f.Fixes[i]
		if len(fix.Edits) > 0 && fix.Applicability >= max(least, lint.Suggested) {
			return fix
		}
	}
	return nil
}

// add takes all edits or none.
func (p *Plan) add(edits []lint.Edit) bool {
	merged := p.Edits
	for _, e := range edits {
		at, same := slices.BinarySearchFunc(merged, e, compareEdits)
		if same {
			continue
		}
		if at > 0 && merged[at-1].Overlaps(e.Span) || at < len(merged) && merged[at].Overlaps(e.Span) {
			return false
		}
		if len(merged) == len(p.Edits) {
			merged = slices.Clone(merged)
		}
		merged = slices.Insert(merged, at, e)
	}
	p.Edits = merged
	return true
}

func compareEdits(a, b lint.Edit) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.New, b.New))
}
