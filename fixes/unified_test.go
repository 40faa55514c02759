package fixes

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestUnified(t *testing.T) {
	for _, c := range []struct{ name, path, before, after, want string }{
		{"equal", "a.txt", "x\n", "x\n", ""},
		{"one line", "./a.txt", "one\ntwo\n", "one\nTwo\n", "--- a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n one\n-two\n+Two\n"},
		{"no newline at the end", "a.txt", "one", "two\n", "--- a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-one\n\\ No newline at end of file\n+two\n"},
		{"everything goes", "a.txt", "one\n", "", "--- a.txt\n+++ b/a.txt\n@@ -1 +0,0 @@\n-one\n"},
		{"a space in the name", "my a.txt", "1\n", "2\n", "--- my a.txt\t\n+++ b/my a.txt\t\n@@ -1 +1 @@\n-1\n+2\n"},
		{"far changes", "a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "x\n2\n3\n4\n5\n6\n7\n8\ny\n", "--- a\n+++ b/a\n@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y\n"},
	} {
		if got := Unified(c.path, c.before, c.after); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

// TestPatch checks that patch and git accept the differences of random texts and make the same file.
func TestPatch(t *testing.T) {
	type tool struct {
		name string
		args []string
	}
	var tools []tool
	for _, x := range []tool{
		{"patch", []string{"-p0", "--binary", "--force", "--silent"}},
		{"patch", []string{"-p1", "--binary", "--force", "--silent"}},
		{"git", []string{"-c", "core.autocrlf=false", "apply", "--whitespace=nowarn"}},
	} {
		if _, err := exec.LookPath(x.name); err == nil {
			tools = append(tools, x)
		}
	}
	if len(tools) == 0 {
		t.Skip("neither patch nor git is installed")
	}
	random := rand.New(rand.NewPCG(1, 2))
	for i := range 120 {
		before := randomText(random)
		after := mutate(random, before)
		path := []string{"a.txt", "dir/sub/a.txt", "dir/a b.txt", "dir/å “x”.txt"}[i%4]
		if before == after || before == "" || after == "" {
			continue // an empty file is a deletion or a creation to patch
		}
		diff := Unified(path, before, after)
		for _, x := range tools {
			dir := t.TempDir()
			file := filepath.Join(dir, path)
			if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, []byte(before), 0o644); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command(x.name, x.args...)
			cmd.Dir = dir
			cmd.Env = append(os.Environ(), "GIT_CEILING_DIRECTORIES="+filepath.Dir(dir))
			cmd.Stdin = strings.NewReader(diff)
			out, err := cmd.CombinedOutput()
			got, _ := os.ReadFile(file)
			if err != nil || !bytes.Equal(got, []byte(after)) {
				t.Fatalf("%s %s: %v\n%s\ndiff:\n%s\ngot  %q\nwant %q", x.name, x.args, err, out, diff, got, after)
			}
		}
	}
}

func randomText(r *rand.Rand) string {
	endings := []string{"\n", "\n", "\n", "\r\n", "\n\n", " \n"}
	words := []string{"Ten", "people", "“said”", "\xff", "a\rb", "\\", "- x", "+ y", "@@", "--- a", "平和", "\ufeff"}
	var out strings.Builder
	for range r.IntN(40) {
		for range r.IntN(4) {
			out.WriteString(words[r.IntN(len(words))])
		}
		out.WriteString(endings[r.IntN(len(endings))])
	}
	if r.IntN(2) == 0 {
		out.WriteString("the end")
	}
	return out.String()
}

func mutate(r *rand.Rand, text string) string {
	for range 1 + r.IntN(5) {
		from := r.IntN(len(text) + 1)
		to := min(len(text), from+r.IntN(30)*r.IntN(3))
		text = text[:from] + []string{"", "x", "\n", "\r\n", "new line\n"}[r.IntN(5)] + text[to:]
	}
	return text
}

// TestUnifiedManyChanges holds that the cost does not grow with changes times lines.
func TestUnifiedManyChanges(t *testing.T) {
	var before, after strings.Builder
	const lines = 200_000
	for i := range lines {
		fmt.Fprintf(&before, "line %d\n", i)
		if i%10 == 0 {
			fmt.Fprintf(&after, "Line %d\n", i)
		} else {
			fmt.Fprintf(&after, "line %d\n", i)
		}
	}
	got := Unified("a", before.String(), after.String())
	if n := strings.Count(got, "\n+"); n != lines/10+1 {
		t.Errorf("%d lines come, want %d", n-1, lines/10)
	}
}

// An absolute path is told from the working directory on, or as it is where it does not lie there.
func TestUnifiedHeaderAbsolute(t *testing.T) {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	outside := filepath.ToSlash(filepath.Join(filepath.Dir(dir), "a.txt"))
	for path, want := range map[string]string{
		filepath.Join(dir, "wire", "a.txt"): "--- wire/a.txt\n+++ b/wire/a.txt\n",
		outside:                             "--- " + outside + "\n+++ " + outside + "\n",
	} {
		if got := UnifiedHeader(path); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
