package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/report"
)

// malformed are marks and spaces that no repair may leave behind.
var malformed = []*regexp.Regexp{
	regexp.MustCompile(`\S {2,}\S`),
	regexp.MustCompile(`\n{3,}`),
	regexp.MustCompile(`[^\s.] [.,](?:\s|$)`),
	regexp.MustCompile(`(?m)^[.,;:!?]`),
	regexp.MustCompile(`,\.|,,|[(]\s*[)]`),
}

// TestSafeRepairs holds of the annotated articles that the safe repairs leave them well
// formed, and that no error is found in what they leave that was not there before, damage aside that the repaired damage hid.
func TestSafeRepairs(t *testing.T) {
	paths, err := filepath.Glob("../../testdata/copy/dirty/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no annotated articles: %v", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			left, err := repair(t, text, lint.Safe)
			if err != nil {
				t.Fatal(err)
			}
			for _, shape := range malformed {
				if before, after := shape.FindAll(text, -1), shape.FindAll(left, -1); len(after) > len(before) {
					t.Errorf("%s: %d places before, %d behind: %q", shape, len(before), len(after), after)
				}
			}
			repaired := filepath.Join(t.TempDir(), filepath.Base(path))
			if err := os.WriteFile(repaired, left, 0o600); err != nil {
				t.Fatal(err)
			}
			known := errorsOf(checkFile(t, path))
			for place, n := range errorsOf(checkFile(t, repaired)) {
				if n > known[place] && !hidden(t, path, string(text), place) {
					t.Errorf("a new error: %s", place)
				}
			}
		})
	}
}

// errorsOf counts the errors of a text by rule and place.
func errorsOf(r *report.Result) map[string]int {
	places := map[string]int{}
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Severity == lint.Error {
			places[f.Rule.Name+": "+r.Document.Source[f.Span.Start:f.Span.End]]++
		}
	}
	return places
}

// hidden reports whether place, as errorsOf names it, stands in the article at path and is annotated there.
func hidden(t *testing.T, path, text, place string) bool {
	raw, err := os.ReadFile(strings.TrimSuffix(path, ".txt") + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var article struct{ Items []struct{ Start, End int } }
	if err := json.Unmarshal(raw, &article); err != nil {
		t.Fatal(err)
	}
	_, words, _ := strings.Cut(place, ": ")
	at := strings.Index(text, words)
	for _, item := range article.Items {
		if at >= 0 && item.Start < at+len(words) && at < item.End {
			return true
		}
	}
	return false
}
