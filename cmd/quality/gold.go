package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/artlint/artlint/lint"
)

// item is an annotated artifact.
type item struct {
	Start, End int
	Quote      string
	Kind       string
	Level      string
	Want       *string // what replaces it; nil where no repair can be given
}

func (i *item) span() lint.Span { return lint.Span{Start: i.Start, End: i.End} }

// article is an annotated text.
type article struct {
	name  string
	text  string
	items []item
}

// articles reads the annotated texts of a folder: NAME.json beside NAME.txt, or the file that its key "file" names.
func (l *lab) articles(set string) ([]article, error) {
	names, err := filepath.Glob(l.path(set + "/*.json"))
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, &os.PathError{Op: "open", Path: l.path(set), Err: os.ErrNotExist}
	}
	slices.Sort(names)
	var out []article
	for _, name := range names {
		a, err := readArticle(name)
		if err != nil {
			return nil, err
		}
		out = append(out, *a)
	}
	return out, nil
}

func readArticle(name string) (*article, error) {
	raw, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var gold struct {
		File   string
		Source string
		Items  []item
	}
	if err := json.Unmarshal(raw, &gold); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	file := gold.File
	if file == "" && strings.HasSuffix(gold.Source, ".txt") {
		file = gold.Source
	}
	if file == "" {
		file = strings.TrimSuffix(filepath.Base(name), ".json") + ".txt"
	}
	text, err := os.ReadFile(filepath.Join(filepath.Dir(name), file))
	if err != nil {
		return nil, err
	}
	a := &article{name: file, text: string(text), items: gold.Items}
	for i := range a.items {
		it := &a.items[i]
		if it.Level == "" {
			it.Level = "must"
		}
		if it.Start < 0 || it.End > len(a.text) || a.text[it.Start:it.End] != it.Quote {
			return nil, fmt.Errorf("%s: item at byte %d is not %q in the text", name, it.Start, it.Quote)
		}
	}
	return a, nil
}
