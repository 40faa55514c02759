package gold

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func write(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func TestRead(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{
		"1.txt": "The ship sank. Ta.", "1.json": `{"items": [{"start": 15, "end": 18, "quote": "Ta.", "kind": "severed-tail", "want": ""}]}`,
		"two.txt": "So.", "2.json": `{"file": "two.txt", "items": []}`,
	})
	got, err := Read(dir)
	if err != nil || len(got) != 2 || got[0].Name != "1.txt" || got[1].Text != "So." {
		t.Fatalf("got %+v, %v", got, err)
	}
	if it := got[0].Items[0]; it.Level != "must" || it.Want == nil || got[0].Text[it.Span().Start:it.Span().End] != "Ta." {
		t.Errorf("got %+v", it)
	}
}

func TestReadErrors(t *testing.T) {
	if _, err := Read(t.TempDir()); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("an empty folder: got %v", err)
	}
	for items, want := range map[string]string{
		`{`: "1.json: unexpected end",
		`{"items": [{"start": 0, "end": 3, "quote": "Ta."}]}`:  `item at byte 0 is not "Ta." in the text`,
		`{"items": [{"start": 3, "end": 99, "quote": "Ta."}]}`: `item at byte 3 is not "Ta." in the text`,
	} {
		dir := t.TempDir()
		write(t, dir, map[string]string{"1.txt": "The ship sank. Ta.", "1.json": items})
		if _, err := Read(dir); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v", items, err)
		}
	}
}
