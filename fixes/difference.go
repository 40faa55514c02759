package fixes

import "github.com/artlint/artlint/lint"

// Difference is a short list of edits that turn before into after: lines that
// differ, without what they share at their ends. Edits are sorted and do not overlap.
func Difference(before, after string) []lint.Edit {
	var out []lint.Edit
	at, open := 0, false // the place in before; whether the last edit ends here
	for _, p := range lineParts(before, after) {
		if p.Op == Keep {
			at, open = at+len(p.Text), false
			continue
		}
		if !open {
			out = append(out, lint.Edit{Span: lint.Span{Start: at, End: at}})
			open = true
		}
		e := &out[len(out)-1]
		if p.Op == Delete {
			at += len(p.Text)
			e.End = at
		} else {
			e.New += p.Text
		}
	}
	for i := range out {
		trim(before, &out[i])
	}
	return out
}

// trim takes from e the words at both ends that it does not change.
func trim(before string, e *lint.Edit) {
	parts := Words(before[e.Start:e.End], e.New)
	if n := len(parts); n > 0 && parts[n-1].Op == Keep {
		e.End -= len(parts[n-1].Text)
		e.New = e.New[:len(e.New)-len(parts[n-1].Text)]
	}
	if parts[0].Op == Keep && len(parts) > 1 {
		e.Start += len(parts[0].Text)
		e.New = e.New[len(parts[0].Text):]
	}
}
