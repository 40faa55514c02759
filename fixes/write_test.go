package fixes

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
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
	if got, _ := os.ReadFile(file); string(got) != "after" {
		t.Errorf("a refused write left %q", got)
	}
	entries, err := os.ReadDir(dir)
	must(t, err)
	if len(entries) != 2 {
		t.Errorf("files left behind: %v", entries)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
