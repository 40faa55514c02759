package suppress

import (
	"fmt"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/report"
)

// Rules are the rules about the comments themselves. Running them finds nothing: [Apply]
// reports their findings if they are among the rules that run.
var Rules = []*lint.Rule{Bad, Unused}

// Bad finds comments that suppress nothing because they are malformed.
var Bad = &lint.Rule{
	Name:     "bad-suppression",
	Family:   "suppression",
	Title:    "Comment to artlint that says nothing",
	Severity: lint.Warning,
	Issue:    lint.Markup,
	Doc: `A comment begins with artlint- and cannot be followed: the word behind it is unknown, it names no rule or one
that there is not, or it gives no reason.

It is written by hand, not by a machine.

Nothing is changed; the message says how it is written.`,
	Examples: []lint.Example{{Bad: "«<!-- artlint-disable-next-line severed-tail -->»\n\nIt is so."}},
	Counter:  []lint.Counter{{Text: "<!-- artlint-disable-file severed-tail: a poem -->\n\nIt is so.", Why: "it names a rule and a reason"}},
	Run:      func(*lint.Pass) {},
}

// Unused finds comments that suppress nothing because nothing is found.
var Unused = &lint.Rule{
	Name:     "unused-suppression",
	Family:   "suppression",
	Title:    "Comment that suppresses nothing",
	Severity: lint.Warning,
	Issue:    lint.Markup,
	Fix:      lint.Suggested,
	Doc: `A comment suppresses findings of a rule where the rule finds nothing.

It is left over from copy that has changed since, and would hide the next artifact.

The comment can go.`,
	Examples: []lint.Example{{Bad: "«<!-- artlint-disable-next-line severed-tail: a poem -->»\n\nIt is so."}},
	Counter:  []lint.Counter{{Text: "<!-- artlint-disable-next-line severed-tail: a poem -->\n\nHe went. Ta.", Why: "there is something to suppress"}},
	Run:      func(*lint.Pass) {},
}

// Apply suppresses the findings in r that comments suppress, and adds the findings about
// the comments themselves. run are the rules that ran, known are all that a comment may name.
func Apply(r *report.Result, run, known []*lint.Rule) {
	all := directives(r.Document, known)
	for _, x := range all {
		if x.wrong == "" && x.verb != enable {
			x.apply(r)
		}
	}
	for _, x := range all {
		if f := x.complaint(r.Document, run, known); f != nil {
			r.Findings = append(r.Findings, *f)
		}
	}
	if len(all) > 0 {
		slices.SortStableFunc(r.Findings, func(a, b lint.Finding) int { return a.Span.Start - b.Span.Start })
	}
}

func (x *directive) apply(r *report.Result) {
	lines := r.Document.Lines()
	at := lines.Position(x.span.Start)
	where := fmt.Sprintf("%s:%d:%d", r.Path, at.Line, at.Column)
	r.Suppress(report.ByComment, x.reason, where, func(f *lint.Finding) bool {
		if line := lines.Line(f.Span.Start); line < x.first || line > x.last {
			return false
		}
		for i, pattern := range x.rules {
			if f.Rule.Matches(pattern) {
				x.used[i] = true
				return true
			}
		}
		return false
	})
}

// complaint is the finding about x itself, nil where it does its work or the rule does not run.
func (x *directive) complaint(d *lint.Document, run, known []*lint.Rule) *lint.Finding {
	f := lint.Finding{Span: x.span, Confidence: 0.99, Fingerprint: x.fingerprint(d)}
	switch {
	case x.wrong != "":
		f.Rule, f.Message = Bad, "The comment suppresses nothing: "+x.wrong
	case x.verb != enable:
		idle := x.idle(run, known)
		if len(idle) == 0 {
			return nil
		}
		f.Rule, f.Message = Unused, "Nothing is found here that the comment suppresses: "+strings.Join(idle, ", ")
		if len(idle) == len(x.rules) {
			f.Fixes = []lint.Fix{{Message: "Delete the comment", Applicability: lint.Suggested, Edits: []lint.Edit{{Span: wholeLine(d, x.span)}}}}
		}
	default:
		return nil
	}
	if !slices.Contains(run, f.Rule) {
		return nil
	}
	f.Severity = f.Rule.Severity
	return &f
}

// idle are the patterns that suppressed nothing although all of their rules ran.
func (x *directive) idle(run, known []*lint.Rule) []string {
	var out []string
	for i, pattern := range x.rules {
		ran := !slices.ContainsFunc(known, func(r *lint.Rule) bool { return r.Matches(pattern) && !slices.Contains(run, r) })
		if !x.used[i] && ran {
			out = append(out, pattern)
		}
	}
	return out
}

// wholeLine is span, or its line where nothing else stands on it.
func wholeLine(d *lint.Document, span lint.Span) lint.Span {
	lines := d.Lines()
	first, last := lines.LineSpan(lines.Line(span.Start)), lines.Line(span.End)
	if strings.TrimSpace(d.Source[first.Start:span.Start]) != "" || strings.TrimSpace(d.Source[span.End:lines.LineSpan(last).End]) != "" {
		return span
	}
	end := len(d.Source)
	if last < lines.Lines() {
		end = lines.LineSpan(last + 1).Start
	}
	return lint.Span{Start: first.Start, End: end}
}

func (x *directive) fingerprint(d *lint.Document) string {
	h := fnv.New64a()
	_, _ = fmt.Fprintf(h, "artlint/v1\x00%s\x00%d", d.Source[x.span.Start:x.span.End], x.equals)
	return strconv.FormatUint(h.Sum64(), 16)
}
