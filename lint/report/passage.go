package report

import (
	"cmp"
	"slices"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
)

// Passage is a block of a document as it reads, with what was found in it and
// what its repairs make of it.
type Passage struct {
	Kind     lint.Kind
	Runs     []Run
	Findings []int // in the block: indexes into Result.Findings
}

// Run is a stretch of text of which the same is true.
type Run struct {
	Text    string
	Finding int      // that marks it, an index into Result.Findings; -1 where none does
	Op      fixes.Op // what the repairs do with it
}

// Passages lays out the blocks of r. The repairs shown are those that
// [fixes.Choose] plans for chosen, some of r's findings.
func Passages(r *Result, chosen []lint.Finding, least lint.Applicability) []Passage {
	l := layout{text: r.Document.Text, findings: r.Findings}
	for _, f := range fixes.Choose(chosen, least).Applied {
		l.edits = append(l.edits, fixes.Best(&f, least).Prose...)
	}
	slices.SortFunc(l.edits, func(a, b lint.Edit) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.New, b.New))
	})
	l.edits = slices.Compact(l.edits)
	out := make([]Passage, 0, len(r.Document.Blocks))
	for i := range r.Document.Blocks {
		b := &r.Document.Blocks[i]
		p := Passage{Kind: b.Kind}
		for j := range r.Findings {
			if r.Findings[j].Block == i {
				p.Findings = append(p.Findings, j)
			}
		}
		p.Runs = l.runs(b.Span)
		out = append(out, p)
	}
	return out
}

type layout struct {
	text     string
	findings []lint.Finding
	edits    []lint.Edit // of Document.Text, sorted
}

// runs cuts the text of a block wherever a mark or an edit begins or ends.
func (l *layout) runs(block lint.Span) []Run {
	var marks []int
	cuts := []int{block.Start, block.End}
	cut := func(s lint.Span) {
		cuts = append(cuts, min(max(s.Start, block.Start), block.End), min(max(s.End, block.Start), block.End))
	}
	for i := range l.findings {
		if s := l.findings[i].Prose; s.Overlaps(block) {
			marks = append(marks, i)
			cut(s)
		}
	}
	var edits []lint.Edit
	for _, e := range l.edits {
		if e.Overlaps(block) {
			edits = append(edits, e)
			cut(e.Span)
		}
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []Run
	for i, at := range cuts {
		for _, e := range edits {
			if e.End == at && e.New != "" {
				out = append(out, Run{e.New, l.repairedBy(e, marks), fixes.Insert})
			}
		}
		if i+1 == len(cuts) {
			break
		}
		s := lint.Span{Start: at, End: cuts[i+1]}
		run := Run{Text: l.text[s.Start:s.End], Finding: l.marking(s, marks)}
		if slices.ContainsFunc(edits, func(e lint.Edit) bool { return e.Contains(s) }) {
			run.Op = fixes.Delete
		}
		out = append(out, run)
	}
	return out
}

// marking is the narrowest finding over s, -1 where there is none.
func (l *layout) marking(s lint.Span, marks []int) int {
	best := -1
	for _, i := range marks {
		if l.findings[i].Prose.Contains(s) && (best < 0 || l.findings[i].Prose.Len() < l.findings[best].Prose.Len()) {
			best = i
		}
	}
	return best
}

// repairedBy is the finding that edit e repairs.
func (l *layout) repairedBy(e lint.Edit, marks []int) int {
	for _, i := range marks {
		for _, fix := range l.findings[i].Fixes {
			if slices.Contains(fix.Prose, e) {
				return i
			}
		}
	}
	return -1
}
