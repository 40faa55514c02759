package lint

import (
	"math"
	"testing"
)

func TestPool(t *testing.T) {
	a, b, style := &Rule{Name: "a"}, &Rule{Name: "b"}, &Rule{Name: "style"}
	finding := func(r *Rule, c float64) Finding {
		s := Warning
		if r == style {
			s = Info
		}
		return Finding{Rule: r, Confidence: c, Severity: s}
	}
	at := func(place int, f Finding) Finding {
		f.Span = Span{place, place + 1}
		return f
	}
	w := Weights{Rules: map[string]float64{"b": -0.5}, Pool: 1, Cap: 1.5, Alone: 0.4}
	cases := []struct {
		name      string
		found     []Finding
		elsewhere float64
		want      float64 // logit of the first, less that of its local confidence
	}{
		{"alone", []Finding{finding(a, 0.7)}, 0, -0.4},
		{"its own repetitions prove nothing", []Finding{finding(a, 0.7), finding(a, 0.75), finding(a, 0.7)}, 0, -0.4},
		{"a certain case of its own kind", []Finding{finding(a, 0.7), finding(a, 0.95)}, 0, 0.86},
		{"another rule", []Finding{finding(a, 0.7), finding(b, 0.9)}, 0, 0.72},
		{"another rule's strongest counts once", []Finding{finding(a, 0.7), finding(b, 0.6), finding(b, 0.9), finding(b, 0.9)}, 0, 0.72},
		{"style is no evidence", []Finding{finding(a, 0.7), finding(style, 0.99)}, 0, -0.4},
		{"a doubtful one neither", []Finding{finding(a, 0.7), finding(b, 0.5)}, 0, -0.4},
		{"repaired before", []Finding{finding(a, 0.7)}, 0.5, 0.3},
		{"capped", []Finding{finding(a, 0.7), finding(b, 0.9)}, 5, 1.5},
		{"another rule on the next page", []Finding{finding(a, 0.7), at(page, finding(b, 0.9))}, 0, 0.72},
		{"another rule far away", []Finding{finding(a, 0.7), at(2*page, finding(b, 0.9))}, 0, -0.4},
		{"the rule's own weight", []Finding{finding(b, 0.7), finding(a, 0.9)}, 0, 0.22},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			local := c.found[0].Confidence
			w.pool(c.found, c.elsewhere)
			if got := logit(c.found[0].Confidence) - logit(local); math.Abs(got-c.want) > 1e-9 {
				t.Errorf("moved by %.3f, want %.3f", got, c.want)
			}
		})
	}
}
