package bilingual

import (
	"reflect"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/linttest"
)

func TestRules(t *testing.T) { linttest.Rules(t, Rules...) }

func FuzzFigures(f *testing.F) {
	f.Add("1億2,800万 and 14:30", "12.8")
	f.Add("20 Millionen Euro", "$20 m, 3 км²")
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := figures(a), figures(b)
		for _, f := range x {
			if a[f.start:f.end] != f.text {
				t.Errorf("%q is not at its place in %q", f.text, a)
			}
			if _, end := f.unit(a); end < f.end || end > len(a) {
				t.Errorf("the unit of %q ends at %d of %q", f.text, end, a)
			}
		}
		if len(unmatched(x, y)) > len(x) {
			t.Error("more numbers are unmatched than there are")
		}
		for _, d := range append(foreignDays(a), englishDays(a)...) {
			if d.span.Start < 0 || d.span.End > len(a) || d.span.Len() <= 0 {
				t.Errorf("a day at %v of %q", d.span, a)
			}
		}
	})
}

func TestInlineCodes(t *testing.T) {
	g, start, end := lint.Code{Element: "g", ID: "1"}, lint.Code{Element: "bpt", ID: "2"}, lint.Code{Element: "ept", ID: "2", Closes: true}
	tests := []struct {
		name          string
		source, codes []lint.Code
		want          []string
	}{
		{name: "the same", source: []lint.Code{g, start, end}, codes: []lint.Code{g, start, end}},
		{name: "another order", source: []lint.Code{g, start, end}, codes: []lint.Code{start, end, g}},
		{name: "lost", source: []lint.Code{g, start, end}, codes: []lint.Code{start, end}, want: []string{"The inline code <g> with the number 1 of the source is not in the translation"}},
		{name: "doubled", source: []lint.Code{g}, codes: []lint.Code{g, g}, want: []string{"The inline code <g> with the number 1 is not in the source"}},
		{name: "crossed", source: []lint.Code{start, end}, codes: []lint.Code{end, start}, want: []string{"The inline code <ept> with the number 2 stands before its own start"}},
		{name: "crossed in the source too", source: []lint.Code{end, start}, codes: []lint.Code{end, start}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d := linttest.Document("The crane stands.")
			b := &d.Blocks[0]
			b.Original, b.OriginalCodes, b.Codes = "Der Kran steht.", test.source, test.codes
			var got []string
			for _, f := range lint.Run(d, []*lint.Rule{LostPlaceholder}, lint.Options{}) {
				got = append(got, f.Message)
			}
			if !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestPendingTargetIsARemark(t *testing.T) {
	for pending, want := range map[bool]lint.Severity{true: lint.Info, false: lint.Warning} {
		d := linttest.Document("\uFFFC")
		d.Blocks[0].Original, d.Blocks[0].Pending = "Der Kran steht.", pending
		found := lint.Run(d, []*lint.Rule{EmptyTarget}, lint.Options{})
		if len(found) != 1 || found[0].Severity != want {
			t.Errorf("pending %v: got %+v", pending, found)
		}
	}
}
