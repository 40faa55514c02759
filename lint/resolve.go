package lint

import (
	"cmp"
	"slices"
)

// resolve drops findings that say again what a surer one says: those whose place
// a surer repair rewrites, and those with the same place in the same family.
func resolve(found []Finding) []Finding {
	order := make([]*Finding, len(found))
	for i := range found {
		order[i] = &found[i]
	}
	slices.SortStableFunc(order, surerFirst)
	r := resolution{touching: map[int][]int{}}
	for _, f := range order {
		switch by := r.covering(f); {
		case len(by) == 0:
			r.kept = append(r.kept, *f)
			r.enter(len(r.kept) - 1)
		case len(by) == 1 && completes(f, &r.kept[by[0]]):
			r.kept[by[0]] = *f
			r.enter(by[0])
		default:
			for _, k := range by {
				contest(&r.kept[k], f)
			}
		}
	}
	slices.SortFunc(r.kept, inOrder)
	return r.kept
}

func surerFirst(a, b *Finding) int {
	return cmp.Or(
		cmp.Compare(b.Severity, a.Severity),
		cmp.Compare(b.Confidence, a.Confidence),
		cmp.Compare(a.Span.Start, b.Span.Start),
		cmp.Compare(b.Span.Len(), a.Span.Len()),
		cmp.Compare(a.Rule.Name, b.Rule.Name),
	)
}

func inOrder(a, b Finding) int {
	return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End), cmp.Compare(a.Rule.Name, b.Rule.Name))
}

// resolution are the findings that are kept so far, and where they lie, so that the cost does not grow with
// the square of their number.
type resolution struct {
	kept     []Finding
	touching map[int][]int // indexes of kept, by the stretches of text that they touch
}

// stretch is how many bytes of text resolution looks at together.
const stretch = 512

// covering are the indexes of the kept findings that cover f.
func (r *resolution) covering(f *Finding) []int {
	var by []int
	for s := f.Span.Start / stretch; s <= f.Span.End/stretch; s++ {
		for _, k := range r.touching[s] {
			if covers(&r.kept[k], f) && !slices.Contains(by, k) {
				by = append(by, k)
			}
		}
	}
	return by
}

// enter notes where kept finding k lies.
func (r *resolution) enter(k int) {
	f := &r.kept[k]
	for s := f.Span.Start / stretch; s <= f.Span.End/stretch; s++ {
		if !slices.Contains(r.touching[s], k) {
			r.touching[s] = append(r.touching[s], k)
		}
	}
}

// covers reports whether finding k makes finding f superfluous.
func covers(k, f *Finding) bool {
	if !k.Span.Overlaps(f.Span) {
		return false
	}
	if k.Rule.Family == f.Rule.Family && k.Span.Start < f.Span.End && f.Span.Start < k.Span.End {
		return true // two readings of one place
	}
	fix := k.BestFix()
	if fix == nil {
		return false
	}
	other := f.BestFix()
	for _, e := range fix.Edits {
		if e.Len() > 0 && e.Span.Contains(f.Span) {
			return true
		}
		if other == nil {
			continue
		}
		for _, o := range other.Edits {
			if e.Span.Overlaps(o.Span) || e.End == o.Start || o.End == e.Start {
				return true // together they would take what each leaves standing
			}
		}
	}
	return false
}

// completes reports whether the repair of finding f, which finding k covers, repairs the same places
// and more besides: the repair of k is half of it. A deletion that only takes the place of k with it is
// no better than k unless it is as safe.
func completes(f, k *Finding) bool {
	whole, part := f.BestFix(), k.BestFix()
	return whole != nil && part != nil && f.Severity >= min(k.Severity, Warning) && f.Span.Len() > k.Span.Len() && f.Span.Contains(k.Span) &&
		rewrites(whole, part) && (whole.Applicability >= part.Applicability || !deletes(whole, k.Span))
}

// contest takes the safety from the repair of finding k where finding f, which k covers, would write
// something else in the same places: one of the two sees half of the damage.
func contest(k, f *Finding) {
	kept, other := k.BestFix(), f.BestFix()
	if kept == nil || other == nil || kept.Applicability != Safe || other.Applicability == Safe || !touches(other, kept) ||
		rewrites(kept, other) || deletes(other, k.Span) || deletes(kept, f.Span) {
		return
	}
	k.Fixes = slices.Clone(k.Fixes)
	k.Fixes[0].Applicability = Suggested
}

// deletes reports whether fix takes out all of s.
func deletes(fix *Fix, s Span) bool {
	return slices.ContainsFunc(fix.Edits, func(e Edit) bool { return e.New == "" && e.Span.Contains(s) })
}

// rewrites reports whether all that part replaces is replaced by whole too.
func rewrites(whole, part *Fix) bool {
	for _, e := range part.Edits {
		if e.Len() == 0 || !slices.ContainsFunc(whole.Edits, func(w Edit) bool { return w.Span.Contains(e.Span) }) {
			return false
		}
	}
	return true
}

// touches reports whether each edit of part meets one of whole.
func touches(whole, part *Fix) bool {
	for _, e := range part.Edits {
		if !slices.ContainsFunc(whole.Edits, func(w Edit) bool { return w.Start <= e.End && e.Start <= w.End }) {
			return false
		}
	}
	return true
}
