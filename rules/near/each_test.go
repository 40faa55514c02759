package near_test

import (
	"slices"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

func TestListsOfTokens(t *testing.T) {
	p := &lint.Pass{Document: linttest.Document("The zhurk of Lund met 3 well-known men. A zhurk left.\n\nIn 2011, al-Qamar won 4-2.")}
	for _, list := range [...]struct {
		name   string
		tokens []int32
		want   []string
	}{
		{"numbers", p.Numbers, []string{"3", "2011", "4-2"}},
		{"capitalised words", p.Capitalised, []string{"The", "Lund", "A", "In", "al-Qamar"}},
		{"words with a hyphen", p.Hyphenated, []string{"well-known", "al-Qamar"}},
		{"unknown words", p.Unknown(lexicon.IsWord), []string{"zhurk", "zhurk"}},
		{"unknown words, asked again", p.Unknown(nil), []string{"zhurk", "zhurk"}},
	} {
		var got []string
		near.Each(p, list.tokens, func(s near.Site) {
			got = append(got, s.Spelling(0))
			if !s.Sentence.Contains(s.Span(0, 0)) || !s.Block.Contains(s.Span(0, 0)) {
				t.Errorf("%s: %q is not in its sentence and block", list.name, s.Spelling(0))
			}
		})
		if !slices.Equal(got, list.want) {
			t.Errorf("%s: %q, want %q", list.name, got, list.want)
		}
	}
}
