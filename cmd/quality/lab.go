package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/artlint/artlint/cmd/internal/gold"
	"github.com/artlint/artlint/cmd/internal/jsonl"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/segment"
)

// lab has what all measurements need.
type lab struct {
	shared  string // folder of the data
	rules   []*lint.Rule
	options lint.Options
	verbose bool
}

// path is a file or folder of the data.
func (l *lab) path(name string) string {
	if strings.HasPrefix(name, own) || strings.HasPrefix(name, heldOut) {
		return filepath.FromSlash(name)
	}
	return filepath.Join(l.shared, filepath.FromSlash(name))
}

// The folders of the repository's own annotated copy, and of the part that nothing is learned from; the command runs in
// the repository's root.
const (
	own     = "testdata/copy"
	heldOut = "testdata/heldout"
)

// analyse reads text as the program reads a plain-text file.
func analyse(text string) *lint.Document {
	d := format.Text("copy.txt", text)
	segment.Analyze(d)
	return d
}

// check gives the findings in text as the program reports them.
func (l *lab) check(text string) []lint.Finding {
	return lint.Run(analyse(text), l.rules, l.options)
}

// checkAll checks many texts on all processors.
func (l *lab) checkAll(texts []string) [][]lint.Finding { return parallel(texts, l.check) }

// parallel works on all items at once; the results are in the order of the items.
func parallel[T, R any](items []T, work func(T) R) []R {
	out := make([]R, len(items))
	next := make(chan int)
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range next {
				out[i] = work(items[i])
			}
		})
	}
	for i := range items {
		next <- i
	}
	close(next)
	wg.Wait()
	return out
}

// articles reads a set of annotated articles.
func (l *lab) articles(set string) ([]gold.Article, error) { return gold.Read(l.path(set)) }

// eachSet measures the sets that are there, and says of the others that they are not.
func eachSet[T any](l *lab, s *section, sets []string, measure func(s *section, name string, rows []T) error) error {
	measured := false
	for _, set := range sets {
		rows, err := jsonl.Read[T](l.path(set))
		if errors.Is(err, fs.ErrNotExist) {
			s.Rows = append(s.Rows, row{set, []figure{count("not there, skipped", 0)}})
			continue
		}
		if err != nil {
			return err
		}
		measured = true
		if err := measure(s, strings.TrimPrefix(set, "data/mt-"), rows); err != nil {
			return err
		}
	}
	if !measured {
		return &fs.PathError{Op: "open", Path: l.path(sets[0]), Err: fs.ErrNotExist}
	}
	return nil
}

// texts reads a set of texts: the files of a folder, or the documents of its
// docs.jsonl; "folder#genre" takes those of one genre alone.
func (l *lab) texts(set string) ([]string, error) {
	set, genre, _ := strings.Cut(set, "#")
	rows, err := jsonl.Read[struct{ Genre, Text string }](l.path(set + "/docs.jsonl"))
	if err == nil {
		var out []string
		for _, r := range rows {
			if genre == "" || r.Genre == genre {
				out = append(out, r.Text)
			}
		}
		return out, nil
	}
	names, globErr := filepath.Glob(l.path(set + "/*.txt"))
	if len(names) == 0 || globErr != nil {
		return nil, err
	}
	out := make([]string, len(names))
	for i, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		out[i] = string(raw)
	}
	return out, nil
}

// words counts the words of text as they are counted everywhere in the measurements: between ASCII white space.
func words(text string) int {
	return len(strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r >= '\t' && r <= '\r' }))
}

// context shows a place with a little text around it.
func context(text string, s lint.Span) string {
	const around = 45
	before := text[max(0, s.Start-around):s.Start]
	after := text[s.End:min(len(text), s.End+around/2)]
	return oneLine(before) + "»" + oneLine(text[s.Start:min(s.End, s.Start+90)]) + "«" + oneLine(after)
}

func oneLine(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, ""), "\n", "⏎")
}
