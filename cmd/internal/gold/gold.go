// Package gold reads annotated articles: texts in which people marked the artifacts.
package gold

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/artlint/artlint/lint"
)

// Item is an annotated artifact.
type Item struct {
	Start, End int // in bytes of the text, half-open
	Quote      string
	Kind       string
	Level      string  // must, should, info or hard: how surely it is to be found
	Want       *string // what replaces it; nil where no repair can be given
}

// Span is the place of the item.
func (i *Item) Span() lint.Span { return lint.Span{Start: i.Start, End: i.End} }

// Article is an annotated text.
type Article struct {
	Name  string // of the file
	Text  string
	Items []Item
}

// Read reads the annotated articles of a folder, in the order of their names: NAME.json beside NAME.txt, or beside the file
// that its key "file" names. The error is an [fs.ErrNotExist] where there are none.
func Read(dir string) ([]Article, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("no annotated articles in %s: %w", dir, os.ErrNotExist)
	}
	out := make([]Article, len(names))
	for i, name := range names {
		if out[i], err = readArticle(name); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func readArticle(name string) (Article, error) {
	raw, err := os.ReadFile(name)
	if err != nil {
		return Article{}, err
	}
	var annotated struct {
		File   string
		Source string
		Items  []Item
	}
	if err := json.Unmarshal(raw, &annotated); err != nil {
		return Article{}, fmt.Errorf("%s: %w", name, err)
	}
	a := Article{Name: annotated.File, Items: annotated.Items}
	switch {
	case a.Name != "":
	case strings.HasSuffix(annotated.Source, ".txt"):
		a.Name = annotated.Source
	default:
		a.Name = strings.TrimSuffix(filepath.Base(name), ".json") + ".txt"
	}
	text, err := os.ReadFile(filepath.Join(filepath.Dir(name), a.Name))
	if err != nil {
		return Article{}, err
	}
	a.Text = string(text)
	for i := range a.Items {
		it := &a.Items[i]
		if it.Level == "" {
			it.Level = "must"
		}
		if it.Start < 0 || it.End > len(a.Text) || it.End < it.Start || a.Text[it.Start:it.End] != it.Quote {
			return Article{}, fmt.Errorf("%s: item at byte %d is not %q in the text", name, it.Start, it.Quote)
		}
	}
	return a, nil
}
