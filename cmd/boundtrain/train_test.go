package main

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/artlint/artlint/rules/boundary"
)

var text = strings.Repeat("The council voted for a new bridge across the river on Monday. It will be built by a firm from Oslo that won the tender.\n\n", 30)

func TestCutPlaces(t *testing.T) {
	damaged, cuts := cut(text, 0.5, rand.New(rand.NewPCG(1, 1)))
	if len(cuts) == 0 {
		t.Fatal("nothing was cut")
	}
	for at := range cuts {
		if damaged[at] != '.' || damaged[at+1] != ' ' {
			t.Errorf("no stop at %d: %q", at, damaged[at:at+10])
		}
	}
	if got := len(damaged) - len(text); got != len(cuts) {
		t.Errorf("%d bytes were added by %d cuts", got, len(cuts))
	}
}

func TestCutNothing(t *testing.T) {
	if damaged, cuts := cut(text, 0, rand.New(rand.NewPCG(1, 1))); damaged != text || len(cuts) != 0 {
		t.Errorf("the text changed, with %d cuts", len(cuts))
	}
}

func TestTrain(t *testing.T) {
	o := standard()
	o.Copies = 1
	data := train([]string{text}, nil, o)
	if !bytes.Equal(data, train([]string{text}, nil, o)) {
		t.Error("equal texts gave different models")
	}
	m, err := boundary.Open(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range []boundary.Question{boundary.CutByWords, boundary.CutByTags} {
		examples := places([]string{text}, q, 0.3, 2)
		right := 0
		for _, e := range examples {
			if (m.Score(q, e.Keys) > 0) == e.Damaged {
				right++
			}
		}
		if right*10 < len(examples)*9 {
			t.Errorf("question %d: %d of %d answers are right", q, right, len(examples))
		}
	}
}

func TestReadArticles(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"clean/1.txt":  "All is well.",
		"dirty/1.txt":  "All is well. is.",
		"dirty/1.json": `{"items": [{"start": 13, "end": 16, "quote": "is.", "kind": "severed-tail"}]}`,
	} {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := readArticles(dir)
	if err != nil || len(got) != 2 || len(got[0].Items) != 0 || len(got[1].Items) != 1 {
		t.Errorf("got %+v, %v; want a clean article and one with an item", got, err)
	}
	if _, err := readArticles(t.TempDir()); err == nil {
		t.Error("an empty folder gave no error")
	}
}
