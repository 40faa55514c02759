package fixes_test

import (
	"testing"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
)

func TestDifference(t *testing.T) {
	for _, c := range []struct {
		name, before, after string
		want                []lint.Edit
	}{
		{"equal", "a\nb\n", "a\nb\n", nil},
		{"word", "one\nThe ferry sails at noon. heard.\ntwo\n", "one\nThe ferry sails at noon.\ntwo\n", []lint.Edit{{Span: lint.Span{Start: 28, End: 35}}}},
		{"line", "one\ntwo\nthree\n", "one\nthree\n", []lint.Edit{{Span: lint.Span{Start: 4, End: 8}}}},
		{"insertion", "one\nthree\n", "one\ntwo\nthree\n", []lint.Edit{{Span: lint.Span{Start: 4, End: 4}, New: "two\n"}}},
		{"from nothing", "", "one", []lint.Edit{{New: "one"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := fixes.Difference(c.before, c.after)
			if len(got) != len(c.want) {
				t.Fatalf("got %+v, want %+v", got, c.want)
			}
			for i := range got {
				if got[i] != c.want[i] {
					t.Errorf("got %+v, want %+v", got[i], c.want[i])
				}
			}
		})
	}
}

func FuzzDifference(f *testing.F) {
	f.Add("a b\nc\n", "a\nc d\n")
	f.Add("", "x")
	f.Add("one\r\ntwo", "two\r\n")
	f.Fuzz(func(t *testing.T, before, after string) {
		got, err := fixes.Apply(before, fixes.Difference(before, after))
		if err != nil || got != after {
			t.Errorf("from %q to %q: got %q, %v", before, after, got, err)
		}
	})
}
