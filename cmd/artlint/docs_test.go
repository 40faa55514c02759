package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint/config"
	"github.com/artlint/artlint/lint/report"
)

// TestCIPage holds that the page about CI tells what the program does: every
// format, and a configuration that is valid.
func TestCIPage(t *testing.T) {
	page, err := os.ReadFile(filepath.Join(repository, "docs/ci.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range report.Formats() {
		if !strings.Contains(string(page), "`"+name+"`") {
			t.Errorf("the format %s is not told", name)
		}
	}
	_, example, found := strings.Cut(string(page), "```yaml\nextends: ")
	example, _, closed := strings.Cut("extends: "+example, "```")
	if !found || !closed {
		t.Fatal("there is no example of a configuration")
	}
	dir := filepath.Join(t.TempDir(), "desk")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	for name, text := range map[string]string{
		"../house.yaml": "house: {quotes: curly}\n", config.Name: strings.Replace(example, "user-rules: [rules/*.yaml]", "", 1),
	} {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got := stdoutOf(t, "config", "verify"); got != config.Name+": valid\n" {
		t.Errorf("got %s", got)
	}
}
