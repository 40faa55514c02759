package lint

import (
	"cmp"
	"slices"
)

// Options say how a document is judged.
type Options struct {
	Weights Weights
	// MinConfidence replaces the thresholds of all severities when it is above zero.
	MinConfidence float64
	Thresholds    Thresholds
	House         House
	// Evidence is known of the document beside what the rules find in it: of what was
	// repaired in it before.
	Evidence float64
}

// Thresholds are the pooled confidences from which findings are shown, by
// severity; zero is the default.
type Thresholds [Error + 1]float64

var thresholds = Thresholds{Info: 0.75, Warning: 0.8, Error: 0.8}

// Run looks at an analysed document with every rule, pools what they found, and
// returns the findings that are worth showing, in order of their places in Source.
func Run(d *Document, rules []*Rule, opts Options) []Finding {
	found := Collect(d, rules, &opts.House)
	opts.Weights.pool(found, opts.Evidence)
	found = slices.DeleteFunc(found, func(f Finding) bool { return f.Confidence < opts.threshold(f.Severity) })
	found = opts.House.protect(d, resolve(found))
	return locate(d, found)
}

// Collect gives all that the rules find in an analysed document, rule by rule, with
// local confidences and spans in Text: what Run pools.
func Collect(d *Document, rules []*Rule, house *House) []Finding {
	p := &Pass{Document: d, House: house}
	for _, r := range rules {
		p.rule = r
		r.Run(p)
	}
	return p.found
}

// Effective are the thresholds in force, by severity.
func (o *Options) Effective() map[Severity]float64 {
	return map[Severity]float64{Info: o.threshold(Info), Warning: o.threshold(Warning), Error: o.threshold(Error)}
}

func (o *Options) threshold(s Severity) float64 {
	if o.MinConfidence > 0 {
		return o.MinConfidence
	}
	if o.Thresholds[s] > 0 {
		return o.Thresholds[s]
	}
	return Threshold(s)
}

// Threshold is the pooled confidence from which a finding of severity s is shown by default.
func Threshold(s Severity) float64 { return thresholds[s] }

// resolve drops findings that say again what a surer one says: those whose place
// a surer repair rewrites, and those with the same place in the same family.
func resolve(found []Finding) []Finding {
	order := make([]int, len(found))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(
			cmp.Compare(found[b].Severity, found[a].Severity),
			cmp.Compare(found[b].Confidence, found[a].Confidence),
			cmp.Compare(found[a].Span.Start, found[b].Span.Start),
			cmp.Compare(found[b].Span.Len(), found[a].Span.Len()),
			cmp.Compare(found[a].Rule.Name, found[b].Rule.Name),
		)
	})
	var kept []Finding
	touching := map[int][]int{} // kept findings by the stretches of text that they touch
	for _, i := range order {
		f := &found[i]
		first, last := f.Span.Start/stretch, f.Span.End/stretch
		var by []int // the kept findings that cover f
		for s := first; s <= last; s++ {
			for _, k := range touching[s] {
				if covers(&kept[k], f) && !slices.Contains(by, k) {
					by = append(by, k)
				}
			}
		}
		switch {
		case len(by) == 0:
		case len(by) == 1 && completes(f, &kept[by[0]]):
			kept[by[0]] = *f
			for s := first; s <= last; s++ {
				if !slices.Contains(touching[s], by[0]) {
					touching[s] = append(touching[s], by[0])
				}
			}
			continue
		default:
			for _, k := range by {
				contest(&kept[k], f)
			}
			continue
		}
		for s := first; s <= last; s++ {
			touching[s] = append(touching[s], len(kept))
		}
		kept = append(kept, *f)
	}
	slices.SortFunc(kept, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End), cmp.Compare(a.Rule.Name, b.Rule.Name))
	})
	return kept
}

// stretch is how many bytes of text resolve looks at together.
const stretch = 512

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

// locate translates findings to offsets of Source and gives them their fingerprints.
// A fix that cannot be spelled in the container is dropped, its finding stays.
func locate(d *Document, found []Finding) []Finding {
	seen := make(map[string]int, len(found))
	for i := range found {
		f := &found[i]
		f.Fingerprint = fingerprint(d, f, seen)
		f.Path = d.Blocks[f.Block].Path
		f.Prose = f.Span
		for j := range f.Fixes {
			f.Fixes[j].Prose = slices.Clone(f.Fixes[j].Edits)
		}
		if d.Segments == nil {
			for j := range f.Fixes {
				f.Fixes[j].Edits = d.wholeBlocks(f.Fixes[j].Edits)
			}
			continue
		}
		f.Fixes = d.sourceFixes(f.Fixes)
		for j := range f.Related {
			f.Related[j].Span = d.SourceSpan(f.Related[j].Span)
		}
		f.Span = d.SourceSpan(f.Span)
	}
	return found
}
