package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestPrintedDiff holds that patch accepts what fix prints and makes the file that fix --write makes.
func TestPrintedDiff(t *testing.T) {
	if _, err := exec.LookPath("patch"); err != nil {
		t.Skip("patch is not installed")
	}
	variants := map[string]func(string) string{
		"as it is":         func(s string) string { return s },
		"CRLF":             func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		"no last newline":  func(s string) string { return strings.TrimRight(s, "\n") },
		"byte order mark":  func(s string) string { return "\ufeff" + s },
		"one line":         func(s string) string { return strings.ReplaceAll(s, "\n", " ") },
		"trailing newline": func(s string) string { return s + "\n\n\n" },
	}
	for _, path := range glob(t, "dirty/*.txt") {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for name, variant := range variants {
			t.Run(filepath.Base(path)+"/"+name, func(t *testing.T) {
				printedDiff(t, []byte(variant(string(text))))
			})
		}
	}
}

func printedDiff(t *testing.T, text []byte) {
	t.Chdir(t.TempDir())
	for _, name := range []string{"patched.txt", "written.txt"} {
		if err := os.WriteFile(name, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	artlint := func(args ...string) *bytes.Buffer {
		var stdout, stderr bytes.Buffer
		if code := run(context.Background(), append([]string{"artlint"}, args...), nil, &stdout, &stderr); code == exitTrouble {
			t.Fatalf("%s: %s", args, stderr.String())
		}
		return &stdout
	}
	diff := artlint("fix", "--suggested", "patched.txt")
	artlint("fix", "--suggested", "--write", "written.txt")
	patch := exec.Command("patch", "-p0", "--binary", "--force", "--silent")
	patch.Stdin = diff
	if out, err := patch.CombinedOutput(); err != nil {
		t.Fatalf("patch: %v: %s", err, out)
	}
	patched, _ := os.ReadFile("patched.txt")
	written, _ := os.ReadFile("written.txt")
	if !bytes.Equal(patched, written) || bytes.Equal(written, text) {
		t.Errorf("patched:\n%q\nwritten:\n%q", patched, written)
	}
}
