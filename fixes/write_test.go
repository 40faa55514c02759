package fixes

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	file, link := filepath.Join(dir, "a.txt"), filepath.Join(dir, "link.txt")
	before, after := []byte("before"), []byte("after")
	must(t, os.WriteFile(file, before, 0o640))
	must(t, os.Chmod(file, 0o640))
	must(t, os.Symlink("a.txt", link))

	must(t, WriteFile(link, before, after))
	got, err := os.ReadFile(file)
	must(t, err)
	info, err := os.Stat(file)
	must(t, err)
	if string(got) != "after" || info.Mode().Perm() != 0o640 {
		t.Errorf("got %q with mode %v", got, info.Mode())
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is no link any more: %v, %v", info, err)
	}

	if err := WriteFile(file, before, []byte("lost")); !errors.Is(err, ErrChanged) {
		t.Errorf("changed file: got %v", err)
	}
	must(t, os.Chmod(file, 0o440))
	if err := WriteFile(file, after, []byte("lost")); err == nil || !strings.Contains(err.Error(), "read-only") {
		t.Errorf("read-only file: got %v", err)
	}
	if err := WriteFile(filepath.Join(dir, "gone.txt"), before, after); err == nil {
		t.Error("missing file: no error")
	}
	if err := WriteFile(dir, nil, after); err == nil || !strings.Contains(err.Error(), "no regular file") {
		t.Errorf("directory: got %v", err)
	}
	if got, _ := os.ReadFile(file); string(got) != "after" {
		t.Errorf("a refused write left %q", got)
	}
	entries, err := os.ReadDir(dir)
	must(t, err)
	if len(entries) != 2 {
		t.Errorf("files left behind: %v", entries)
	}
}

// A file that is replaced piece by piece must still be the one that was opened for reading.
func TestReplace(t *testing.T) {
	for name, meddle := range map[string]func(path string) error{
		"untouched":    func(string) error { return nil },
		"written":      func(path string) error { return os.WriteFile(path, []byte("longer than before"), 0o600) },
		"another file": func(path string) error { return os.Rename(path+"~", path) },
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "a.jsonl")
			for _, p := range []string{path, path + "~"} {
				must(t, os.WriteFile(p, []byte("before"), 0o600))
				must(t, os.Chtimes(p, time.Unix(1, 0), time.Unix(1, 0)))
			}
			read, err := os.Stat(path)
			must(t, err)
			must(t, meddle(path)) // before the first piece is written
			r, err := Replace(path, read)
			must(t, err)
			_, err = r.WriteString("after")
			must(t, err)
			if err := r.Commit(); errors.Is(err, ErrChanged) != (name != "untouched") {
				t.Errorf("got %v", err)
			}
			if got, err := os.ReadFile(path); err != nil || (string(got) == "after") != (name == "untouched") {
				t.Errorf("the file holds %q, %v", got, err)
			}
		})
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
