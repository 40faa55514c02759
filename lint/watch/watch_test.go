package watch_test

import (
	"bufio"
	"context"
	"errors"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/report"
	"github.com/artlint/artlint/lint/watch"
	"github.com/artlint/artlint/rules"
)

const (
	host  = "The inspectors found that four of the six cables of the ferry had been worn below the limit for more than a year, according to a report seen on Tuesday."
	other = "The museum of the harbour, which was closed for most of the winter because of the state of its roof, opened again on Friday with a new hall, the director told reporters."
)

// screen is what a watch writes, line by line.
type screen struct {
	t     *testing.T
	lines *bufio.Scanner
}

// until reads to the line that contains want and returns what stands before it.
func (s *screen) until(want string) string {
	s.t.Helper()
	var seen strings.Builder
	for s.lines.Scan() {
		if strings.Contains(s.lines.Text(), want) {
			return seen.String()
		}
		seen.WriteString(s.lines.Text() + "\n")
	}
	s.t.Fatalf("no %q in\n%s", want, seen.String())
	return ""
}

// begin watches a directory.
func begin(t *testing.T, dir string) (*screen, context.CancelFunc, chan error) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	r, w := io.Pipe()
	text := report.New("text", w, report.Options{Quiet: true})
	watcher := &watch.Watch{
		Paths: []string{dir}, Config: "artlint.yaml", Report: text.File, Out: w, Settle: time.Millisecond,
		Open: func() (*driver.Driver, iter.Seq[driver.File], error) {
			all := slices.DeleteFunc(slices.Clone(rules.All()), func(r *lint.Rule) bool { return r.Status != lint.Stable })
			if text, err := os.ReadFile(filepath.Join(dir, "artlint.yaml")); err == nil {
				if len(text) == 0 {
					return nil, nil, errors.New("the configuration is broken")
				}
				all = nil // the configuration of this test leaves out all rules
			}
			return &driver.Driver{Rules: all, Options: lint.Options{Weights: rules.Weights()}}, driver.Files([]string{dir}), nil
		},
	}
	done := make(chan error, 1)
	go func() {
		done <- watcher.Run(ctx)
		_ = w.Close()
	}()
	return &screen{t, bufio.NewScanner(r)}, cancel, done
}

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// replace writes a file beside path and renames it over, as careful editors do.
func replace(t *testing.T, path, text string) {
	t.Helper()
	put(t, path+"~", text)
	if err := os.Rename(path+"~", path); err != nil {
		t.Fatal(err)
	}
}

func TestWatch(t *testing.T) {
	dir := t.TempDir()
	put(t, filepath.Join(dir, ".ignore"), "*~\n")
	a, b := filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.txt")
	put(t, a, host+" heard.\n")
	put(t, b, other+"\n")
	s, stop, done := begin(t, dir)
	if first := s.until("Watching 2 files"); !strings.Contains(first, "severed-attribution") {
		t.Errorf("at first:\n%s", first)
	}

	replace(t, b, other+" I kept fighting.\n")
	if second := s.until("b.txt: 1 left"); !strings.Contains(second, "phantom-subject-tail") || strings.Contains(second, "a.txt") {
		t.Errorf("only what changed:\n%s", second)
	}
	replace(t, a, host+"\n") // a file that was replaced is still seen
	if third := s.until("a.txt: 0 left"); !strings.Contains(third, "a.txt: settled: severed-attribution: ") || strings.Contains(third, "b.txt") {
		t.Errorf("settled:\n%s", third)
	}
	if err := os.Remove(b); err != nil {
		t.Fatal(err)
	}
	s.until("b.txt: the file is gone")

	put(t, filepath.Join(dir, "new", "c.txt"), host+" heard.\n")
	s.until("c.txt:1:")
	put(t, filepath.Join(dir, "artlint.yaml"), "")
	s.until("the configuration is broken")
	replace(t, b, other+" heard.\n") // goes on as before
	s.until("b.txt:1:")
	put(t, filepath.Join(dir, "artlint.yaml"), "ignore: [severed]\n")
	s.until("c.txt: settled: severed-attribution: ")
	s.until("c.txt: 0 left")

	go func() { // what else is written while it stops
		for s.lines.Scan() {
		}
	}()
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func TestWatchNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "nope.txt")
	w := &watch.Watch{Paths: []string{path}, Open: func() (*driver.Driver, iter.Seq[driver.File], error) {
		return &driver.Driver{}, driver.Files([]string{path}), nil
	}}
	if err := w.Run(t.Context()); err == nil || !strings.Contains(err.Error(), "nope.txt: no such file or directory") {
		t.Errorf("got %v", err)
	}
}

func TestWatchStdin(t *testing.T) {
	w := &watch.Watch{Paths: nil, Open: func() (*driver.Driver, iter.Seq[driver.File], error) {
		return &driver.Driver{}, driver.Files([]string{driver.Stdin}), nil
	}}
	if err := w.Run(t.Context()); err == nil || !strings.Contains(err.Error(), "standard input cannot be watched") {
		t.Errorf("got %v", err)
	}
}
