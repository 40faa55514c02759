package baseline_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/baseline"
	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/lint/report"
)

var tail = linttest.Finder("tail", "test", "Ta.")

func check(path, text string) *report.Result {
	d := linttest.Document(text)
	return &report.Result{Path: path, Document: d, Rules: []*lint.Rule{tail}, Findings: lint.Run(d, []*lint.Rule{tail}, lint.Options{})}
}

const old = "He went home early. Ta.\n\nShe stayed until late in the evening. Ta.\n\nSo they say. Ta.\n\nSo they say. Ta.\n"

// written is a baseline of old, read back.
func written(t *testing.T) *baseline.Baseline {
	t.Helper()
	t.Chdir(t.TempDir())
	b := &baseline.Baseline{Path: "known.json"}
	b.Add(check("wire/a.txt", old))
	if err := b.Write(); err != nil {
		t.Fatal(err)
	}
	b, err := baseline.Read("known.json")
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestApply(t *testing.T) {
	b := written(t)
	for _, c := range []struct {
		name, path, text     string
		shown, known, absent int
	}{
		{"unchanged", "wire/a.txt", old, 0, 4, 0},
		{"lines moved", "wire/a.txt", "A new paragraph.\n\nAnother.\n\n" + old, 0, 4, 0},
		{"paragraphs swapped", "wire/a.txt", "She stayed until late in the evening. Ta.\n\nHe went home early. Ta.\n\nSo they say. Ta.\n\nSo they say. Ta.\n", 0, 4, 0},
		{"edited far from it", "wire/a.txt", strings.Replace(old, "She stayed", "The minister of trade stayed", 1), 0, 4, 0},
		{"one is new", "wire/a.txt", old + "\nThe ferry left at noon. Ta.\n", 1, 4, 0},
		{"one more of the same", "wire/a.txt", old + "\nSo they say. Ta.\n", 1, 4, 0},
		{"one was repaired", "wire/a.txt", strings.Replace(old, "early. Ta.", "early.", 1), 0, 3, 1},
		{"one of two equal ones was repaired", "wire/a.txt", strings.TrimSuffix(old, " Ta.\n"), 0, 3, 1},
		{"another file", "wire/b.txt", old, 4, 0, 0},
		{"another way to the file", "wire/../wire/a.txt", old, 0, 4, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := check(c.path, c.text)
			absent := apply(b, r)
			if len(r.Findings) != c.shown || len(r.Suppressed) != c.known || len(absent) != c.absent || !r.Baselined {
				t.Errorf("got %d shown, %d known, %d absent; want %d, %d, %d", len(r.Findings), len(r.Suppressed), len(absent), c.shown, c.known, c.absent)
			}
		})
	}
	r := check("wire/a.txt", "Nothing.\n")
	r.Rules = nil
	if absent := apply(b, r); len(absent) != 0 {
		t.Errorf("of a rule that did not run nothing can be said: got %+v", absent)
	}
}

// apply compares results with b and returns what is absent.
func apply(b *baseline.Baseline, results ...*report.Result) []baseline.Entry {
	var run baseline.Run
	for _, r := range results {
		b.Apply(r)
		run.Add(r)
	}
	return b.Absent(&run)
}

func TestAbsentInParts(t *testing.T) {
	b := written(t)
	half := len(old) / 2
	at := half + strings.Index(old[half:], "\n\n") + 2
	if absent := apply(b, check("wire/a.txt", old[:at]), check("wire/a.txt", old[at:])); len(absent) != 0 {
		t.Errorf("all is there, in two parts: got %+v", absent)
	}
}

func TestDrop(t *testing.T) {
	b := written(t)
	r := check("wire/a.txt", "He went home early.\n\nSo they say. Ta.\n")
	if n := b.Drop(apply(b, r)); n != 3 || b.Findings() != 1 {
		t.Errorf("dropped %d, %d left; want 3 and 1", n, b.Findings())
	}
	if n := b.DropMissing(); n != 1 || b.Findings() != 0 {
		t.Errorf("dropped %d of files that are gone, %d left; want 1 and 0", n, b.Findings())
	}
}

func TestWriteIsCanonical(t *testing.T) {
	b := written(t)
	first, err := os.ReadFile("known.json")
	if err != nil {
		t.Fatal(err)
	}
	for i, j := 0, len(b.Entries)-1; i < j; i, j = i+1, j-1 {
		b.Entries[i], b.Entries[j] = b.Entries[j], b.Entries[i]
	}
	if err := b.Write(); err != nil {
		t.Fatal(err)
	}
	second, err := os.ReadFile("known.json")
	if err != nil {
		t.Fatal(err)
	}
	if string(first) != string(second) || strings.Contains(string(first), "line") {
		t.Errorf("got\n%s\nand\n%s", first, second)
	}
}

// What somebody else wrote in the meantime is not overwritten.
func TestWriteOverChanges(t *testing.T) {
	b := written(t)
	if err := (&baseline.Baseline{Path: b.Path}).Write(); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a new baseline over one that is there: got %v", err)
	}
	if err := os.WriteFile(b.Path, []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := b.Write(); !errors.Is(err, fixes.ErrChanged) {
		t.Errorf("a baseline that was changed: got %v", err)
	}
}

func TestReadErrors(t *testing.T) {
	dir := t.TempDir()
	if _, err := baseline.Read(filepath.Join(dir, "none.json")); err == nil || !strings.Contains(err.Error(), "artlint baseline write makes it") {
		t.Errorf("got %v", err)
	}
	for text, want := range map[string]string{
		"":                              "this is no baseline",
		`{"version": 1, "lines": []}`:   "this is no baseline",
		`{"version": 7, "entries": []}`: "version 7 of the format is unknown",
	} {
		path := filepath.Join(dir, "b.json")
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := baseline.Read(path); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want %s", text, err, want)
		}
	}
}

func TestPatch(t *testing.T) {
	const text = "One. Ta.\nTwo. Ta.\nThree. Ta.\nFour. Ta.\n"
	for _, c := range []struct{ name, path, patch, want string }{
		{"git", "wire/a.txt", "diff --git a/wire/a.txt b/wire/a.txt\nindex 1..2 100644\n--- a/wire/a.txt\n+++ b/wire/a.txt\n@@ -2 +2 @@\n-Two.\n+Two. Ta.\n@@ -3,0 +4 @@ head\n+Four. Ta.\n", "2 4"},
		{"with context", "a.txt", "--- a/a.txt\n+++ b/a.txt\n@@ -1,3 +1,4 @@\n One. Ta.\n+Two. Ta.\n Three. Ta.\n Four. Ta.\n", "2"},
		{"diff -u", "a.txt", "--- a.txt\t2024-01-01 00:00\n+++ a.txt\t2024-01-02 00:00\n@@ -1 +1 @@\n-One.\n+One. Ta.\n", "1"},
		{"a new file", "a.txt", "--- /dev/null\n+++ b/a.txt\n@@ -0,0 +1,4 @@\n+One. Ta.\n+Two. Ta.\n+Three. Ta.\n+Four. Ta.\n\\ No newline at end of file\n", "1 2 3 4"},
		{"lines that look like headers", "a.txt", "--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n--- x\n-+++ y\n+++ b/other.txt\n+@@ -1 +1 @@\n", "1 2"},
		{"only deleted", "a.txt", "--- a/a.txt\n+++ b/a.txt\n@@ -2,1 +1,0 @@\n-Two\n", ""},
		{"a deleted file", "a.txt", "--- a/a.txt\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-One. Ta.\n-Two. Ta.\n", ""},
		{"a quoted name", "wire/é.txt", "--- \"a/wire/\\303\\251.txt\"\n+++ \"b/wire/\\303\\251.txt\"\n@@ -3 +3 @@\n-x\n+Three. Ta.\n", "3"},
		{"another file", "b.txt", "--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-x\n+y\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			root := t.TempDir()
			changes, err := baseline.ParsePatch(strings.NewReader(c.patch), root)
			if err != nil {
				t.Fatal(err)
			}
			r := check(filepath.Join(root, filepath.FromSlash(c.path)), text)
			changes.Apply(r)
			var got []string
			for _, f := range r.Findings {
				got = append(got, fmt.Sprint(r.Document.Lines().Line(f.Span.Start)))
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("got the lines %v, want %s", got, c.want)
			}
			if len(got)+len(r.Suppressed) != 4 {
				t.Errorf("findings were lost: %d and %d", len(got), len(r.Suppressed))
			}
		})
	}
}

func TestPatchErrors(t *testing.T) {
	for patch, want := range map[string]string{
		"":                               "this is no unified diff",
		"hello\n":                        "this is no unified diff",
		"+++ b/a\n@@ -1,x +1 @@\n":       "line 2: malformed hunk",
		"@@ -1 +1 @@\n":                  "line 1: malformed hunk",
		"+++ b/a\n@@ -1,2 +1,2 @@\n a\n": "cut off within a hunk",
		"+++ b/a\n@@ -1 +1 @@\n?\n":      "line 3: \"?\" is no line of a hunk",
		"+++ b/a\n@@ -1,0 +1,1 @@\n-a\n": "line 3: the hunk has more lines than it says",
		"+++ b/a\n@@ -9999999999999999999999 +1 @@\n": "malformed hunk",
	} {
		if _, err := baseline.ParsePatch(strings.NewReader(patch), "/"); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want %s", patch, err, want)
		}
	}
}

func FuzzParsePatch(f *testing.F) {
	for _, s := range []string{"", "--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n+y\n", "+++ \"b/\\303", "@@ -0,0 +1,4 @@", "+++ b/a\n@@ - + @@\n", "diff --git a/x b/x\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, patch string) {
		c, err := baseline.ParsePatch(strings.NewReader(patch), t.Name())
		if (c == nil) == (err == nil) {
			t.Errorf("got %v, %v", c, err)
		}
	})
}
