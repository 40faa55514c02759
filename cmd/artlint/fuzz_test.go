package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/report"
)

// FuzzFix repairs arbitrary bytes: a file that is refused stays as it is, bytes
// outside the edits are unchanged, and repairing twice changes nothing more.
func FuzzFix(f *testing.F) {
	for _, pattern := range []string{"clean/*.txt", "dirty/*.txt"} {
		for _, path := range glob(f, pattern) {
			text, err := os.ReadFile(path)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(text)
		}
	}
	for _, s := range []string{"", "\xff", "\ufeff“ a ”.\r\n\r\nTa.", "a\x00b", "\xff\xfea\x00", "one\rtwo\r", strings.Repeat("“", 50)} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		found, source, err := findings(t, text)
		var fault *driver.PanicError
		if errors.As(err, &fault) {
			t.Fatalf("%v\n%s", err, fault.Stack)
		}
		if err != nil {
			return
		}
		onlyEdits(t, source, found)
		once, err := filter(t, text)
		if err != nil {
			if utf8.Valid(text) { // another encoding may lack what a repair writes
				t.Fatal(err)
			}
			return
		}
		if twice, err := filter(t, once); err != nil || !bytes.Equal(once, twice) {
			t.Errorf("once %q, twice %q, %v", once, twice, err)
		}
	})
}

func findings(t *testing.T, text []byte) (found []lint.Finding, source string, err error) {
	t.Helper()
	d := stableDriver(t)
	d.Stdin, d.StdinName = bytes.NewReader(text), "stdin.txt"
	err = d.Check(context.Background(), driver.Files([]string{driver.Stdin}), func(r *report.Result) error {
		if r.Err == nil {
			found, source = r.Findings, r.Document.Source
		}
		return r.Err
	})
	return found, source, err
}

// onlyEdits holds that spans lie in the text and that a plan leaves the bytes between its edits alone.
func onlyEdits(t *testing.T, source string, found []lint.Finding) {
	t.Helper()
	for i := range found {
		if s := found[i].Span; s.Start < 0 || s.End < s.Start || s.End > len(source) {
			t.Fatalf("%s: span %v in %d bytes", found[i].Rule.Name, s, len(source))
		}
	}
	plan := fixes.Choose(found, lint.Suggested)
	after, err := fixes.Apply(source, plan.Edits)
	if err != nil {
		t.Fatal(err)
	}
	at := 0
	for _, e := range plan.Edits {
		kept := source[at:e.Start]
		if !strings.HasPrefix(after, kept) {
			t.Fatalf("bytes %d to %d changed", at, e.Start)
		}
		after = strings.TrimPrefix(after[len(kept):], e.New)
		at = e.End
	}
	if after != source[at:] {
		t.Fatalf("the end from byte %d changed", at)
	}
}
