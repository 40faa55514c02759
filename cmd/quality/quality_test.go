package main

import (
	"math"
	"reflect"
	"testing"

	"github.com/artlint/artlint/cmd/internal/gold"
	"github.com/artlint/artlint/lint"
)

var noisy = &lint.Rule{Name: "noisy"}

// found is a finding with a fix that replaces its span.
func found(start, end int, text string, a lint.Applicability) lint.Finding {
	span := lint.Span{Start: start, End: end}
	return lint.Finding{
		Rule: noisy, Span: span, Severity: lint.Warning, Confidence: 0.9,
		Fixes: []lint.Fix{{Applicability: a, Edits: []lint.Edit{{Span: span, New: text}}}},
	}
}

func TestScore(t *testing.T) {
	empty, other := "", "Ferries"
	text := "The ship sank. Ta. Ferrys stop."
	tail := gold.Item{Start: 15, End: 18, Quote: "Ta.", Kind: "severed-tail", Level: "must", Want: &empty}
	name := gold.Item{Start: 19, End: 25, Quote: "Ferrys", Kind: "name-variant", Level: "must", Want: &other}
	hopeless := gold.Item{Start: 4, End: 8, Quote: "ship", Kind: "wrong-sense", Level: "must"}
	cases := []struct {
		name   string
		items  []gold.Item
		found  []lint.Finding
		want   hits // of level must
		noise  int
		unsafe int
	}{
		{"nothing found", []gold.Item{tail}, nil, hits{1, 0, 1, 0}, 0, 0},
		{"repaired, white space aside", []gold.Item{tail}, []lint.Finding{found(14, 18, "", lint.Safe)}, hits{1, 1, 1, 1}, 0, 0},
		{"two findings that together repair", []gold.Item{tail}, []lint.Finding{found(15, 17, "", lint.Safe), found(16, 18, "", lint.Safe)}, hits{1, 1, 1, 1}, 0, 0},
		{"found, repaired wrongly", []gold.Item{name}, []lint.Finding{found(19, 25, "Ferry", lint.Suggested)}, hits{1, 1, 1, 0}, 0, 0},
		{"wrong and called safe", []gold.Item{name}, []lint.Finding{found(19, 25, "Ferry", lint.Safe)}, hits{1, 1, 1, 0}, 0, 1},
		{"safe where no repair can be given", []gold.Item{hopeless}, []lint.Finding{found(4, 8, "boat", lint.Safe)}, hits{1, 1, 0, 0}, 0, 1},
		{"noise", []gold.Item{tail}, []lint.Finding{found(0, 3, "A", lint.Suggested)}, hits{1, 0, 1, 0}, 1, 0},
		{"safe noise", nil, []lint.Finding{found(0, 3, "A", lint.Safe)}, hits{}, 1, 1},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := newScore()
			s.add(&gold.Article{Text: text, Items: c.items}, c.found)
			if got := *at(s.levels, "must"); got != c.want {
				t.Errorf("must %+v, want %+v", got, c.want)
			}
			if s.noise["noisy"] != c.noise || s.unsafe != c.unsafe {
				t.Errorf("noise %d, unsafe %d, want %d and %d", s.noise["noisy"], s.unsafe, c.noise, c.unsafe)
			}
		})
	}
}

func TestDetokenise(t *testing.T) {
	cases := []struct{ line, want string }{
		{"On 17 June , he said .", "On 17 June, he said."},
		{`He said " we must stop " .`, `He said "we must stop".`},
		{"They do n't ( always ) know what 's wrong", "They don't (always) know what's wrong"},
		{"a well @-@ known &quot; fact &quot;", `a well-known "fact"`},
		{"", ""},
	}
	for _, c := range cases {
		if got := detokenise(c.line); got != c.want {
			t.Errorf("detokenise(%q) = %q, want %q", c.line, got, c.want)
		}
	}
}

func TestDocumentsJoinsSegmentsOfASystem(t *testing.T) {
	rows := []segmentRow{
		{System: "a", Doc: "1", Seg: "1", MT: "Le été.", Spans: []humanSpan{{start: 3, end: 6}}},
		{System: "ref-A", Doc: "1", Seg: "1", MT: "Summer."},
		{System: "a", Doc: "1", Seg: "1", MT: "Le été.", Spans: []humanSpan{{start: 0, end: 2}}},
		{System: "a", Doc: "1", Seg: "2", MT: "Ends."},
		{System: "b", Doc: "1", Seg: "1", MT: "The summer."},
	}
	want := []marked{
		{text: "Le été.\n\nEnds.\n\n", errors: []lint.Span{{Start: 3, End: 8}, {Start: 0, End: 2}}},
		{text: "The summer.\n\n"},
	}
	if got := documents(rows); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if hit, all := wordsHit(&want[0]); hit != 2 || all != 3 {
		t.Errorf("%d of %d words hit, want 2 of 3", hit, all)
	}
}

// observations makes damaged documents in which good and sure find the artifacts,
// and clean ones in which bad finds something.
func observations() []observed {
	one := func(rule string, right bool, support float64) sample {
		return sample{rule: rule, severity: lint.Warning, local: logOdds(0.7), support: support, right: right, weight: 1}
	}
	var all []observed
	for range 20 {
		all = append(all,
			observed{damaged: true, words: 200, samples: []sample{one("good", true, 1), one("sure", true, 1)}},
			observed{words: 200, samples: []sample{one("bad", false, 0)}})
	}
	return append(all, observed{words: 200, samples: []sample{one("once", false, 0)}})
}

func TestFitWeights(t *testing.T) {
	w := fitWeights(observations())
	if w.Pool <= 0 || w.Alone <= 0 || w.Alone > mostAlone {
		t.Errorf("pool %.2f, alone %.2f", w.Pool, w.Alone)
	}
	if w.Rules["bad"] >= 0 || w.Rules["bad"] < -mostDoubt {
		t.Errorf("a rule that only finds good copy weighs %.2f", w.Rules["bad"])
	}
	if w.Rules["good"] < 0 || w.Rules["good"] > mostTrust {
		t.Errorf("a rule that is always right weighs %.2f", w.Rules["good"])
	}
	if x, ok := w.Rules["once"]; ok {
		t.Errorf("a rule with one hit weighs %.2f", x)
	}
	if again := fitWeights(observations()); !reflect.DeepEqual(w, again) {
		t.Errorf("fitted again: %+v, first %+v", again, w)
	}
	certain := sample{rule: "bad", severity: lint.Error, local: logOdds(0.95)}
	if p := probability(&lint.Weights{Rules: map[string]float64{"bad": -mostDoubt}, Alone: mostAlone}, &certain); p < lint.Threshold(lint.Error) {
		t.Errorf("a certain artifact that stands alone is hidden at %.2f", p)
	}
}

func TestFigure(t *testing.T) {
	cases := []struct {
		figure figure
		want   string
		short  bool
	}{
		{share("found", 19, 20).least(95), "found 19/20 = 95.0 % [at least 95: reached]", false},
		{share("found", 18, 20).least(95), "found 18/20 = 90.0 % [at least 95: MISSED]", true},
		{share("found", 0, 0).least(95), "found none [at least 95: reached]", false},
		{rate("alarms", 3, 20_000).most(1), "alarms 1.500 per 10,000 words (3) [at most 1: MISSED]", true},
		{count("infos", 0), "infos 0", false},
	}
	for _, c := range cases {
		if got := c.figure.String(); got != c.want || c.figure.short() != c.short {
			t.Errorf("%q, short %v; want %q, %v", got, c.figure.short(), c.want, c.short)
		}
	}
	if b, err := number(math.NaN()).MarshalJSON(); err != nil || string(b) != "null" {
		t.Errorf("NaN is written as %s, %v", b, err)
	}
}
