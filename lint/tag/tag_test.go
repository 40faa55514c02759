package tag_test

import (
	"testing"

	"github.com/artlint/artlint/lint/tag"
)

func TestParseAndString(t *testing.T) {
	seen := map[string]bool{}
	for i := 1; i < tag.Count; i++ {
		name := tag.Tag(i).String()
		if name == "" || name == "?" || seen[name] {
			t.Errorf("tag %d is called %q", i, name)
		}
		seen[name] = true
		if got, ok := tag.Parse(name); !ok || got != tag.Tag(i) {
			t.Errorf("Parse(%q) = %v, %v; want tag %d", name, got, ok, i)
		}
	}
	for _, name := range []string{"", "NP", "nn", "?"} {
		if got, ok := tag.Parse(name); ok {
			t.Errorf("Parse(%q) = %v, want none", name, got)
		}
	}
	if got := tag.Tag(200).String(); got != "?" {
		t.Errorf("Tag(200) = %q", got)
	}
}

func TestPredicates(t *testing.T) {
	predicates := []struct {
		name string
		is   func(tag.Tag) bool
		want []tag.Tag
	}{
		{"IsFinite", tag.Tag.IsFinite, []tag.Tag{tag.MD, tag.VBD, tag.VBP, tag.VBZ}},
		{"IsVerb", tag.Tag.IsVerb, []tag.Tag{tag.MD, tag.VB, tag.VBD, tag.VBG, tag.VBN, tag.VBP, tag.VBZ}},
		{"IsNoun", tag.Tag.IsNoun, []tag.Tag{tag.NN, tag.NNS, tag.NNP, tag.NNPS}},
		{"IsProperNoun", tag.Tag.IsProperNoun, []tag.Tag{tag.NNP, tag.NNPS}},
		{"IsAdjective", tag.Tag.IsAdjective, []tag.Tag{tag.JJ, tag.JJR, tag.JJS}},
		{"IsAdverb", tag.Tag.IsAdverb, []tag.Tag{tag.RB, tag.RBR, tag.RBS, tag.WRB}},
		{"IsPronoun", tag.Tag.IsPronoun, []tag.Tag{tag.EX, tag.PRP, tag.PRPS, tag.WP, tag.WPS}},
		{"IsDeterminer", tag.Tag.IsDeterminer, []tag.Tag{tag.DT, tag.PDT, tag.PRPS, tag.WDT, tag.WPS}},
		{"OpensClause", tag.Tag.OpensClause, []tag.Tag{tag.CC, tag.WDT, tag.WP, tag.WPS, tag.WRB, tag.Comma, tag.Colon,
			tag.OpenQuote, tag.OpenParen}},
		{"IsPunctuation", tag.Tag.IsPunctuation, []tag.Tag{tag.HYPH, tag.NFP, tag.Stop, tag.Comma, tag.Colon,
			tag.OpenQuote, tag.CloseQuote, tag.OpenParen, tag.CloseParen}},
	}
	for _, p := range predicates {
		want := map[tag.Tag]bool{}
		for _, w := range p.want {
			want[w] = true
		}
		for i := range 256 {
			if x := tag.Tag(i); p.is(x) != want[x] {
				t.Errorf("%s(%v) = %v", p.name, x, p.is(x))
			}
		}
	}
}
