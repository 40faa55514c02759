package main

import (
	"os"
	"path/filepath"
	"slices"

	"github.com/artlint/artlint/cmd/internal/gold"
	"github.com/artlint/artlint/cmd/internal/training"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/boundary"
	"github.com/artlint/artlint/rules/logit"
)

// readArticles reads the articles of a folder: the sound ones in its folder clean, which have no items, and the annotated
// ones in its folder dirty.
func readArticles(dir string) ([]gold.Article, error) {
	names, err := filepath.Glob(filepath.Join(dir, "clean", "*.txt"))
	if err != nil {
		return nil, err
	}
	var out []gold.Article
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		out = append(out, gold.Article{Name: filepath.Base(name), Text: string(text)})
	}
	dirty, err := gold.Read(filepath.Join(dir, "dirty"))
	return append(out, dirty...), err
}

// tornExamples are short sentences: those of clean texts, and those of articles, which count more.
func tornExamples(texts []string, articles []gold.Article, o options) []logit.Example {
	out := shortOnes(texts)
	found := annotated(articles)
	for range o.Real {
		out = append(out, found...)
	}
	return out
}

// shortOnes are the short sentences of texts, all of them sound.
func shortOnes(texts []string) []logit.Example {
	var out []logit.Example
	for _, text := range texts {
		d := training.Document(text)
		for i := 1; i < len(d.Sentences); i++ {
			out = appendShort(out, d, i, false)
		}
	}
	return out
}

// tornKinds are the rules whose findings were torn off a sentence.
var tornKinds = []string{"severed-tail", "severed-attribution", "phantom-subject-tail"}

// annotated are the short sentences of articles that are torn off, or sound.
func annotated(articles []gold.Article) []logit.Example {
	var out []logit.Example
	for _, a := range articles {
		d := training.Document(a.Text)
		for i := 1; i < len(d.Sentences); i++ {
			torn, other := false, false
			for _, item := range a.Items {
				if item.Start < d.Sentences[i].End && d.Sentences[i].Start < item.End {
					is := slices.Contains(tornKinds, item.Kind)
					torn, other = torn || is, other || !is
				}
			}
			if torn || !other {
				out = appendShort(out, d, i, torn)
			}
		}
	}
	return out
}

// appendShort appends sentence i of d, if it is one that can be asked about.
func appendShort(out []logit.Example, d *lint.Document, i int, torn bool) []logit.Example {
	host, s := &d.Sentences[i-1], &d.Sentences[i]
	if host.Block != s.Block || !boundary.Asks(d, host, s, boundary.TornOff) {
		return out
	}
	f := boundary.Of(d, host, s, boundary.TornOff)
	return append(out, logit.Example{
		Keys: slices.Clone(f.List()), Damaged: torn,
		Context: endOf(d, host) + d.Text[s.Start:s.End],
	})
}
