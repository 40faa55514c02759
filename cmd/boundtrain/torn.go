package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/rules/boundary"
	"github.com/artlint/artlint/rules/logit"
)

// article is an annotated article.
type article struct {
	text  string
	Items []struct {
		Start, End int
		Kind       string
	}
}

// readArticles reads the annotated articles of a folder: NNN.txt with its items in NNN.json.
func readArticles(dir string) ([]article, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil || len(names) == 0 {
		return nil, fmt.Errorf("no annotated articles in %s: %w", dir, err)
	}
	var out []article
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		var a article
		if err := json.Unmarshal(raw, &a); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		text, err := os.ReadFile(strings.TrimSuffix(name, ".json") + ".txt")
		if err != nil {
			return nil, err
		}
		a.text = string(text)
		out = append(out, a)
	}
	return out, nil
}

// tornExamples are short sentences: those of clean texts, scraps put behind sentences of clean texts, and those of
// annotated articles, which count more.
func tornExamples(texts []string, articles []article, o options) []logit.Example {
	rnd := rand.New(rand.NewPCG(o.Seed, 2))
	out := shortOnes(texts, nil)
	var damaged []string
	scraps := scrapsOf(texts, rnd)
	for range o.Copies / 2 {
		damaged = append(damaged, texts...)
	}
	out = append(out, shortOnes(damaged, func(text string) (string, map[int]bool) { return putBehind(text, scraps, rnd) })...)
	found := annotated(articles)
	for range o.Real {
		out = append(out, found...)
	}
	return out
}

// shortOnes are the short sentences of texts: of each as it is, or of damaged copies those that damage put there.
func shortOnes(texts []string, damage func(string) (string, map[int]bool)) []logit.Example {
	var out []logit.Example
	for _, text := range texts {
		var put map[int]bool
		if damage != nil {
			text, put = damage(text)
		}
		d := analyze(text)
		for i := 1; i < len(d.Sentences); i++ {
			if put == nil || put[d.Sentences[i].Start] {
				out = appendShort(out, d, i, put != nil)
			}
		}
	}
	return out
}

// annotated are the short sentences of articles that are torn off, or sound.
func annotated(articles []article) []logit.Example {
	var out []logit.Example
	for _, a := range articles {
		d := analyze(a.text)
		for i := 1; i < len(d.Sentences); i++ {
			torn, other := false, false
			for _, item := range a.Items {
				if item.Start < d.Sentences[i].End && d.Sentences[i].Start < item.End {
					is := slices.Contains([]string{"severed-tail", "severed-attribution", "phantom-subject-tail"}, item.Kind)
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
		Context: d.Text[max(host.Start, host.End-80):host.End] + " | " + d.Text[s.Start:s.End],
	})
}

// putBehind puts scraps behind some of the long sentences of text, mostly at the ends of paragraphs. It gives the new
// text and where the scraps begin.
func putBehind(text string, scraps []string, rnd *rand.Rand) (string, map[int]bool) {
	const hostWords, inside, final = 12, 0.04, 0.15
	d := analyze(text)
	var b strings.Builder
	put, done := map[int]bool{}, 0
	for i := range d.Sentences {
		s, rate := &d.Sentences[i], inside
		if s.Marks.Has(lint.BlockLast) {
			rate = final
		}
		if s.Words < hostWords || !s.Marks.Has(lint.PlainStop) || s.Marks.Has(lint.EndsQuoted) || rnd.Float64() > rate {
			continue
		}
		b.WriteString(d.Text[done:s.End])
		b.WriteByte(' ')
		put[b.Len()] = true
		scrap := scraps[rnd.IntN(len(scraps))]
		first, width := utf8.DecodeRuneInString(scrap)
		if first = unicode.ToUpper(first); rnd.IntN(3) == 0 {
			first = unicode.ToLower(first)
		}
		b.WriteRune(first)
		b.WriteString(scrap[width:] + ".")
		done = s.End
	}
	b.WriteString(d.Text[done:])
	return b.String(), put
}

func analyze(text string) *lint.Document {
	d := format.Text("text", text)
	segment.Analyze(d)
	return d
}
