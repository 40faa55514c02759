package nearest

import (
	"strings"
	"testing"
)

func TestDistance(t *testing.T) {
	cases := []struct {
		a, b string
		want int
	}{
		{"", "", 0},
		{"a b c", "a b c", 0},
		{"a b c", "", 3},
		{"", "a b", 2},
		{"a b c", "a c", 1},
		{"a b c", "a x c d", 2},
		{"the the ship", "the ship", 1},
	}
	for _, c := range cases {
		if got := Distance(strings.Fields(c.a), strings.Fields(c.b)); got != c.want {
			t.Errorf("from %q to %q: %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

func TestQuestion(t *testing.T) {
	names := []string{"check", "config", "completion"}
	for name, want := range map[string]string{"chekc": ": did you mean check?", "confg": ": did you mean config?", "xyzzy": "", "": ""} {
		if got := Question(name, names); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}
