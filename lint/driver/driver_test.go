package driver_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/report"
)

// tails finds every "heard." and deletes it.
func tails(p *lint.Pass) {
	for at := 0; ; {
		n := strings.Index(p.Text[at:], "heard.")
		if n < 0 {
			return
		}
		s := lint.Span{Start: at + n, End: at + n + len("heard.")}
		p.Report(lint.Finding{Span: s, Message: "A tail", Confidence: 0.98, Fixes: []lint.Fix{p.Delete(s, lint.Safe, "Delete it")}})
		at = s.End
	}
}

func rule(run func(*lint.Pass)) []*lint.Rule {
	return []*lint.Rule{{Name: "tail", Family: "test", Severity: lint.Error, Run: run}}
}

func write(t *testing.T, dir, name, text string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestOrder holds that results come in the order of the paths with any number of workers.
func TestOrder(t *testing.T) {
	dir := t.TempDir()
	var want []string
	for i := range 200 {
		path := write(t, dir, fmt.Sprintf("%03d.txt", i), strings.Repeat("It is so. heard.\n", i%7*20))
		want = append(want, fmt.Sprint(path, i%7*20))
	}
	for _, workers := range []int{0, 1, 2, 9} {
		var got []string
		d := driver.Driver{Rules: rule(tails), Workers: workers}
		err := d.Check(context.Background(), driver.Files([]string{dir}), func(r *report.Result) error {
			got = append(got, fmt.Sprint(r.Path, len(r.Findings)))
			return r.Err
		})
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%d workers: %v, got %v", workers, err, got)
		}
	}
}

func TestStop(t *testing.T) {
	dir := t.TempDir()
	for i := range 50 {
		write(t, dir, fmt.Sprintf("%02d.txt", i), "Nothing.\n")
	}
	d := driver.Driver{Rules: rule(tails), Workers: 3}
	enough, n := errors.New("enough"), 0
	err := d.Check(context.Background(), driver.Files([]string{dir}), func(*report.Result) error {
		if n++; n == 5 {
			return enough
		}
		return nil
	})
	if !errors.Is(err, enough) || n != 5 {
		t.Errorf("got %v after %d results", err, n)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := d.Check(ctx, driver.Files([]string{dir}), func(*report.Result) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want that it was cancelled", err)
	}
}

// TestChangedWhileFixing writes to the file while its rule runs, between reading and writing.
func TestChangedWhileFixing(t *testing.T) {
	path := write(t, t.TempDir(), "a.txt", "It is so. heard.\n")
	meddle := func(p *lint.Pass) {
		tails(p)
		if err := os.WriteFile(path, []byte("An editor was faster.\n"), 0o644); err != nil {
			t.Error(err)
		}
	}
	d := driver.Driver{Rules: rule(meddle)}
	var got error
	err := d.Fix(context.Background(), driver.Files([]string{path}), driver.FixOptions{Least: lint.Safe, Write: true}, func(r *driver.Repaired) error {
		got = r.Err
		return nil
	})
	if err != nil || !errors.Is(got, fixes.ErrChanged) || !strings.HasPrefix(got.Error(), path+": ") {
		t.Errorf("got %v, %v", err, got)
	}
	if text := read(t, path); text != "An editor was faster.\n" {
		t.Errorf("the editor's text is lost: %q", text)
	}
}

func TestEncodingKept(t *testing.T) {
	path := write(t, t.TempDir(), "a.txt", "\xff\xfeI\x00t\x00 \x00i\x00s\x00.\x00 \x00h\x00e\x00a\x00r\x00d\x00.\x00\r\x00\n\x00")
	d := driver.Driver{Rules: rule(tails)}
	err := d.Fix(context.Background(), driver.Files([]string{path}), driver.FixOptions{Least: lint.Safe, Write: true}, func(r *driver.Repaired) error { return r.Err })
	if text := read(t, path); err != nil || text != "\xff\xfeI\x00t\x00 \x00i\x00s\x00.\x00\r\x00\n\x00" {
		t.Errorf("got %q, %v", text, err)
	}
}

// TestJSONLines holds that a line is a document of its own and a malformed one stops nothing but the repair.
func TestJSONLines(t *testing.T) {
	dir := t.TempDir()
	good := `{"id": 1, "text": "It is so. heard."}` + "\n\n" + `{"id": 2, "text": "He says “no”. heard."}` + "\n"
	path := write(t, dir, "a.jsonl", good)
	d := driver.Driver{Rules: rule(tails)}
	var found []string
	check := func(path string) (err error) {
		found = nil
		if stopped := d.Check(context.Background(), driver.Files([]string{path}), func(r *report.Result) error {
			for _, f := range r.Findings {
				at := r.Document.Lines().Position(f.Span.Start)
				found = append(found, fmt.Sprintf("%d:%d %s", at.Line, at.Column, r.Document.Source[f.Span.Start:f.Span.End]))
			}
			err = r.Err
			return nil
		}); stopped != nil {
			t.Fatal(stopped)
		}
		return err
	}
	if err := check(path); err != nil || !slices.Equal(found, []string{"1:30 heard.", "3:34 heard."}) {
		t.Errorf("got %q, %v", found, err)
	}
	opts := driver.FixOptions{Least: lint.Safe, Write: true}
	err := d.Fix(context.Background(), driver.Files([]string{path}), opts, func(r *driver.Repaired) error { return r.Err })
	if text := read(t, path); err != nil || text != strings.ReplaceAll(good, " heard.", "") {
		t.Errorf("got %q, %v", text, err)
	}

	bad := `{"text": "It is so. heard."}` + "\n" + `{"text": "It` + "\n" + `{"text": "heard."}` + "\n"
	path = write(t, dir, "bad.jsonl", bad)
	if err := check(path); err == nil || !strings.Contains(err.Error(), "bad.jsonl:2") || len(found) != 2 {
		t.Errorf("got %q, %v", found, err)
	}
	err = d.Fix(context.Background(), driver.Files([]string{path}), opts, func(r *driver.Repaired) error { return r.Err })
	if text := read(t, path); err == nil || text != bad {
		t.Errorf("a file with an error was changed: %q, %v", text, err)
	}
}

// TestLongLine checks and repairs a single line of megabytes.
func TestLongLine(t *testing.T) {
	const times = 100_000
	path := write(t, t.TempDir(), "a.txt", strings.Repeat("The “ferry” sails at noon. ", times)+"It is so. heard. The end")
	d := driver.Driver{Rules: rule(tails)}
	err := d.Check(context.Background(), driver.Files([]string{path}), func(r *report.Result) error {
		if len(r.Findings) != 1 {
			t.Fatalf("got %d findings, %v", len(r.Findings), r.Err)
		}
		var out bytes.Buffer
		text := report.NewText(&out, report.Options{})
		if err := text.File(r); err != nil {
			return err
		}
		if want := fmt.Sprintf("a.txt:1:%d: ", times*27+11); !strings.Contains(out.String(), want) || out.Len() > 1000 {
			t.Errorf("want a short report of %s, got %.500s", want, out.String())
		}
		return r.Err
	})
	if err != nil {
		t.Fatal(err)
	}
	err = d.Fix(context.Background(), driver.Files([]string{path}), driver.FixOptions{Least: lint.Safe, Write: true}, func(r *driver.Repaired) error { return r.Err })
	if text := read(t, path); err != nil || !strings.HasSuffix(text, "It is so. The end") {
		t.Errorf("got …%s, %v", text[len(text)-40:], err)
	}
}

func TestFiles(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b.txt", "a/z.txt", "a/.hidden", ".git/config", "a/build/x.txt", "a/keep/build", "c.tmp", "a/important.tmp", "recipe.xml"} {
		write(t, dir, name, "Nothing.\n")
	}
	write(t, dir, ".gitignore", "# built\nbuild/\n*.tmp\n")
	write(t, dir, "a/.ignore", "!important.tmp\n")
	t.Chdir(dir)
	var got []string
	for f := range driver.Files([]string{".", "b.txt", "nope"}) {
		got = append(got, filepath.ToSlash(f.Path))
		if (f.Err != nil) != (f.Path == "nope") {
			t.Errorf("%s: %v", f.Path, f.Err)
		}
	}
	want := []string{"a/important.tmp", "a/keep/build", "a/z.txt", "b.txt", "recipe.xml", "nope"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if err := os.Symlink("a", "link"); err == nil { // a link that is named is followed
		got = nil
		for f := range driver.Files([]string{"link/z.txt", "a/z.txt"}) {
			got = append(got, filepath.ToSlash(f.Path))
		}
		if want := []string{"link/z.txt"}; !slices.Equal(got, want) {
			t.Errorf("two names of one file: got %q, want %q", got, want)
		}
		got = nil
		for f := range driver.Files([]string{"link"}) {
			got = append(got, filepath.ToSlash(f.Path))
		}
		if want := []string{"link/important.tmp", "link/keep/build", "link/z.txt"}; !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	got = nil
	for f := range driver.Files([]string{"a"}) { // the ignore files above count too
		got = append(got, filepath.ToSlash(f.Path))
	}
	if want := []string{"a/important.tmp", "a/keep/build", "a/z.txt"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestPanic holds that a fault in one file is told and stops no other.
func TestPanic(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.txt", "Boom.\n")
	write(t, dir, "b.txt", "It is so. heard.\n")
	d := driver.Driver{Rules: rule(func(p *lint.Pass) {
		if strings.HasPrefix(p.Text, "Boom") {
			panic("boom")
		}
		tails(p)
	})}
	var got []string
	err := d.Check(context.Background(), driver.Files([]string{dir}), func(r *report.Result) error {
		got = append(got, fmt.Sprintf("%s %d %v", filepath.Base(r.Path), len(r.Findings), r.Err))
		return nil
	})
	if err != nil || len(got) != 2 || !strings.Contains(got[0], "a.txt: internal error: boom") || got[1] != "b.txt 1 <nil>" {
		t.Errorf("got %q, %v", got, err)
	}
}
