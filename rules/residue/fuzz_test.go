package residue

import (
	"testing"
	"unicode/utf8"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/example"
	"github.com/artlint/artlint/lint/linttest"
)

// FuzzRules holds the rules to what every text must satisfy: findings and edits lie in the text and cut no
// character, and safe repairs come to an end.
func FuzzRules(f *testing.F) {
	for _, r := range Rules {
		for _, e := range r.Examples {
			text, _, err := example.Marked(e.Bad)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(text)
		}
		for _, c := range r.Counter {
			f.Add(c.Text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 4096 {
			t.Skip()
		}
		const rounds = 12
		for range rounds {
			next := repairSafely(t, text)
			if next == text {
				return
			}
			text = next
		}
		t.Errorf("still changing after %d rounds: %q", rounds, text)
	})
}

// repairSafely checks what the rules find in text and makes the safe repairs that do not overlap.
func repairSafely(t *testing.T, text string) string {
	t.Helper()
	var edits []lint.Edit
	end := 0
	for _, f := range lint.Run(linttest.Document(text), Rules, lint.Options{}) {
		checkSpan(t, text, f.Span)
		for i, fix := range f.Fixes {
			for _, e := range fix.Edits {
				checkSpan(t, text, e.Span)
			}
			if i == 0 && fix.Applicability == lint.Safe && fix.Edits[0].Start >= end {
				edits = append(edits, fix.Edits...)
				end = fix.Edits[len(fix.Edits)-1].End
			}
		}
	}
	out, err := fixes.Apply(text, edits)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func checkSpan(t *testing.T, text string, s lint.Span) {
	t.Helper()
	if s.Start < 0 || s.End < s.Start || s.End > len(text) {
		t.Fatalf("span %v lies outside of %d bytes", s, len(text))
	}
	if s.Start < len(text) && !utf8.RuneStart(text[s.Start]) || s.End < len(text) && !utf8.RuneStart(text[s.End]) {
		t.Fatalf("span %v cuts a character of %q", s, text)
	}
}
