package near_test

import (
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/rules/near"
)

func TestSite(t *testing.T) {
	p := &lint.Pass{Document: linttest.Document("It cost 24: 00 crowns.\n\nSold at 7, then.")}
	var sites []near.Site
	near.Each(p, p.Numbers, func(s near.Site) { sites = append(sites, s) })
	if len(sites) != 3 {
		t.Fatalf("visited %d numbers, want 3", len(sites))
	}
	s := sites[0]
	for _, check := range [...]struct {
		name      string
		got, want any
	}{
		{"the word before", s.Lowered(-1), "cost"},
		{"the word two before", s.Spelling(-2), "It"},
		{"nothing before the block", s.Spelling(-3), ""},
		{"whether there is one", s.Has(-3), false},
		{"the colon stands close", s.Tight(1), true},
		{"the minutes stand apart", s.Tight(2), false},
		{"among", s.Among(3, "crowns", "euros"), true},
		{"the gap", s.Gap(2), lint.Span{Start: 11, End: 12}},
		{"the span", p.Slice(s.Span(0, 2)), "24: 00"},
		{"the last token's neighbour is in its own block", sites[2].Spelling(4), ""},
		{"all tokens of a short document are around", len(s.Around()), len(p.Tokens)},
	} {
		if check.got != check.want {
			t.Errorf("%s: got %v, want %v", check.name, check.got, check.want)
		}
	}
}
