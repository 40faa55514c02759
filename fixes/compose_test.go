package fixes

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
)

// Edits that are composed do what they do one after the other.
func TestCompose(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5))
	random := func(size int) []lint.Edit {
		var out []lint.Edit
		for at := r.IntN(4); at <= size; {
			end := min(size, at+r.IntN(5))
			e := edit(at, end, strings.Repeat("x", r.IntN(4)))
			if e.Len() > 0 || e.New != "" {
				out = append(out, e)
			}
			at = end + 1 + r.IntN(6)
		}
		return out
	}
	for range 2000 {
		text := "abcdefghijklmnopqrstuvwxyz"[:r.IntN(27)]
		first := random(len(text))
		middle, err := Apply(text, first)
		if err != nil {
			t.Fatal(err)
		}
		next := random(len(middle))
		want, err := Apply(middle, next)
		if err != nil {
			t.Fatal(err)
		}
		composed := Compose(len(text), first, next)
		if got, err := Apply(text, composed); err != nil || got != want {
			t.Fatalf("%q by %v and %v: got %q by %v, want %q (%v)", text, first, next, got, composed, want, err)
		}
	}
}
