package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/config"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/report"
	"github.com/artlint/artlint/rules"
)

var update = flag.Bool("update", false, "write the golden files anew")

const articles = "../../testdata/articles"

// stableDriver runs every rule that runs by default.
func stableDriver(t testing.TB) *driver.Driver {
	t.Helper()
	return &driver.Driver{Rules: config.Select(rules.All(), nil, nil), Options: lint.Options{Weights: rules.Weights()}}
}

func glob(t testing.TB, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(articles, pattern))
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles match %s: %v", pattern, err)
	}
	return files
}

func checkFile(t testing.TB, path string) *report.Result {
	t.Helper()
	var got *report.Result
	err := stableDriver(t).Check(context.Background(), driver.Files([]string{path}), func(r *report.Result) error {
		got = r
		return r.Err
	})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// TestCleanArticles holds that good copy, however odd, is left alone.
func TestCleanArticles(t *testing.T) {
	for _, path := range glob(t, "clean/*.txt") {
		if r := checkFile(t, path); len(r.Findings) > 0 {
			t.Errorf("%s:\n%s", path, concise(r))
		}
	}
}

// TestDirtyArticles compares the findings and the text repaired with --suggested
// with the golden file, and holds that repairing again changes nothing.
func TestDirtyArticles(t *testing.T) {
	for _, path := range glob(t, "dirty/*.txt") {
		t.Run(filepath.Base(path), func(t *testing.T) {
			got := concise(checkFile(t, path)) + "\n" + repaired(t, path)
			golden := strings.TrimSuffix(path, ".txt") + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatalf("%v: run go test ./cmd/artlint -update", err)
			}
			if got != string(want) {
				t.Errorf("%s differs (- golden, + now); if this is right: go test ./cmd/artlint -update\n%s",
					golden, fixes.Unified(golden, string(want), got))
			}
		})
	}
}

// concise is one line a finding.
func concise(r *report.Result) string {
	var out strings.Builder
	for i := range r.Findings {
		f := &r.Findings[i]
		at := r.Document.Lines().Position(f.Span.Start)
		fix := "no repair"
		if best := f.BestFix(); best != nil {
			fix = best.Applicability.String()
		}
		fmt.Fprintf(&out, "%d:%d %s %s [%s] %q\n", at.Line, at.Column, f.Severity, f.Rule.Name, fix, r.Document.Source[f.Span.Start:f.Span.End])
	}
	return out.String()
}

func repaired(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	once, err := filter(t, text)
	if err != nil {
		t.Fatal(err)
	}
	if twice, err := filter(t, once); err != nil || !bytes.Equal(once, twice) {
		t.Errorf("repairing again changes it:\n%s", fixes.Unified(path, string(once), string(twice)))
	}
	return string(once)
}

// filter is artlint fix --write --suggested -.
func filter(t testing.TB, text []byte) ([]byte, error) {
	t.Helper()
	return repair(t, text, lint.Suggested)
}

// repair makes the repairs that are at least as sure as least.
func repair(t testing.TB, text []byte, least lint.Applicability) ([]byte, error) {
	t.Helper()
	var out bytes.Buffer
	d := stableDriver(t)
	d.Stdin, d.StdinName = bytes.NewReader(text), "stdin.txt"
	opts := driver.FixOptions{Least: least, Write: true, Stdout: &out}
	err := d.Fix(context.Background(), driver.Files([]string{driver.Stdin}), opts, func(r *driver.Repaired) error { return r.Err })
	return out.Bytes(), err
}

// BenchmarkCheck checks a corpus made of the articles, with one worker.
func BenchmarkCheck(b *testing.B) {
	for _, size := range []int{10 << 10, 1 << 20} {
		b.Run(fmt.Sprintf("%dKB", size>>10), func(b *testing.B) {
			benchmarkCheck(b, corpus(b, size))
		})
	}
}

// BenchmarkCheckLongLine checks one line of many megabytes.
func BenchmarkCheckLongLine(b *testing.B) {
	text := corpus(b, 4<<20)
	benchmarkCheck(b, bytes.ReplaceAll(text, []byte("\n"), []byte(" ")))
}

func benchmarkCheck(b *testing.B, text []byte) {
	path := filepath.Join(b.TempDir(), "corpus.txt")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		b.Fatal(err)
	}
	d := stableDriver(b)
	d.Workers = 1
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		out := report.NewJSON(io.Discard)
		if err := d.Check(context.Background(), driver.Files([]string{path}), out.File); err != nil {
			b.Fatal(err)
		}
	}
}

// corpus repeats the clean articles, with every tenth text a dirty one, up to size bytes.
func corpus(b *testing.B, size int) []byte {
	clean, dirty := glob(b, "clean/*.txt"), glob(b, "dirty/*.txt")
	var out bytes.Buffer
	for i := 0; out.Len() < size; i++ {
		path := clean[i%len(clean)]
		if i%10 == 9 {
			path = dirty[i/10%len(dirty)]
		}
		text, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		out.Write(text)
		out.WriteByte('\n')
	}
	return out.Bytes()
}
