package jsonl

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestRead(t *testing.T) {
	type row struct{ Text string }
	path := filepath.Join(t.TempDir(), "docs.jsonl")
	for text, want := range map[string][]row{
		"": nil,
		"{\"text\": \"one\"}\n{\"text\": \"two\"}": {{"one"}, {"two"}},
		"{\"text\": \"one\"}\n{\"text\": 2}\n":     nil,
	} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := Read[row](path)
		if !slices.Equal(got, want) || (err != nil) != strings.Contains(text, "2}") {
			t.Errorf("%q: got %v, %v", text, got, err)
		}
		if err != nil && !strings.HasPrefix(err.Error(), path+":2: ") {
			t.Errorf("the error does not tell the place: %v", err)
		}
	}
}
