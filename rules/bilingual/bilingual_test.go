package bilingual

import (
	"testing"

	"github.com/artlint/artlint/lint/linttest"
)

func TestRules(t *testing.T) { linttest.Rules(t, Rules...) }

func FuzzFigures(f *testing.F) {
	f.Add("1億2,800万 and 14:30", "12.8")
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := figures(a), figures(b)
		for _, f := range x {
			if a[f.start:f.end] != f.text {
				t.Errorf("%q is not at its place in %q", f.text, a)
			}
		}
		if len(unmatched(x, y)) > len(x) {
			t.Error("more numbers are unmatched than there are")
		}
	})
}
