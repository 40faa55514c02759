package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const (
	dataDir = "../../rules/lexicon/data"
	textDir = "../../../shared/data"
)

// TestGeneratedFilesAreCurrent makes the files again where their sources are
// installed in the version that the kept ones were made from.
func TestGeneratedFilesAreCurrent(t *testing.T) {
	from := sources{scowl: scowlDir, wordnet: wordnetDir}
	for _, dir := range []string{from.scowl, from.wordnet} {
		if _, err := os.Stat(dir); err != nil {
			t.Skipf("the sources are not installed: %v", err)
		}
	}
	if _, err := os.Stat(filepath.Join(textDir, openCollections[0])); err == nil {
		from.text = textDir
	}
	files, err := generate(dataDir, from)
	if err != nil {
		t.Fatal(err)
	}
	if kept := read(t, "words.txt"); sourceLine(kept) != sourceLine(files["words.txt"]) {
		t.Skip("the installed SCOWL is another version")
	}
	for name, data := range files {
		if !bytes.Equal(read(t, name), data) {
			t.Errorf("%s is not current: run go generate ./rules/lexicon", name)
		}
	}
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dataDir, name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func sourceLine(note []byte) string {
	for line := range strings.Lines(string(note)) {
		if strings.HasPrefix(line, "sources\t") {
			return line
		}
	}
	return ""
}

func TestMissingSourcesAreExplained(t *testing.T) {
	empty := t.TempDir()
	for name, from := range map[string]sources{
		"scowl":         {scowl: filepath.Join(empty, "none")},
		"package scowl": {scowl: empty},
	} {
		if _, err := generate(dataDir, from); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("generate(%+v) = %v, want an error that names %s", from, err, name)
		}
	}
}

func TestAddWord(t *testing.T) {
	ranks := map[string]uint8{}
	for _, word := range []string{"café", "Tokyo", "dog's", "b", "a", "don't"} {
		addWord(ranks, word, rankGeneral)
	}
	addWord(ranks, "café", rankCommon)
	addWord(ranks, "a", rankRare)
	want := map[string]uint8{"café": rankCommon, "cafe": rankCommon, "a": rankGeneral, "don't": rankGeneral}
	if len(ranks) != len(want) {
		t.Errorf("got %v, want %v", ranks, want)
	}
	for word, rank := range want {
		if ranks[word] != rank {
			t.Errorf("%q has rank %d, want %d", word, ranks[word], rank)
		}
	}
}

func TestSurname(t *testing.T) {
	for word, want := range map[string]string{
		"Smith,": "Smith", "O'Neill": "O'Neill", "Tanaka’s": "Tanaka", "smith": "", "USA": "", "Jo": "", "X1y": "", "“Smith": "", "McCain": "McCain", "SmithImage": "", "": "",
	} {
		if got := surname(word); got != want {
			t.Errorf("surname(%q) = %q, want %q", word, got, want)
		}
	}
}
